import { Minus, Plus } from 'lucide-react';
import type { Side } from '#src/anatomy/places.ts';
import { coachWord } from '#src/content/coach-words.ts';
import type { CoachPlan } from '#src/explain/coach/coach-plan.ts';
import { nextInDose, type CoachChoice, type Dose } from '#src/state/coach-dose.ts';
import { ChoiceRows } from '../story/choice-rows.tsx';

interface DoseChoiceProps {
  readonly dose: Dose;
  readonly choice: CoachChoice;
  /** Breaths and minutes have no hold to choose. */
  readonly counts: CoachPlan['counts'];
  /** The tight side, where the move takes one side at a time; else null. */
  readonly side: Side | null;
  readonly onChange: (change: Partial<CoachChoice>) => void;
}

/** How long, how often and which sides, within the dose of the move. */
export function DoseChoice({ dose, choice, counts, side, onChange }: DoseChoiceProps): React.JSX.Element {
  return (
    <div className="coach-dose">
      <h3>{coachWord('dose.title')}</h3>
      {counts !== 'times' ? null : <Stepper name="dose.hold" value={choice.holdSeconds} range={dose.holdSeconds} onChange={(holdSeconds) => onChange({ holdSeconds })} />}
      <Stepper name={`dose.${counts}`} value={choice.repetitions} range={dose.repetitions} onChange={(repetitions) => onChange({ repetitions })} />
      {side ? (
        <ChoiceRows
          look="pills"
          hideLegend
          legend={coachWord('dose.sides')}
          choices={[
            { id: 'one', name: coachWord(`dose.sides.${side}`) },
            { id: 'both-sides', name: coachWord('dose.sides.both') },
          ]}
          chosen={choice.sides}
          onChoose={(sides) => onChange({ sides })}
        />
      ) : null}
    </div>
  );
}

interface StepperProps {
  readonly name: 'dose.hold' | `dose.${CoachPlan['counts']}`;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (value: number) => void;
}

/** A number with a button to either side. A range of one value is only told. */
function Stepper({ name, value, range, onChange }: StepperProps): React.JSX.Element {
  const said = coachWord(`${name}.value`, { count: value });
  const fixed = range[0] === range[1];
  return (
    <div className="coach-stepper" role="group" aria-label={coachWord(name)}>
      <span className="name" aria-hidden="true">
        {coachWord(name)}
      </span>
      <span className="controls">
        {fixed ? null : (
          <button type="button" className="icon-button" aria-label={coachWord('dose.less')} aria-disabled={value <= range[0]} onClick={() => onChange(nextInDose(value, range, -1))}>
            <Minus aria-hidden="true" />
          </button>
        )}
        <output>{said}</output>
        {fixed ? null : (
          <button type="button" className="icon-button" aria-label={coachWord('dose.more')} aria-disabled={value >= range[1]} onClick={() => onChange(nextInDose(value, range, 1))}>
            <Plus aria-hidden="true" />
          </button>
        )}
      </span>
    </div>
  );
}
