/**
 * `npm run models`: from figures to models/built. Deterministic: same input, same bytes.
 *
 * Reads as a table of contents; each stage is one file. `--out DIR` writes there instead, `--no-cache` makes every mesh
 * anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import { buildBoneSolids } from './bones/solids.ts';
import { buildMuscles } from './muscles/build-muscles.ts';
import { buildOrganSolids } from './organs/organs.ts';
import { averageMan } from '#models/definitions/skin/body-form.ts';
import { buildOutside, figureOf } from './skin/skin-solid.ts';
import { validateGlb } from './checks/validate-glb.ts';
import { lightAmbient } from './stages/ambient-light.ts';
import { envelopeOf } from './stages/envelope-field.ts';
import { drawFlat } from './stages/flat-drawing.ts';
import { weightField } from './skinning/weight-field.ts';
import { weighVertices } from './skinning/weigh-vertices.ts';
import { inputHash } from './stages/input-hash.ts';
import { cachedMeshes } from './stages/mesh-cache.ts';
import { meshSolid } from './stages/mesh-solid.ts';
import { cutSpots } from './stages/spot-cuts.ts';
import { placeSpots, routesFile, spotsFile } from './stages/trigger-spots.ts';
import { markFirstSeen } from './stages/first-seen.ts';
import { firstView } from './stages/first-view.ts';
import { buildDocument, quantisationVolume, writeGlb } from './stages/write-glb.ts';
import { writeManifest, type ModelFile } from './stages/write-manifest.ts';

const outAt = process.argv.indexOf('--out');
const built = outAt > 0 ? path.resolve(process.argv[outAt + 1]!) : path.resolve(import.meta.dirname, '../built');
const keptMeshes: typeof cachedMeshes = process.argv.includes('--no-cache') ? (_name, _hash, make) => make() : cachedMeshes;
const cache = path.resolve(import.meta.dirname, '../../.cache');
const started = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);

// taken first, so that a source edited meanwhile leaves the result marked as stale
const hash = inputHash();
const solids = buildBoneSolids();
const bones = keptMeshes('bones', inputHash(['definitions', 'pipeline/bones', 'pipeline/stages/sdf', 'pipeline/stages/mesh-solid.ts', 'pipeline/stages/midline.ts', 'pipeline/stages/surface-nets.ts', 'pipeline/stages/simplify.ts']), () =>
  solids.map((solid) => meshSolid(solid)),
);
say(`${bones.length} bones, discs and cartilages`);

const muscles = keptMeshes('muscles', inputHash(['definitions', 'pipeline/bones', 'pipeline/muscles', 'pipeline/stages/sdf', 'pipeline/stages/collision-grid.ts', 'pipeline/stages/coarsen.ts']), () =>
  buildMuscles(solids),
);
say(`${muscles.length} muscles and fasciae`);

const organs = buildOrganSolids().map((solid) => meshSolid(solid, 'organs'));
const figure = figureOf(averageMan);
const envelope = envelopeOf([...bones, ...muscles], figure.barred);
const { skin, shorts } = buildOutside(averageMan, figure, envelope);
const outside = [meshSolid(skin, 'skin'), meshSolid(shorts, 'skin')];
say('skin and organs');

const meshes = markFirstSeen(lightAmbient([...bones, ...muscles, ...organs, ...outside]));
say('ambient light, and what lies hidden');

const weighed = keptMeshes('weighed', inputHash(['definitions', 'pipeline/bones', 'pipeline/muscles', 'pipeline/organs', 'pipeline/skin', 'pipeline/skinning', 'pipeline/stages']), () =>
  weighVertices(meshes, weightField(solids, outside[0]!)),
);
say('what each vertex follows');

for (const folder of ['flat', 'cuts']) mkdirSync(path.join(built, folder), { recursive: true });
mkdirSync(cache, { recursive: true });
writeFileSync(path.join(cache, 'latest.bin'), serialize(weighed));
writeFileSync(path.join(cache, 'latest.json'), JSON.stringify({ inputHash: hash }));

// one volume for both levels, so that a vertex kept in both stands in the same place
const volume = quantisationVolume(meshes);
const files: ModelFile[] = [];
for (const [name, level] of [['back-first', markFirstSeen(firstView(meshes))], ['back-full', weighed]] as const) {
  const { glb, plain } = await writeGlb(await buildDocument(level, volume));
  await validateGlb(plain);
  await validateGlb(glb);
  writeFileSync(path.join(built, `${name}.glb`), glb);
  files.push({ name: `${name}.glb`, meshes: level, glb });
  say(`${name}.glb, ${(glb.byteLength / 1000).toFixed(0)} kB`);
}

writeFileSync(path.join(built, 'manifest.json'), writeManifest(files, volume, hash));
const flesh = meshes.filter(({ material }) => material !== 'cloth');
const placed = placeSpots(flesh);
writeFileSync(path.join(built, 'spots.json'), spotsFile(placed));
writeFileSync(path.join(built, 'routes.json'), routesFile(placed));
for (const [unit, cuts] of cutSpots(flesh, placed)) writeFileSync(path.join(built, 'cuts', `${unit}.json`), cuts);
for (const [layer, svg] of drawFlat(meshes)) writeFileSync(path.join(built, 'flat', `${layer}.svg`), svg);
say('manifest, spots, cuts and flat drawings');
