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
    id: 'serratus-posterior-superior',
    structures: ['muscle.serratus-posterior-superior'],
    primary: 'muscle.serratus-posterior-superior',
  },
  {
    id: 'serratus-posterior-inferior',
    structures: ['muscle.serratus-posterior-inferior'],
    primary: 'muscle.serratus-posterior-inferior',
  },
  {
    id: 'splenius',
    structures: ['muscle.splenius-capitis', 'muscle.splenius-cervicis'],
    primary: 'muscle.splenius-capitis',
  },
  {
    id: 'semispinalis-suboccipitals',
    structures: ['muscle.semispinalis-capitis', 'muscle.semispinalis-cervicis', 'muscle.suboccipitals'],
    primary: 'muscle.semispinalis-capitis',
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
    id: 'multifidus-rotatores',
    structures: ['muscle.multifidus', 'muscle.rotatores'],
    primary: 'muscle.multifidus',
  },
  {
    id: 'quadratus-lumborum',
    structures: ['muscle.quadratus-lumborum'],
    primary: 'muscle.quadratus-lumborum',
  },
  { id: 'supraspinatus', structures: ['muscle.supraspinatus'], primary: 'muscle.supraspinatus' },
  { id: 'infraspinatus', structures: ['muscle.infraspinatus'], primary: 'muscle.infraspinatus' },
  { id: 'teres-major', structures: ['muscle.teres-major'], primary: 'muscle.teres-major' },
  { id: 'teres-minor', structures: ['muscle.teres-minor'], primary: 'muscle.teres-minor' },
  { id: 'subscapularis', structures: ['muscle.subscapularis'], primary: 'muscle.subscapularis' },
  {
    id: 'gluteus-maximus',
    structures: ['muscle.gluteus-maximus'],
    primary: 'muscle.gluteus-maximus',
  },
  { id: 'gluteus-medius', structures: ['muscle.gluteus-medius'], primary: 'muscle.gluteus-medius' },
  {
    id: 'gluteus-minimus',
    structures: ['muscle.gluteus-minimus'],
    primary: 'muscle.gluteus-minimus',
  },
  { id: 'piriformis', structures: ['muscle.piriformis'], primary: 'muscle.piriformis' },
  { id: 'psoas', structures: ['muscle.psoas-major'], primary: 'muscle.psoas-major' },
] as const;

export const contextStructures = [
  {
    id: 'serratus-anterior',
    structure: 'muscle.serratus-anterior',
    nearUnits: ['subscapularis', 'rhomboids'],
  },
  {
    id: 'longissimus-capitis',
    structure: 'muscle.longissimus-capitis',
    nearUnits: ['splenius', 'semispinalis-suboccipitals'],
  },
  {
    id: 'longissimus-cervicis',
    structure: 'muscle.longissimus-cervicis',
    nearUnits: ['splenius', 'semispinalis-suboccipitals'],
  },
  {
    id: 'spinalis-thoracis',
    structure: 'muscle.spinalis-thoracis',
    nearUnits: ['longissimus-thoracis'],
  },
  {
    id: 'deltoid-posterior',
    structure: 'muscle.deltoid-posterior',
    nearUnits: ['infraspinatus', 'teres-minor'],
  },
  { id: 'deltoid-middle', structure: 'muscle.deltoid-middle', nearUnits: ['supraspinatus'] },
  {
    id: 'external-oblique',
    structure: 'muscle.external-oblique',
    nearUnits: ['quadratus-lumborum', 'latissimus-dorsi'],
  },
  {
    id: 'internal-oblique',
    structure: 'muscle.internal-oblique',
    nearUnits: ['quadratus-lumborum'],
  },
  {
    id: 'erector-aponeurosis',
    structure: 'muscle.erector-spinae-aponeurosis',
    nearUnits: ['longissimus-thoracis', 'iliocostalis-lumborum'],
  },
  {
    id: 'thoracolumbar-fascia',
    structure: 'muscle.thoracolumbar-fascia',
    nearUnits: ['latissimus-dorsi', 'longissimus-thoracis'],
  },
] as const;

export type UnitId = (typeof teachingUnits)[number]['id'];
export type ContextId = (typeof contextStructures)[number]['id'];
