import { between, type MusclePaths } from './path-figures.ts';

/** What carries each point of Serratus anterior, left, from the first to the last point of its figures. */
export const serratusAnteriorPaths = {
  muscle: 'muscle.serratus-anterior',
  basis: 'nearest landmark of the attachment; the points on the ribs between both ends only shape the drawing: the fibres bend around the chest',
  fascicles: [
    { fascicle: 'SerratusAnterior_S', carriers: ['scapula', between('T2', 'thorax', 0.58)], around: 'thorax' },
    { fascicle: 'SerratusAnterior_M', carriers: ['scapula', between('T4', 'thorax', 0.87)], around: 'thorax' },
    { fascicle: 'SerratusAnterior_I', carriers: ['scapula', between('T8', 'thorax', 0.78)], around: 'thorax' },
    { fascicle: 'derived_1', carriers: [between('T1', 'thorax', 0.56), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_2', carriers: [between('T2', 'thorax', 0.53), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_3', carriers: [between('T3', 'thorax', 0.56), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_4', carriers: [between('T4', 'thorax', 0.6), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_5', carriers: [between('T5', 'thorax', 0.65), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_6', carriers: [between('T6', 'thorax', 0.68), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_7', carriers: [between('T7', 'thorax', 0.68), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_8', carriers: [between('T8', 'thorax', 0.65), null, 'scapula'], around: 'thorax' },
    { fascicle: 'derived_9', carriers: [between('T9', 'thorax', 0.58), null, 'scapula'], around: 'thorax' },
  ],
} satisfies MusclePaths;
