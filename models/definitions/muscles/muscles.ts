import type { MuscleFigures } from '../muscle-figures.ts';
import { trapeziusUpper } from './trapezius-upper.ts';
import { trapeziusMiddle } from './trapezius-middle.ts';
import { trapeziusLower } from './trapezius-lower.ts';
import { levatorScapulae } from './levator-scapulae.ts';
import { rhomboidMinor } from './rhomboid-minor.ts';
import { rhomboidMajor } from './rhomboid-major.ts';
import { latissimusDorsi } from './latissimus-dorsi.ts';
import { iliocostalisCervicis } from './iliocostalis-cervicis.ts';
import { iliocostalisThoracis } from './iliocostalis-thoracis.ts';
import { iliocostalisLumborum } from './iliocostalis-lumborum.ts';
import { longissimusCervicis } from './longissimus-cervicis.ts';
import { longissimusThoracis } from './longissimus-thoracis.ts';
import { longissimusLumborum } from './longissimus-lumborum.ts';
import { spinalisThoracis } from './spinalis-thoracis.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { infraspinatus } from './infraspinatus.ts';
import { teresMajor } from './teres-major.ts';
import { deltoidPosterior } from './deltoid-posterior.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { externalOblique } from './external-oblique.ts';
import { thoracolumbarFascia } from './thoracolumbar-fascia.ts';

/** Every muscle and fascia of the model, left side, from the surface inwards within a group. */
export const muscles: readonly MuscleFigures[] = [
  trapeziusUpper,
  trapeziusMiddle,
  trapeziusLower,
  levatorScapulae,
  rhomboidMinor,
  rhomboidMajor,
  latissimusDorsi,
  iliocostalisCervicis,
  iliocostalisThoracis,
  iliocostalisLumborum,
  longissimusCervicis,
  longissimusThoracis,
  longissimusLumborum,
  spinalisThoracis,
  quadratusLumborum,
  infraspinatus,
  teresMajor,
  deltoidPosterior,
  gluteusMaximus,
  gluteusMedius,
  externalOblique,
  thoracolumbarFascia,
];
