import type { PlaceId, Side, StructureId } from './places.ts';
import { lungIsNear } from './spots.ts';

/** What else a needle in a unit must not meet, of what the model holds. @source clinical muscle file, hazards of each unit */
const BESIDE_THE_LUNG: Readonly<Record<string, readonly string[]>> = {
  'serratus-posterior-inferior': ['organ.kidney'],
  'iliocostalis-lumborum': ['organ.kidney'],
  'quadratus-lumborum': ['organ.kidney'],
  psoas: ['organ.kidney'],
  'longissimus-thoracis': ['organ.spinal-cord'],
  'multifidus-rotatores': ['organ.spinal-cord'],
  splenius: ['organ.vertebral-artery', 'organ.spinal-cord'],
  'semispinalis-suboccipitals': ['organ.vertebral-artery', 'organ.spinal-cord'],
  'gluteus-maximus': ['organ.sciatic-nerve'],
  piriformis: ['organ.sciatic-nerve'],
};

/** Structures that must be in the picture with a needle in this unit. */
export function hazardsOf(place: PlaceId, side: Side): readonly StructureId[] {
  const bases = [...(lungIsNear(place) ? ['organ.lung'] : []), ...(BESIDE_THE_LUNG[place] ?? [])];
  return bases.map((base) => (base === 'organ.spinal-cord' ? base : `${base}.${side}`));
}
