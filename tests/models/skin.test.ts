import { beforeAll, describe, expect, it } from 'vitest';
import { ribs } from '#models/definitions/bones/ribs.ts';
import { clavicle } from '#models/definitions/bones/clavicle.ts';
import { buildLungSolid } from '#models/pipeline/organs/lung-solid.ts';
import { buildSkinSolid, skinPresence } from '#models/pipeline/skin/skin-solid.ts';
import type { Sdf } from '#models/pipeline/structure-mesh.ts';

const nothing: Sdf = () => 1;

describe('the skin', () => {
  const skin = buildSkinSolid(nothing);

  it('encloses the spine, the head and the thigh, and not the air behind the back', () => {
    for (const [x, y, z] of [[0, 1.2, -0.04], [0, 1.65, -0.04], [0.09, 0.8, -0.02]] as const) expect(skin.sdf(x, y, z)).toBeLessThan(0);
    expect(skin.sdf(0, 1.2, -0.25)).toBeGreaterThan(0.05);
  });

  it('covers whatever lies beneath by at least the thickness of skin', () => {
    const ball: Sdf = (x, y, z) => Math.hypot(x - 0.1, y - 1.2, z + 0.2) - 0.03;
    const covered = buildSkinSolid(ball);
    for (const [dx, dz] of [[0, -0.035], [0.035, 0]] as const) expect(covered.sdf(0.1 + dx, 1.2, -0.2 + dz)).toBeLessThan(0);
  });

  it('is whole on the trunk and gone at mid-thigh and hand', () => {
    expect(skinPresence(0.1, 1.2)).toBe(1);
    expect(skinPresence(0.08, 0.65)).toBe(0);
    expect(skinPresence(0.22, 0.9)).toBe(0);
  });
});

describe('the lung', () => {
  const { sdf } = buildLungSolid();
  let inner = { top: 0 };
  beforeAll(() => {
    let top = 0;
    for (let y = 1.4; y < 1.55; y += 0.001) if (sdf(0.046, y, -0.06) < 0) top = y;
    inner = { top };
  });

  it('stays inside ribs 2 to 9', () => {
    for (const rib of ribs.slice(1, 9)) {
      for (const [x, y, z] of rib.centreline.slice(2, -2)) expect(sdf(x, y, z), rib.id).toBeGreaterThan(0);
    }
  });

  it('rises one and a half to four centimetres above the inner third of the clavicle', () => {
    const ends = [...JSON.stringify(clavicle).matchAll(/\[(-?[\d.]+),(-?[\d.]+),(-?[\d.]+)\]/g)].map((match) => match.slice(1).map(Number));
    const innermost = ends.reduce((a, b) => (b[0]! < a[0]! ? b : a));
    expect(inner.top - innermost[1]!).toBeGreaterThan(0.015);
    expect(inner.top - innermost[1]!).toBeLessThan(0.04);
  });
});
