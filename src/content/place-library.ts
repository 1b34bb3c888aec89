import type { PlaceId } from '#src/anatomy/places.ts';
import type { PlaceText } from './chapters.ts';

const texts: Readonly<Record<PlaceId, () => Promise<{ readonly text: PlaceText }>>> = {
  'deltoid-middle': () => import('./places/deltoid-middle.ts'),
  'deltoid-posterior': () => import('./places/deltoid-posterior.ts'),
  'erector-aponeurosis': () => import('./places/erector-aponeurosis.ts'),
  'external-oblique': () => import('./places/external-oblique.ts'),
  'gluteus-maximus': () => import('./places/gluteus-maximus.ts'),
  'gluteus-medius': () => import('./places/gluteus-medius.ts'),
  'gluteus-minimus': () => import('./places/gluteus-minimus.ts'),
  'iliocostalis-lumborum': () => import('./places/iliocostalis-lumborum.ts'),
  'iliocostalis-thoracis': () => import('./places/iliocostalis-thoracis.ts'),
  infraspinatus: () => import('./places/infraspinatus.ts'),
  'internal-oblique': () => import('./places/internal-oblique.ts'),
  'latissimus-dorsi': () => import('./places/latissimus-dorsi.ts'),
  'levator-scapulae': () => import('./places/levator-scapulae.ts'),
  'longissimus-capitis': () => import('./places/longissimus-capitis.ts'),
  'longissimus-cervicis': () => import('./places/longissimus-cervicis.ts'),
  'longissimus-thoracis': () => import('./places/longissimus-thoracis.ts'),
  'multifidus-rotatores': () => import('./places/multifidus-rotatores.ts'),
  piriformis: () => import('./places/piriformis.ts'),
  psoas: () => import('./places/psoas.ts'),
  'quadratus-lumborum': () => import('./places/quadratus-lumborum.ts'),
  rhomboids: () => import('./places/rhomboids.ts'),
  'semispinalis-suboccipitals': () => import('./places/semispinalis-suboccipitals.ts'),
  'serratus-anterior': () => import('./places/serratus-anterior.ts'),
  'serratus-posterior-inferior': () => import('./places/serratus-posterior-inferior.ts'),
  'serratus-posterior-superior': () => import('./places/serratus-posterior-superior.ts'),
  'spinalis-thoracis': () => import('./places/spinalis-thoracis.ts'),
  splenius: () => import('./places/splenius.ts'),
  subscapularis: () => import('./places/subscapularis.ts'),
  supraspinatus: () => import('./places/supraspinatus.ts'),
  'teres-major': () => import('./places/teres-major.ts'),
  'teres-minor': () => import('./places/teres-minor.ts'),
  'thoracolumbar-fascia': () => import('./places/thoracolumbar-fascia.ts'),
  'trapezius-lower': () => import('./places/trapezius-lower.ts'),
  'trapezius-middle': () => import('./places/trapezius-middle.ts'),
  'trapezius-upper': () => import('./places/trapezius-upper.ts'),
};

const loaded = new Map<PlaceId, Promise<PlaceText>>();

/** The words of a place, fetched once. Rejects when they do not arrive; the next call tries again. */
export function loadPlaceText(place: PlaceId): Promise<PlaceText> {
  const known = loaded.get(place);
  if (known) return known;
  const fresh = texts[place]().then(({ text }) => text);
  loaded.set(place, fresh);
  fresh.catch(() => loaded.delete(place));
  return fresh;
}
