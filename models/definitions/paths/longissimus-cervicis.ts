import type { AddedPoint, MusclePaths } from './path-figures.ts';

const behindT1: AddedPoint = { after: 0, at: [0.0255, 1.49342, -0.09947], on: 'T1' };

/** What carries each point of Longissimus cervicis (colli), left, from the first to the last point of its figures. */
export const longissimusCervicisPaths = {
  muscle: 'muscle.longissimus-cervicis',
  basis: 'nearest landmark of the attachment; the model’s points on T3 and T1 keep the long strands behind the transverse processes',
  fascicles: [
    { fascicle: 'longissi_cerv_c4thx', carriers: ['T5', 'T4', 'T3', 'T1', 'C4'] },
    { fascicle: 'derived_1', carriers: ['T1', 'C2'] },
    { fascicle: 'derived_2', carriers: ['T2', 'C3'] },
    { fascicle: 'derived_3', carriers: ['T3', 'C4'], added: [behindT1] },
    { fascicle: 'derived_4', carriers: ['T4', 'C5'], added: [behindT1] },
    { fascicle: 'derived_5', carriers: ['T5', 'C6'], added: [{ after: 0, at: [0.02668, 1.45173, -0.11635], on: 'T3' }, behindT1] },
  ],
} satisfies MusclePaths;
