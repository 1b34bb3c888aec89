import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { AREA_GROUPS, areaAt, markOfArea, type AreaGroup, type BodyArea } from '#src/anatomy/body-areas.ts';
import { SIDES, type Side } from '#src/anatomy/places.ts';
import type { SkinMark } from '#src/anatomy/skin-mark.ts';
import { areaGroupName, areaName, hurtWord } from '#src/content/hurt-words.ts';
import { message } from '#src/content/messages.ts';
import { hurtStore, MOST_MARKS } from '#src/state/hurt.ts';
import { appStore } from '#src/state/store.ts';
import { HelpLine } from '../help-line.tsx';
import { ChoiceRows, SwitchRow } from '../story/choice-rows.tsx';
import './hurt.css';

/** Degrees from straight behind, toward the person's right. */
const VIEWS = { back: 0, left: -90, front: 180, right: 90 } as const;
/** Nearer to the midline than this, a mark has no side, metres. */
const MIDLINE = 0.012;

const same = (a: SkinMark, b: SkinMark): boolean => a.at.every((value, k) => Math.abs(value - b.at[k]!) < 1e-6);

/** "Temple, right side". */
export function markName(mark: SkinMark): string {
  const found = areaAt(mark);
  if (!found) return hurtWord('where.mark.unknown');
  const side = Math.abs(mark.at[0]) < MIDLINE ? 'middle' : mark.at[0] > 0 ? 'left' : 'right';
  return hurtWord('where.mark', { area: areaName(found.area), side });
}

/** Turns the body so that this skin faces the eye; all of it stays in sight. */
function lookFrom(yaw: number): void {
  appStore.setState({ wantedPose: { yaw, pitch: 2, centre: [0, 1.2, -0.03], height: 1.24, width: 0.62 } });
}

/** Where it hurts: by pointing at the body, or from a list. Both put the same marks on the skin. */
export function WhereStep({ status }: { readonly status: string | null }): React.JSX.Element {
  const marks = useStore(hurtStore, (state) => state.marks);
  const view = useStore(appStore, (state) => state.view);
  const [side, setSide] = useState<Side>('right');
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { toggleMark, removeMark, clearMarks, goTo } = hurtStore.getState();
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    lookFrom(VIEWS.back);
  }, []);
  const full = marks.length >= MOST_MARKS;
  const row = (area: BodyArea): React.JSX.Element => {
    const mark = markOfArea(area, side);
    const held = marks.find((other) => same(other, mark));
    return <SwitchRow key={area} name={areaName(area)} on={held !== undefined} onChange={() => (held ? removeMark(held) : toggleMark(mark))} />;
  };
  return (
    <section className="panel hurt half" aria-labelledby="panel-title">
      {/* A box that scrolls must take the focus, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="panel-body" tabIndex={0} role="group" aria-labelledby="panel-title">
        <p className="step-line">{hurtWord('step', { step: 2 })}</p>
        <h1 id="panel-title" ref={title} tabIndex={-1}>
          {hurtWord('where.title')}
        </h1>
        <p className="hurt-lead">{hurtWord('where.lead')}</p>
        {status ? (
          <p className="note" role="status">
            {status}
          </p>
        ) : null}
        {view === '3d' ? (
          <div className="hurt-views" role="group" aria-label={hurtWord('where.views')}>
            {Object.entries(VIEWS).map(([name, yaw]) => (
              <button key={name} type="button" className="button" onClick={() => lookFrom(yaw)}>
                {hurtWord(`where.view.${name as keyof typeof VIEWS}`)}
              </button>
            ))}
          </div>
        ) : null}
        <h2>{hurtWord('where.marked')}</h2>
        <div role="status">
          {marks.length === 0 ? <p className="note">{hurtWord('where.marked.none')}</p> : null}
          {full ? <p className="note">{hurtWord('where.full', { count: MOST_MARKS })}</p> : null}
        </div>
        {marks.length > 0 ? (
          <ul className="hurt-marks">
            {marks.map((mark) => (
              <li key={mark.at.join()}>
                <button type="button" className="button" aria-label={hurtWord('where.remove', { mark: markName(mark) })} onClick={() => removeMark(mark)}>
                  {markName(mark)}
                  <X aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        {marks.length > 1 ? (
          <button type="button" className="quiet-link" onClick={clearMarks}>
            {hurtWord('where.clear')}
          </button>
        ) : null}
        <details className="hurt-list">
          <summary>{hurtWord('where.list')}</summary>
          <ChoiceRows
            look="pills"
            legend={hurtWord('where.list.side')}
            choices={SIDES.map((id) => ({ id, name: message(`side.${id}.short`) }))}
            chosen={side}
            onChoose={setSide}
          />
          {Object.entries(AREA_GROUPS).map(([group, areas]) => (
            <fieldset key={group} className="hurt-questions">
              <legend>{areaGroupName(group as AreaGroup)}</legend>
              {areas.map(row)}
            </fieldset>
          ))}
        </details>
        <p className="coach-hint" role="status">
          {asked && marks.length === 0 ? hurtWord('where.next.none') : ''}
        </p>
      </div>
      <HelpLine />
      <div className="panel-foot">
        <button type="button" className="button round" aria-label={hurtWord('leave')} onClick={() => appStore.getState().goHome()}>
          <ArrowLeft aria-hidden="true" />
        </button>
        <button type="button" className="button main" onClick={() => (marks.length === 0 ? setAsked(true) : goTo('result'))}>
          {hurtWord('where.next')}
          <ArrowRight aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
