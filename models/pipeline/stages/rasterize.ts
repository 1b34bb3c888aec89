import type { StructureMesh } from '../structure-mesh.ts';

/** Where a picture is taken from. Orthographic: `scale` pixels a metre, `centre` of the picture in the body frame. */
export interface Camera {
  /** Degrees about +Y; 0 looks from behind (from -Z toward +Z), positive walks toward the person's right. */
  readonly yawDeg: number;
  readonly pitchDeg: number;
  readonly centre: readonly [number, number, number];
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** One drawn copy of a mesh; `mirrored` is the right side. */
export interface Instance {
  readonly mesh: StructureMesh;
  readonly mirrored: boolean;
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Index into the instances, -1 for nothing. */
  readonly structure: Int32Array;
  /** Metres toward the viewer. */
  readonly depth: Float32Array;
  /** Triangle of that instance, and its barycentric weights of the second and third corner. */
  readonly triangle: Int32Array;
  readonly weights: Float32Array;
}

export interface Basis {
  readonly right: readonly [number, number, number];
  readonly up: readonly [number, number, number];
  readonly toward: readonly [number, number, number];
}

export function basisOf(camera: Camera): Basis {
  const yaw = (camera.yawDeg * Math.PI) / 180;
  const pitch = (camera.pitchDeg * Math.PI) / 180;
  // from behind the viewer's right is the person's right (-X)... seen from behind, left is on the left
  const toward: [number, number, number] = [-Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch)];
  const right: [number, number, number] = [-Math.cos(yaw), 0, Math.sin(yaw)];
  const up: [number, number, number] = [
    toward[1] * right[2] - toward[2] * right[1],
    toward[2] * right[0] - toward[0] * right[2],
    toward[0] * right[1] - toward[1] * right[0],
  ];
  return { right, up, toward };
}

/** Both sides of every mesh. */
export function bothSides(meshes: readonly StructureMesh[]): Instance[] {
  return meshes.flatMap((mesh) =>
    mesh.paired ? [{ mesh, mirrored: false }, { mesh, mirrored: true }] : [{ mesh, mirrored: false }],
  );
}

/** Nearest triangle under each pixel (z-buffer, orthographic, pixel centres). */
export function rasterize(instances: readonly Instance[], camera: Camera): Raster {
  const { width, height } = camera;
  const raster: Raster = {
    width,
    height,
    structure: new Int32Array(width * height).fill(-1),
    depth: new Float32Array(width * height).fill(-Infinity),
    triangle: new Int32Array(width * height),
    weights: new Float32Array(width * height * 2),
  };
  drawInto(raster, instances, camera);
  return raster;
}

/** Draws more into a picture that was taken with the same camera. @param first index that the first instance gets */
export function drawInto({ width, height, structure, depth, triangle, weights }: Raster, instances: readonly Instance[], camera: Camera, first = 0): void {
  const basis = basisOf(camera);
  const axes = [basis.right, basis.up, basis.toward];
  const [cx, cy, cz] = camera.centre;
  instances.forEach(({ mesh, mirrored }, index) => {
    const count = mesh.positions.length / 3;
    const screen = new Float64Array(count * 3);
    for (let v = 0; v < count; v++) {
      const x = (mirrored ? -mesh.positions[v * 3]! : mesh.positions[v * 3]!) - cx;
      const y = mesh.positions[v * 3 + 1]! - cy;
      const z = mesh.positions[v * 3 + 2]! - cz;
      const along = (axis: readonly [number, number, number]): number => x * axis[0] + y * axis[1] + z * axis[2];
      screen[v * 3] = width / 2 + along(axes[0]!) * camera.scale;
      screen[v * 3 + 1] = height / 2 - along(axes[1]!) * camera.scale;
      screen[v * 3 + 2] = along(axes[2]!);
    }
    for (let t = 0; t < mesh.indices.length; t += 3) {
      const [a, b, c] = [mesh.indices[t]! * 3, mesh.indices[t + 1]! * 3, mesh.indices[t + 2]! * 3];
      const [ax, ay, bx, by, qx, qy] = [screen[a]!, screen[a + 1]!, screen[b]!, screen[b + 1]!, screen[c]!, screen[c + 1]!];
      const area = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
      if (Math.abs(area) < 1e-9) continue;
      const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, qx) - 0.5));
      const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, qx) - 0.5));
      const y0 = Math.max(0, Math.ceil(Math.min(ay, by, qy) - 0.5));
      const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, qy) - 0.5));
      for (let py = y0; py <= y1; py++) {
        for (let px = x0; px <= x1; px++) {
          const [sx, sy] = [px + 0.5, py + 0.5];
          const wb = ((sx - ax) * (qy - ay) - (sy - ay) * (qx - ax)) / area;
          const wc = ((bx - ax) * (sy - ay) - (by - ay) * (sx - ax)) / area;
          if (wb < 0 || wc < 0 || wb + wc > 1) continue;
          const d = screen[a + 2]! * (1 - wb - wc) + screen[b + 2]! * wb + screen[c + 2]! * wc;
          const pixel = py * width + px;
          if (d <= depth[pixel]!) continue;
          depth[pixel] = d;
          structure[pixel] = first + index;
          triangle[pixel] = t;
          weights[pixel * 2] = wb;
          weights[pixel * 2 + 1] = wc;
        }
      }
    }
  });
}
