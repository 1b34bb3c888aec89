import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Obliquus externus abdominis, left, from the first to the last point of its figures. */
export const externalObliquePaths = {
  muscle: 'muscle.external-oblique',
  basis: 'the model’s own bodies, but each rib by itself; ends on the belly wall hang between pelvis and chest by their height',
  fascicles: [
    { fascicle: 'EO1', carriers: [between('pelvis', 'thorax', 0.55), 'thorax'] },
    { fascicle: 'EO2', carriers: ['thorax', between('pelvis', 'thorax', 0.43)] },
    { fascicle: 'EO3', carriers: ['thorax', between('pelvis', 'thorax', 0.36)] },
    { fascicle: 'EO4', carriers: ['thorax', between('pelvis', 'thorax', 0.28)] },
    { fascicle: 'EO5', carriers: [between('T10', 'thorax', 0.87), 'pelvis'] },
    { fascicle: 'EO6', carriers: ['T11', 'pelvis'] },
    { fascicle: 'derived_1', carriers: ['T12', 'pelvis'] },
    { fascicle: 'derived_2', carriers: ['T11', 'pelvis'] },
    { fascicle: 'derived_3', carriers: [between('T10', 'thorax', 0.65), 'pelvis'] },
    { fascicle: 'derived_4', carriers: [between('T9', 'thorax', 0.68), 'pelvis'] },
  ],
} satisfies MusclePaths;
