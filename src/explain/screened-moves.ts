import { screenReason } from '#src/content/coach-words.ts';
import { ALWAYS_ASKED, SCREEN_IDS, SCREEN_RULES, type ScreenId, type ScreenRecord, type ScreenRule } from '#src/content/screen.ts';

/** What the answers of a person mean for one move. */
export interface ScreenedMove {
  /** The strictest rule that an answer brings up. */
  readonly verdict: 'ok' | ScreenRule;
  /** One sentence for each answer that counts, the strictest first. */
  readonly reasons: readonly string[];
  /** The answers behind them, in the same order. */
  readonly because: readonly ScreenId[];
}

/** The strictest of the rules that apply, and why. An answer that the move has no rule for changes nothing. */
export function screenedMove(screen: ScreenRecord, answers: ReadonlySet<ScreenId>): ScreenedMove {
  const strictness = (id: ScreenId): number => SCREEN_RULES.indexOf(screen[id]!);
  const because = SCREEN_IDS.filter((id) => screen[id] && answers.has(id)).toSorted((a, b) => strictness(b) - strictness(a));
  return { verdict: (because[0] && screen[because[0]]) ?? 'ok', reasons: because.map(screenReason), because };
}

/** What is asked before a move: the five that everyone is asked, then what this move needs, in the order of SCREEN_IDS. */
export function questionsFor(screen: ScreenRecord): ScreenId[] {
  return SCREEN_IDS.filter((id) => (ALWAYS_ASKED as readonly ScreenId[]).includes(id) || screen[id] !== undefined);
}
