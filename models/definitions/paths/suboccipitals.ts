import type { MusclePaths } from './path-figures.ts';

/** What carries each point of Musculi suboccipitales, left, from the first to the last point of its figures. */
export const suboccipitalsPaths = {
  muscle: 'muscle.suboccipitals',
  basis: 'the model’s own bodies; derived_1 to derived_4 are the same four muscles in the same order',
  fascicles: [
    { fascicle: 'rectcap_post_maj', carriers: ['C2', 'skull'] },
    { fascicle: 'rectcap_post_min', carriers: ['C1', 'skull'] },
    { fascicle: 'obl_cap_sup', carriers: ['C1', 'skull'] },
    { fascicle: 'obl_cap_inf', carriers: ['C2', 'C1'] },
    { fascicle: 'derived_1', carriers: ['C2', 'skull'] },
    { fascicle: 'derived_2', carriers: ['C1', 'skull'] },
    { fascicle: 'derived_3', carriers: ['C1', 'skull'] },
    { fascicle: 'derived_4', carriers: ['C2', 'C1'] },
  ],
} satisfies MusclePaths;
