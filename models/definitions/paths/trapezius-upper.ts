import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Trapezius, pars descendens, left, from the first to the last point of its figures. */
export const trapeziusUpperPaths = {
  muscle: 'muscle.trapezius-upper',
  basis: 'nearest landmark of the attachment; the neck ligament with the spinous process before it; points in the flesh between neck and collar bone',
  fascicles: [
    {
      fascicle: 'trap_cl',
      carriers: ['clavicle', 'skull'],
      added: [{ after: 0, at: [0.05758, 1.55034, -0.08191], on: between('C4', 'clavicle', 0.4) }],
    },
    { fascicle: 'trap_acr', carriers: ['scapula', 'C7'], around: 'neck' },
    { fascicle: 'derived_1', carriers: ['skull', between('C5', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_2', carriers: ['skull', between('C4', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_3', carriers: [between('skull', 'C2', 0.44), between('C5', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_4', carriers: ['C2', between('C6', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_5', carriers: ['C5', between('C7', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
    { fascicle: 'derived_6', carriers: ['C7', between('T1', 'clavicle', 0.4), 'clavicle'], around: 'neck' },
  ],
} satisfies MusclePaths;
