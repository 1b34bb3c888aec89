import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Rhomboideus minor, left, from the first to the last point of its figures. */
export const rhomboidMinorPaths = {
  muscle: 'muscle.rhomboid-minor',
  basis: 'nearest landmark of the attachment; middle points only shape the drawing',
  fascicles: [
    { fascicle: 'Rhomboideus_S', carriers: ['C7', 'scapula'], around: 'thorax' },
    { fascicle: 'derived_1', carriers: ['C6', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: ['C7', null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: ['T1', null, 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
