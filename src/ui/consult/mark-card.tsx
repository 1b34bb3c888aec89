import { Check, Eye, Minus, Plus, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import { LIMITS, type Letter } from '#src/consult/plan.ts';
import { dockWord } from '#src/content/dock-words.ts';
import { placeName } from '#src/content/place-names.ts';
import { consultStore } from '#src/state/consult.ts';
import { goToStep } from '#src/state/consult-steps.ts';

/** Numbers of one mark: how tight, and how much pain today; each may stay unsaid. */
export function MarkCard({ letter }: { readonly letter: Letter }): React.JSX.Element | null {
  const mark = useStore(consultStore, (state) => state.plan.marks.find((one) => one.letter === letter));
  if (!mark) return null;
  const { changeMark, takeMark, choose } = consultStore.getState();
  const [least, most] = LIMITS.rating;
  const row = (name: 'strength' | 'pain'): React.JSX.Element => {
    const value = mark[name];
    const set = (next: number): void => changeMark(letter, { [name]: Math.min(most, Math.max(least, next)) });
    return (
      <div className="mark-row" role="group" aria-label={dockWord(`mark.${name}`)}>
        <span>{dockWord(`mark.${name}`)}</span>
        <button type="button" aria-label={dockWord('mark.less')} onClick={() => set((value ?? 5) - 1)}>
          <Minus aria-hidden="true" />
        </button>
        <output>{value === null ? dockWord('mark.unset') : dockWord('mark.value', { value })}</output>
        <button type="button" aria-label={dockWord('mark.more')} onClick={() => set((value ?? 4) + 1)}>
          <Plus aria-hidden="true" />
        </button>
      </div>
    );
  };
  return (
    <section className="mark-card" aria-label={dockWord('mark.card', { letter })}>
      <h2>{dockWord('mark.name', { letter, name: placeName(mark.unit).name, side: mark.side })}</h2>
      {row('strength')}
      {row('pain')}
      <div className="mark-acts">
        <button type="button" className="button" onClick={() => goToStep('meet')}>
          <Eye aria-hidden="true" />
          {dockWord('mark.show')}
        </button>
        <button type="button" className="button" onClick={() => takeMark(letter)}>
          <Trash2 aria-hidden="true" />
          {dockWord('mark.remove')}
        </button>
        <button type="button" className="button" onClick={() => choose(null)}>
          <Check aria-hidden="true" />
          {dockWord('mark.close')}
        </button>
      </div>
    </section>
  );
}
