import { MIRRORED_SEGMENTS, SEGMENT_IDS } from '#src/anatomy/joints.ts';

/** What the file counts weights in; times 3 they are bytes. */
const STEPS = 85;
const PLACES = 4;

/** Reads one of the numbers of a vertex. */
interface Numbers {
  readonly count: number;
  getComponent(vertex: number, place: number): number;
}

/**
 * What the vertices of a piece follow, four a vertex, heaviest first: numbers of SEGMENT_IDS and bytes that sum to 255.
 *
 * @param weights of the second to fourth place; the first has the rest
 * @param mirrored the numbers are those of the left piece and this is the right one
 */
export function readInfluences(joints: Numbers, weights: Numbers, mirrored: boolean): { joints: Uint8Array; weights: Uint8Array } {
  const out = { joints: new Uint8Array(joints.count * PLACES), weights: new Uint8Array(joints.count * PLACES) };
  const places = [0, 1, 2, 3];
  const share = [0, 0, 0, 0];
  for (let v = 0; v < joints.count; v++) {
    for (let n = 1; n < PLACES; n++) share[n] = weights.getComponent(v, n - 1);
    share[0] = STEPS - share[1]! - share[2]! - share[3]!;
    places.sort((a, b) => share[b]! - share[a]! || a - b);
    places.forEach((place, n) => {
      const joint = joints.getComponent(v, place);
      out.joints[v * PLACES + n] = mirrored ? MIRRORED_SEGMENTS[joint]! : joint;
      out.weights[v * PLACES + n] = share[place]! * (255 / STEPS);
    });
  }
  return out;
}

/** The same for a piece that follows one segment as a whole. @throws when there is no such segment */
export function wholeInfluence(segmentId: string, count: number): { joints: Uint8Array; weights: Uint8Array } {
  const joint = (SEGMENT_IDS as readonly string[]).indexOf(segmentId);
  if (joint < 0) throw new Error(`wholeInfluence: the file names the unknown segment ${segmentId}`);
  return {
    joints: new Uint8Array(count * PLACES).fill(joint),
    weights: new Uint8Array(count * PLACES).map((_, n) => (n % PLACES === 0 ? 255 : 0)),
  };
}
