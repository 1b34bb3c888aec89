import type { Point } from '#models/definitions/frame.ts';
import type { CollisionGrid, Triple } from '../stages/collision-grid.ts';
import { normalise } from '../stages/sdf/vector.ts';
import { smoothstep, valueAt, type MuscleRecipe } from './muscle-recipe.ts';
import { loft } from './rows.ts';

/** Two grids of nodes, three numbers each, across fastest. Body frame, metres. */
export interface Sheet {
  readonly across: number;
  readonly along: number;
  readonly inner: Float64Array;
  readonly outer: Float64Array;
  /** Mean width and length, metres. */
  readonly width: number;
  readonly length: number;
}

/**
 * Lays a sheet over what the grid holds and gives it its thickness. Does not add it to the grid.
 *
 * @param over what stands over a sheet that yields; for a muscle between two bones the grid holds only the one that it
 *             lies on, or it would be pressed through the thinner of the two
 */
export function laySheet(recipe: MuscleRecipe, grid: CollisionGrid, over: CollisionGrid = grid): Sheet {
  const [across, along] = recipe.nodes;
  const inner = loft(recipe.rows, across, along);
  const gap = (recipe.gapMm ?? 0.8) / 1000;
  const { outward } = recipe;
  const outwardAt = (n: number): Point => {
    if (typeof outward !== 'function') return normalise(outward);
    return normalise(outward([inner[n]!, inner[n + 1]!, inner[n + 2]!], Math.floor(n / (across * 3)) / (along - 1)));
  };
  const outs = new Float64Array(across * along * 3);
  for (let n = 0; n < outs.length; n += 3) outs.set(outwardAt(n), n);

  settle(inner, outs, recipe, grid, gap);
  rootEnds(inner, outs, recipe, grid);
  relax(inner, outs, recipe, grid, gap);
  const { width, length } = extent(inner, across, along);
  const outer = thicken(inner, outs, recipe, width, over);
  return { across, along, inner, outer, width, length };
}

/** Outermost rule: each node goes on top of the first solid met from outside. */
function settle(p: Float64Array, outs: Float64Array, recipe: MuscleRecipe, grid: CollisionGrid, gap: number): void {
  const [across, along] = recipe.nodes;
  const step = 0.001;
  for (let j = 0; j < along && j / (along - 1) < (recipe.freeFrom ?? 2); j++) {
    const end = Math.min(j, along - 1 - j);
    // attachments stay on their bone: the search opens up over the first tenth of the length
    const open = smoothstep(0, along * 0.1, end);
    const least = recipe.looseOrigin && j * 2 < along ? 0.012 : 0.003;
    for (let i = 0; i < across; i++) {
      const [u, v] = [i / (across - 1), j / (along - 1)];
      const above = least + Math.max(0, valueAt(recipe.aboveMm, u, v) / 1000 - least) * open;
      const below = (valueAt(recipe.belowMm, u, v) / 1000) * open;
      const n = (j * across + i) * 3;
      for (let h = above; h > -below - step; h -= step) {
        const reached = h <= -below;
        const x = p[n]! + outs[n]! * h;
        const y = p[n + 1]! + outs[n + 1]! * h;
        const z = p[n + 2]! + outs[n + 2]! * h;
        if (reached || grid.distance(x, y, z) < gap) {
          const up = reached ? -below : h + step * 0.5;
          for (let k = 0; k < 3; k++) p[n + k]! += outs[n + k]! * up;
          break;
        }
      }
      leave(p, outs, n, grid, gap);
    }
  }
}

/** A node inside a solid marches out along its outward direction, at most 40 mm. */
function leave(p: Float64Array, outs: Float64Array, n: number, grid: CollisionGrid, gap: number): void {
  for (let marched = 0; marched < 0.04; ) {
    const d = grid.distance(p[n]!, p[n + 1]!, p[n + 2]!);
    if (d >= gap) return;
    const step = Math.max(0.0004, Math.min(0.0015, gap - d));
    for (let k = 0; k < 3; k++) p[n + k]! += outs[n + k]! * step;
    marched += step;
  }
}

/** Smooths under tension; nodes that enter something are pushed back out. Ends stay where they are. */
function relax(p: Float64Array, outs: Float64Array, recipe: MuscleRecipe, grid: CollisionGrid, gap: number): void {
  const [across, along] = recipe.nodes;
  const [pullAlong, pullAcross] = recipe.pull;
  const row = across * 3;
  const gradient: Triple = [0, 0, 0];
  const next = p.slice();
  const free = Math.min(along - 1, Math.ceil((recipe.freeFrom ?? 2) * (along - 1))) * row;
  for (let round = 0; round < recipe.rounds; round++) {
    for (let j = 1; j < along - 1; j++) {
      for (let i = 0; i < across; i++) {
        const n = j * row + i * 3;
        const edge = i === 0 || i === across - 1;
        for (let k = 0; k < 3; k++) {
          const at = n + k;
          let move = pullAlong * ((p[at - row]! + p[at + row]!) / 2 - p[at]!);
          if (!edge) move += pullAcross * ((p[at - 3]! + p[at + 3]!) / 2 - p[at]!);
          // a free edge goes on as its neighbours do; left alone it curls into the first gap beside it
          else {
            const inward = i === 0 ? 3 : -3;
            move += pullAcross * (2 * p[at + inward]! - p[at + 2 * inward]! - p[at]!);
          }
          next[at] = p[at]! + Math.max(-0.002, Math.min(0.002, move));
        }
      }
    }
    if (recipe.looseOrigin) {
      for (let n = 3; n < row - 3; n += 3) {
        if (!onMidline(p, n - 3) || !onMidline(p, n + 3)) continue;
        for (let at = n; at < n + 3; at++) next[at] = p[at]! + 0.45 * ((p[at - 3]! + p[at + 3]!) / 2 - p[at]!);
      }
    }
    p.set(next);
    for (let n = recipe.looseOrigin ? 3 : row; n < free; n += 3) {
      const d = grid.distance(p[n]!, p[n + 1]!, p[n + 2]!);
      if (d >= gap) continue;
      grid.gradient(p[n]!, p[n + 1]!, p[n + 2]!, gradient);
      const agrees = gradient[0] * outs[n]! + gradient[1] * outs[n + 1]! + gradient[2] * outs[n + 2]!;
      if (d > -0.0015 && agrees > 0.25) {
        for (let k = 0; k < 3; k++) p[n + k]! += gradient[k]! * (gap - d);
      } else leave(p, outs, n, grid, gap);
    }
  }
}

/** Ends that lie close over something sink 0.8 mm into it, so that no rim shows where a muscle is attached. */
function rootEnds(p: Float64Array, outs: Float64Array, recipe: MuscleRecipe, grid: CollisionGrid): void {
  const [across, along] = recipe.nodes;
  const ends = recipe.freeFrom === undefined ? [0, (along - 1) * across * 3] : [0];
  for (const start of ends) {
    const depths = new Float64Array(across);
    for (let i = 0; i < across; i++) {
      const n = start + i * 3;
      if (recipe.looseOrigin && onMidline(p, n)) continue;
      for (let depth = 0; depth < (recipe.rootMm ?? 8) / 1000; depth += 0.0004) {
        const d = grid.distance(p[n]! - outs[n]! * depth, p[n + 1]! - outs[n + 1]! * depth, p[n + 2]! - outs[n + 2]! * depth);
        if (d > -0.0008) continue;
        depths[i] = depth;
        break;
      }
    }
    // an even line, not a ragged one
    for (let round = 0; round < 4; round++) {
      const from = depths.slice();
      for (let i = 1; i < across - 1; i++) depths[i] = (from[i - 1]! + 2 * from[i]! + from[i + 1]!) / 4;
    }
    for (let i = 0; i < across; i++) {
      const n = start + i * 3;
      for (let k = 0; k < 3; k++) p[n + k]! -= outs[n + k]! * depths[i]!;
    }
  }
}

/** Whether a node is where the left and the right half meet. */
const onMidline = (p: Float64Array, n: number): boolean => p[n]! < 0.0015;

/** Unit normals of a grid of points on the side of the outward directions, smoothed. */
function gridNormals(p: Float64Array, outs: Float64Array, across: number, along: number): Float64Array {
  const normals = new Float64Array(p.length);
  const node = (i: number, j: number): number =>
    (Math.min(along - 1, Math.max(0, j)) * across + Math.min(across - 1, Math.max(0, i))) * 3;
  for (let j = 0; j < along; j++) {
    for (let i = 0; i < across; i++) {
      const [a, b, c, d] = [node(i - 1, j), node(i + 1, j), node(i, j - 1), node(i, j + 1)];
      const u = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!] as const;
      const v = [p[d]! - p[c]!, p[d + 1]! - p[c + 1]!, p[d + 2]! - p[c + 2]!] as const;
      const w = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
      const size = Math.hypot(...w) || 1;
      const n = node(i, j);
      const side = w[0] * outs[n]! + w[1] * outs[n + 1]! + w[2] * outs[n + 2]! < 0 ? -1 : 1;
      // a share of the chosen direction keeps folds and cramped ends from turning the normal over
      for (let k = 0; k < 3; k++) normals[n + k] = (side * w[k]!) / size + 0.35 * outs[n + k]!;
    }
  }
  for (let round = 0; round < 6; round++) smoothGrid(normals, across, along, 0.5);
  for (let n = 0; n < normals.length; n += 3) {
    const size = Math.hypot(normals[n]!, normals[n + 1]!, normals[n + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[n + k]! /= size;
  }
  return normals;
}

/** One round of averaging with the four neighbours, edges among themselves. */
function smoothGrid(p: Float64Array, across: number, along: number, share: number): void {
  const from = p.slice();
  const row = across * 3;
  for (let j = 0; j < along; j++) {
    for (let i = 0; i < across; i++) {
      const n = j * row + i * 3;
      for (let k = 0; k < 3; k++) {
        const at = n + k;
        const u = i > 0 && i < across - 1 ? (from[at - 3]! + from[at + 3]!) / 2 : from[at]!;
        const v = j > 0 && j < along - 1 ? (from[at - row]! + from[at + row]!) / 2 : from[at]!;
        p[at] = from[at]! + share * ((u + v) / 2 - from[at]!);
      }
    }
  }
}

function thicken(inner: Float64Array, outs: Float64Array, recipe: MuscleRecipe, width: number, grid: CollisionGrid): Float64Array {
  const [across, along] = recipe.nodes;
  const normals = gridNormals(inner, outs, across, along);
  const thickness = new Float64Array(across * along);
  const row = across * 3;
  for (let j = 0; j < along; j++) {
    const v = j / (along - 1);
    let here = 0;
    for (let i = 1; i < across; i++) {
      const n = j * row + i * 3;
      here += Math.hypot(inner[n]! - inner[n - 3]!, inner[n + 1]! - inner[n - 2]!, inner[n + 2]! - inner[n - 1]!);
    }
    const breadth = Math.max(here, width * 0.15);
    for (let i = 0; i < across; i++) {
      const u = i / (across - 1);
      thickness[j * across + i] = (recipe.thicknessMm(u, v) / 1000) * shapeAt(recipe, u, v, breadth);
    }
  }
  if (recipe.yieldsMm !== undefined) makeRoom(thickness, inner, normals, across, grid, recipe.yieldsMm / 1000);
  if (recipe.looseOrigin) {
    for (let n = 0; n < row; n += 3) if (onMidline(inner, n)) inner[n] = normals[n] = 0;
  }
  const outer = inner.slice();
  for (let n = 0; n < outer.length; n++) outer[n]! += normals[n]! * thickness[Math.floor(n / 3)]!;
  for (let round = 0; round < (recipe.outerRounds ?? 6); round++) {
    smoothGrid(outer, across, along, 0.5);
    for (let node = 0; node < thickness.length; node++) {
      const n = node * 3;
      const [i, j] = [node % across, Math.floor(node / across)];
      if (i === 0 || i === across - 1 || j === 0 || j === along - 1) {
        // smoothing would draw the border in, past the inner side
        for (let at = n; at < n + 3; at++) outer[at] = inner[at]! + normals[at]! * thickness[node]!;
        continue;
      }
      let height = 0;
      for (let k = 0; k < 3; k++) height += (outer[n + k]! - inner[n + k]!) * normals[n + k]!;
      const lacking = thickness[node]! * 0.6 - height;
      if (lacking > 0) for (let k = 0; k < 3; k++) outer[n + k]! += normals[n + k]! * lacking;
    }
  }
  return outer;
}

/** So near counts as touching, metres: a blade of 2 mm is thinner than a cell, and no cell may lie inside it. */
const CONTACT = 0.0008;

/** Where something stands over the sheet, its thickness is what is left between the two less a gap; the change is smoothed. */
function makeRoom(thickness: Float64Array, inner: Float64Array, normals: Float64Array, across: number, grid: CollisionGrid, gap: number): void {
  for (let node = 0; node < thickness.length; node++) {
    const n = node * 3;
    for (let h = 0.0015; h < thickness[node]! + gap; h += 0.0005) {
      if (grid.distance(inner[n]! + normals[n]! * h, inner[n + 1]! + normals[n + 1]! * h, inner[n + 2]! + normals[n + 2]! * h) > CONTACT) continue;
      thickness[node] = Math.max(0.0008, h + CONTACT - gap);
      break;
    }
  }
  const along = thickness.length / across;
  for (let round = 0; round < 8; round++) {
    const from = thickness.slice();
    for (let j = 1; j < along - 1; j++) {
      for (let i = 1; i < across - 1; i++) {
        const at = j * across + i;
        const mean = (from[at - 1]! + from[at + 1]! + from[at - across]! + from[at + across]!) / 4;
        thickness[at] = Math.min(from[at]!, (from[at]! + mean) / 2);
      }
    }
  }
}

/** Share of the full thickness: thin ends, quarter-round edges, ridges of bundles. */
function shapeAt(recipe: MuscleRecipe, u: number, v: number, breadth: number): number {
  const [start, end] = recipe.ends;
  const [startShare, endShare] = recipe.endShare ?? [0.14, 0.14];
  const swell = (at: number, over: number, least: number): number =>
    over > 0 ? least + (1 - least) * Math.sqrt(smoothstep(0, over, at)) : 1;
  let share = Math.min(swell(v, start, startShare), swell(1 - v, end, endShare));
  const round = (metres: number, overMm: number): number => {
    if (overMm <= 0) return 1;
    const t = Math.min(1, metres / Math.min(overMm / 1000, breadth / 2));
    return 0.16 + 0.84 * Math.sqrt(Math.max(0, 1 - (1 - t) * (1 - t)));
  };
  share *= Math.min(round(u * breadth, recipe.edgesMm[0]), round((1 - u) * breadth, recipe.edgesMm[1]));
  if (recipe.ridges) {
    const [count, depth] = recipe.ridges;
    const wave = Math.abs(Math.sin(Math.PI * count * u + 0.8 * Math.sin(3 * v + u * 5)));
    share *= 1 - depth * (1 - Math.pow(Math.max(0, wave), 0.6));
  }
  return share;
}

function extent(p: Float64Array, across: number, along: number): { width: number; length: number } {
  let width = 0;
  let length = 0;
  const gap = (a: number, b: number): number => Math.hypot(p[a]! - p[b]!, p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!);
  for (let j = 0; j < along; j++) {
    for (let i = 0; i < across; i++) {
      const n = (j * across + i) * 3;
      if (i > 0) width += gap(n, n - 3) / along;
      if (j > 0) length += gap(n, n - across * 3) / across;
    }
  }
  return { width, length };
}
