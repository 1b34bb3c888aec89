import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Rhomboideus major, left, from the first to the last point of its figures. */
export const rhomboidMajorPaths = {
  muscle: 'muscle.rhomboid-major',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'Rhomboideus_I', carriers: ['T2', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['T2', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['T3', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T3', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: ['T4', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: ['T5', null, 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
