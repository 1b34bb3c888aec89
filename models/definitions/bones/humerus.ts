/** Left humerus. Frame and units: see frame.ts. */
export const humerus = {
  id: 'bone.humerus',
  headCentre: [0.17873, 1.44129, -0.04914],
  headRadius: 0.0227,
  jointCentreModel: [0.17856, 1.43912, -0.04937],
  greaterTubercle: [0.20635, 1.44819, -0.05277],
  lesserTubercle: [0.18261, 1.44259, -0.02243],
  deltoidTuberosity: [0.18732, 1.30878, -0.04692],
  shaft: [
    [0.18099, 1.38885, -0.04692], [0.17897, 1.36265, -0.04691], [0.17757, 1.33645, -0.04776],
    [0.1764, 1.31025, -0.04905], [0.17446, 1.28405, -0.05035], [0.17254, 1.25785, -0.05173],
    [0.17028, 1.23165, -0.05336], [0.17042, 1.20545, -0.05365], [0.17081, 1.17925, -0.05291],
  ],
  shaftRadius: 0.011,
  lateralEpicondyle: [0.20022, 1.14185, -0.04966],
  medialEpicondyle: [0.13254, 1.13952, -0.0517],
  bicipitalGrooveFloor: [0.19329, 1.43311, -0.03608],
  length: 0.3446,
  source: 'seth2019',
  basis: 'measured; deltoid tuberosity and bicipital groove derived',
} as const;
