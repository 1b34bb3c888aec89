import type { RibFigures } from '../bone-figures.ts';

/** Rib 4, left: centre-line from the head to the costochondral junction, section in metres. */
export const rib4 = {
  id: 'bone.rib-4',
  number: 4,
  centreline: [
    [0.02153, 1.42086, -0.10951], [0.03801, 1.42988, -0.11761], [0.0574, 1.42984, -0.12576],
    [0.07776, 1.42469, -0.12606], [0.09575, 1.41665, -0.11863], [0.10999, 1.40766, -0.10584],
    [0.12054, 1.39922, -0.08955], [0.12736, 1.39187, -0.0709], [0.12983, 1.38537, -0.05092],
    [0.12724, 1.38, -0.03064], [0.11951, 1.37521, -0.01153], [0.10731, 1.36991, 0.00488],
    [0.09063, 1.36304, 0.01583], [0.0724, 1.35591, 0.02336],
  ],
  length: 0.2758,
  sectionHeight: 0.0119,
  sectionThickness: 0.0056,
  angleIndex: 3,
  angle: [0.07776, 1.42469, -0.12606],
  source: 'rajagopal2016',
  basis: 'measured; ends at the costochondral junction (cartilage is in sternum.costalMarginL)',
} satisfies RibFigures;
