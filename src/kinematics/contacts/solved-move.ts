import type { Stance } from './stance.ts';

/** A thing in the room at its place: metres, on the floor. */
export interface PlacedProp {
  readonly id: string;
  /** x and z of its middle; of a wall, any point of it. */
  readonly x: number;
  readonly z: number;
}

/** How far the surface of a muscle goes out so that it keeps its volume, tenths of a millimetre, by structure id with side; 0 where it has none. */
export type Bulges = Readonly<Record<string, number>>;

/** A move with every stance solved. */
export interface SolvedMove {
  readonly id: string;
  /** One row a phase: the stance at the phase, and those on the way to it from the phase before (none for the first). */
  readonly phases: readonly { readonly name: string; readonly way: readonly Stance[]; readonly at: Stance; readonly bulges?: Bulges }[];
  readonly props: readonly PlacedProp[];
}
