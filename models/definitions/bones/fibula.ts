/** Left calf bone, below the knee to the outer ankle. Frame and units: see frame.ts. */
export const fibula = {
  id: 'bone.fibula',
  headCentre: [0.114, 0.4365, -0.0195],
  apex: [0.1158, 0.4485, -0.0235],
  shaft: [
    [0.1128, 0.415, -0.0182], [0.1125, 0.37, -0.0188], [0.1115, 0.31, -0.0182], [0.1088, 0.25, -0.0165],
    [0.1045, 0.19, -0.0145], [0.1, 0.14, -0.0128], [0.0965, 0.115, -0.0125],
  ],
  shaftRadius: 0.0062,
  malleolusCentre: [0.0945, 0.0945, -0.012],
  malleolusTip: [0.0945, 0.0755, -0.0135],
  length: 0.376,
  source: 'derived',
  basis: 'derived: proportions of a 1.75 m man beside the shin bone',
} as const;
