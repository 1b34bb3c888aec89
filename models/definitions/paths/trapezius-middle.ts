import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Trapezius, pars transversa, left, from the first to the last point of its figures. */
export const trapeziusMiddlePaths = {
  muscle: 'muscle.trapezius-middle',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'TrapeziusScapula_M', carriers: ['T1', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['C7', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['C7', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T1', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T2', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: ['T2', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_6', carriers: ['T3', null, 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
