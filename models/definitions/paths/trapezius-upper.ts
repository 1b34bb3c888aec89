import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Trapezius, pars descendens, left, from the first to the last point of its figures. */
export const trapeziusUpperPaths = {
  muscle: 'muscle.trapezius-upper',
  basis:
    'nearest landmark named by the attachment; the neck ligament lies between skull and C7; points in the flesh hang between neck and collar bone',
  fascicles: [
    { fascicle: 'trap_cl', carriers: ['clavicle', 'skull'], around: 'neck' },
    { fascicle: 'trap_acr', carriers: ['scapula', 'C7'], around: 'neck' },
    { fascicle: 'derived_1', carriers: ['skull', between('C5', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_2', carriers: ['skull', between('C4', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_3', carriers: [between('skull', 'C7', 0.17), between('C5', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_4', carriers: [between('skull', 'C7', 0.41), between('C6', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_5', carriers: [between('skull', 'C7', 0.78), between('C7', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_6', carriers: ['C7', between('T1', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
  ],
} satisfies MusclePaths;
