import { SEGMENT_IDS } from '#src/anatomy/joints.ts';

/** What the file counts weights in; times 3 they are bytes. */
const STEPS = 85;
const PLACES = 4;

const MIRRORED = SEGMENT_IDS.map((id) => {
  const [limb, side] = id.split('.');
  return side ? SEGMENT_IDS.findIndex((other) => other === `${limb}.${side === 'left' ? 'right' : 'left'}`) : SEGMENT_IDS.indexOf(id);
});

/** Reads one of the four numbers of a vertex. */
interface FourNumbers {
  readonly count: number;
  getComponent(vertex: number, place: number): number;
}

/**
 * What the vertices of a piece follow, four a vertex, heaviest first: numbers of SEGMENT_IDS and bytes that sum to 255.
 *
 * @param mirrored the numbers are those of the left piece and this is the right one
 */
export function readInfluences(joints: FourNumbers, weights: FourNumbers, mirrored: boolean): { joints: Uint8Array; weights: Uint8Array } {
  const out = { joints: new Uint8Array(joints.count * PLACES), weights: new Uint8Array(joints.count * PLACES) };
  const places = [0, 1, 2, 3];
  for (let v = 0; v < joints.count; v++) {
    places.sort((a, b) => weights.getComponent(v, b) - weights.getComponent(v, a) || a - b);
    places.forEach((place, n) => {
      const joint = joints.getComponent(v, place);
      out.joints[v * PLACES + n] = mirrored ? MIRRORED[joint]! : joint;
      out.weights[v * PLACES + n] = weights.getComponent(v, place) * (255 / STEPS);
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
