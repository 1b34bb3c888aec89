import type { Layer, MaterialName, Solid, StructureMesh } from '../structure-mesh.ts';
import { CollisionGrid } from '../stages/collision-grid.ts';
import { fasciaRecipe, latissimusRecipe, latissimusStartsAt, trapeziusColumns, trapeziusRecipe } from './back-sheet-recipes.ts';
import * as erector from './erector-recipes.ts';
import * as girdle from './girdle-recipes.ts';
import * as hip from './hip-and-wall-recipes.ts';
import { laySheet, type Sheet } from './lay-sheet.ts';
import type { MuscleRecipe } from './muscle-recipe.ts';
import { closeSheet, finishMuscle, type CloseOptions } from './sheet-mesh.ts';
import { addSheet, fillTrunk } from './trunk-core.ts';

/** Bones of arm and shoulder: added after the erector, which would otherwise climb over the scapula. */
const isGirdle = ({ structureId }: Solid): boolean => /scapula|humerus|clavicle/.test(structureId);

/**
 * Every muscle and fascia of the left side, laid over the bones from the deepest to the outermost.
 *
 * About 36 000 triangles. Deterministic.
 */
export function buildMuscles(bones: readonly Solid[]): StructureMesh[] {
  const grid = new CollisionGrid();
  const meshes: StructureMesh[] = [];
  const lay = (recipe: MuscleRecipe): Sheet => {
    const sheet = laySheet(recipe, grid);
    addSheet(grid, sheet);
    return sheet;
  };
  const close = (name: string, layer: Layer, sheet: Sheet, options: CloseOptions, triangles: number, material: MaterialName = 'muscle'): void => {
    const mesh = closeSheet(sheet, options);
    const [c0, c1] = options.columns ?? [0, sheet.across - 1];
    const fibreExtent = { width: (sheet.width * (c1 - c0)) / (sheet.across - 1), length: sheet.length + (options.startsAt ?? 0) };
    meshes.push(finishMuscle([mesh], { structureId: `muscle.${name}`, layer, material, fibreExtent }, triangles));
  };
  const add = (name: string, layer: Layer, recipe: MuscleRecipe, triangles: number): void =>
    close(name, layer, lay(recipe), { tendon: recipe.tendon }, triangles);

  for (const bone of bones) if (!isGirdle(bone)) grid.addSolid(bone);
  fillTrunk(grid);
  add('quadratus-lumborum', 'deep', erector.quadratusLumborumRecipe, 900);
  add('spinalis-thoracis', 'deep', erector.spinalisRecipe, 1000);
  add('longissimus-lumborum', 'deep', erector.longissimusLumborumRecipe, 800);
  add('longissimus-thoracis', 'deep', erector.longissimusThoracisRecipe, 3400);
  add('longissimus-cervicis', 'deep', erector.longissimusCervicisRecipe, 800);
  add('iliocostalis-lumborum', 'deep', erector.iliocostalisLumborumRecipe, 2400);
  add('iliocostalis-thoracis', 'deep', erector.iliocostalisThoracisRecipe, 1300);
  add('iliocostalis-cervicis', 'deep', erector.iliocostalisCervicisRecipe, 800);
  for (const bone of bones) if (isGirdle(bone)) grid.addSolid(bone);
  add('levator-scapulae', 'deep', girdle.levatorRecipe, 1100);
  add('rhomboid-minor', 'deep', girdle.rhomboidMinorRecipe, 900);
  add('rhomboid-major', 'deep', girdle.rhomboidMajorRecipe, 1500);
  add('infraspinatus', 'surface', girdle.infraspinatusRecipe, 1800);
  add('teres-major', 'surface', girdle.teresMajorRecipe, 1100);
  add('external-oblique', 'surface', hip.obliqueRecipe, 2200);
  add('gluteus-medius', 'surface', hip.gluteusMediusRecipe, 1700);
  const fascia = lay(fasciaRecipe);
  close('thoracolumbar-fascia', 'surface', fascia, { tendon: fasciaRecipe.tendon }, 1700, 'fascia');
  const latissimus = lay(latissimusRecipe);
  close('latissimus-dorsi', 'surface', latissimus, { tendon: latissimusRecipe.tendon, startsAt: latissimusStartsAt }, 3800);
  const trapezius = lay(trapeziusRecipe);
  const { tendon } = trapeziusRecipe;
  close('trapezius-upper', 'surface', trapezius, { tendon, columns: trapeziusColumns.upper, sharedEdges: [false, true] }, 1800);
  close('trapezius-middle', 'surface', trapezius, { tendon, columns: trapeziusColumns.middle, sharedEdges: [true, true] }, 1500);
  close('trapezius-lower', 'surface', trapezius, { tendon, columns: trapeziusColumns.lower, sharedEdges: [true, false] }, 1800);
  add('deltoid-posterior', 'surface', girdle.deltoidRecipe, 1900);
  add('gluteus-maximus', 'surface', hip.gluteusMaximusRecipe, 2300);
  return meshes;
}
