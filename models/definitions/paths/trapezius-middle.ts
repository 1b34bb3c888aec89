import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Trapezius, pars transversa, left, from the first to the last point of its figures. */
export const trapeziusMiddlePaths = {
  muscle: 'muscle.trapezius-middle',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'TrapeziusScapula_M', carriers: ['T1', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['C7', between('C7', 'scapula', 0.48), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['C7', between('C7', 'scapula', 0.49), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T1', between('T1', 'scapula', 0.49), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T2', between('T2', 'scapula', 0.49), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: ['T2', between('T2', 'scapula', 0.49), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_6', carriers: ['T3', between('T3', 'scapula', 0.5), 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
