import type { Point } from '#models/definitions/frame.ts';
import { smoothUnion } from '../stages/sdf/combine.ts';
import type { Part } from '../stages/sdf/part.ts';
import { ellipsoid } from '../stages/sdf/primitives.ts';
import { tube } from '../stages/sdf/tube.ts';
import { addScaled, cross, distance, mix, normalise, squareTo, subtract } from '../stages/sdf/vector.ts';

/** Half width and half height of a section, metres. */
export type HalfSection = readonly [width: number, height: number];

export interface DigitBoneOptions {
  /** Outermost point of the base and of the head: where the joints are. */
  readonly base: Point;
  readonly head: Point;
  /** Back of the hand or foot. */
  readonly dorsal: Point;
  readonly baseHalf: HalfSection;
  readonly shaftHalf: HalfSection;
  readonly headHalf: HalfSection;
  /** Half length of the head along the bone, metres; a tuft is long and flat. */
  readonly headLength: number;
  /** How far the shaft stands dorsally over the chord, metres. */
  readonly bow: number;
}

const BASE_HALF_LENGTH = 0.0042;

/** A metacarpal, metatarsal or phalanx: broad flat base, waisted shaft, rounded head. */
export function digitBone(options: DigitBoneOptions): Part {
  const { base, head, bow, headLength } = options;
  const along = normalise(subtract(head, base));
  const dorsal = squareTo(options.dorsal, along);
  const across = cross(along, dorsal);
  const axes = { x: across, y: along, z: dorsal };
  const baseCentre = addScaled(base, along, BASE_HALF_LENGTH);
  const headCentre = addScaled(head, along, -headLength);
  const [bw, bh] = options.baseHalf;
  const [sw, sh] = options.shaftHalf;
  const [hw, hh] = options.headHalf;
  const raised = (t: number, share: number): Point => addScaled(mix(baseCentre, headCentre, t), dorsal, bow * share);
  return smoothUnion(distance(base, head) > 0.04 ? 0.006 : 0.0035, [
    tube({
      path: [baseCentre, raised(0.2, 0.6), raised(0.5, 1), raised(0.8, 0.6), headCentre],
      a: [bw * 0.84, sw * 1.22, sw, sw * 1.08, hw * 0.8],
      b: [bh * 0.84, sh * 1.2, sh, sh * 1.04, hh * 0.8],
      across,
      pieces: 12,
    }),
    ellipsoid(baseCentre, [bw, BASE_HALF_LENGTH, bh], axes),
    ellipsoid(headCentre, [hw, headLength, hh], axes),
  ]);
}
