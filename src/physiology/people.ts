/**
 * How people differ in the model: each is the typical person with some numbers drawn again. All illustrative; the
 * spread is meant to be as wide as outcomes in life, not to be anyone in particular.
 */
import { drawNormal, type Random } from '#src/math/seeded-random.ts';
import { clamp } from './curves.ts';
import { DEFAULT_PARAMETERS, type ParameterName } from './parameters.ts';
import type { Person } from './person.ts';

/** Numbers multiplied by exp(spread × a normal draw). */
const SPREAD: readonly (readonly [ParameterName, number])[] = [
  ['wE', 0.1],
  ['wF', 0.2],
  ['wR', 0.2],
  ['tauR', 0.35],
  ['tauAdn', 0.3],
  ['tauA', 0.25],
  ['tauFup', 0.3],
  ['tauFdn', 0.3],
  ['tauNdn', 0.25],
  ['g', 0.2],
  ['tauLA', 0.25],
  ['injDry', 0.35],
  ['injLA', 0.45],
  ['wM', 0.4],
  ['aM', 0.35],
  ['stS', 0.25],
  ['relF', 0.25],
];

/** No draw is further from the middle than this many standard deviations. */
const CUT = 2.2;

/** The order of the draws is part of what a seed means; add new ones at the end. */
export function drawPerson(random: Random): Person {
  const draw = (spread: number): number => spread * drawNormal(random, CUT);
  const parameters = { ...DEFAULT_PARAMETERS };
  for (const [name, spread] of SPREAD) parameters[name] *= Math.exp(draw(spread));
  parameters.z0 += draw(0.035);
  return {
    parameters,
    fociScale: Math.exp(draw(0.08)),
    strengthScale: Math.exp(draw(0.05)),
    aimErrorMillimetres: Math.abs(draw(2)),
    driftFromHours: 1400 * random(),
    driftFraction: clamp(0.06 + draw(0.24), 0, 0.9),
    fixFraction: clamp(0.85 + draw(0.15), 0.3, 1),
  };
}
