import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundCylinder } from '#src/kinematics/wrapping/cylinder.ts';
import { aroundEllipsoid } from '#src/kinematics/wrapping/ellipsoid.ts';
import { aroundSphere } from '#src/kinematics/wrapping/sphere.ts';
import { WAY_SIZE } from '#src/kinematics/wrapping/way.ts';

type Vec = [number, number, number];
const way = new Float64Array(WAY_SIZE);
const SEED = 20261126;
const RADII = [0.146, 0.194, 0.092] as const;

const sphere = (p: Vec, q: Vec, r: number): number => aroundSphere(...p, ...q, r, 1, 0, 0, way);
const ellipsoid = (p: Vec, q: Vec, [a, b, c]: readonly number[] = RADII): number => aroundEllipsoid(...p, ...q, a!, b!, c!, 0, 0, -1, way);
const cylinder = (p: Vec, q: Vec, r: number, turn = 1): number => aroundCylinder(...p, ...q, r, turn, Math.PI / 2, way);

/** Even draws; fast-check's own doubles crowd at the ends of a range. */
const between = (from: number, to: number) => fc.integer({ min: 0, max: 1_000_000 }).map((n) => from + ((to - from) * n) / 1_000_000);
const direction = fc.tuple(between(-1, 1), between(0, 2 * Math.PI)).map(([z, t]): Vec => {
  const flat = Math.sqrt(1 - z * z);
  return [flat * Math.cos(t), flat * Math.sin(t), z];
});
const outside = fc.tuple(direction, between(1.01, 1.8)).map(([d, k]) => d.map((v, i) => v * k * RADII[i]!) as Vec);
const distance = (p: Vec, q: Vec): number => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);

/**
 * A string pulled tight: points on a chain, each drawn to the middle of its neighbours and pushed out of the body. Slow,
 * knows nothing of tangents or planes. Points are doubled on the way, so that it settles.
 */
function tight(p: Vec, q: Vec, pushed: (v: Vec) => Vec): number {
  let chain: Vec[] = [p, pushed(p.map((v, k) => (v + q[k]!) / 2) as Vec), q];
  for (let points = 4; points <= 256; points *= 2) {
    chain = chain.flatMap((v, i) => (i === 0 ? [v] : [pushed(v.map((w, k) => (w + chain[i - 1]![k]!) / 2) as Vec), v]));
    for (let round = 0; round < 400; round++) {
      for (let i = 1; i < chain.length - 1; i++) chain[i] = pushed(chain[i]!.map((_, k) => (chain[i - 1]![k]! + chain[i + 1]![k]!) / 2) as Vec);
    }
  }
  return chain.slice(1).reduce((sum, v, i) => sum + distance(v, chain[i]!), 0);
}
/** Out of an ellipsoid, at right angles to it: a push from the centre would slide the string into a plane through it. */
const pushedOut = (radii: readonly number[]) => (v: Vec): Vec => {
  let out = v;
  for (let round = 0; round < 3; round++) {
    const k = Math.hypot(...out.map((w, i) => w / radii[i]!));
    if (k >= 1 - 1e-12) return out;
    const normal = out.map((w, i) => w / (radii[i]! * radii[i]!)) as Vec;
    const step = ((1 - k) * k) / normal.reduce((sum, w) => sum + w * w, 0);
    out = out.map((w, i) => w + step * normal[i]!) as Vec;
  }
  return out;
};

describe('way around a ball', () => {
  it('is the straight line when that is clear, else tangent, arc, tangent', () => {
    expect(sphere([1, -1, 0], [1, 1, 0], 0.5)).toBe(2);
    const [r, d] = [0.5, 2];
    const angle = (170 * Math.PI) / 180;
    const q: Vec = [d * Math.cos(angle), d * Math.sin(angle), 0];
    expect(sphere([d, 0, 0], q, r)).toBeCloseTo(2 * Math.sqrt(d * d - r * r) + r * (angle - 2 * Math.acos(r / d)), 12);
  });

  it('is what a tight string measures', () => {
    fc.assert(
      fc.property(outside, outside, (p, q) => {
        fc.pre(Math.hypot(...p) > 0.093 && Math.hypot(...q) > 0.093);
        const string = tight(p, q, pushedOut([0.092, 0.092, 0.092]));
        expect(Math.abs(sphere(p, q, 0.092) - string)).toBeLessThan(2e-4 + 2e-3 * string);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});

describe('way around an ellipsoid', () => {
  it('agrees with the ball when its radii are one', () => {
    fc.assert(
      fc.property(outside, outside, (p, q) => {
        const r = 0.09;
        fc.pre(Math.hypot(...p) > r && Math.hypot(...q) > r);
        expect(ellipsoid(p, q, [r, r, r])).toBeCloseTo(sphere(p, q, r), 6);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('is never shorter than a tight string, and little longer, over arcs like those of muscles', () => {
    const excess: number[] = [];
    fc.assert(
      fc.property(outside, outside, (p, q) => {
        const found = ellipsoid(p, q);
        fc.pre(way[6]! > 0.2 && turnSeenScaled(p, q) < 120);
        const string = tight(p, q, pushedOut(RADII));
        excess.push(found / string - 1);
        expect(found).toBeGreaterThan(string * 0.999);
        expect(found).toBeLessThan(string * 1.06);
      }),
      { seed: SEED, numRuns: 40 },
    );
    expect(excess.sort((a, b) => a - b)[excess.length >> 1]).toBeLessThan(0.01);
  });
});

/** Angle at the centre between P and Q, degrees, where the ellipsoid is scaled to a ball. */
function turnSeenScaled(p: Vec, q: Vec): number {
  const [u, v] = [p, q].map((w) => w.map((x, k) => x / RADII[k]!)) as [Vec, Vec];
  return (Math.acos((u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (Math.hypot(...u) * Math.hypot(...v))) * 180) / Math.PI;
}

describe('way around a cylinder', () => {
  it('is a helix between two tangents', () => {
    const [r, d, climb] = [0.03, 0.08, 0.05];
    const flat = 2 * Math.sqrt(d * d - r * r) + r * (Math.PI - 2 * Math.acos(r / d));
    expect(cylinder([d, 0, 0], [-d, 0, climb], r)).toBeCloseTo(Math.hypot(flat, climb), 12);
  });

  it('keeps to its side beyond half a turn, where the other side would be shorter', () => {
    const at = (degrees: number): Vec => [0.08 * Math.cos((degrees * Math.PI) / 180), 0.08 * Math.sin((degrees * Math.PI) / 180), 0];
    let last = cylinder(at(0), at(150), 0.03);
    for (let degrees = 151; degrees <= 240; degrees++) {
      const now = cylinder(at(0), at(degrees), 0.03);
      expect(now - last).toBeCloseTo((0.03 * Math.PI) / 180, 9);
      last = now;
    }
    expect(cylinder(at(0), at(-60), 0.03)).toBeCloseTo(0.08, 9);
  });
});

describe('every way', () => {
  const shapes: [string, (p: Vec, q: Vec) => number][] = [
    ['ball', (p, q) => sphere(p, q, 0.09)],
    ['ellipsoid', (p, q) => ellipsoid(p, q)],
    ['cylinder', (p, q) => cylinder(p, q, 0.09)],
  ];

  it.each(shapes)('leaves the %s and comes to it without a corner in length', (_, length) => {
    // Q passes behind the body: the slope of the length may not step where the line begins to touch
    const p: Vec = [0.02, -0.3, 0.25];
    const slopes = Array.from({ length: 400 }, (__, i) => {
      const q = (e: number): Vec => [0.02, 0.3, 0.3 - i * 0.0012 - e];
      return (length(p, q(1e-5)) - length(p, q(-1e-5))) / 2e-5;
    });
    for (let i = 1; i < slopes.length; i++) expect(Math.abs(slopes[i]! - slopes[i - 1]!)).toBeLessThan(0.05);
  });

  it.each(shapes)('goes on when an end dips into the %s: no jump, never NaN', (_, length) => {
    const p: Vec = [-0.2, 0.05, 0.1];
    let last = NaN;
    for (let i = 0; i <= 400; i++) {
      const now = length(p, [0.1 - i * 0.0001, 0.02, 0.12 - i * 0.0002]);
      expect(Number.isFinite(now)).toBe(true);
      if (i > 0) expect(Math.abs(now - last)).toBeLessThan(6e-4);
      last = now;
    }
    for (const end of [[0, 0, 0], [1e-12, 0, 0], [0.09, 0, 0], [0.2, 0, 0], [0, 0, -0.2], [-0.2, -0.2, -0.2]] as Vec[]) {
      expect(Number.isFinite(length(end, p))).toBe(true);
      expect(Number.isFinite(length(p, end))).toBe(true);
      expect(Number.isFinite(length(end, end))).toBe(true);
      expect(Number.isFinite(length(end, end.map((v) => -v) as Vec))).toBe(true);
    }
  });
});
