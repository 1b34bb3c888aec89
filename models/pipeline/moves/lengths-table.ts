/**
 * Prints the table of src/kinematics/README.md: for each unit the three listed moves that lengthen it most, beside those
 * that the clinical lists name for it. `npx tsx models/pipeline/moves/lengths-table.ts`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { moveFacts } from '#src/content/move-facts.ts';
import { LISTED_MOVES } from '#src/content/move-words.ts';

const { held } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../built/moves/lengths.json'), 'utf8')) as { held: Record<string, Record<string, [number, number]>> };
const percent = (move: string, unit: string): number => Math.round(100 * (held[move]![unit]![0] - 1));
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`;

console.log('| muscle | three most lengthening | clinical list |\n|---|---|---|');
for (const unit of UNIT_IDS) {
  const ranked = LISTED_MOVES.toSorted((a, b) => percent(b, unit) - percent(a, unit)).slice(0, 3);
  const named = LISTED_MOVES.filter((id) => (moveFacts[id].named as readonly string[]).includes(unit));
  const list = (ids: readonly string[]): string => ids.map((id) => `${id} ${signed(percent(id, unit))}`).join(', ');
  console.log(`| ${unit} | ${list(ranked)} | ${list(named)} |`);
}
