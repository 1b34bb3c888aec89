/** A patch of skin that a person pointed at: metres, body frame. */
export interface SkinMark {
  readonly at: readonly [number, number, number];
  /** The way its skin faces, degrees: 0 behind, 90 the person's left, 180 before. */
  readonly faces: number;
}

/** Radius of a mark, metres: about two fingers, so that a thumb does not ask for more than it can give. */
export const MARK_RADIUS = 0.028;
