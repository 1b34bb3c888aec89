import { beforeAll, describe, expect, it } from 'vitest';
import { ribs } from '#models/definitions/bones/ribs.ts';
import { clavicle } from '#models/definitions/bones/clavicle.ts';
import { buildLungSolid } from '#models/pipeline/organs/lung-solid.ts';
import { foot } from '#models/definitions/bones/foot.ts';
import { hand } from '#models/definitions/bones/hand.ts';
import { averageMan } from '#models/definitions/skin/body-form.ts';
import { buildOutside, figureOf } from '#models/pipeline/skin/skin-solid.ts';
import type { Envelope } from '#models/pipeline/stages/envelope-field.ts';
import type { Sdf } from '#models/pipeline/structure-mesh.ts';

const far: Sdf = () => 0.03;
const within: Sdf = () => -0.01;
/** Nothing to cover, and a wide hull that cuts nothing back. */
const nothing: Envelope = { nearest: far, chest: () => far, hull: ({ closing }) => (closing > 0.02 ? within : far) };

describe('the skin', () => {
  const figure = figureOf(averageMan);
  const { skin, shorts } = buildOutside(averageMan, figure, nothing);

  it('encloses spine, head, hand, knee and foot, and not the air behind the back or between the legs', () => {
    const inside = [[0, 1.2, -0.04], [0, 1.65, -0.04], [0.09, 0.8, -0.02], hand.wristCentre, [0.0815, 0.49, 0.004], foot.ankleCentre] as const;
    for (const [x, y, z] of inside) expect(skin.sdf(x, y, z), `${x} ${y} ${z}`).toBeLessThan(0);
    for (const [x, y, z] of [[0, 1.2, -0.25], [0, 0.4, 0], [0.15, 0.85, -0.2]] as const) expect(skin.sdf(x, y, z)).toBeGreaterThan(0);
  });

  it('stands on the floor', () => {
    const lowest = (x: number, z: number): number => {
      for (let y = -0.02; y < 0.2; y += 0.001) if (skin.sdf(x, y, z) < 0) return y;
      return Infinity;
    };
    expect(Math.abs(lowest(0.075, -0.04))).toBeLessThan(0.006);
  });

  it('covers whatever lies beneath by at least the thickness of skin', () => {
    const ball: Sdf = (x, y, z) => Math.hypot(x - 0.1, y - 1.2, z + 0.2) - 0.03;
    const covered = buildOutside(averageMan, figure, { nearest: ball, chest: () => far, hull: ({ closing }) => (closing > 0.02 ? within : ball) }).skin;
    for (const [dx, dz] of [[0, -0.035], [0.035, 0]] as const) expect(covered.sdf(0.1 + dx, 1.2, -0.2 + dz)).toBeLessThan(0);
  });

  it('is cut back to the fat of the form where muscle says how full the body is', () => {
    const plane: Sdf = (_, __, z) => Math.min(0.036, -0.08 - z);
    const lean = buildOutside(averageMan, figure, { nearest: far, chest: () => far, hull: ({ closing }) => (closing > 0.02 ? plane : far) }).skin;
    expect(skin.sdf(0.03, 1.2, -0.125)).toBeLessThan(0);
    expect(lean.sdf(0.03, 1.2, -0.125)).toBeGreaterThan(0);
  });

  it('wears shorts outside of it, from the waist to the thigh, one tube a leg', () => {
    const { waist, hem } = averageMan.shorts;
    expect(shorts.sdf(0.09, waist + 0.01, 0)).toBeGreaterThan(0);
    expect(shorts.sdf(0.09, hem - 0.01, 0)).toBeGreaterThan(0);
    expect(shorts.sdf(0, hem + 0.03, 0)).toBeGreaterThan(0);
    for (const y of [0.75, 0.8, 0.9, 0.97]) {
      for (const [x, z] of [[0.09, -0.2], [0.09, 0.15], [0.22, 0]] as const) {
        // along a line to the middle of the leg the cloth is met first
        for (let t = 0; t < 1; t += 0.002) {
          const p = [x + (0.09 - x) * t, y, z * (1 - t)] as const;
          if (skin.sdf(...p) < 0 && x < 0.2) {
            expect(shorts.sdf(...p), `${p}`).toBeLessThan(0);
            break;
          }
        }
      }
    }
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
