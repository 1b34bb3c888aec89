import type { Stance } from './stance.ts';

/** A thing in the room at its place: metres, on the floor. */
export interface PlacedProp {
  readonly id: string;
  /** x and z of its middle; of a wall, any point of it. */
  readonly x: number;
  readonly z: number;
}

/** A move with every stance solved. */
export interface SolvedMove {
  readonly id: string;
  /** One row a phase: the stance at the phase, and those on the way to it from the phase before (none for the first). */
  readonly phases: readonly { readonly name: string; readonly way: readonly Stance[]; readonly at: Stance }[];
  readonly props: readonly PlacedProp[];
}
