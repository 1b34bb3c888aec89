/** Places in the flat drawings, and the three ways in which the surface is drawn there. */
export { flatPoint, type FlatTurn } from '#models/definitions/flat-frame.ts';

/** From the person's left to the right. */
export const FLAT_TURN_ORDER = ['left', 'back', 'right'] as const;
