import { UNIT_IDS } from '#src/anatomy/places.ts';
import { moveFacts } from '#src/content/move-facts.ts';
import { LISTED_MOVES } from '#src/content/move-words.ts';

/** Length over rest length of each unit in each move, own side first; `held` of models/built/moves/lengths.json. */
export type Held = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/**
 * The table of src/kinematics/README.md as Markdown: for each unit the three listed moves that lengthen it most, beside
 * those that the clinical list of moves names for it; per cent of standing length.
 */
export function lengthsTable(held: Held): string {
  const percent = (move: string, unit: string): number => Math.round(100 * (held[move]![unit]![0]! - 1));
  const rows = UNIT_IDS.map((unit) => {
    const ranked = LISTED_MOVES.toSorted((a, b) => percent(b, unit) - percent(a, unit)).slice(0, 3);
    const named = LISTED_MOVES.filter((id) => (moveFacts[id].named as readonly string[]).includes(unit));
    const list = (ids: readonly string[]): string => ids.map((id) => `${id} ${percent(id, unit) > 0 ? '+' : ''}${percent(id, unit)}`).join(', ');
    return `| ${unit} | ${list(ranked)} | ${list(named)} |`;
  });
  return ['| muscle | three most lengthening | clinical list |', '|---|---|---|', ...rows].join('\n');
}
