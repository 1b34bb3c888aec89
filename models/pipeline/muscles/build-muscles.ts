import { iliocostalisLumborum } from '#models/definitions/muscles/iliocostalis-lumborum.ts';
import { iliocostalisThoracis } from '#models/definitions/muscles/iliocostalis-thoracis.ts';
import { longissimusThoracis } from '#models/definitions/muscles/longissimus-thoracis.ts';
import { muscleLayerOf } from '#models/definitions/muscles/muscle-layers.ts';
import type { MaterialName, Solid, StructureMesh } from '../structure-mesh.ts';
import { CollisionGrid } from '../stages/collision-grid.ts';
import { fasciaRecipe, latissimusRecipe, latissimusStartsAt, trapeziusColumns, trapeziusRecipe } from './back-sheet-recipes.ts';
import type { MusclePart } from './bundles.ts';
import { multifidusParts, rotatoresParts } from './deep-spine-recipes.ts';
import * as column from './cervical-column-recipes.ts';
import * as erector from './erector-recipes.ts';
import * as deepHip from './deep-hip-recipes.ts';
import * as girdle from './girdle-recipes.ts';
import * as hip from './hip-and-wall-recipes.ts';
import * as blade from './shoulder-blade-recipes.ts';
import { laySheet, type Sheet } from './lay-sheet.ts';
import type { MuscleRecipe, Row } from './muscle-recipe.ts';
import * as neck from './neck-recipes.ts';
import { serratusInferiorRecipe, serratusSuperiorRecipe } from './posterior-serratus-recipes.ts';
import { closeSheet, finishMuscle, type ClosedMesh, type CloseOptions } from './sheet-mesh.ts';
import { laySlips, type SlipLook } from './slips.ts';
import { suboccipitalParts } from './suboccipital-recipes.ts';
import { addSheet, fillTrunk } from './trunk-core.ts';

const named = (name: string): Pick<StructureMesh, 'structureId' | 'layer'> => ({ structureId: `muscle.${name}`, layer: muscleLayerOf(`muscle.${name}`) });

/** Added after the erector, which would otherwise climb over the scapula. */
const isGirdle = ({ structureId }: Solid): boolean => /scapula|clavicle/.test(structureId);
/** Added after the wall of the belly, which would otherwise reach for the elbow. */
const isArm = ({ structureId }: Solid): boolean => /humerus|radius|ulna|hand/.test(structureId);

/**
 * Every muscle and fascia of the left side, laid over the bones from the deepest to the outermost.
 *
 * About 107 000 triangles. Deterministic.
 */
export function buildMuscles(bones: readonly Solid[]): StructureMesh[] {
  const grid = new CollisionGrid();
  const meshes: StructureMesh[] = [];
  /** @param bed what the sheet lies on; for a muscle between two bones it holds only one of them */
  const lay = (recipe: MuscleRecipe, bed: CollisionGrid = grid): Sheet => {
    const sheet = laySheet(recipe, bed, grid);
    addSheet(grid, sheet);
    return sheet;
  };
  const close = (name: string, sheet: Sheet, options: CloseOptions, triangles: number, material: MaterialName = 'muscle'): void => {
    const mesh = closeSheet(sheet, options);
    const [c0, c1] = options.columns ?? [0, sheet.across - 1];
    const fibreExtent = { width: (sheet.width * (c1 - c0)) / (sheet.across - 1), length: sheet.length + (options.startsAt ?? 0) };
    meshes.push(finishMuscle([mesh], { ...named(name), material, fibreExtent }, triangles));
  };
  const add = (name: string, recipe: MuscleRecipe, triangles: number, bed?: CollisionGrid): void =>
    close(name, lay(recipe, bed), { tendon: recipe.tendon }, triangles);
  const addWithSlips = (name: string, recipe: MuscleRecipe, ribs: Row, look: SlipLook, triangles: number): void => {
    const strap = laySheet(recipe, grid);
    const slips = laySlips(strap, ribs, look, grid);
    for (const sheet of [strap, ...slips.map((slip) => slip.sheet)]) addSheet(grid, sheet);
    const { width, length } = strap;
    const naming = { ...named(name), material: 'muscle', fibreExtent: { width, length } } as const;
    meshes.push(finishMuscle([closeSheet(strap, { tendon: recipe.tendon }), ...slips.map(({ mesh }) => mesh)], naming, triangles));
  };
  /** Parts of one group lie side by side, the next group lies on them; each sheet has its own stretch of u. @param bed as for `lay` */
  const addParts = (name: string, groups: readonly (readonly MusclePart[])[], triangles: number, bed: CollisionGrid = grid): void => {
    const closed: ClosedMesh[] = [];
    let [width, length] = [0, 0];
    for (const group of groups) {
      const sheets = group.map(({ recipe }) => laySheet(recipe, bed, grid));
      sheets.forEach((sheet, n) => {
        const { recipe, startsAt = 0 } = group[n]!;
        addSheet(grid, sheet);
        closed.push(closeSheet(sheet, { tendon: recipe.tendon, startsAt, uStart: width }));
        width += sheet.width;
        length = Math.max(length, startsAt + sheet.length);
      });
    }
    meshes.push(finishMuscle(closed, { ...named(name), material: 'muscle', fibreExtent: { width, length } }, triangles));
  };

  for (const bone of bones) if (!isGirdle(bone) && !isArm(bone)) grid.addSolid(bone);
  add('psoas-major', deepHip.psoasRecipe, 900);
  add('piriformis', deepHip.piriformisRecipe, 600);
  fillTrunk(grid);
  addParts('rotatores', rotatoresParts, 900);
  addParts('multifidus', multifidusParts, 2600);
  addParts('suboccipitals', suboccipitalParts, 900);
  addParts('semispinalis-cervicis', neck.semispinalisCervicisParts, 700);
  addParts('semispinalis-capitis', neck.semispinalisCapitisParts, 900);
  addParts('longissimus-cervicis', column.longissimusCervicisParts, 800);
  addParts('longissimus-capitis', neck.longissimusCapitisParts, 450);
  add('quadratus-lumborum', erector.quadratusLumborumRecipe, 900);
  add('spinalis-thoracis', erector.spinalisRecipe, 1000);
  addParts('longissimus-lumborum', erector.longissimusLumborumParts, 800);
  addWithSlips('longissimus-thoracis', erector.longissimusThoracisRecipe, longissimusThoracis.insertion[1].points, erector.longissimusSlips, 4000);
  addWithSlips('iliocostalis-lumborum', erector.iliocostalisLumborumRecipe, iliocostalisLumborum.insertion[0].points.slice(0, 7), erector.iliocostalisSlips, 2900);
  addWithSlips('iliocostalis-thoracis', erector.iliocostalisThoracisRecipe, iliocostalisThoracis.insertion[0].points.slice(0, 5), erector.iliocostalisSlips, 1700);
  addParts('iliocostalis-cervicis', column.iliocostalisCervicisParts, 800);
  const aponeurosis = lay(erector.aponeurosisRecipe);
  close('erector-spinae-aponeurosis', aponeurosis, { tendon: erector.aponeurosisRecipe.tendon }, 700, 'fascia');
  add('serratus-posterior-inferior', serratusInferiorRecipe, 700);
  // levator lies on the scapula but under splenius; serratus must not meet the scapula, or it would climb it
  const withGirdle = grid.copy();
  for (const bone of bones) if (isGirdle(bone)) withGirdle.addSolid(bone);
  const underLevator = grid.copy();
  addParts('levator-scapulae', girdle.levatorParts, 1100, withGirdle);
  // each lies on the next: serratus on splenius, this on levator in the neck, and levator on serratus at the ribs
  for (const [name, recipe, triangles] of [['splenius-cervicis', neck.spleniusCervicisRecipe, 450], ['splenius-capitis', neck.spleniusCapitisRecipe, 800]] as const) {
    const splenius = lay(recipe);
    addSheet(underLevator, splenius);
    close(name, splenius, { tendon: recipe.tendon }, triangles);
  }
  add('serratus-posterior-superior', serratusSuperiorRecipe, 700, underLevator);
  const chest = grid.copy();
  for (const bone of bones) if (isGirdle(bone)) grid.addSolid(bone);
  // between blade and ribs: one lies on the ribs, the other on the blade, and each yields to what is there already
  const bladeAndArm = new CollisionGrid();
  for (const bone of bones) if (isGirdle(bone) || isArm(bone)) bladeAndArm.addSolid(bone);
  add('serratus-anterior', blade.serratusAnteriorRecipe, 1900, chest);
  add('subscapularis', blade.subscapularisRecipe, 900, bladeAndArm);
  add('rhomboid-minor', girdle.rhomboidMinorRecipe, 900);
  add('rhomboid-major', girdle.rhomboidMajorRecipe, 1500);
  add('internal-oblique', deepHip.internalObliqueRecipe, 1000);
  add('external-oblique', hip.obliqueRecipe, 2200);
  add('gluteus-minimus', deepHip.gluteusMinimusRecipe, 700);
  add('gluteus-medius', hip.gluteusMediusRecipe, 1700);
  for (const bone of bones) if (isArm(bone)) grid.addSolid(bone);
  add('supraspinatus', blade.supraspinatusRecipe, 700);
  add('infraspinatus', girdle.infraspinatusRecipe, 1800);
  add('teres-minor', blade.teresMinorRecipe, 600);
  add('teres-major', girdle.teresMajorRecipe, 1100);
  const fascia = lay(fasciaRecipe);
  close('thoracolumbar-fascia', fascia, { tendon: fasciaRecipe.tendon }, 1700, 'fascia');
  const latissimus = lay(latissimusRecipe);
  close('latissimus-dorsi', latissimus, { tendon: latissimusRecipe.tendon, startsAt: latissimusStartsAt }, 3800);
  const trapezius = lay(trapeziusRecipe);
  const { tendon } = trapeziusRecipe;
  close('trapezius-upper', trapezius, { tendon, columns: trapeziusColumns.upper, sharedEdges: [false, true] }, 1800);
  close('trapezius-middle', trapezius, { tendon, columns: trapeziusColumns.middle, sharedEdges: [true, true] }, 1500);
  close('trapezius-lower', trapezius, { tendon, columns: trapeziusColumns.lower, sharedEdges: [true, false] }, 1800);
  const deltoid = lay(girdle.deltoidRecipe);
  close('deltoid-posterior', deltoid, { tendon: girdle.deltoidRecipe.tendon, columns: girdle.deltoidColumns.posterior, sharedEdges: [false, true] }, 1500);
  close('deltoid-middle', deltoid, { tendon: girdle.deltoidRecipe.tendon, columns: girdle.deltoidColumns.middle, sharedEdges: [true, false] }, 1200);
  add('gluteus-maximus', hip.gluteusMaximusRecipe, 2300);
  return meshes;
}
