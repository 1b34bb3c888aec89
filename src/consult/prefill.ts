import type { Side, UnitId } from '#src/anatomy/places.ts';
import { factsOfMove, type MoveId } from '#src/content/move-words.ts';
import type { ScreenId } from '#src/content/screen.ts';
import type { SelfCareId } from '#src/content/self-care.ts';
import { timesADay } from '#src/content/times-a-day.ts';
import { unitFacts } from '#src/content/unit-facts.ts';
import { movesForUnit, type HeldTable } from '#src/explain/moves-for-unit.ts';
import { screenedMove } from '#src/explain/screened-moves.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { LIMITS, needles, type Plan, type PlannedStretch } from './plan.ts';

/**
 * Numbers of a proposal that no source gives; each can be changed or taken away.
 *
 * @basis estimate: to come back after two weeks with a needle, three without, so that it is well before the four to six weeks
 *   after which the clinical file (literacy.md, recalled) would look again; two moves, as in "one or two gentle moves" of the
 *   chapters
 * @source five minutes of walking to begin with: the steps of that move
 */
export const PROPOSED = { weeksAfterNeedle: 2, weeks: 3, moves: 2, walkingMinutes: 5 } as const;

const AFTER_NEEDLE: readonly SelfCareId[] = ['keep-clean', 'ice-first', 'no-heavy-lifting', 'move-gently'];
const WITHOUT_NEEDLE: readonly SelfCareId[] = ['warm-pack', 'move-gently'];

/** A move with its smallest dose, for the tight side; a move of both sides together is for both. */
export function smallestDose(id: MoveId, side: Side | 'both'): PlannedStretch {
  const { holdSeconds, repetitions } = factsOfMove(id)!;
  const times = id === 'walking' ? PROPOSED.walkingMinutes : repetitions[0];
  return { id, side: MOVES.get(id)?.sides === 'both' ? 'both' : side, holdSeconds: holdSeconds[0], times, perDay: timesADay(id)[0] };
}

/** The move that a person with these answers may do in place of this one: itself, its easier version, or none. */
function allowed(id: MoveId, answers: ReadonlySet<ScreenId>): MoveId | null {
  const facts = factsOfMove(id);
  if (!facts) return null;
  const { verdict } = screenedMove(facts.screen, answers);
  if (verdict === 'ok') return id;
  const easier = facts.easier as MoveId;
  const easierFacts = factsOfMove(easier);
  return verdict === 'modify' && easierFacts && MOVES.has(easier) && screenedMove(easierFacts.screen, answers).verdict === 'ok' ? easier : null;
}

/** Moves for a muscle, best first, as this person may do them. Needs the words `moves`, from which the ranking takes its evidence. */
export function movesOffered(unit: UnitId, held: HeldTable, answers: ReadonlySet<ScreenId>): readonly MoveId[] {
  const ids = movesForUnit(unit, held, answers).moves.map(({ id }) => allowed(id as MoveId, answers));
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The best move of each mark in turn, then the second best, until there are two, or one for each mark. */
function proposedStretches({ marks }: Plan, held: HeldTable, answers: ReadonlySet<ScreenId>): readonly PlannedStretch[] {
  const lists = marks.map(({ unit, side }) => ({ side, moves: movesOffered(unit, held, answers) }));
  const many = marks.length === 0 ? 0 : Math.min(LIMITS.stretches, Math.max(PROPOSED.moves, marks.length));
  const chosen = new Map<MoveId, PlannedStretch>();
  for (let rank = 0; lists.some(({ moves }) => rank < moves.length); rank++) {
    for (const { side, moves } of lists) {
      const id = moves[rank];
      if (id === undefined) continue;
      const already = chosen.get(id);
      // the same muscle tight on both sides: one side after the other
      if (already && already.side !== side) chosen.set(id, { ...already, side: 'both' });
      else if (!already && chosen.size < many) chosen.set(id, smallestDose(id, side));
    }
    if (chosen.size >= many) break;
  }
  return [...chosen.values()];
}

function proposedSelfCare({ marks, care }: Plan): readonly SelfCareId[] {
  const low = marks.some(({ unit }) => unitFacts[unit].lowBack);
  const high = marks.some(({ unit }) => !unitFacts[unit].lowBack);
  return [...(needles(care.kind) ? AFTER_NEEDLE : WITHOUT_NEEDLE), ...(high ? (['breaks'] as const) : []), ...(low ? (['walk'] as const) : [])];
}

/**
 * What a plan could say, from its marks and its care: moves, self-care and when to come back. Marks, care, language and
 * pathway stay; what stood for the rest is replaced. Every line can be changed or taken away; the warning signs are part of
 * every handout and of no plan.
 *
 * @param held  lengths where moves are held, `models/built/moves/lengths.json`
 */
export function proposedPlan(plan: Plan, held: HeldTable, answers: ReadonlySet<ScreenId> = new Set()): Plan {
  return {
    ...plan,
    stretches: proposedStretches(plan, held, answers),
    selfCare: proposedSelfCare(plan),
    comeBackWeeks: needles(plan.care.kind) ? PROPOSED.weeksAfterNeedle : PROPOSED.weeks,
  };
}
