type Vector = readonly [number, number, number];

/** Where a hand with a needle stands: outside of the body's middle and a little above; for ways from the side, behind. Left side. */
const HAND: Vector = [0.86, 0.5, 0];
const HAND_BEHIND: Vector = [0, 0, -1];

/** The unit vector along the skin toward the hand, square to the shortest way out. Left side, body frame. */
export function towardHand(out: Vector): Vector {
  const square = (v: Vector): Vector => {
    const along = v[0] * out[0] + v[1] * out[1] + v[2] * out[2];
    return [v[0] - along * out[0], v[1] - along * out[1], v[2] - along * out[2]];
  };
  const first = square(HAND);
  const chosen = Math.hypot(...first) > 0.5 ? first : square(HAND_BEHIND);
  const length = Math.hypot(...chosen);
  return [chosen[0] / length, chosen[1] / length, chosen[2] / length];
}

/** The way of a needle, from its tip outward: a unit vector. Left side, body frame. @param lean degrees from the shortest way out */
export function needleWay(out: Vector, lean: number): Vector {
  const hand = towardHand(out);
  const [c, s] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
  return [c * out[0] + s * hand[0], c * out[1] + s * hand[1], c * out[2] + s * hand[2]];
}
