import { PEEL, type Layer, type Sdf, type StructureMesh } from '../structure-mesh.ts';
import { fieldOf } from './envelope-field.ts';

const DIRECTIONS = 20;
const STEPS_METRES = [0.007, 0.015, 0.027, 0.044, 0.066];
/** A sample this near to a surface counts as in the shade, metres. */
const SHADE = 0.0055;
/** What is there when a layer is the outermost one in sight. Skin is lit by itself. */
const beneath = (layer: Layer): readonly Layer[] => {
  if (layer === 'organs') return ['bones', 'organs'];
  return PEEL.slice(PEEL.indexOf(layer));
};

/** Directions of a cosine-weighted hemisphere about +Z (Fibonacci spiral), the same every time. */
function hemisphere(): (readonly [number, number, number])[] {
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const r = Math.sqrt((i + 0.5) / DIRECTIONS);
    const angle = i * 2.399963229728653;
    return [r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - r * r)] as const;
  });
}

/**
 * Ambient light per vertex in colour R: the share of a hemisphere that is open, marched through a coarse field of
 * what is there when this layer is the outermost one in sight, so that peeling stays right.
 */
export function lightAmbient(meshes: readonly StructureMesh[]): StructureMesh[] {
  const directions = hemisphere();
  const fields = new Map<Layer, Sdf>(
    ([...PEEL, 'organs'] as const)
      .filter((layer) => layer !== 'skin')
      .map((layer) => [layer, fieldOf(meshes.filter((mesh) => beneath(layer).includes(mesh.layer)))]),
  );
  return meshes.map((mesh) => {
    const field = fields.get(mesh.layer);
    if (!field) return mesh;
    const colours = mesh.colours.slice();
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const [px, py, pz] = [mesh.positions[v * 3]!, mesh.positions[v * 3 + 1]!, mesh.positions[v * 3 + 2]!];
      const [nx, ny, nz] = [mesh.normals[v * 3]!, mesh.normals[v * 3 + 1]!, mesh.normals[v * 3 + 2]!];
      const helper = Math.abs(ny) < 0.9 ? [0, 1, 0] : [1, 0, 0];
      let [tx, ty, tz] = [ny * helper[2]! - nz * helper[1]!, nz * helper[0]! - nx * helper[2]!, nx * helper[1]! - ny * helper[0]!];
      const tl = Math.hypot(tx, ty, tz) || 1;
      [tx, ty, tz] = [tx / tl, ty / tl, tz / tl];
      const [bx, by, bz] = [ny * tz - nz * ty, nz * tx - nx * tz, nx * ty - ny * tx];
      let open = 0;
      for (const [a, b, c] of directions) {
        const [dx, dy, dz] = [a * tx + b * bx + c * nx, a * ty + b * by + c * ny, a * tz + b * bz + c * nz];
        let light = 1;
        for (const step of STEPS_METRES) {
          if (field(px + dx * step, py + dy * step, pz + dz * step) < SHADE * Math.min(1, step / 0.012)) {
            light = Math.min(0.85, step / 0.08);
            break;
          }
        }
        open += light;
      }
      colours[v * 4] = Math.round(255 * Math.min(1, (open / DIRECTIONS) * 1.08));
    }
    return { ...mesh, colours };
  });
}
