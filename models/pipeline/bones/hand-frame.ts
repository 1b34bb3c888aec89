import { hand } from '#models/definitions/bones/hand.ts';
import type { Axes } from '../stages/sdf/primitives.ts';
import { cross, normalise, squareTo } from '../stages/sdf/vector.ts';
import { localFrame } from './local-frame.ts';

const distal = normalise(hand.distal);
const palmar = squareTo(hand.palmar, distal);

/** x radial (to the thumb), y distal, z palmar. */
export const handAxes: Axes = { x: cross(palmar, distal), y: distal, z: palmar };

/** Millimetres from the wrist centre along the axes of the hand. */
export const inHand = localFrame(hand.wristCentre, handAxes);
