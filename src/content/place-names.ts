import type { PlaceId } from '#src/anatomy/places.ts';
import { wordsOf } from './words.ts';

export interface PlaceWords {
  /** Plain name, as on buttons. */
  readonly name: string;
  /** Where it is, in plain words. */
  readonly where: string;
}

/** Latin names after Terminologia Anatomica 2, the same in every language. */
export const LATIN_NAMES: Readonly<Record<PlaceId, string>> = {
  'trapezius-upper': 'Trapezius, pars descendens',
  'trapezius-middle': 'Trapezius, pars transversa',
  'trapezius-lower': 'Trapezius, pars ascendens',
  'levator-scapulae': 'Levator scapulae',
  rhomboids: 'Rhomboideus major et minor',
  'latissimus-dorsi': 'Latissimus dorsi',
  'serratus-posterior-superior': 'Serratus posterior superior',
  'serratus-posterior-inferior': 'Serratus posterior inferior',
  splenius: 'Splenius capitis et cervicis',
  'semispinalis-suboccipitals': 'Semispinalis et suboccipitales',
  'iliocostalis-thoracis': 'Iliocostalis thoracis',
  'iliocostalis-lumborum': 'Iliocostalis lumborum',
  'longissimus-thoracis': 'Longissimus thoracis',
  'multifidus-rotatores': 'Multifidus et rotatores',
  'quadratus-lumborum': 'Quadratus lumborum',
  supraspinatus: 'Supraspinatus',
  infraspinatus: 'Infraspinatus',
  'teres-major': 'Teres major',
  'teres-minor': 'Teres minor',
  subscapularis: 'Subscapularis',
  'gluteus-maximus': 'Gluteus maximus',
  'gluteus-medius': 'Gluteus medius',
  'gluteus-minimus': 'Gluteus minimus',
  piriformis: 'Piriformis',
  psoas: 'Psoas major',
  'serratus-anterior': 'Serratus anterior',
  'longissimus-capitis': 'Longissimus capitis',
  'longissimus-cervicis': 'Longissimus cervicis',
  'spinalis-thoracis': 'Spinalis thoracis',
  'deltoid-posterior': 'Deltoideus, pars spinalis',
  'deltoid-middle': 'Deltoideus, pars acromialis',
  'external-oblique': 'Obliquus externus abdominis',
  'internal-oblique': 'Obliquus internus abdominis',
  'erector-aponeurosis': 'Aponeurosis erectoris spinae',
  'thoracolumbar-fascia': 'Fascia thoracolumbalis',
};

/** Name and place of everything that can be opened, in the present language. */
export const placeName = (place: PlaceId): PlaceWords => wordsOf('core').places[place];
