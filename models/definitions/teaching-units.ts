/**
 * What a person taps, reads about and finds in a link.
 *
 * A tap on any structure of a unit selects the unit. Context structures belong to no unit: a tap names them and
 * offers the units in `nearUnits`. Ids are the public ids of links (`#/trapezius-upper/left/meet`). All are paired.
 */
export const teachingUnits = [
  {
    id: 'trapezius-upper',
    structures: ['muscle.trapezius-upper'],
    primary: 'muscle.trapezius-upper',
  },
  {
    id: 'trapezius-middle',
    structures: ['muscle.trapezius-middle'],
    primary: 'muscle.trapezius-middle',
  },
  {
    id: 'trapezius-lower',
    structures: ['muscle.trapezius-lower'],
    primary: 'muscle.trapezius-lower',
  },
  {
    id: 'levator-scapulae',
    structures: ['muscle.levator-scapulae'],
    primary: 'muscle.levator-scapulae',
  },
  {
    id: 'rhomboids',
    structures: ['muscle.rhomboid-major', 'muscle.rhomboid-minor'],
    primary: 'muscle.rhomboid-major',
  },
  {
    id: 'latissimus-dorsi',
    structures: ['muscle.latissimus-dorsi'],
    primary: 'muscle.latissimus-dorsi',
  },
  {
    id: 'iliocostalis-thoracis',
    structures: ['muscle.iliocostalis-thoracis', 'muscle.iliocostalis-cervicis'],
    primary: 'muscle.iliocostalis-thoracis',
  },
  {
    id: 'iliocostalis-lumborum',
    structures: ['muscle.iliocostalis-lumborum'],
    primary: 'muscle.iliocostalis-lumborum',
  },
  {
    id: 'longissimus-thoracis',
    structures: ['muscle.longissimus-thoracis', 'muscle.longissimus-lumborum'],
    primary: 'muscle.longissimus-thoracis',
  },
  {
    id: 'quadratus-lumborum',
    structures: ['muscle.quadratus-lumborum'],
    primary: 'muscle.quadratus-lumborum',
  },
  { id: 'infraspinatus', structures: ['muscle.infraspinatus'], primary: 'muscle.infraspinatus' },
  { id: 'teres-major', structures: ['muscle.teres-major'], primary: 'muscle.teres-major' },
  {
    id: 'gluteus-maximus',
    structures: ['muscle.gluteus-maximus'],
    primary: 'muscle.gluteus-maximus',
  },
  { id: 'gluteus-medius', structures: ['muscle.gluteus-medius'], primary: 'muscle.gluteus-medius' },
] as const;

export const contextStructures = [
  {
    id: 'longissimus-cervicis',
    structure: 'muscle.longissimus-cervicis',
    nearUnits: ['longissimus-thoracis'],
  },
  {
    id: 'spinalis-thoracis',
    structure: 'muscle.spinalis-thoracis',
    nearUnits: ['longissimus-thoracis'],
  },
  { id: 'deltoid-posterior', structure: 'muscle.deltoid-posterior', nearUnits: ['infraspinatus'] },
  {
    id: 'external-oblique',
    structure: 'muscle.external-oblique',
    nearUnits: ['quadratus-lumborum', 'latissimus-dorsi'],
  },
  {
    id: 'thoracolumbar-fascia',
    structure: 'muscle.thoracolumbar-fascia',
    nearUnits: ['latissimus-dorsi', 'longissimus-thoracis'],
  },
] as const;

export type UnitId = (typeof teachingUnits)[number]['id'];
export type ContextId = (typeof contextStructures)[number]['id'];
