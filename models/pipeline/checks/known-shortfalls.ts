import type { Shortfall } from './judge.ts';

const each = (check: string, quantity: string, why: string, values: Readonly<Record<string, number>>): Shortfall[] =>
  Object.entries(values).map(([id, value]) => ({ check, id, quantity, value, why }));

/**
 * Where the model breaks a limit today. The limits stay as they are: a listed value may get 10 % worse, nothing else may
 * break. An entry that the report calls no longer needed goes.
 */
export const knownShortfalls: readonly Shortfall[] = [
  ...each('attachments', 'insertion median', 'its front half goes over into the aponeurosis of the belly wall, which is not drawn', { 'muscle.internal-oblique': 7.46 }),

  ...each('landmarks', 'worst mm', 'the coarse source mesh bulges 23 mm before the promontory at S2; the drawn sacrum is hollow there, and narrower below S3', { 'bone.sacrum': 28.4 }),
  ...each('landmarks', 'worst mm', 'the socket is built out to meet the head of the humerus: its measured middle lies under the surface', { 'bone.scapula': 8.15 }),
  ...each('landmarks', 'worst mm', 'the margin passes beside its first measured point, next to the xiphoid', { 'cartilage.costal': 8.01 }),

  // the angle in space: most of it is the belly's surface leaning away from a straight path, as `in surface` shows
  ...each('fibres', 'median deg', 'the outer side swells and tapers while the path is straight; in the surface within 12 degrees', {
    'muscle.trapezius-middle': 14.5,
    'muscle.latissimus-dorsi': 14.6,
    'muscle.serratus-posterior-superior': 18.2,
    'muscle.serratus-posterior-inferior': 13.4,
    'muscle.semispinalis-capitis': 18.1,
    'muscle.iliocostalis-thoracis': 17.5,
    'muscle.iliocostalis-lumborum': 12.2,
    'muscle.longissimus-thoracis': 14.9,
    'muscle.multifidus': 13.4,
    'muscle.infraspinatus': 14.0,
    'muscle.gluteus-maximus': 15.8,
    'muscle.gluteus-medius': 13.8,
    'muscle.deltoid-middle': 14.4,
    'muscle.gluteus-minimus': 22.1,
    'muscle.piriformis': 21.6,
    'muscle.internal-oblique': 12.1,
  }),
  ...each('fibres', 'median deg', 'its slips run taut behind the transverse processes that their straight paths pass through; in the surface within 12 degrees', {
    'muscle.longissimus-cervicis': 15.2,
  }),
  ...each('fibres', 'median deg', 'in the surface above 12 degrees too: there are paths from ribs 9 to 12 only, and the front is measured against the last', { 'muscle.external-oblique': 16.9 }),
  ...each('fibres', 'median deg', 'in the surface above 12 degrees too: three straight model paths stand for a fan that lies in a hollow', { 'muscle.subscapularis': 22.8 }),
  ...each('fibres', 'median deg', 'it fills its hollow to above its two model paths; in the surface within 12 degrees', { 'muscle.supraspinatus': 19.3 }),
];
