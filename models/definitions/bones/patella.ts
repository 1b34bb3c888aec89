/** Left kneecap, before the groove of the femur. Frame and units: see frame.ts. */
export const patella = {
  id: 'bone.patella',
  centre: [0.0838, 0.4955, 0.0465],
  apex: [0.083, 0.473, 0.0445],
  width: 0.044,
  height: 0.044,
  thickness: 0.021,
  source: 'derived',
  basis: 'derived: proportions of a 1.75 m man before the measured condyles of the femur',
} as const;
