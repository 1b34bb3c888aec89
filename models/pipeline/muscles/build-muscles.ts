import { iliocostalisLumborum } from '#models/definitions/muscles/iliocostalis-lumborum.ts';
import { iliocostalisThoracis } from '#models/definitions/muscles/iliocostalis-thoracis.ts';
import { longissimusThoracis } from '#models/definitions/muscles/longissimus-thoracis.ts';
import type { Layer, MaterialName, Solid, StructureMesh } from '../structure-mesh.ts';
import { CollisionGrid } from '../stages/collision-grid.ts';
import { fasciaRecipe, latissimusRecipe, latissimusStartsAt, trapeziusColumns, trapeziusRecipe } from './back-sheet-recipes.ts';
import * as erector from './erector-recipes.ts';
import * as girdle from './girdle-recipes.ts';
import * as hip from './hip-and-wall-recipes.ts';
import { laySheet, type Sheet } from './lay-sheet.ts';
import type { MuscleRecipe, Row } from './muscle-recipe.ts';
import { closeSheet, finishMuscle, type CloseOptions } from './sheet-mesh.ts';
import { laySlips, type SlipLook } from './slips.ts';
import { addSheet, fillNeck, fillTrunk } from './trunk-core.ts';

/** Added after the erector, which would otherwise climb over the scapula. */
const isGirdle = ({ structureId }: Solid): boolean => /scapula|clavicle/.test(structureId);
/** Added after the wall of the belly, which would otherwise reach for the elbow. */
const isArm = ({ structureId }: Solid): boolean => structureId === 'bone.humerus';

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
  const addWithSlips = (name: string, recipe: MuscleRecipe, ribs: Row, look: SlipLook, triangles: number): void => {
    const strap = laySheet(recipe, grid);
    const slips = laySlips(strap, ribs, look, grid);
    for (const sheet of [strap, ...slips.map((slip) => slip.sheet)]) addSheet(grid, sheet);
    const { width, length } = strap;
    const naming = { structureId: `muscle.${name}`, layer: 'deep', material: 'muscle', fibreExtent: { width, length } } as const;
    meshes.push(finishMuscle([closeSheet(strap, { tendon: recipe.tendon }), ...slips.map(({ mesh }) => mesh)], naming, triangles));
  };

  for (const bone of bones) if (!isGirdle(bone) && !isArm(bone)) grid.addSolid(bone);
  fillTrunk(grid);
  add('quadratus-lumborum', 'deep', erector.quadratusLumborumRecipe, 900);
  add('spinalis-thoracis', 'deep', erector.spinalisRecipe, 1000);
  add('longissimus-lumborum', 'deep', erector.longissimusLumborumRecipe, 800);
  addWithSlips('longissimus-thoracis', erector.longissimusThoracisRecipe, longissimusThoracis.insertion[1].points, erector.longissimusSlips, 4000);
  add('longissimus-cervicis', 'deep', erector.longissimusCervicisRecipe, 800);
  addWithSlips('iliocostalis-lumborum', erector.iliocostalisLumborumRecipe, iliocostalisLumborum.insertion[0].points.slice(0, 7), erector.iliocostalisSlips, 2900);
  addWithSlips('iliocostalis-thoracis', erector.iliocostalisThoracisRecipe, iliocostalisThoracis.insertion[0].points.slice(0, 5), erector.iliocostalisSlips, 1700);
  add('iliocostalis-cervicis', 'deep', erector.iliocostalisCervicisRecipe, 800);
  for (const bone of bones) if (isGirdle(bone)) grid.addSolid(bone);
  add('levator-scapulae', 'deep', girdle.levatorRecipe, 1100);
  add('rhomboid-minor', 'deep', girdle.rhomboidMinorRecipe, 900);
  add('rhomboid-major', 'deep', girdle.rhomboidMajorRecipe, 1500);
  add('external-oblique', 'surface', hip.obliqueRecipe, 2200);
  add('gluteus-medius', 'surface', hip.gluteusMediusRecipe, 1700);
  for (const bone of bones) if (isArm(bone)) grid.addSolid(bone);
  add('infraspinatus', 'surface', girdle.infraspinatusRecipe, 1800);
  add('teres-major', 'surface', girdle.teresMajorRecipe, 1100);
  fillNeck(grid);
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
