import { inputHash } from '../stages/input-hash.ts';

/** SHA-256 over all that the moves are made of: joints, paths, the moves themselves, and how they are solved. */
export const movesHash = (): string =>
  inputHash(['definitions/joints', 'definitions/paths', 'definitions/muscles', 'pipeline/moves', '../src/kinematics', '../src/math'], true);
