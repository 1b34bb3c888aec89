/**
 * From the body frame to the flat drawings: seen straight from behind, so the person's left is on the left.
 *
 * One unit is one millimetre; the picture is 640 wide and 1060 high, its middle is the midline.
 */
export const FLAT = { width: 640, height: 1060, topMetres: 1.77 } as const;

/** @returns x to the right, y down, millimetres. The person's left (+X) is on the left of the picture. */
export function flatPoint([x, y]: readonly [number, number, number]): [number, number] {
  return [FLAT.width / 2 - x * 1000, (FLAT.topMetres - y) * 1000];
}
