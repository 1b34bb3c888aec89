import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Trapezius, pars ascendens, left, from the first to the last point of its figures. */
export const trapeziusLowerPaths = {
  muscle: 'muscle.trapezius-lower',
  basis: 'nearest landmark named by the attachment; points in the flesh hang between both ends',
  fascicles: [
    { fascicle: 'TrapeziusScapula_I', carriers: ['T7', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['T4', between('T4', 'scapula', 0.5), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['T6', between('T6', 'scapula', 0.5), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T7', between('T7', 'scapula', 0.5), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T9', between('T9', 'scapula', 0.5), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: ['T11', between('T11', 'scapula', 0.48), 'scapula'], around: 'thorax' },
    { fascicle: 'derived_6', carriers: ['T12', between('T12', 'scapula', 0.47), 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
