import type { MuscleFigures } from '../muscle-figures.ts';
import { trapeziusUpper } from './trapezius-upper.ts';
import { trapeziusMiddle } from './trapezius-middle.ts';
import { trapeziusLower } from './trapezius-lower.ts';
import { levatorScapulae } from './levator-scapulae.ts';
import { rhomboidMinor } from './rhomboid-minor.ts';
import { rhomboidMajor } from './rhomboid-major.ts';
import { latissimusDorsi } from './latissimus-dorsi.ts';
import { serratusPosteriorSuperior } from './serratus-posterior-superior.ts';
import { serratusPosteriorInferior } from './serratus-posterior-inferior.ts';
import { spleniusCapitis } from './splenius-capitis.ts';
import { spleniusCervicis } from './splenius-cervicis.ts';
import { semispinalisCapitis } from './semispinalis-capitis.ts';
import { semispinalisCervicis } from './semispinalis-cervicis.ts';
import { suboccipitals } from './suboccipitals.ts';
import { iliocostalisCervicis } from './iliocostalis-cervicis.ts';
import { iliocostalisThoracis } from './iliocostalis-thoracis.ts';
import { iliocostalisLumborum } from './iliocostalis-lumborum.ts';
import { longissimusCapitis } from './longissimus-capitis.ts';
import { longissimusCervicis } from './longissimus-cervicis.ts';
import { longissimusThoracis } from './longissimus-thoracis.ts';
import { longissimusLumborum } from './longissimus-lumborum.ts';
import { spinalisThoracis } from './spinalis-thoracis.ts';
import { multifidus } from './multifidus.ts';
import { rotatores } from './rotatores.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { infraspinatus } from './infraspinatus.ts';
import { teresMajor } from './teres-major.ts';
import { deltoidPosterior } from './deltoid-posterior.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { externalOblique } from './external-oblique.ts';
import { erectorSpinaeAponeurosis } from './erector-spinae-aponeurosis.ts';
import { thoracolumbarFascia } from './thoracolumbar-fascia.ts';
import { supraspinatus } from './supraspinatus.ts';
import { teresMinor } from './teres-minor.ts';
import { subscapularis } from './subscapularis.ts';
import { deltoidMiddle } from './deltoid-middle.ts';
import { serratusAnterior } from './serratus-anterior.ts';
import { gluteusMinimus } from './gluteus-minimus.ts';
import { piriformis } from './piriformis.ts';
import { psoasMajor } from './psoas-major.ts';
import { internalOblique } from './internal-oblique.ts';

/** Every muscle and fascia of the model, left side, from the surface inwards within a group. */
export const muscles: readonly MuscleFigures[] = [
  trapeziusUpper,
  trapeziusMiddle,
  trapeziusLower,
  levatorScapulae,
  rhomboidMinor,
  rhomboidMajor,
  latissimusDorsi,
  serratusPosteriorSuperior,
  serratusPosteriorInferior,
  spleniusCapitis,
  spleniusCervicis,
  semispinalisCapitis,
  semispinalisCervicis,
  suboccipitals,
  iliocostalisCervicis,
  iliocostalisThoracis,
  iliocostalisLumborum,
  longissimusCapitis,
  longissimusCervicis,
  longissimusThoracis,
  longissimusLumborum,
  spinalisThoracis,
  multifidus,
  rotatores,
  quadratusLumborum,
  infraspinatus,
  teresMajor,
  deltoidPosterior,
  gluteusMaximus,
  gluteusMedius,
  externalOblique,
  supraspinatus,
  teresMinor,
  subscapularis,
  deltoidMiddle,
  serratusAnterior,
  gluteusMinimus,
  piriformis,
  psoasMajor,
  internalOblique,
  thoracolumbarFascia,
  erectorSpinaeAponeurosis,
];
