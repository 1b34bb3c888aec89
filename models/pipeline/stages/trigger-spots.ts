import type { BuiltSpot, RouteLayer } from '#models/definitions/spots.ts';
import { needleWay } from '#models/definitions/needle-way.ts';
import { triggerPoints, type TriggerPointFigures } from '#models/definitions/trigger-points.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { castRay } from './ray-cast.ts';

/** Through the whole body, so that every structure that a ray enters is left as well. */
const REACH_METRES = 0.5;
/** Where rays start, outside of the skin, measured from the spot. */
const OUTSIDE_METRES = 0.14;
const ROUTE_MILLIMETRES = 80;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Fraction along v (origin to insertion) and across u (first origin point to last) of a trigger point. */
export function fibreFractions(point: TriggerPointFigures): { readonly along: number; readonly across: number } {
  return {
    along: point.along0 === 'origin' ? point.along : 1 - point.along,
    across: point.across0 === 'last' ? 1 - point.across : point.across,
  };
}

/** Whether a vertex looks away from the middle of the body, so that a spot lies where a finger would press. */
function facesOut(mesh: StructureMesh, vertex: number): boolean {
  const [x, z] = [mesh.positions[vertex * 3]!, mesh.positions[vertex * 3 + 2]! + 0.01];
  const length = Math.hypot(x, z) || 1;
  return (mesh.normals[vertex * 3]! * x + mesh.normals[vertex * 3 + 2]! * z) / length > 0.3 || mesh.normals[vertex * 3 + 1]! > 0.6;
}

/** Below this share of outward triangles a muscle counts as one that faces inward. */
const FACING_SHARE = 0.35;

/** A point of the outer surface with its own fibre coordinates, metres. */
interface SurfacePoint {
  readonly position: [number, number, number];
  readonly normal: [number, number, number];
  readonly uv: [number, number];
}

/** The outer surface of a mesh at fibre coordinates: the triangle that holds them, or the point nearest to them. */
function surfaceAt(mesh: StructureMesh, u: number, v: number): SurfacePoint {
  const uv = mesh.fibreUv!;
  interface Candidate {
    readonly corners: readonly number[];
    readonly share: readonly number[];
    readonly outside: number;
  }
  const candidates: Candidate[] = [];
  // muscles between two bones show their inner side to the chest or belly: there any outer triangle will do
  const vertices = Array.from({ length: mesh.positions.length / 3 }, (_, n) => n).filter((n) => mesh.colours[n * 4 + 2]! < 128);
  const anySide = vertices.filter((n) => facesOut(mesh, n)).length < vertices.length * FACING_SHARE;
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [mesh.indices[t]!, mesh.indices[t + 1]!, mesh.indices[t + 2]!];
    if (corners.some((corner) => mesh.colours[corner * 4 + 2]! > 127)) continue;
    const [a, b, c] = corners as [number, number, number];
    if (!anySide && !facesOut(mesh, a)) continue;
    const [ax, ay] = [uv[a * 2]!, uv[a * 2 + 1]!];
    const [bx, by] = [uv[b * 2]! - ax, uv[b * 2 + 1]! - ay];
    const [cx, cy] = [uv[c * 2]! - ax, uv[c * 2 + 1]! - ay];
    const area = bx * cy - by * cx;
    if (Math.abs(area) < 1e-10) continue;
    const wb = ((u - ax) * cy - (v - ay) * cx) / area;
    const wc = (bx * (v - ay) - by * (u - ax)) / area;
    const outside = Math.max(0, -wb, -wc, wb + wc - 1) * Math.sqrt(Math.abs(area));
    const clamp = (w: number): number => Math.min(1, Math.max(0, w));
    const [sb, sc] = [clamp(wb), Math.min(clamp(wc), 1 - clamp(wb))];
    candidates.push({ corners, share: [1 - sb - sc, sb, sc], outside });
  }
  const least = (list: readonly Candidate[], score: (candidate: Candidate) => number): Candidate | undefined =>
    list.reduce<Candidate | undefined>((best, candidate) => (best && score(best) <= score(candidate) ? best : candidate), undefined);
  const first = least(candidates, ({ outside }) => outside);
  const apart = (a: number, b: number): number => Math.hypot(...[0, 1, 2].map((k) => mesh.positions[a * 3 + k]! - mesh.positions[b * 3 + k]!));
  const near = first ? candidates.filter(({ corners }) => apart(corners[0]!, first.corners[0]!) < OPEN_REACH_METRES) : [];
  const best = least(near, ({ corners, outside }) => outside + HIDDEN_METRES * (1 - mesh.colours[corners[0]! * 4]! / 255));
  if (!best) throw new Error(`surfaceAt: ${mesh.structureId} has no outer triangle; give it colours with B = 0 outside`);
  return blended(mesh, best.corners, best.share);
}

/** The outer surface where a line from behind meets it, and its fibre coordinates there. Body frame, metres. */
function surfaceBehind(mesh: StructureMesh, x: number, y: number): SurfacePoint {
  let best: { readonly z: number; readonly corners: readonly number[]; readonly share: readonly number[] } | null = null;
  const { positions: p, indices } = mesh;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const [a, b, c] = corners.map((n) => n * 3) as [number, number, number];
    const area = (p[b]! - p[a]!) * (p[c + 1]! - p[a + 1]!) - (p[b + 1]! - p[a + 1]!) * (p[c]! - p[a]!);
    if (Math.abs(area) < 1e-12) continue;
    const wb = ((x - p[a]!) * (p[c + 1]! - p[a + 1]!) - (y - p[a + 1]!) * (p[c]! - p[a]!)) / area;
    const wc = ((p[b]! - p[a]!) * (y - p[a + 1]!) - (p[b + 1]! - p[a + 1]!) * (x - p[a]!)) / area;
    if (wb < 0 || wc < 0 || wb + wc > 1) continue;
    const share = [1 - wb - wc, wb, wc];
    const z = corners.reduce((sum, n, i) => sum + p[n * 3 + 2]! * share[i]!, 0);
    if (!best || z < best.z) best = { z, corners, share };
  }
  if (!best) throw new Error(`surfaceBehind: ${mesh.structureId} is not met at x ${x}, y ${y}; move the trigger point's place`);
  return blended(mesh, best.corners, best.share);
}

function blended(mesh: StructureMesh, corners: readonly number[], share: readonly number[]): SurfacePoint {
  const blend = (values: Float32Array, k: number, stride = 3): number => corners.reduce((sum, corner, i) => sum + values[corner * stride + k]! * share[i]!, 0);
  const normal = [0, 1, 2].map((k) => blend(mesh.normals, k));
  const length = Math.hypot(...normal) || 1;
  return {
    position: [0, 1, 2].map((k) => blend(mesh.positions, k)) as [number, number, number],
    normal: normal.map((value) => value / length) as [number, number, number],
    uv: [blend(mesh.fibreUv!, 0, 2), blend(mesh.fibreUv!, 1, 2)],
  };
}

/** A place in full shade counts as this far off, metres: a finger presses what is open, not the cleft between two slips. */
const HIDDEN_METRES = 0.02;

/** How far from the place of its fibre coordinates a spot may be moved into the open, metres. */
const OPEN_REACH_METRES = 0.015;

interface Route {
  readonly layers: readonly RouteLayer[];
  /** From the spot out to the skin, metres. */
  readonly skin: number;
}

/** What a straight needle would cross from the skin inwards, in order, until past the reach. Null when the skin is farther off than 14 cm. */
function routeInwards(meshes: readonly StructureMesh[], position: readonly [number, number, number], normal: readonly [number, number, number]): Route | null {
  const inward = [-normal[0], -normal[1], -normal[2]] as const;
  const start = [0, 1, 2].map((k) => position[k]! + normal[k]! * OUTSIDE_METRES) as [number, number, number];
  const hits = castRay(meshes, start, inward, REACH_METRES + OUTSIDE_METRES);
  const skin = hits.filter((hit) => hit.structureId === 'skin.body' && hit.entering && hit.at < OUTSIDE_METRES);
  const skinAt = skin.at(-1)?.at;
  if (skinAt === undefined) return null;
  const millimetres = (at: number): number => (at - skinAt) * 1000;
  const layers: RouteLayer[] = [];
  // by the winding rule: bundles of one muscle run into one another
  const open = new Map<string, { winding: number; readonly from: number }>();
  for (const hit of hits) {
    if (hit.structureId === 'skin.body' || hit.at < skinAt) continue;
    const inside = open.get(hit.structureId) ?? { winding: 0, from: hit.at };
    inside.winding += hit.entering ? 1 : -1;
    if (inside.winding !== 0) open.set(hit.structureId, inside);
    else if (open.delete(hit.structureId)) layers.push({ id: hit.structureId, from: millimetres(inside.from), to: millimetres(hit.at) });
  }
  const inReach = joined(layers)
    .filter((layer) => layer.from < ROUTE_MILLIMETRES && layer.to - layer.from > 0.4)
    .sort((a, b) => a.from - b.from)
    .map((layer) => ({ id: layer.id, from: round(Math.max(0, layer.from), 1), to: round(Math.min(ROUTE_MILLIMETRES, layer.to), 1) }));
  const first = inReach[0]?.from ?? 10;
  return { layers: [{ id: 'skin-and-fat', from: 0, to: first }, ...inReach], skin: OUTSIDE_METRES - skinAt };
}

/** Bundles of one muscle that lie on each other count as one layer. */
function joined(layers: readonly RouteLayer[]): RouteLayer[] {
  const out: RouteLayer[] = [];
  for (const layer of layers.toSorted((a, b) => a.from - b.from)) {
    const same = out.findLast(({ id, to }) => id === layer.id && layer.from - to < BUNDLE_GAP_MILLIMETRES);
    if (same) out[out.indexOf(same)] = { ...same, to: Math.max(same.to, layer.to) };
    else out.push(layer);
  }
  return out;
}

const BUNDLE_GAP_MILLIMETRES = 3;

/** Ways outward that a finger could take, beside the normal of the surface: behind, above, from the side. Left side. */
const WAYS_OUT: readonly (readonly [number, number, number])[] = [
  [0, 0, -1],
  [0.5, 0, -0.87],
  [0.87, 0, -0.5],
  [0.3, 0.45, -0.84],
  [0.55, 0.65, -0.52],
  [0.2, -0.3, -0.93],
];
/** Ways to what cannot be reached from behind: from the groin, the belly, the armpit. */
const WAYS_FORWARD: readonly (readonly [number, number, number])[] = [
  [0, 0, 1],
  [0.5, 0, 0.87],
  [0.95, -0.1, 0.3],
];
/** Deeper than this from behind, and the ways forward are tried as well, millimetres. */
const DEEP_MILLIMETRES = 55;
/** A way counts as longer by this much when it stands square to the normal, millimetres. */
const SLANT_MILLIMETRES = 6;

/** Here a needle never goes up, under the ribs (clinical muscle file): ways in from below are left out. */
const NEVER_UPWARD: ReadonlySet<string> = new Set(['muscle.quadratus-lumborum']);

/** The way from the skin to the spot that is shortest and squarest, and what it crosses. */
function shortestRoute(meshes: readonly StructureMesh[], structure: string, position: readonly [number, number, number], normal: readonly [number, number, number]) {
  const tried = (directions: readonly (readonly [number, number, number])[]) => directions.map((way) => {
    const length = Math.hypot(...way);
    const out = [way[0] / length, way[1] / length, way[2] / length] as const;
    const route = routeInwards(meshes, position, out);
    const own = route?.layers.find((layer) => layer.id === structure);
    const along = out[0] * normal[0] + out[1] * normal[1] + out[2] * normal[2];
    return { out, route, score: (own?.from ?? Infinity) + SLANT_MILLIMETRES * (1 - along) };
  });
  const least = (ways: ReturnType<typeof tried>): (typeof ways)[number] => ways.reduce((best, way) => (way.score < best.score ? way : best));
  const behind = least(tried([normal, ...WAYS_OUT].filter(([, up]) => !NEVER_UPWARD.has(structure) || up > -0.1)));
  const { out, route, score } = behind.score > DEEP_MILLIMETRES ? least([behind, ...tried(WAYS_FORWARD)]) : behind;
  if (!route || score === Infinity) throw new Error(`shortestRoute: no way from the skin to ${structure}; check the skin above it`);
  return { out, route };
}

/** How far in from the surface of its muscle a spot is drawn at most, metres. */
const SPOT_IN_METRES = 0.006;

/** How deep the spot lies on the shortest way, metres under the skin. */
export const spotDepth = ({ from, to }: RouteLayer): number => from / 1000 + Math.min((to - from) / 2000, SPOT_IN_METRES);

/** Leans that are tried, the flattest first: over ribs a needle goes in flat. Degrees. */
const LEANS = [50, 45, 40, 35, 30, 25, 20, 15, 10, 5, 0];
/** How far from the spot a needle enters at most, along the skin. Metres. */
const ENTRY_METRES = 0.026;

/** The flattest way for a needle that meets no bone and nothing that it must not meet, degrees; null when there is none. */
function leanOf(meshes: readonly StructureMesh[], skin: readonly [number, number, number], out: readonly [number, number, number], depth: number): number | null {
  const tip = skin.map((value, k) => value - out[k]! * depth) as [number, number, number];
  const barred = meshes.filter(({ material }) => material !== 'muscle' && material !== 'fascia' && material !== 'skin');
  const clear = (lean: number): boolean => castRay(barred, tip, needleWay(out, lean), OUTSIDE_METRES).length === 0;
  return LEANS.find((lean) => Math.tan((lean * Math.PI) / 180) * depth <= ENTRY_METRES && clear(lean)) ?? null;
}

/** A spot with the place on the skin from which the way to it starts, metres, and what that way crosses. */
export interface PlacedSpot {
  readonly spot: BuiltSpot;
  readonly skin: readonly [number, number, number];
  readonly route: readonly RouteLayer[];
}

/** Where each trigger point lies on the model, and what lies over and beneath it. */
export function placeSpots(meshes: readonly StructureMesh[]): readonly PlacedSpot[] {
  const byId = new Map(meshes.map((mesh) => [mesh.structureId, mesh]));
  return triggerPoints.map((point) => {
    const mesh = byId.get(point.structure);
    if (!mesh?.fibreExtent) throw new Error(`placeSpots: ${point.structure} of ${point.id} is not in the model or has no fibre coordinates`);
    const { along, across } = fibreFractions(point);
    const { position, normal, uv } = point.behind
      ? surfaceBehind(mesh, point.behind[0], point.behind[1])
      : surfaceAt(mesh, across * mesh.fibreExtent.width, along * mesh.fibreExtent.length);
    const { out, route } = shortestRoute(meshes, point.structure, position, normal);
    const normalOut = out.map((value) => round(value, 3)) as [number, number, number];
    const skin = position.map((value, k) => value + out[k]! * route.skin) as [number, number, number];
    const own = route.layers.find(({ id }) => id === point.structure)!;
    const spot: BuiltSpot = {
      id: point.id,
      unit: point.unit,
      structure: point.structure,
      uv: [round(uv[0], 4), round(uv[1], 4)],
      position: position.map((value) => round(value, 4)) as [number, number, number],
      normal: normalOut,
      lean: leanOf(meshes, skin, normalOut, spotDepth(own)),
      cover: route.layers[1]?.id ?? point.structure,
    };
    return { spot, skin, route: route.layers };
  });
}

const NOTE = 'Generated by npm run models. Left side; mirror x.';

export const spotsFile = (placed: readonly PlacedSpot[]): string => `${JSON.stringify({ note: NOTE, spots: placed.map(({ spot }) => spot) }, null, 1)}\n`;

export const routesFile = (placed: readonly PlacedSpot[]): string =>
  `${JSON.stringify({ note: `${NOTE} Millimetres from the skin of this model, never a guide for needling.`, routes: Object.fromEntries(placed.map(({ spot, route }) => [spot.id, route])) }, null, 1)}\n`;
