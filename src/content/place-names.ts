import type { PlaceId } from '#src/anatomy/places.ts';

export interface PlaceName {
  /** Plain name, as on buttons. */
  readonly name: string;
  readonly latin: string;
  /** Where it is, in plain words. */
  readonly where: string;
}

/** Names of everything that can be opened. In the first bundle: keep it short. */
export const placeNames: Readonly<Record<PlaceId, PlaceName>> = {
  'trapezius-upper': { name: 'Upper trapezius', latin: 'Trapezius, pars descendens', where: 'Top of the shoulder and side of the neck' },
  'trapezius-middle': { name: 'Middle trapezius', latin: 'Trapezius, pars transversa', where: 'Between the shoulder blades, upper part' },
  'trapezius-lower': { name: 'Lower trapezius', latin: 'Trapezius, pars ascendens', where: 'Mid-back, from the shoulder blade down to the spine' },
  'levator-scapulae': { name: 'Levator scapulae', latin: 'Levator scapulae', where: 'Strap from the neck to the shoulder blade' },
  rhomboids: { name: 'Rhomboids', latin: 'Rhomboideus major et minor', where: 'Between the spine and the shoulder blade' },
  'latissimus-dorsi': { name: 'Latissimus dorsi', latin: 'Latissimus dorsi', where: 'Broad back muscle, from armpit to waist' },
  'serratus-posterior-superior': { name: 'Serratus posterior superior', latin: 'Serratus posterior superior', where: 'Deep, under the upper shoulder blade' },
  'serratus-posterior-inferior': { name: 'Serratus posterior inferior', latin: 'Serratus posterior inferior', where: 'Over the lowest ribs at the back' },
  splenius: { name: 'Splenius', latin: 'Splenius capitis et cervicis', where: 'Back and side of the neck' },
  'semispinalis-suboccipitals': { name: 'Semispinalis and suboccipitals', latin: 'Semispinalis et suboccipitales', where: 'Deep, at the base of the skull' },
  'iliocostalis-thoracis': { name: 'Mid-back iliocostalis', latin: 'Iliocostalis thoracis', where: 'Beside the mid-back spine, over the ribs' },
  'iliocostalis-lumborum': { name: 'Low-back iliocostalis', latin: 'Iliocostalis lumborum', where: 'Long muscle beside the low-back spine' },
  'longissimus-thoracis': { name: 'Longissimus', latin: 'Longissimus thoracis', where: 'Main pillar muscle beside the spine' },
  'multifidus-rotatores': { name: 'Multifidus and rotatores', latin: 'Multifidus et rotatores', where: 'Small deep muscles close to the spine' },
  'quadratus-lumborum': { name: 'Quadratus lumborum', latin: 'Quadratus lumborum', where: 'Deep side muscle between ribs and hip' },
  supraspinatus: { name: 'Supraspinatus', latin: 'Supraspinatus', where: 'Top of the shoulder blade' },
  infraspinatus: { name: 'Infraspinatus', latin: 'Infraspinatus', where: 'Back of the shoulder blade' },
  'teres-major': { name: 'Teres major', latin: 'Teres major', where: 'Back of the armpit' },
  'teres-minor': { name: 'Teres minor', latin: 'Teres minor', where: 'Outer edge of the shoulder blade' },
  subscapularis: { name: 'Subscapularis', latin: 'Subscapularis', where: 'Hidden, on the front of the shoulder blade' },
  'gluteus-maximus': { name: 'Gluteus maximus', latin: 'Gluteus maximus', where: 'Big buttock muscle' },
  'gluteus-medius': { name: 'Gluteus medius', latin: 'Gluteus medius', where: 'Side of the hip, under the belt line' },
  'gluteus-minimus': { name: 'Gluteus minimus', latin: 'Gluteus minimus', where: 'Deep at the side of the hip' },
  piriformis: { name: 'Piriformis', latin: 'Piriformis', where: 'Deep in the buttock' },
  psoas: { name: 'Psoas', latin: 'Psoas major', where: 'Deep, in front of the low-back spine' },
  'serratus-anterior': { name: 'Serratus anterior', latin: 'Serratus anterior', where: 'Side of the ribs, below the armpit' },
  'longissimus-capitis': { name: 'Head longissimus', latin: 'Longissimus capitis', where: 'Deep, from the neck to behind the ear' },
  'longissimus-cervicis': { name: 'Neck longissimus', latin: 'Longissimus cervicis', where: 'Beside the neck bones, deep' },
  'spinalis-thoracis': { name: 'Spinalis', latin: 'Spinalis thoracis', where: 'Thin strap close to the mid-back spine' },
  'deltoid-posterior': { name: 'Back of the deltoid', latin: 'Deltoideus, pars spinalis', where: 'Back of the round shoulder muscle' },
  'deltoid-middle': { name: 'Side of the deltoid', latin: 'Deltoideus, pars acromialis', where: 'Side of the round shoulder muscle' },
  'external-oblique': { name: 'External oblique', latin: 'Obliquus externus abdominis', where: 'Side of the waist' },
  'internal-oblique': { name: 'Internal oblique', latin: 'Obliquus internus abdominis', where: 'Deep at the side of the waist' },
  'erector-aponeurosis': { name: 'Low-back tendon', latin: 'Aponeurosis erectoris spinae', where: 'Over the long muscles, above the sacrum' },
  'thoracolumbar-fascia': { name: 'Low-back fascia', latin: 'Fascia thoracolumbalis', where: 'Strong sheet over the low-back muscles' },
};
