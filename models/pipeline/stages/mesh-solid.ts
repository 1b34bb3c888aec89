import type { Layer, Sdf, Solid, StructureMesh } from '../structure-mesh.ts';
import { simplify, type SimplifyInput } from './simplify.ts';
import { surfaceNets, type RawMesh } from './surface-nets.ts';
import { edgeFaults } from './edge-faults.ts';
import { mirrorLeft } from './midline.ts';

/** Volume-keeping smoothing: in by λ, out by μ. */
const TAUBIN_ROUNDS = 3;
const LAMBDA = 0.5;
const MU = -0.53;
/** Steps back onto the true surface after smoothing. */
const PROJECTIONS = 3;
const PROJECTION_STEP = 0.8;

/**
 * A solid as triangles: surface nets, smoothing, back onto the distance field, fewer triangles with the fine normals.
 *
 * A midline solid is meshed on its left half and mirrored, so both halves are equal to the bit.
 */
export function meshSolid(solid: Solid, layer: Layer = 'bones'): StructureMesh {
  const { structureId, paired, material } = solid;
  const halved = !paired && solid.oneSided !== true;
  for (const cellScale of [1, 0.95, 1.06, 0.9]) {
    const fine = surfaceNets(solid.sdf, solid.bounds, { voxel: solid.voxel * cellScale, half: halved });
    if (edgeFaults(fine.indices, fine.positions, { openOnMidline: halved }) > 0) continue;
    settle(fine, solid.sdf, solid.voxel * cellScale, halved);
    const normals = gradientNormals(fine, solid.sdf, halved, solid.grain ?? 0.0004);
    const mesh: SimplifyInput = { positions: Float32Array.from(fine.positions), normals, indices: fine.indices };
    for (const share of [1, 1.08, 1.2, 1.4]) {
      const target = Math.round((halved ? solid.triangles / 2 : solid.triangles) * share);
      const thin = pick(mesh, simplify(mesh, { triangles: target }));
      const whole = halved ? mirrorLeft(thin) : thin;
      if (edgeFaults(whole.indices, whole.positions, { openOnMidline: false }) > 0) continue;
      const colours = new Uint8Array(whole.positions.length / 3 * 4).fill(0).map((_, i) => (i % 4 === 0 || i % 4 === 3 ? 255 : 0));
      return { structureId, paired, layer, material, ...whole, colours };
    }
  }
  throw new Error(`meshSolid: ${structureId} has pinched edges at every cell size tried; thicken its thinnest part or change its voxel`);
}

/** Taubin smoothing and Newton steps along the gradient of the field. Vertices on the midline stay on it. */
function settle(mesh: RawMesh, sdf: Sdf, voxel: number, midline: boolean): void {
  const { positions, indices } = mesh;
  const count = positions.length / 3;
  const onMidline = new Uint8Array(count);
  if (midline) for (let v = 0; v < count; v++) onMidline[v] = positions[v * 3] === 0 ? 1 : 0;
  const sum = new Float64Array(count * 3);
  const weight = new Float64Array(count);
  const smooth = (factor: number): void => {
    sum.fill(0);
    weight.fill(0);
    for (let t = 0; t < indices.length; t += 3) {
      for (let e = 0; e < 3; e++) {
        const a = indices[t + e]!;
        const b = indices[t + ((e + 1) % 3)]!;
        for (let k = 0; k < 3; k++) {
          sum[a * 3 + k]! += positions[b * 3 + k]!;
          sum[b * 3 + k]! += positions[a * 3 + k]!;
        }
        weight[a]!++;
        weight[b]!++;
      }
    }
    for (let v = 0; v < count; v++) {
      // the neighbours of a midline vertex are its left ones and their mirror images: x cancels out
      for (let k = onMidline[v] ? 1 : 0; k < 3; k++) {
        const i = v * 3 + k;
        positions[i]! += factor * (sum[i]! / weight[v]! - positions[i]!);
      }
    }
  };
  for (let round = 0; round < TAUBIN_ROUNDS; round++) {
    smooth(LAMBDA);
    smooth(MU);
  }
  const h = voxel * 0.25;
  for (let round = 0; round < PROJECTIONS; round++) {
    for (let v = 0; v < count; v++) {
      const x = positions[v * 3]!;
      const y = positions[v * 3 + 1]!;
      const z = positions[v * 3 + 2]!;
      const d = sdf(x, y, z);
      const gx = onMidline[v] ? 0 : (sdf(x + h, y, z) - sdf(x - h, y, z)) / (2 * h);
      const gy = (sdf(x, y + h, z) - sdf(x, y - h, z)) / (2 * h);
      const gz = (sdf(x, y, z + h) - sdf(x, y, z - h)) / (2 * h);
      const g2 = gx * gx + gy * gy + gz * gz;
      if (g2 < 0.04) continue;
      const step = Math.max(-0.5 * voxel, Math.min(0.5 * voxel, (d * PROJECTION_STEP) / g2));
      positions[v * 3]! = Math.max(midline && !onMidline[v] ? voxel * 0.02 : -Infinity, x - gx * step);
      positions[v * 3 + 1]! = y - gy * step;
      positions[v * 3 + 2]! = z - gz * step;
    }
  }
}

/** Normals as a blend of the field's gradient and the faces: the gradient alone glitters in sharp creases. */
function gradientNormals(mesh: RawMesh, sdf: Sdf, midline: boolean, h: number): Float32Array {
  const { positions, indices } = mesh;
  const faces = new Float64Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const ux = positions[b]! - positions[a]!, uy = positions[b + 1]! - positions[a + 1]!, uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!, vy = positions[c + 1]! - positions[a + 1]!, vz = positions[c + 2]! - positions[a + 2]!;
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const v of [a, b, c]) for (let k = 0; k < 3; k++) faces[v + k]! += n[k]!;
  }
  const normals = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]!;
    const y = positions[i + 1]!;
    const z = positions[i + 2]!;
    const onMidline = midline && x === 0;
    const g = [sdf(x + h, y, z) - sdf(x - h, y, z), sdf(x, y + h, z) - sdf(x, y - h, z), sdf(x, y, z + h) - sdf(x, y, z - h)];
    const f = [faces[i]!, faces[i + 1]!, faces[i + 2]!];
    if (onMidline) g[0] = f[0] = 0;
    const gl = Math.hypot(g[0]!, g[1]!, g[2]!) || 1;
    const fl = Math.hypot(f[0]!, f[1]!, f[2]!) || 1;
    const n = g.map((value, k) => (0.5 * value) / gl + (0.5 * f[k]!) / fl);
    const nl = Math.hypot(n[0]!, n[1]!, n[2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] = n[k]! / nl;
  }
  return normals;
}

function pick(mesh: SimplifyInput, thin: { readonly kept: Uint32Array; readonly indices: Uint32Array }): SimplifyInput {
  const take = (source: Float32Array): Float32Array => {
    const out = new Float32Array(thin.kept.length * 3);
    thin.kept.forEach((from, to) => out.set(source.subarray(from * 3, from * 3 + 3), to * 3));
    return out;
  };
  return { positions: take(mesh.positions), normals: take(mesh.normals), indices: thin.indices };
}
