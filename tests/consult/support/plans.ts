import fc from 'fast-check';
import { UNIT_IDS, type Side, type UnitId } from '#src/anatomy/places.ts';
import { spotsOf } from '#src/anatomy/spots.ts';
import { LANGUAGES } from '#src/content/languages.ts';
import { SELF_CARE_IDS } from '#src/content/self-care.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { BODY_BOX, LETTERS, LIMITS, onGrid, PATHWAYS, PLAN_CARES, type Letter, type Mark, type Plan, type PlannedStretch } from '#src/consult/plan.ts';
import { MOVE_CODES } from '#src/consult/plan-codes.ts';

const within = ([min, max]: readonly [number, number]): fc.Arbitrary<number> => fc.integer({ min, max });
const orNone = (range: readonly [number, number]): fc.Arbitrary<number | null> => fc.option(within(range), { nil: null });

const freeSpot = (side: Side): fc.Arbitrary<Mark['spot']> =>
  fc
    .tuple(...BODY_BOX.map(([min, max]) => fc.double({ min, max, noNaN: true })))
    .map(([x, y, z]) => ({ kind: 'free', at: onGrid([side === 'left' ? Math.abs(x!) : -Math.abs(x!), y!, z!]) }));

const spotOf = (unit: UnitId, side: Side): fc.Arbitrary<Mark['spot']> =>
  fc.oneof(fc.constantFrom(...spotsOf(unit, side)).map(({ id }): Mark['spot'] => ({ kind: 'usual', id })), freeSpot(side));

const markOf = (letter: Letter): fc.Arbitrary<Mark> =>
  fc
    .tuple(fc.constantFrom(...UNIT_IDS), fc.constantFrom<Side>('left', 'right'))
    .chain(([unit, side]) => fc.record({ letter: fc.constant(letter), unit: fc.constant(unit), side: fc.constant(side), spot: spotOf(unit, side), strength: orNone(LIMITS.rating), pain: orNone(LIMITS.rating) }));

const stretch: fc.Arbitrary<PlannedStretch> = fc.constantFrom(...MOVE_CODES).chain((id) =>
  fc.record({
    id: fc.constant(id),
    side: MOVES.get(id)?.sides === 'both' ? fc.constant('both' as const) : fc.constantFrom('left' as const, 'right' as const, 'both' as const),
    holdSeconds: within(LIMITS.holdSeconds),
    times: within(LIMITS.times),
    perDay: within(LIMITS.perDay),
  }),
);

/** Any plan that keeps the rules. */
export const anyPlan: fc.Arbitrary<Plan> = fc.subarray([...LETTERS]).chain((letters) =>
  fc.record({
    marks: fc.tuple(...letters.map(markOf)) as fc.Arbitrary<Mark[]>,
    care: fc.constantFrom(...PLAN_CARES).chain((kind) => fc.record({ kind: fc.constant(kind), at: kind === 'none' ? fc.constant([]) : fc.subarray(letters) })),
    sessions: orNone(LIMITS.sessions),
    stretches: fc.uniqueArray(stretch, { maxLength: LIMITS.stretches, selector: ({ id }) => id }),
    selfCare: fc.uniqueArray(fc.constantFrom(...SELF_CARE_IDS), { maxLength: LIMITS.selfCare }),
    comeBackWeeks: orNone(LIMITS.comeBackWeeks),
    language: fc.constantFrom(...LANGUAGES),
    pathway: fc.constantFrom(null, ...PATHWAYS),
  }),
);

/** As much as a plan can hold, with every mark at a free point. */
export const FULL_PLAN: Plan = {
  marks: [
    { letter: 'A', unit: 'trapezius-upper', side: 'right', spot: { kind: 'free', at: onGrid([-0.0723, 1.5345, -0.096]) }, strength: 7, pain: 7 },
    { letter: 'B', unit: 'rhomboids', side: 'left', spot: { kind: 'free', at: onGrid([0.0583, 1.4309, -0.1477]) }, strength: 4, pain: 4 },
    { letter: 'C', unit: 'quadratus-lumborum', side: 'right', spot: { kind: 'free', at: onGrid([-0.055, 1.1996, -0.097]) }, strength: 10, pain: 0 },
    { letter: 'D', unit: 'gluteus-medius', side: 'left', spot: { kind: 'free', at: onGrid([0.0691, 1.039, -0.0623]) }, strength: 3, pain: 6 },
  ],
  care: { kind: 'injection', at: ['A', 'C'] },
  sessions: 3,
  stretches: [
    { id: 'upper-trap-side-bend', side: 'right', holdSeconds: 15, times: 2, perDay: 1 },
    { id: 'scapular-squeeze', side: 'both', holdSeconds: 5, times: 3, perDay: 2 },
    { id: 'figure-four', side: 'left', holdSeconds: 20, times: 2, perDay: 1 },
    { id: 'cat-cow-chair', side: 'both', holdSeconds: 2, times: 5, perDay: 1 },
  ],
  selfCare: ['warm-pack', 'move-gently', 'breaks', 'keep-clean', 'ice-first', 'no-heavy-lifting'],
  comeBackWeeks: 3,
  language: 'es',
  pathway: 'neck-shoulder',
};
