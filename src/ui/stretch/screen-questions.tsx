import { useEffect, useId, useRef, useState } from 'react';
import { coachWord } from '#src/content/coach-words.ts';
import type { ScreenId } from '#src/content/screen.ts';
import { SwitchRow } from '../story/choice-rows.tsx';
import { bringToTop } from './bring-to-top.ts';

interface ScreenQuestionsProps {
  readonly questions: readonly ScreenId[];
  /** What was ticked before; nothing is ticked the first time. */
  readonly answers: ReadonlySet<ScreenId>;
  readonly onAnswer: (yes: ReadonlySet<ScreenId>) => void;
  readonly onLater: () => void;
}

/** A short list to tick before a move. "None of these" is an answer too, and has to be given. */
export function ScreenQuestions({ questions, answers, onAnswer, onLater }: ScreenQuestionsProps): React.JSX.Element {
  const [ticked, setTicked] = useState<ReadonlySet<ScreenId>>(answers);
  const [none, setNone] = useState(false);
  const [hint, setHint] = useState(false);
  const hintId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => bringToTop(title.current), []);
  const open = !none && !questions.some((id) => ticked.has(id));
  const tick = (id: ScreenId, on: boolean): void => {
    setNone(false);
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((other) => other !== id)));
  };
  return (
    <form
      className="coach-screen"
      onSubmit={(event) => {
        event.preventDefault();
        if (open) setHint(true);
        else onAnswer(ticked);
      }}
    >
      <h3 ref={title} tabIndex={-1}>
        {coachWord('screen.title')}
      </h3>
      <fieldset aria-describedby={hint && open ? hintId : undefined}>
        <legend>{coachWord('screen.lead')}</legend>
        {questions.map((id) => (
          <SwitchRow key={id} name={coachWord(`screen.${id}`)} on={ticked.has(id)} onChange={(on) => tick(id, on)} />
        ))}
        <SwitchRow
          name={coachWord('screen.none')}
          on={none}
          onChange={(on) => {
            setNone(on);
            if (on) setTicked(new Set());
          }}
        />
      </fieldset>
      <p id={hintId} className="coach-hint" role="status">
        {hint && open ? coachWord('screen.choose') : ''}
      </p>
      <div className="coach-choices">
        <button type="submit" className="button main">
          {coachWord('screen.done')}
        </button>
        <button type="button" className="button" onClick={onLater}>
          {coachWord('stop.later')}
        </button>
      </div>
      <p className="note">
        {coachWord('screen.kept')} {coachWord('screen.not-a-test')}
      </p>
    </form>
  );
}
