import { CircleDot, Eraser, Home, ListPlus, MousePointer2, Pencil, Redo2, RefreshCw, Undo2, type LucideIcon } from 'lucide-react';
import { useStore } from 'zustand';
import { LIMITS } from '#src/consult/plan.ts';
import { dockWord, type DockWord } from '#src/content/dock-words.ts';
import { consultStore, INKS, type ConsultTool } from '#src/state/consult.ts';
import { goToStep, regionPose } from '#src/state/consult-steps.ts';
import { appStore } from '#src/state/store.ts';

/** Mark, draw, point, undo, redo, turn and whole back, at the side of the thumb. */
export function ToolPalette({ onList }: { readonly onList: () => void }): React.JSX.Element {
  const { tool, ink, past, future, plan, strokes, locked } = useStore(consultStore);
  const view = useStore(appStore, (state) => state.view);
  const actions = consultStore.getState();
  const button = (word: DockWord, Icon: LucideIcon, act: () => void, more: { readonly pressed?: boolean; readonly off?: boolean } = {}): React.JSX.Element => (
    <button type="button" className={more.pressed ? 'chosen' : undefined} aria-pressed={more.pressed} disabled={more.off} onClick={act}>
      <Icon aria-hidden="true" />
      {dockWord(word)}
    </button>
  );
  const pick = (id: ConsultTool, word: DockWord, Icon: LucideIcon): React.JSX.Element => button(word, Icon, () => actions.setTool(id), { pressed: tool === id, off: locked || view !== '3d' });
  const how = view === 'flat' ? dockWord('tool.no-3d') : tool === 'mark' ? dockWord(plan.marks.length >= LIMITS.marks ? 'tool.mark.full' : 'tool.mark.how') : tool === 'draw' ? dockWord('tool.draw.how') : tool === 'erase' ? dockWord('tool.erase.how') : tool === 'point' ? dockWord('tool.point.how') : '';
  return (
    <section className="tool-palette" aria-label={dockWord('tools')}>
      <div className="tool-grid">
        {pick('mark', 'tool.mark', CircleDot)}
        {pick('draw', 'tool.draw', Pencil)}
        {pick('point', 'tool.point', MousePointer2)}
        {button('tool.list', ListPlus, onList, { off: plan.marks.length >= LIMITS.marks })}
        {button('tool.undo', Undo2, actions.undo, { off: past.length === 0 })}
        {button('tool.redo', Redo2, actions.redo, { off: future.length === 0 })}
        {button('tool.turn', RefreshCw, () => {
          const front = appStore.getState().wantedPose?.yaw === regionPose(plan.pathway, true).yaw;
          appStore.setState({ wantedPose: regionPose(plan.pathway, !front) });
        })}
        {button('tool.home', Home, () => {
          goToStep('mark');
          consultStore.getState().setTool('mark');
          appStore.setState({ wantedPose: regionPose(null) });
        })}
      </div>
      {tool === 'draw' || tool === 'erase' ? (
        <fieldset className="inks">
          <legend className="visually-hidden">{dockWord('ink')}</legend>
          {INKS.map((one) => (
            <label key={one} className={one === ink ? 'chosen' : undefined}>
              <input type="radio" name="ink" className="visually-hidden" checked={one === ink} onChange={() => actions.setInk(one)} onClick={() => (tool === 'erase' ? actions.setTool('draw') : null)} />
              <svg viewBox="0 0 48 12" aria-hidden="true">
                <path className={`stroke ${one}`} d="M4 6H44" />
              </svg>
              <span className="visually-hidden">{dockWord(`ink.${one}`)}</span>
            </label>
          ))}
          {button('tool.erase', Eraser, () => actions.setTool(tool === 'erase' ? 'draw' : 'erase'), { pressed: tool === 'erase', off: strokes.length === 0 && tool === 'draw' })}
          {button('erase', Undo2, () => actions.eraseStroke(strokes.at(-1)!.id), { off: strokes.length === 0 })}
        </fieldset>
      ) : null}
      <p className="tool-how" role="status">
        {how}
      </p>
    </section>
  );
}
