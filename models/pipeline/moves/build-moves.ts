/**
 * Second half of `npm run models`: every move solved and measured, into models/built/moves.
 *
 * One JSON a move (stances, props, how muscles bulge), one drawing a move (its start, and where it is held), and `lengths.json`: how long
 * each unit is where a move is held, which also goes into the table of src/kinematics/README.md. Deterministic.
 * `--out DIR` writes to DIR/moves instead, and leaves the table as it is.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { UNIT_IDS } from '#src/anatomy/places.ts';
import { factsOfMove } from '#src/content/move-words.ts';
import { solveMove } from '#src/kinematics/contacts/solve-move.ts';
import { muscleRuler } from '#src/kinematics/muscle-ruler.ts';
import { MOVES } from '#src/kinematics/moves/moves.ts';
import { stanceMotions } from '#src/kinematics/stance-motions.ts';
import { heldLengths, type HeldLengths } from './held-lengths.ts';
import { bulgesOf } from './keep-volumes.ts';
import { lengthsTable, type Held } from './lengths-table.ts';
import type { StructureMesh } from '../structure-mesh.ts';
import { movesHash } from './moves-hash.ts';
import { drawPhases } from './phase-pictures.ts';
import { dualsOf } from './pose-mesh.ts';
import { writeSolved } from './write-solved.ts';

const outAt = process.argv.indexOf('--out');
const elsewhere = outAt > 0;
const built = path.join(elsewhere ? path.resolve(process.argv[outAt + 1]!) : path.resolve(import.meta.dirname, '../../built'), 'moves');
rmSync(built, { recursive: true, force: true });
mkdirSync(built, { recursive: true });
const hash = movesHash();
const ruler = muscleRuler();
const meshes = deserialize(readFileSync(path.resolve(import.meta.dirname, '../../../.cache/latest.bin'))) as StructureMesh[];
const muscles = meshes.filter(({ material }) => material === 'muscle');
/** A unit is drawn in the pictures of the moves that make it longer by this. */
const DRAWN_RATIO = 1.02;
const lengths: Record<string, HeldLengths> = {};
const named = (id: string): readonly string[] => factsOfMove(id)?.named ?? [];
/** Puts the table into the text that explains it, between its two marks. */
function writeTable(held: Held): void {
  const readme = path.resolve(import.meta.dirname, '../../../src/kinematics/README.md');
  const [head, , tail] = readFileSync(readme, 'utf8').split(/<!-- \/?table -->\n/) as [string, string, string];
  writeFileSync(readme, `${head}<!-- table -->\n${lengthsTable(held)}\n<!-- /table -->\n${tail}`);
}

for (const move of MOVES.values()) {
  const solved = solveMove(move);
  lengths[move.id] = heldLengths(solved, ruler);
  const bulged = { ...solved, phases: solved.phases.map((phase) => ({ ...phase, bulges: bulgesOf(dualsOf(stanceMotions(phase.at, false)), muscles) })) };
  writeFileSync(path.join(built, `${move.id}.json`), writeSolved(bulged));
  const units = UNIT_IDS.filter((unit) => lengths[move.id]![unit][0] >= DRAWN_RATIO || named(move.id).includes(unit));
  writeFileSync(path.join(built, `${move.id}.svg`), `${drawPhases(move, solved, meshes, units)}\n`);
  const worst = Math.max(...solved.misses.map(({ metres }) => metres));
  console.log(`${move.id}: contacts within ${(1000 * worst).toFixed(0)} mm`);
}
const rows = Object.entries(lengths).map(([id, held]) => `${JSON.stringify(id)}:${JSON.stringify(held)}`);
if (!elsewhere) writeTable(lengths);
writeFileSync(path.join(built, 'lengths.json'), `{"inputHash":"${hash}","held":{\n${rows.join(',\n')}\n}}\n`);
