import type { MusclePaths } from './path-figures.ts';
import { trapeziusUpperPaths } from './trapezius-upper.ts';
import { trapeziusMiddlePaths } from './trapezius-middle.ts';
import { trapeziusLowerPaths } from './trapezius-lower.ts';
import { levatorScapulaePaths } from './levator-scapulae.ts';
import { rhomboidMinorPaths } from './rhomboid-minor.ts';
import { rhomboidMajorPaths } from './rhomboid-major.ts';
import { latissimusDorsiPaths } from './latissimus-dorsi.ts';
import { serratusPosteriorSuperiorPaths } from './serratus-posterior-superior.ts';
import { serratusPosteriorInferiorPaths } from './serratus-posterior-inferior.ts';
import { spleniusCapitisPaths } from './splenius-capitis.ts';
import { spleniusCervicisPaths } from './splenius-cervicis.ts';
import { semispinalisCapitisPaths } from './semispinalis-capitis.ts';
import { semispinalisCervicisPaths } from './semispinalis-cervicis.ts';
import { suboccipitalsPaths } from './suboccipitals.ts';
import { iliocostalisCervicisPaths } from './iliocostalis-cervicis.ts';
import { iliocostalisThoracisPaths } from './iliocostalis-thoracis.ts';
import { iliocostalisLumborumPaths } from './iliocostalis-lumborum.ts';
import { longissimusCapitisPaths } from './longissimus-capitis.ts';
import { longissimusCervicisPaths } from './longissimus-cervicis.ts';
import { longissimusThoracisPaths } from './longissimus-thoracis.ts';
import { longissimusLumborumPaths } from './longissimus-lumborum.ts';
import { spinalisThoracisPaths } from './spinalis-thoracis.ts';
import { multifidusPaths } from './multifidus.ts';
import { rotatoresPaths } from './rotatores.ts';
import { quadratusLumborumPaths } from './quadratus-lumborum.ts';
import { infraspinatusPaths } from './infraspinatus.ts';
import { teresMajorPaths } from './teres-major.ts';
import { deltoidPosteriorPaths } from './deltoid-posterior.ts';
import { gluteusMaximusPaths } from './gluteus-maximus.ts';
import { gluteusMediusPaths } from './gluteus-medius.ts';
import { externalObliquePaths } from './external-oblique.ts';
import { supraspinatusPaths } from './supraspinatus.ts';
import { teresMinorPaths } from './teres-minor.ts';
import { subscapularisPaths } from './subscapularis.ts';
import { deltoidMiddlePaths } from './deltoid-middle.ts';
import { serratusAnteriorPaths } from './serratus-anterior.ts';
import { gluteusMinimusPaths } from './gluteus-minimus.ts';
import { piriformisPaths } from './piriformis.ts';
import { psoasMajorPaths } from './psoas-major.ts';
import { internalObliquePaths } from './internal-oblique.ts';

/** The paths of every muscle of muscles.ts (not of the two sheets of fascia), in its order. */
export const musclePaths: readonly MusclePaths[] = [
  trapeziusUpperPaths,
  trapeziusMiddlePaths,
  trapeziusLowerPaths,
  levatorScapulaePaths,
  rhomboidMinorPaths,
  rhomboidMajorPaths,
  latissimusDorsiPaths,
  serratusPosteriorSuperiorPaths,
  serratusPosteriorInferiorPaths,
  spleniusCapitisPaths,
  spleniusCervicisPaths,
  semispinalisCapitisPaths,
  semispinalisCervicisPaths,
  suboccipitalsPaths,
  iliocostalisCervicisPaths,
  iliocostalisThoracisPaths,
  iliocostalisLumborumPaths,
  longissimusCapitisPaths,
  longissimusCervicisPaths,
  longissimusThoracisPaths,
  longissimusLumborumPaths,
  spinalisThoracisPaths,
  multifidusPaths,
  rotatoresPaths,
  quadratusLumborumPaths,
  infraspinatusPaths,
  teresMajorPaths,
  deltoidPosteriorPaths,
  gluteusMaximusPaths,
  gluteusMediusPaths,
  externalObliquePaths,
  supraspinatusPaths,
  teresMinorPaths,
  subscapularisPaths,
  deltoidMiddlePaths,
  serratusAnteriorPaths,
  gluteusMinimusPaths,
  piriformisPaths,
  psoasMajorPaths,
  internalObliquePaths,
];
