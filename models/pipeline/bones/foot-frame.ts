import { foot } from '#models/definitions/bones/foot.ts';
import type { Axes } from '../stages/sdf/primitives.ts';
import { localFrame } from './local-frame.ts';

const turn = (foot.toeOutDeg * Math.PI) / 180;

/** x outward (to the little toe), y up, z forward (to the toes). */
export const footAxes: Axes = { x: [Math.cos(turn), 0, -Math.sin(turn)], y: [0, 1, 0], z: [Math.sin(turn), 0, Math.cos(turn)] };

/** Millimetres from the floor below the ankle centre along the axes of the foot. */
export const inFoot = localFrame([foot.ankleCentre[0], 0, foot.ankleCentre[2]], footAxes);
