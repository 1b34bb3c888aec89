/** A place on the page, CSS pixels from the corner of the stage, and whether that side of the body is turned to the eye. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
  readonly seen: boolean;
}

/** A place on a muscle, metres of the standing body, and the structure that it moves with. */
export interface MusclePoint {
  readonly structure: string;
  readonly at: readonly [number, number, number];
}

/** Set while taps on the body mean something else than opening a muscle. */
export const stageHand = { takesTaps: false };

type Pick = (clientX: number, clientY: number, near: boolean) => MusclePoint | null;
type Ask = (structure: string, at: readonly [number, number, number]) => StagePoint | null;

let ask: Ask = () => null;
let pick: Pick = () => null;
const listeners = new Set<() => void>();

/**
 * Where points of the standing body are on the page now, also while it is posed. The stage answers; without one the answer
 * is null.
 */
export const stagePoints = {
  /** @param structure what the point moves with @param at metres, body frame, standing */
  where: (structure: string, at: readonly [number, number, number]): StagePoint | null => ask(structure, at),
  /** The muscle under a point of the page, or with `near` under a fingertip there; null beside the body, without a stage, and while the body is posed. */
  under: (clientX: number, clientY: number, near: boolean): MusclePoint | null => pick(clientX, clientY, near),
  /** The stage puts its answers here. @returns a function that takes them away */
  answerWith(where: Ask, under: Pick): () => void {
    ask = where;
    pick = under;
    return () => {
      if (ask !== where) return;
      ask = () => null;
      pick = () => null;
    };
  },
  /** Told by the stage after every frame. */
  tell: (): void => listeners.forEach((listener) => listener()),
};

/** Hears of every frame of the stage. @returns a function that stops it */
export function onStageFrame(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
