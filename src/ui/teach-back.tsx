import { ArrowLeft, ArrowRight, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { questionWords, TEACH_BACK, teachWord, type TeachBackFacts } from '#src/content/teach-back.ts';
import { claimOf } from '#src/content/unit-chapters.ts';
import { appStore } from '#src/state/store.ts';
import { EvidenceBadge } from './evidence-badge.tsx';
import { ChoiceRows } from './story/choice-rows.tsx';
import { goToChapter } from './tell-story.ts';
import './story/story.css';
import './teach-back.css';

/** Choices of a question by their place, as radio buttons want it; empty while none is chosen. */
type Chosen = '' | '0' | '1' | '2';

/**
 * Did we explain it well? Five questions, one at a time, each with a kind answer to whatever is chosen.
 *
 * Nobody is graded: nothing is counted or kept, and what was chosen is forgotten with the next question.
 */
export function TeachBack(): React.JSX.Element {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Chosen>('');
  const head = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // whoever goes to another question finds it under the keys, and hears it
  useEffect(() => {
    if (moved.current) head.current?.focus({ preventScroll: true });
    // each question anew
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [at]);
  const go = (to: number): void => {
    moved.current = true;
    setChosen('');
    setAt(to);
    head.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  };
  const facts = TEACH_BACK[at];
  return (
    <section className="teach-back" aria-labelledby="teach-title">
      <h2 id="teach-title">{teachWord('title')}</h2>
      <p className="note">{teachWord('lead')}</p>
      <h3 ref={head} tabIndex={-1}>
        {facts ? teachWord('count', { at: at + 1, count: TEACH_BACK.length }) : teachWord('end')}
      </h3>
      {facts ? <Question key={facts.id} facts={facts} chosen={chosen} onChoose={setChosen} /> : null}
      <div className="teach-foot">
        {facts && at > 0 ? (
          <button type="button" className="icon-button" aria-label={teachWord('previous')} onClick={() => go(at - 1)}>
            <ArrowLeft aria-hidden="true" />
          </button>
        ) : null}
        {facts ? (
          <button type="button" className="button" onClick={() => go(at + 1)}>
            {teachWord(at + 1 < TEACH_BACK.length ? 'next' : 'done')}
            <ArrowRight aria-hidden="true" />
          </button>
        ) : (
          <button type="button" className="button" onClick={() => go(0)}>
            <RotateCcw aria-hidden="true" />
            {teachWord('restart')}
          </button>
        )}
      </div>
    </section>
  );
}

interface QuestionProps {
  readonly facts: TeachBackFacts;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function Question({ facts, chosen, onChoose }: QuestionProps): React.JSX.Element {
  const { ask, choices } = questionWords(facts.id);
  const answer = chosen === '' ? null : choices[Number(chosen)]!.answer;
  const claim = facts.claim && claimOf(facts.claim);
  const showAgain = (): void => (facts.again === 'help' ? appStore.getState().setShow('help') : goToChapter(facts.again));
  return (
    <>
      <ChoiceRows<Chosen> legend={ask} choices={choices.map(({ says }, i) => ({ id: String(i) as Chosen, name: says }))} chosen={chosen} onChoose={onChoose} />
      <div className="teach-answer" role="status">
        {answer ? (
          <>
            <b>{teachWord(Number(chosen) === facts.right ? 'right' : 'not-quite')}</b>
            <p>{answer}</p>
          </>
        ) : null}
      </div>
      {answer && claim ? (
        <div className="claim">
          <p>{claim.text}</p>
          <EvidenceBadge {...claim} />
        </div>
      ) : null}
      {answer ? (
        <button type="button" className="quiet-link" onClick={showAgain}>
          {teachWord('again')}
        </button>
      ) : null}
    </>
  );
}
