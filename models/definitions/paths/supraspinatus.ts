import type { AddedPoint, MusclePaths } from './path-figures.ts';

const underAcromion: AddedPoint = { after: 0, at: [0.16543, 1.46259, -0.05914], on: 'scapula' };

/** What carries each point of Supraspinatus, left, from the first to the last point of its figures. */
export const supraspinatusPaths = {
  muscle: 'muscle.supraspinatus',
  basis: 'blade and humerus, by position; an added point under the acromion leads the tendon over the top of the head',
  fascicles: [
    { fascicle: 'Supraspinatus_P', carriers: ['scapula', 'humerus'], added: [underAcromion], around: 'humeral-head' },
    { fascicle: 'Supraspinatus_A', carriers: ['scapula', 'humerus'], added: [underAcromion], around: 'humeral-head' },
  ],
} satisfies MusclePaths;
