/** A thing that stands in the room, metres on the floor. */
export interface FigureProp {
  readonly id: string;
  readonly x: number;
  readonly z: number;
}

/** The posed figure and its room, as the stage draws it. */
export interface StageFigure {
  /** Twelve numbers a segment, in the order of SEGMENT_IDS: motion from standing to the pose. */
  readonly motions: ArrayLike<number>;
  /** Length over rest length of a structure with its side; 1 for what does not stretch. */
  readonly ratioOf: (structureId: string) => number;
  /** Length over its length where the move begins: what the move itself does, without what sitting does. */
  readonly changeOf: (structureId: string) => number;
  /** How far the surface of a structure goes out so that it keeps its volume, metres; null where nobody worked it out. */
  readonly bulgeOf: ((structureId: string) => number) | null;
  readonly props: readonly FigureProp[];
  /** Where the shadow lies: middle and extent on the floor, metres. */
  readonly footprint: { readonly x: number; readonly z: number; readonly along: number; readonly across: number };
}

/** From where a move is seen: degrees as in Framing, and what must be in the picture, metres. */
export interface FigureView {
  readonly yaw: number;
  readonly pitch: number;
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/**
 * Where the stage reads the figure of the stretch chapter. The moves' engine, which comes with that chapter, puts itself
 * here; until then the body stands.
 */
export interface FigureSource {
  /** Lets time pass. @returns whether the figure moves on by itself */
  advance(seconds: number): boolean;
  /** Null while the body stands. The same object as long as nothing changed. */
  read(): StageFigure | null;
  /** Null where the chapter's own key view serves. The same object as long as the view should stay. */
  view(): FigureView | null;
}

const STANDING: FigureSource = { advance: () => false, read: () => null, view: () => null };
let source: FigureSource = STANDING;
const listeners = new Set<() => void>();

export const stageFigure = {
  advance: (seconds: number): boolean => source.advance(seconds),
  read: (): StageFigure | null => source.read(),
  view: (): FigureView | null => source.view(),
};

/** Puts a figure on the stage, or with null takes it off. */
export function setFigureSource(next: FigureSource | null): void {
  source = next ?? STANDING;
  figureChanged();
}

/** Tells the stage, which may be standing still, that the figure is another one now. */
export function figureChanged(): void {
  for (const listener of listeners) listener();
}

/** Hears of every such change. @returns a function that stops it */
export function onFigureChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
