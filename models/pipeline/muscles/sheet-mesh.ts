import type { Layer, MaterialName, StructureMesh } from '../structure-mesh.ts';
import { coarsen } from '../stages/coarsen.ts';
import { edgeFaults } from '../stages/edge-faults.ts';
import type { Sheet } from './lay-sheet.ts';
import type { OverSheet } from './muscle-recipe.ts';

/** One closed mesh under construction; outer vertices first, then inner, both in grid order. */
export interface ClosedMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly fibreUv: Float32Array;
  readonly colours: Uint8Array;
  readonly indices: Uint32Array;
  /** 1 where a vertex must stay. */
  readonly locked: Uint8Array;
}

export interface CloseOptions {
  /** Tendon over the whole sheet. */
  readonly tendon: OverSheet;
  /** Columns of the sheet that this part takes, both included. Default: all. */
  readonly columns?: readonly [number, number];
  /** First column and row are shared with a neighbour: [first, last]. */
  readonly sharedEdges?: readonly [boolean, boolean];
  /** Added to v and to the mean length: the sheet starts this far from the muscle's origin, metres. */
  readonly startsAt?: number;
  /** Added to u, metres. */
  readonly uStart?: number;
}

/** Outer side, inner side and rim of a sheet, or of some of its columns; counter-clockwise seen from outside. */
export function closeSheet(sheet: Sheet, options: CloseOptions): ClosedMesh {
  const { across, along } = sheet;
  const [c0, c1] = options.columns ?? [0, across - 1];
  const [firstShared, lastShared] = options.sharedEdges ?? [false, false];
  const whole = sheetNormals(sheet);
  const wide = c1 - c0 + 1;
  const count = wide * along;
  const positions = new Float32Array(count * 6);
  const normals = new Float32Array(count * 6);
  const fibreUv = new Float32Array(count * 4);
  const colours = new Uint8Array(count * 8);
  const locked = new Uint8Array(count * 2);
  const width = sheet.width * ((c1 - c0) / (across - 1));
  const start = options.startsAt ?? 0;
  const uStart = options.uStart ?? 0;
  for (let side = 0; side < 2; side++) {
    const grid = side === 0 ? sheet.outer : sheet.inner;
    for (let j = 0; j < along; j++) {
      for (let i = 0; i < wide; i++) {
        const to = side * count + j * wide + i;
        const from = j * across + i + c0;
        for (let k = 0; k < 3; k++) {
          positions[to * 3 + k] = grid[from * 3 + k]!;
          normals[to * 3 + k] = whole[(side * across * along + from) * 3 + k]!;
        }
        fibreUv[to * 2] = uStart + (i / (wide - 1)) * width;
        fibreUv[to * 2 + 1] = start + (j / (along - 1)) * sheet.length;
        const tendon = options.tendon((i + c0) / (across - 1), j / (along - 1));
        colours.set([255, Math.round(255 * Math.min(1, Math.max(0, tendon))), side * 255, 255], to * 4);
        const edge = i === 0 || i === wide - 1;
        const shared = (firstShared && i === 0) || (lastShared && i === wide - 1);
        // every third node under a free edge stays too, or the rim would hang on nodes that look the other way
        locked[to] = shared || (edge && side === 1 && j % 3 === 0) ? 1 : 0;
      }
    }
  }
  const indices = closedIndices(wide, along, facesOut(sheet));
  return { positions, normals, fibreUv, colours, indices, locked };
}

/** Whether across × along points to the outer side. */
function facesOut({ inner, outer, across, along }: Sheet): boolean {
  let sum = 0;
  for (let j = 0; j < along - 1; j++) {
    for (let i = 0; i < across - 1; i++) {
      const n = (j * across + i) * 3;
      const m = n + across * 3;
      const u = [0, 1, 2].map((k) => inner[n + 3 + k]! - inner[n + k]!);
      const v = [0, 1, 2].map((k) => inner[m + k]! - inner[n + k]!);
      const t = [0, 1, 2].map((k) => outer[n + k]! - inner[n + k]!);
      sum += (u[1]! * v[2]! - u[2]! * v[1]!) * t[0]! + (u[2]! * v[0]! - u[0]! * v[2]!) * t[1]! + (u[0]! * v[1]! - u[1]! * v[0]!) * t[2]!;
    }
  }
  return sum > 0;
}

/** Quads of both sides and of the rim, each split along its first diagonal. */
function closedIndices(wide: number, along: number, out: boolean): Uint32Array {
  const count = wide * along;
  const list: number[] = [];
  const quad = (a: number, b: number, c: number, d: number): void => {
    if (out) list.push(a, b, c, a, c, d);
    else list.push(a, c, b, a, d, c);
  };
  for (let j = 0; j < along - 1; j++) {
    for (let i = 0; i < wide - 1; i++) {
      const n = j * wide + i;
      quad(n, n + 1, n + 1 + wide, n + wide);
      quad(count + n, count + n + wide, count + n + 1 + wide, count + n + 1);
    }
  }
  const border: number[] = [];
  for (let i = 0; i < wide - 1; i++) border.push(i);
  for (let j = 0; j < along - 1; j++) border.push(j * wide + wide - 1);
  for (let i = wide - 1; i > 0; i--) border.push((along - 1) * wide + i);
  for (let j = along - 1; j > 0; j--) border.push(j * wide);
  border.forEach((a, n) => {
    const b = border[(n + 1) % border.length]!;
    quad(count + a, count + b, b, a);
  });
  return Uint32Array.from(list);
}

/** Normals of the closed sheet, outer nodes first: shared at the rim, so that thin edges look round. */
function sheetNormals(sheet: Sheet): Float64Array {
  const { inner, outer, across, along } = sheet;
  const nodes = new Float64Array(inner.length * 2);
  nodes.set(outer);
  nodes.set(inner, outer.length);
  const normals = new Float64Array(nodes.length);
  const indices = closedIndices(across, along, facesOut(sheet));
  const rim = (across - 1) * (along - 1) * 12;
  // on the midline the other half goes on where this one ends: no rounding there
  const joins = (n: number): boolean => Math.abs(nodes[n]!) < 1e-6;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const u = [nodes[b]! - nodes[a]!, nodes[b + 1]! - nodes[a + 1]!, nodes[b + 2]! - nodes[a + 2]!] as const;
    const v = [nodes[c]! - nodes[a]!, nodes[c + 1]! - nodes[a + 1]!, nodes[c + 2]! - nodes[a + 2]!] as const;
    for (const n of [a, b, c]) {
      if (t >= rim && joins(n)) continue;
      normals[n]! += u[1] * v[2] - u[2] * v[1];
      normals[n + 1]! += u[2] * v[0] - u[0] * v[2];
      normals[n + 2]! += u[0] * v[1] - u[1] * v[0];
    }
  }
  for (let n = 0; n < normals.length; n += 3) {
    if (joins(n)) normals[n] = 0;
    const size = Math.hypot(normals[n]!, normals[n + 1]!, normals[n + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[n + k]! /= size;
  }
  // free edges: the inner nodes look sideways, so that a thin edge is round in the light however few triangles it keeps
  for (let j = 0; j < along; j++) {
    for (const [edge, inward] of [[0, 3], [(across - 1) * 3, -3]] as const) {
      const outerEdge = j * across * 3 + edge;
      const innerEdge = outerEdge + outer.length;
      const side = [0, 1, 2].map((k) => normals[outerEdge + k]! * 0.9 + normals[innerEdge + k]!);
      const size = Math.hypot(...side);
      if (size < 0.05) continue;
      [1, 0.8, 0.4].forEach((share, step) => {
        const n = innerEdge + inward * step;
        const turned = [0, 1, 2].map((k) => normals[n + k]! * (1 - share) + (side[k]! / size) * share);
        const length = Math.hypot(...turned) || 1;
        for (let k = 0; k < 3; k++) normals[n + k] = turned[k]! / length;
      });
    }
  }
  // attached ends: the little rim that shows beside the bone is lit like the tendon above it, not like an underside
  for (const start of [0, (along - 1) * across * 3]) {
    for (let n = start; n < start + across * 3; n += 3) {
      if (!joins(n)) normals.copyWithin(outer.length + n, n, n + 3);
    }
  }
  return normals;
}

export interface Naming {
  readonly structureId: string;
  readonly layer: Layer;
  readonly material: MaterialName;
  readonly fibreExtent: { readonly width: number; readonly length: number };
}

/** The full model has so many times the triangles that are listed; the first view keeps about what is listed. */
const FULL_DETAIL = 1.9;

/** Joins closed meshes into one structure of about so many triangles, times the full detail. */
export function finishMuscle(parts: readonly ClosedMesh[], naming: Naming, triangles: number): StructureMesh {
  const joined = joinMeshes(parts);
  for (const value of joined.positions) {
    if (!Number.isFinite(value)) throw new Error(`finishMuscle: ${naming.structureId} has a point that is no number; check its recipe`);
  }
  const { locked, ...surface } = joined;
  const whole = { ...naming, paired: true, ...surface };
  // a thin bundle can pinch to a doubled edge; with a few more triangles it does not
  for (const share of [1, 0.97, 0.94, 1.02, 1.05, 1.1, 1.2, 1.4, 1.7, 2.2, 3]) {
    const light = coarsen(whole, Math.round(triangles * FULL_DETAIL * share), locked);
    if (edgeFaults(light.indices, light.positions, { openOnMidline: false }) === 0) return light;
  }
  throw new Error(`finishMuscle: ${naming.structureId} pinches at every number of triangles tried; make its thinnest part thicker`);
}

function joinMeshes(parts: readonly ClosedMesh[]): ClosedMesh {
  const total = parts.reduce((sum, part) => sum + part.locked.length, 0);
  const joined = {
    positions: new Float32Array(total * 3),
    normals: new Float32Array(total * 3),
    fibreUv: new Float32Array(total * 2),
    colours: new Uint8Array(total * 4),
    locked: new Uint8Array(total),
    indices: new Uint32Array(parts.reduce((sum, part) => sum + part.indices.length, 0)),
  };
  let vertex = 0;
  let index = 0;
  for (const part of parts) {
    joined.positions.set(part.positions, vertex * 3);
    joined.normals.set(part.normals, vertex * 3);
    joined.fibreUv.set(part.fibreUv, vertex * 2);
    joined.colours.set(part.colours, vertex * 4);
    joined.locked.set(part.locked, vertex);
    part.indices.forEach((n, k) => (joined.indices[index + k] = n + vertex));
    vertex += part.locked.length;
    index += part.indices.length;
  }
  return joined;
}
