import { useId } from 'react';
import './story.css';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** A few words more, in a quieter hand. */
  readonly more?: string | undefined;
}

interface ChoiceRowsProps<Id extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Rows take a line each; pills stand beside each other. */
  readonly look?: 'rows' | 'pills';
  readonly hideLegend?: boolean;
}

/** One choice of a few, as rows or pills: radio buttons with large targets. */
export function ChoiceRows<Id extends string>({ legend, choices, chosen, onChoose, look = 'rows', hideLegend = false }: ChoiceRowsProps<Id>): React.JSX.Element {
  const name = useId();
  return (
    <fieldset className={`story-${look}`}>
      <legend className={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {choices.map(({ id, name: label, more }) => (
        <label key={id} className={id === chosen ? 'chosen' : undefined}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {label} {more ? <small>{more}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchRowProps {
  readonly name: string;
  readonly more?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One thing that is done or not. */
export function SwitchRow({ name, more, on, onChange }: SwitchRowProps): React.JSX.Element {
  return (
    <label className={on ? 'story-switch chosen' : 'story-switch'}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {name} {more ? <small>{more}</small> : null}
      </span>
    </label>
  );
}
