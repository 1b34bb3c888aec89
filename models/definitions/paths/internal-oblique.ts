import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Obliquus internus abdominis, left, from the first to the last point of its figures. */
export const internalObliquePaths = {
  muscle: 'muscle.internal-oblique',
  basis: 'the model’s own bodies, but each rib by itself; ends on the belly wall hang between pelvis and chest by their height',
  fascicles: [
    { fascicle: 'IO1', carriers: [between('pelvis', 'thorax', 0.15), 'pelvis'] },
    { fascicle: 'IO2', carriers: [between('pelvis', 'thorax', 0.27), 'pelvis'] },
    { fascicle: 'IO3', carriers: [between('pelvis', 'thorax', 0.43), 'pelvis'] },
    { fascicle: 'IO4', carriers: ['thorax', 'pelvis'] },
    { fascicle: 'IO5', carriers: [between('T10', 'thorax', 0.95), 'pelvis'] },
    { fascicle: 'IO6', carriers: ['T11', 'pelvis'] },
    { fascicle: 'derived_1', carriers: ['pelvis', 'T12'] },
    { fascicle: 'derived_2', carriers: ['pelvis', 'T11'] },
    { fascicle: 'derived_3', carriers: ['pelvis', 'thorax'] },
  ],
} satisfies MusclePaths;
