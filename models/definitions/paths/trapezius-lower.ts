import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Trapezius, pars ascendens, left, from the first to the last point of its figures. */
export const trapeziusLowerPaths = {
  muscle: 'muscle.trapezius-lower',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'TrapeziusScapula_I', carriers: ['T7', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['T4', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['T6', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T7', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T9', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: ['T11', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_6', carriers: ['T12', null, 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
