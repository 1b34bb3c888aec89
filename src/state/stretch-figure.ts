import type { Side } from '#src/anatomy/places.ts';
import { loopPosition, moveLoop, type MoveLoop } from '#src/explain/move-time.ts';
import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import { figureExtent, unite, type Extent } from '#src/kinematics/figure-extent.ts';
import { bulgeAt, stanceAt, type MovePosition } from '#src/kinematics/move-position.ts';
import type { Move } from '#src/kinematics/moves/move.ts';
import { muscleRatios, muscleRuler } from '#src/kinematics/muscle-ruler.ts';
import type { SegmentMotions } from '#src/kinematics/skeleton.ts';
import { standOnFloor, stanceMotions } from '#src/kinematics/stance-motions.ts';
import { figureChanged, setFigureSource, type FigureView, type StageFigure } from './stage-figure.ts';
import { chapterClock } from './store.ts';
import { stretchStore } from './stretch-store.ts';

/** A move that is ready to be shown, on the side of the muscle. */
export interface ReadyMove {
  readonly move: Move;
  readonly solved: SolvedMove;
  readonly side: Side;
}

/** Seated moves of the upper body are framed from the seat up, metres above the floor. */
const FROM_SEAT = 0.36;

const ruler = muscleRuler();
const muscleAt = new Map(ruler.paths.muscles.map((id, i) => [id, i]));
const ratios = new Float64Array(ruler.paths.muscles.length);
/** Ratios where the move on the stage begins. */
const atStart = new Float64Array(ruler.paths.muscles.length).fill(1);

let ready: ReadyMove | null = null;
let loop: MoveLoop | null = null;
let seconds = 0;
/** Where someone else, the coach, has the figure; null while the loop has it. */
let led: MovePosition | null = null;
let shown: StageFigure | null = null;
let view: FigureView | null = null;

/** A body that is bent by hand is seen from behind, where it stood. */
const BEND_VIEW: FigureView = { yaw: 20, pitch: 3, ...figureExtent(standOnFloor({})) };

/** Whether the move is shown mirrored: one-sided moves are written for the right. */
const isMirrored = ({ side }: ReadyMove): boolean => side === 'left';

const positionNow = (): MovePosition => led ?? (loop ? loopPosition(loop, seconds) : { index: 0, share: 0 });

function motionsNow(): SegmentMotions | null {
  const { bend } = stretchStore.getState();
  if (bend) return standOnFloor(bend);
  if (!ready || !loop) return null;
  return stanceMotions(stanceAt(ready.solved, positionNow()), isMirrored(ready));
}

/** The other side's structure of a pair: a mirrored figure takes what was worked out for its mirror image. */
const OTHER_SIDE = new Map(ruler.paths.muscles.map((id) => [id, id.endsWith('.left') ? id.replace(/left$/, 'right') : id.replace(/right$/, 'left')]));

/** How muscles bulge now; null for a figure that is bent by hand. */
function bulgeNow(): ((id: string) => number) | null {
  if (stretchStore.getState().bend || !ready) return null;
  const [{ solved }, mirror, position] = [ready, isMirrored(ready), positionNow()];
  return (id) => bulgeAt(solved, position, mirror ? (OTHER_SIDE.get(id) ?? id) : id);
}

function figureOf(motions: SegmentMotions): StageFigure {
  muscleRatios(ruler, motions, ratios);
  const { min, max } = figureExtent(motions);
  const { bend } = stretchStore.getState();
  const sign = ready && isMirrored(ready) ? -1 : 1;
  return {
    motions,
    ratioOf: (id) => ratios[muscleAt.get(id) ?? -1] ?? 1,
    changeOf: (id) => {
      const at = muscleAt.get(id);
      return at === undefined ? 1 : bend ? ratios[at]! : ratios[at]! / atStart[at]!;
    },
    bulgeOf: bulgeNow(),
    props: bend || !ready ? [] : ready.solved.props.map((prop) => ({ ...prop, x: sign * prop.x })),
    footprint: { x: (min[0] + max[0]) / 2, z: (min[2] + max[2]) / 2, along: 1.25 * (max[2] - min[2]), across: 1.25 * (max[0] - min[0]) },
  };
}

/** How the whole of a move is seen: nothing of it leaves the picture. */
function viewOf({ move, solved, side }: ReadyMove): FigureView {
  const mirror = side === 'left';
  const around = unite(solved.phases.map(({ at }): Extent => figureExtent(stanceMotions(at, mirror))));
  const seated = move.phases.every(({ posture }) => posture === 'seated_chair');
  const bends = move.phases.some(({ pose }) => Object.keys(pose).some((key) => /^hip|^knee/.test(key) && pose[key as keyof typeof pose] !== 90));
  const min = seated && !bends ? ([around.min[0], Math.max(FROM_SEAT, around.min[1]), around.min[2]] as const) : around.min;
  return { yaw: mirror ? -move.view.yaw : move.view.yaw, pitch: move.view.pitch, min, max: around.max };
}

/** Puts a move on the stage, at its held phase while it does not play. */
export function showMove(next: ReadyMove | null): void {
  ready = next;
  loop = next && moveLoop(next.move);
  led = null;
  // a link may ask for a moment of the move
  const asked = chapterClock.progress * (loop?.seconds ?? 0);
  seconds = stretchStore.getState().playing ? 0 : asked > 0 ? asked : (loop?.heldAt ?? 0);
  view = next && viewOf(next);
  if (next) muscleRatios(ruler, stanceMotions(next.solved.phases[0]!.at, isMirrored(next)), atStart);
  changed();
}

/** The coach takes the figure to a position; null gives it back. */
export function leadFigure(position: MovePosition | null): void {
  if (led?.index === position?.index && led?.share === position?.share) return;
  led = position;
  changed();
}

/** How much longer each structure is now than at rest; 1 where nothing is posed. */
export const ratioNow = (structureId: string): number => read()?.ratioOf(structureId) ?? 1;

/** How much longer each structure is now than where the move begins. */
export const changeNow = (structureId: string): number => read()?.changeOf(structureId) ?? 1;

function changed(): void {
  shown = null;
  figureChanged();
}

function read(): StageFigure | null {
  if (shown) return shown;
  const motions = motionsNow();
  shown = motions && figureOf(motions);
  return shown;
}

/** Takes the stage; the returned function gives it back. */
export function startFigure(): () => void {
  setFigureSource({
    advance(passed) {
      if (!loop || led || !stretchStore.getState().playing) return false;
      seconds = (seconds + passed) % loop.seconds;
      shown = null;
      return true;
    },
    read,
    view: () => (stretchStore.getState().bend ? BEND_VIEW : view),
  });
  const leave = stretchStore.subscribe((state, before) => {
    // a figure that is stopped keeps its moment for links
    if (before.playing && !state.playing && loop && state.bend === null) chapterClock.setProgress(seconds / loop.seconds);
    if (state.move !== before.move) chapterClock.setProgress(0);
    if (state.bend !== before.bend || state.playing !== before.playing) changed();
  });
  return () => {
    leave();
    ready = loop = led = shown = view = null;
    setFigureSource(null);
  };
}
