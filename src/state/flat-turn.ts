import type { FlatTurn } from '#src/anatomy/flat.ts';
import type { AppState } from './app-state.ts';
import { usesNeedle } from './story-choice.ts';

/** Only the surface is drawn from the sides, and the lung with a needle only from behind. */
export const canTurnFlat = ({ address, story }: AppState): boolean =>
  address.layer === 'surface' && !(address.chapter === 'release' && usesNeedle(story.care));

/** From where the picture shows the body now: as wanted, where it is drawn so. */
export const flatTurnOf = (state: AppState): FlatTurn => (canTurnFlat(state) ? state.flatTurn : 'back');
