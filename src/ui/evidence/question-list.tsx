import { evidenceWord } from '#src/content/evidence-words.ts';
import { QUESTION_GROUPS, questionsOf } from '#src/content/questions.ts';
import { ClaimLine } from './claim-line.tsx';
import { HelpLink } from './help-link.tsx';
import { Unfold } from './unfold.tsx';

/** What people ask: a short answer each, and what it rests on. */
export function QuestionList(): React.JSX.Element {
  return (
    <>
      {QUESTION_GROUPS.map((group) => (
        <section key={group} aria-labelledby={`evidence-${group}`}>
          <h3 id={`evidence-${group}`}>{evidenceWord(`group.${group}`)}</h3>
          {questionsOf(group).map(({ id, question, answer, claims }) => (
            <Unfold key={id} title={question}>
              <p className="answer">{answer}</p>
              {/* who reads of risks may need the warning signs now */}
              {id === 'risks' ? <HelpLink /> : null}
              {claims.map((claim) => (
                <ClaimLine key={claim} id={claim} />
              ))}
            </Unfold>
          ))}
        </section>
      ))}
    </>
  );
}
