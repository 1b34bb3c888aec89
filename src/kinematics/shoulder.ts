import { BLADE_POINTS, CHEST, HUMERUS_AXIS, LIMB_JOINTS, SHOULDER_RHYTHM } from '#src/anatomy/joints.ts';
import { about, applyTo, carried, compose, RAD, rotateBy, turn, turnBy, unit, type Rigid, type Vec3 } from '#src/math/rigid.ts';

/** Angles of one shoulder, degrees; positive as in the first key of each pair of opposites. */
export interface ShoulderAngles {
  readonly flexion: number;
  readonly abduction: number;
  readonly horizontalAdduction: number;
  readonly externalRotation: number;
  readonly protraction: number;
  readonly elevation: number;
}

/** Degrees of raising over which the blade joins in softly, so that nothing jumps at rest. */
const SETTING_DEGREES = 8;
/** How much the blade turns inward for each degree that the collar bone goes forward. */
const INWARD_PER_DEGREE = 0.5;
/**
 * Share of the source's turns of the blade: with it the blade does one third of raising the arm (2 : 1, Inman 1944); the whole
 * of them would be 0.4 of it, and pull the blade's inner border far from the spine.
 */
const BLADE_SHARE = 0.84;
/** The most that the ribs turn a blade, radians. */
const MOST_GIVEN = 0.6;
const GLIDE_ROUNDS = 3;
/** Against turning where turning helps little, as high on a shrug, where there are no ribs. Tuned: below, a shrug crosses the blades. */
const RELUCTANCE = 0.15;

const SHAFT = unit(HUMERUS_AXIS);
const X: Vec3 = [1, 0, 0];
const Y: Vec3 = [0, 1, 0];
const Z: Vec3 = [0, 0, 1];
const [clavicleJoint, scapulaJoint, humerusJoint] = ['clavicle', 'scapula', 'humerus'].map(
  (id) => LIMB_JOINTS.find(({ child }) => child === id)!.centre,
) as [Vec3, Vec3, Vec3];

/** Height over the chest's egg, in radii of it: 0 on it. Body frame of the standing chest. */
const intoChest = turn(X, -CHEST.pitch);
function overChest([x, y, z]: Vec3): number {
  const p = rotateBy(intoChest, [x - CHEST.centre[0], y - CHEST.centre[1], z - CHEST.centre[2]]);
  return Math.hypot(p[0] / CHEST.radii[0], p[1] / CHEST.radii[1], p[2] / CHEST.radii[2]) - 1;
}
const RESTING_HEIGHTS = BLADE_POINTS.map((point) => overChest(point));

/** How far the arm is raised forward and outward, degrees, as the girdle follows it; a hanging arm moves nothing. */
function raised(flexion: number, abduction: number): number {
  const angle = Math.hypot(Math.max(0, flexion), Math.max(0, abduction));
  return Math.hypot(angle, SETTING_DEGREES) - SETTING_DEGREES;
}

/**
 * The left shoulder girdle and upper arm against the chest.
 *
 * The arm's turn is against the chest; collar bone and blade follow it (rhythm), go where `protraction` and `elevation`
 * take them, and the blade then turns and tilts about its joint with the collar bone until its spine and its lower corner
 * are as far from the ribs as at rest. So about a third of raising the arm is done by the blade.
 *
 * @returns motions against the standing chest: `clavicle`, `scapula`, `humerus`
 * @source holzbaur2005, saul2015 for the rhythm
 * @basis literature for the rhythm; derived for gliding on the ribs
 */
export function poseShoulder(angles: ShoulderAngles): { clavicle: Rigid; scapula: Rigid; humerus: Rigid } {
  const { flexion, abduction, horizontalAdduction, externalRotation, protraction, elevation } = angles;
  const follow = raised(flexion, abduction);
  const rhythm = (turns: readonly { axis: Vec3; perDegree: number }[], share: number): Rigid =>
    turns.map(({ axis, perDegree }) => turn(unit(axis), share * follow * perDegree * RAD)).reduce(compose);

  const asked = compose(turn(Z, elevation * RAD), turn(Y, -protraction * RAD));
  const clavicle = about(clavicleJoint, compose(asked, rhythm(SHOULDER_RHYTHM.clavicle, 1)));
  const joint = applyTo(clavicle, scapulaJoint);
  const inward = turn(Y, -INWARD_PER_DEGREE * protraction * RAD);
  const scapula = glide(compose(inward, rhythm(SHOULDER_RHYTHM.scapula, BLADE_SHARE)), joint);

  const lift = turnBy([-flexion * RAD, 0, abduction * RAD]);
  const across = turn(Y, -horizontalAdduction * RAD);
  const arm = compose(compose(across, lift), turn(SHAFT, externalRotation * RAD));
  return { clavicle, scapula, humerus: carried(humerusJoint, arm, applyTo(scapula, humerusJoint)) };
}

/** Turns the blade about its joint (inward and tilting) until its two points are as far from the ribs as at rest. */
function glide(rotation: Rigid, joint: Vec3): Rigid {
  const given = (turnIn: number, tilt: number): Rigid =>
    carried(scapulaJoint, compose(compose(turn(Y, soft(turnIn)), turn(X, soft(tilt))), rotation), joint);
  const misses = (blade: Rigid): [number, number] => {
    const [a, b] = BLADE_POINTS.map((point, i) => overChest(applyTo(blade, point)) - RESTING_HEIGHTS[i]!) as [number, number];
    return [a, b];
  };
  let [p, q] = [0, 0];
  const step = 1e-3;
  for (let round = 0; round < GLIDE_ROUNDS; round++) {
    const now = misses(given(p, q));
    const byP = misses(given(p + step, q));
    const byQ = misses(given(p, q + step));
    const [a, b, c, d] = [(byP[0] - now[0]) / step, (byQ[0] - now[0]) / step, (byP[1] - now[1]) / step, (byQ[1] - now[1]) / step];
    // least squares with a little reluctance: where a turn cannot help, it is not made
    const [m, n, o] = [a * a + c * c + RELUCTANCE, a * b + c * d, b * b + d * d + RELUCTANCE];
    const [g, h] = [a * now[0] + c * now[1] + RELUCTANCE * p, b * now[0] + d * now[1] + RELUCTANCE * q];
    const det = m * o - n * n;
    p -= (o * g - n * h) / det;
    q -= (m * h - n * g) / det;
  }
  return given(p, q);
}

/** Bends an angle so that it never goes beyond the most, without a corner. */
const soft = (angle: number): number => MOST_GIVEN * Math.tanh(angle / MOST_GIVEN);
