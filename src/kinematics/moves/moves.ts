import type { Move } from './move.ts';
import { catCow } from './cat-cow.ts';
import { catCowChair } from './cat-cow-chair.ts';
import { chairFoldHalf } from './chair-fold-half.ts';
import { childsPose } from './childs-pose.ts';
import { chinTuck } from './chin-tuck.ts';
import { chinTuckSupine } from './chin-tuck-supine.ts';
import { crossBodyArm } from './cross-body-arm.ts';
import { crossBodySupine } from './cross-body-supine.ts';
import { doorwayPec } from './doorway-pec.ts';
import { doubleKneeToChest } from './double-knee-to-chest.ts';
import { figureFour } from './figure-four.ts';
import { figureFourChair } from './figure-four-chair.ts';
import { hamstringGentle } from './hamstring-gentle.ts';
import { hipFlexorChair } from './hip-flexor-chair.ts';
import { hipFlexorLunge } from './hip-flexor-lunge.ts';
import { latCounter } from './lat-counter.ts';
import { latPrayer } from './lat-prayer.ts';
import { levatorStretch } from './levator-stretch.ts';
import { levatorStretchGentle } from './levator-stretch-gentle.ts';
import { march } from './march.ts';
import { pelvicTilt } from './pelvic-tilt.ts';
import { pelvicTiltChair } from './pelvic-tilt-chair.ts';
import { pronePressUp } from './prone-press-up.ts';
import { scapularSqueeze } from './scapular-squeeze.ts';
import { seatedForwardChairFold } from './seated-forward-chair-fold.ts';
import { seatedForwardFold } from './seated-forward-fold.ts';
import { seatedTwist } from './seated-twist.ts';
import { seatedTwistSmall } from './seated-twist-small.ts';
import { sideBendChair } from './side-bend-chair.ts';
import { sideBendQl } from './side-bend-ql.ts';
import { singleKneeToChest } from './single-knee-to-chest.ts';
import { singleKneeToChestChair } from './single-knee-to-chest-chair.ts';
import { standingExtension } from './standing-extension.ts';
import { supineTwist } from './supine-twist.ts';
import { threadTheNeedle } from './thread-the-needle.ts';
import { towelRoll } from './towel-roll.ts';
import { upperTrapGentle } from './upper-trap-gentle.ts';
import { upperTrapSideBend } from './upper-trap-side-bend.ts';
import { walking } from './walking.ts';

const list: readonly Move[] = [
  upperTrapSideBend,
  upperTrapGentle,
  chinTuck,
  chinTuckSupine,
  levatorStretch,
  levatorStretchGentle,
  scapularSqueeze,
  towelRoll,
  doorwayPec,
  crossBodyArm,
  crossBodySupine,
  threadTheNeedle,
  seatedTwist,
  seatedTwistSmall,
  catCow,
  catCowChair,
  childsPose,
  seatedForwardChairFold,
  chairFoldHalf,
  latPrayer,
  latCounter,
  sideBendQl,
  sideBendChair,
  supineTwist,
  singleKneeToChest,
  singleKneeToChestChair,
  doubleKneeToChest,
  pelvicTilt,
  pelvicTiltChair,
  pronePressUp,
  standingExtension,
  figureFour,
  figureFourChair,
  seatedForwardFold,
  hamstringGentle,
  hipFlexorLunge,
  hipFlexorChair,
  walking,
  march,
];

/** Every move: the listed ones and their easier versions, from the neck down. */
export const MOVES: ReadonlyMap<string, Move> = new Map(list.map((move) => [move.id, move]));
