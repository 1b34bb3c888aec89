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
  'iliocostalis-thoracis': { name: 'Mid-back iliocostalis', latin: 'Iliocostalis thoracis', where: 'Beside the mid-back spine, over the ribs' },
  'iliocostalis-lumborum': { name: 'Low-back iliocostalis', latin: 'Iliocostalis lumborum', where: 'Long muscle beside the low-back spine' },
  'longissimus-thoracis': { name: 'Longissimus', latin: 'Longissimus thoracis', where: 'Main pillar muscle beside the spine' },
  'quadratus-lumborum': { name: 'Quadratus lumborum', latin: 'Quadratus lumborum', where: 'Deep side muscle between ribs and hip' },
  infraspinatus: { name: 'Infraspinatus', latin: 'Infraspinatus', where: 'Back of the shoulder blade' },
  'teres-major': { name: 'Teres major', latin: 'Teres major', where: 'Back of the armpit' },
  'gluteus-maximus': { name: 'Gluteus maximus', latin: 'Gluteus maximus', where: 'Big buttock muscle' },
  'gluteus-medius': { name: 'Gluteus medius', latin: 'Gluteus medius', where: 'Side of the hip, under the belt line' },
  'longissimus-cervicis': { name: 'Neck longissimus', latin: 'Longissimus cervicis', where: 'Beside the neck bones, deep' },
  'spinalis-thoracis': { name: 'Spinalis', latin: 'Spinalis thoracis', where: 'Thin strap close to the mid-back spine' },
  'deltoid-posterior': { name: 'Back of the deltoid', latin: 'Deltoideus, pars spinalis', where: 'Back of the round shoulder muscle' },
  'external-oblique': { name: 'External oblique', latin: 'Obliquus externus abdominis', where: 'Side of the waist' },
  'thoracolumbar-fascia': { name: 'Low-back fascia', latin: 'Fascia thoracolumbalis', where: 'Strong sheet over the low-back muscles' },
};
