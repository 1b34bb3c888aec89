import { bendWords } from './bend-words.ts';
import { coachWords, screenReasons } from './coach-words.ts';
import { easierWords } from './easier-words.ts';
import { moveCues } from './move-cues.ts';
import { moveStandings, moveWords } from './move-words.ts';
import { stretchWords } from './stretch-words.ts';

/** What the stretch chapter, its coach and the bent body need. */
export const words = {
  stretch: stretchWords,
  moves: moveWords,
  standings: moveStandings,
  easier: easierWords,
  cues: moveCues,
  coach: coachWords,
  reasons: screenReasons,
  bend: bendWords,
} as const;
