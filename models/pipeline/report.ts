/**
 * `npm run models:report`: measures the last build against the figures and prints the numbers.
 *
 * Builds first when there is no build of the sources as they are. `--twice` also builds without any cache into a
 * temporary folder and compares with models/built byte for byte. Exit code 1 when a limit is broken that is not listed in
 * checks/known-shortfalls.ts, or one that is listed got more than 10 % worse.
 */
import { readFileSync, rmSync } from 'node:fs';
import { muscles } from '#models/definitions/muscles/muscles.ts';
import type { BuiltSpot } from '#models/definitions/spots.ts';
import { buildBoneSolids } from './bones/solids.ts';
import { checkAttachments } from './checks/attachments.ts';
import { boneLandmarks } from './checks/bone-landmarks.ts';
import { checkBudgets, type BuiltManifest } from './checks/budgets.ts';
import { checkCentroid } from './checks/centroid.ts';
import { checkClosed } from './checks/closed.ts';
import { checkFibreDirection } from './checks/fibre-direction.ts';
import { checkLandmarks } from './checks/landmarks.ts';
import { lastBuild } from './checks/last-build.ts';
import { checkMirrored } from './checks/mirrored.ts';
import { checkPenetration } from './checks/penetration.ts';
import { Report } from './checks/print-report.ts';
import { checkSameBytes } from './checks/same-bytes.ts';
import { checkSpotPlaces } from './checks/spot-places.ts';
import { checkVolume } from './checks/volume.ts';

const { meshes, built, again, seconds } = lastBuild({ twice: process.argv.includes('--twice') });
const manifest = JSON.parse(readFileSync(`${built}/manifest.json`, 'utf8')) as BuiltManifest;
const { spots } = JSON.parse(readFileSync(`${built}/spots.json`, 'utf8')) as { spots: readonly BuiltSpot[] };
const solids = buildBoneSolids();
const inside = meshes.filter(({ layer }) => layer !== 'skin' && layer !== 'organs');
const sheets = ['trapezius', 'deltoid'].map((group) => muscles.filter((one) => one.group === group).map(({ id }) => id));

const report = new Report();
report.table('closed', 'Closed and outward', checkClosed(meshes), { brief: true });
report.table('mirrored', 'Left equals right (kidneys are one-sided and skipped)', checkMirrored(meshes), { brief: true });
report.table('attachments', 'Attachments, mm', checkAttachments(meshes, muscles, solids));
const penetration = checkPenetration(inside, muscles, sheets);
report.table('penetration', 'What stands in what, deeper than 1 mm', penetration.shares);
report.table('pairs', 'The ten deepest pairs', penetration.pairs.slice(0, 10));
report.table('volume', 'Volume and thickness', checkVolume(meshes, muscles));
report.table('centroid', 'Middle and length, against the fascicle paths', checkCentroid(meshes, muscles));
report.table('landmarks', 'Bones against measured points', checkLandmarks(solids, boneLandmarks));
report.table('fibres', 'Fibre direction, against the fascicle paths', checkFibreDirection(meshes, muscles));
report.table('spots', 'Trigger points on their muscles', checkSpotPlaces(meshes, spots));
report.table('budgets', 'Stored triangles and bytes', checkBudgets(manifest));
if (again) {
  report.table('twice', 'Same bytes when built again', checkSameBytes(built, again), { brief: true });
  rmSync(again, { recursive: true });
}
report.close(seconds);
process.exitCode = report.faults > 0 ? 1 : 0;
