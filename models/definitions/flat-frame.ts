/**
 * From the body frame to the flat drawings. One unit is one millimetre; the picture is 640 wide and 1060 high, its
 * middle is the body's axis.
 */
export const FLAT = { width: 640, height: 1060, topMetres: 1.77 } as const;

/** How far the body is turned in each flat view, degrees: 0 straight from behind, positive seen from its right side. */
export const FLAT_TURNS = { left: -40, back: 0, right: 40 } as const;
export type FlatTurn = keyof typeof FLAT_TURNS;

/** @returns x to the right, y down, millimetres. Straight from behind the person's left (+X) is on the left of the picture. */
export function flatPoint([x, y, z]: readonly [number, number, number], turn: FlatTurn = 'back'): [number, number] {
  const yaw = (FLAT_TURNS[turn] * Math.PI) / 180;
  return [FLAT.width / 2 - 1000 * (x * Math.cos(yaw) - z * Math.sin(yaw)), (FLAT.topMetres - y) * 1000];
}
