import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { addMark, addSelfCare, addStretch, setCare } from '#src/consult/edit-plan.ts';
import { emptyPlan, LETTERS, LIMITS, type Plan } from '#src/consult/plan.ts';
import { planFragment } from '#src/consult/plan-link.ts';
import { smallestDose } from '#src/consult/prefill.ts';
import { LISTED_MOVES } from '#src/content/move-words.ts';
import { SELF_CARE_IDS } from '#src/content/self-care.ts';

/** As much as a plan can hold. */
function fullPlan(): Plan {
  let plan = emptyPlan('es');
  LETTERS.forEach((_, n) => {
    plan = addMark(plan, { unit: 'trapezius-upper', side: n % 2 === 0 ? 'left' : 'right', spot: { kind: 'free', at: [n % 2 === 0 ? 0.062 : -0.062, 1.5, -0.12] }, strength: 7, pain: 5 });
  });
  for (const id of LISTED_MOVES.slice(0, LIMITS.stretches)) plan = addStretch(plan, smallestDose(id, 'right'));
  for (const id of SELF_CARE_IDS.slice(0, LIMITS.selfCare)) plan = addSelfCare(plan, id);
  return setCare(plan, 'injection', ['A', 'B']);
}

describe('the QR code of a plan', () => {
  it('is read back to the very link, and the link is short', () => {
    const link = `https://clinic.example.org/unknot/?lang=es${planFragment(fullPlan())}`;
    expect(link.length).toBeLessThanOrEqual(400);
    const { data } = encode(link, { ecc: 'M', border: 4 });
    // as a camera sees it: each cell a few pixels wide
    const cell = 6;
    const size = data.length * cell;
    const pixels = new Uint8ClampedArray(size * size * 4);
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) pixels.set(data[Math.floor(y / cell)]![Math.floor(x / cell)] ? [0, 0, 0, 255] : [255, 255, 255, 255], (y * size + x) * 4);
    expect(jsQR(pixels, size, size)?.data).toBe(link);
  });
});
