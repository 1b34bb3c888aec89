import type { Block } from '#src/content/chapters.ts';
import { gateWords, tourPoints, tourStepWords } from '#src/content/tour-words.ts';
import { claimOf } from '#src/content/unit-chapters.ts';
import type { TourStep } from './tour-steps.ts';

/** A step in words: shown in the panel like a chapter, and read aloud like one. */
export interface TourText {
  readonly title: string;
  /** What the picture shows, over the picture. */
  readonly label: string;
  readonly blocks: readonly Block[];
}

/**
 * A step in the present language. Needs the groups `tour` and `chapters`.
 *
 * @param gated the safety check comes first: the step says so, and shows the muscle alone
 */
export function tourText({ id, gate, claims }: Pick<TourStep, 'id' | 'gate' | 'claims'>, gated: boolean): TourText {
  const { title, text, label } = tourStepWords(id);
  if (gate && gated) return { title, label: tourStepWords('meet').label, blocks: [{ kind: 'lead', text: gateWords(gate) }] };
  const said = claims.map((claim): Block => ({ kind: 'claim', claim: claimOf(claim) }));
  switch (id) {
    case 'safety':
      return { title, label, blocks: [{ kind: 'lead', text }, { kind: 'help-link' }, ...said] };
    case 'end':
      return { title, label, blocks: [{ kind: 'list', items: tourPoints(), ordered: true }, { kind: 'note', text }, ...said] };
    default:
      return { title, label, blocks: [{ kind: 'lead', text }, ...said] };
  }
}
