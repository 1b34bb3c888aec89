/**
 * `npm run models`: from figures to models/built. Deterministic: same input, same bytes.
 *
 * Reads as a table of contents; each stage is one file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import { buildBoneSolids } from './bones/solids.ts';
import { buildMuscles } from './muscles/build-muscles.ts';
import { buildLungSolid } from './organs/lung-solid.ts';
import { buildSkinSolid, skinPresence } from './skin/skin-solid.ts';
import { validateGlb } from './checks/validate-glb.ts';
import { lightAmbient } from './stages/ambient-light.ts';
import { fieldOf } from './stages/coarse-field.ts';
import { drawFlat } from './stages/flat-drawing.ts';
import { inputHash } from './stages/input-hash.ts';
import { cachedMeshes } from './stages/mesh-cache.ts';
import { meshSolid } from './stages/mesh-solid.ts';
import { placeSpots } from './stages/trigger-spots.ts';
import { buildDocument, writeGlb } from './stages/write-glb.ts';
import { writeManifest } from './stages/write-manifest.ts';
import type { StructureMesh } from './structure-mesh.ts';

const built = path.resolve(import.meta.dirname, '../built');
const cache = path.resolve(import.meta.dirname, '../../.cache');
const started = performance.now();
const say = (what: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);

// taken first, so that a source edited meanwhile leaves the result marked as stale
const hash = inputHash();
const solids = buildBoneSolids();
const bones = cachedMeshes('bones', inputHash(['definitions', 'pipeline/bones', 'pipeline/stages/sdf', 'pipeline/stages/mesh-solid.ts']), () =>
  solids.map((solid) => meshSolid(solid)),
);
say(`${bones.length} bones, discs and cartilages`);

const muscles = cachedMeshes('muscles', inputHash(['definitions', 'pipeline/bones', 'pipeline/muscles', 'pipeline/stages/sdf']), () =>
  buildMuscles(solids),
);
say(`${muscles.length} muscles and fasciae`);

const lung = meshSolid(buildLungSolid(), 'organs');
const skinBare = meshSolid(buildSkinSolid(fieldOf([...bones, ...muscles])), 'skin');
const skin: StructureMesh = {
  ...skinBare,
  colours: skinBare.colours.map((value, i) =>
    i % 4 === 3 ? Math.round(255 * skinPresence(skinBare.positions[((i - 3) / 4) * 3]!, skinBare.positions[((i - 3) / 4) * 3 + 1]!)) : value,
  ),
};
say('skin and lungs');

const meshes = lightAmbient([...bones, ...muscles, lung, skin]);
say('ambient light');

mkdirSync(path.join(built, 'flat'), { recursive: true });
mkdirSync(cache, { recursive: true });
writeFileSync(path.join(cache, 'latest.bin'), serialize(meshes));

const { document, volume } = await buildDocument(meshes);
const { glb, plain } = await writeGlb(document);
await validateGlb(plain);
await validateGlb(glb);
writeFileSync(path.join(built, 'back.glb'), glb);
say(`back.glb, ${(glb.byteLength / 1000).toFixed(0)} kB`);

writeFileSync(path.join(built, 'manifest.json'), writeManifest(meshes, volume, glb, hash));
writeFileSync(path.join(built, 'spots.json'), placeSpots(meshes));
for (const [layer, svg] of drawFlat(meshes)) writeFileSync(path.join(built, 'flat', `${layer}.svg`), svg);
say('manifest, spots and flat drawings');
