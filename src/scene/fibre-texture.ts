import { DataTexture, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat, UnsignedByteType } from 'three';

const SIZE = 256;

/** Periodic value noise on a columns × rows lattice, 0..1, the same every time. */
function lattice(columns: number, rows: number, seed: number): (x: number, y: number) => number {
  const values = Array.from({ length: columns * rows }, (_, i) => {
    const hash = Math.sin((i + 1) * 12.9898 + seed * 78.233) * 43758.5453;
    return hash - Math.floor(hash);
  });
  const smooth = (t: number): number => t * t * (3 - 2 * t);
  return (x, y) => {
    const [u, v] = [x * columns, y * rows];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [smooth(u - i), smooth(v - j)];
    const at = (a: number, b: number): number => values[(((b % rows) + rows) % rows) * columns + (((a % columns) + columns) % columns)]!;
    return (at(i, j) * (1 - s) + at(i + 1, j) * s) * (1 - t) + (at(i, j + 1) * (1 - s) + at(i + 1, j + 1) * s) * t;
  };
}

/** Muscle fibres as a tile: R tone, G slope of the height across the fibres (0.5 = flat), B height. x across, y along. */
export function createFibreTexture(): DataTexture {
  const octaves = [lattice(7, 2, 1), lattice(22, 4, 2), lattice(64, 8, 3), lattice(128, 14, 4)];
  const weights = [0.3, 0.32, 0.24, 0.14];
  const warp = lattice(5, 3, 9);
  const height = (x: number, y: number): number => {
    const bent = x + 0.03 * (warp(x, y) - 0.5);
    return octaves.reduce((sum, octave, i) => sum + weights[i]! * octave(bent, y), 0);
  };
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const h = height(x / SIZE, y / SIZE);
      const slope = (height((x + 1) / SIZE, y / SIZE) - height((x - 1) / SIZE, y / SIZE)) * 6;
      data.set([h * 255, Math.max(0, Math.min(255, 127.5 + 127.5 * slope)), h * 255, 255], (y * SIZE + x) * 4);
    }
  }
  const texture = new DataTexture(data, SIZE, SIZE, RGBAFormat, UnsignedByteType);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 4;
  texture.needsUpdate = true;
  return texture;
}
