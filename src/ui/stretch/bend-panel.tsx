import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { PLACE_IDS, placeOf, SIDES, structuresOf, type Side } from '#src/anatomy/places.ts';
import { lengthChange } from '#src/appearance/by-length-change.ts';
import { bendWord } from '#src/content/bend-words.ts';
import { message } from '#src/content/messages.ts';
import { placeName } from '#src/content/place-names.ts';
import { bendGroups, type BendSlider } from '#src/explain/bend-sliders.ts';
import { onFigureChange } from '#src/state/stage-figure.ts';
import { appStore } from '#src/state/store.ts';
import { ratioNow } from '#src/state/stretch-figure.ts';
import { stretchStore } from '#src/state/stretch-store.ts';

/** Rows of the list of answers. */
const MOST_ANSWERS = 8;

/** Sliders for every group of joints, and how the muscles answer. Works without 3D: then the list alone answers. */
export function BendPanel(): React.JSX.Element {
  const bend = useStore(stretchStore, (state) => state.bend) ?? {};
  const view = useStore(appStore, (state) => state.view);
  const [side, setSide] = useState<Side>(useStore(appStore, (state) => state.address.side));
  const groups = useMemo(() => bendGroups(side), [side]);
  const { setBend } = stretchStore.getState();
  // who opens it from further down the panel begins at its top
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="bend" aria-labelledby="bend-title">
      <h2 id="bend-title" ref={title} tabIndex={-1}>{bendWord('title')}</h2>
      <p>{bendWord('lead')}</p>
      {view === 'flat' ? <p className="note">{bendWord('no-3d')}</p> : null}
      <div className="stretch-buttons">
        <button type="button" className="button" onClick={() => setBend({})}>
          {bendWord('reset')}
        </button>
        <button type="button" className="button" onClick={() => setBend(null)}>
          {bendWord('close')}
        </button>
      </div>
      <fieldset className="story-pills">
        <legend>{bendWord('side')}</legend>
        {SIDES.map((id) => (
          <label key={id} className={id === side ? 'chosen' : undefined}>
            <input type="radio" name="bend-side" checked={id === side} onChange={() => setSide(id)} />
            <span>{message(`side.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <Answers side={side} />
      {groups.map(({ name, paired, sliders }) => (
        <fieldset key={name} className="bend-group">
          <legend>{paired ? message(`place.${side}`, { name: bendWord(name) }) : bendWord(name)}</legend>
          {sliders.map((slider) => (
            <AngleSlider key={slider.key} group={bendWord(name)} slider={slider} value={bend[slider.key] ?? 0} onChange={(degrees) => setBend({ ...bend, [slider.key]: degrees })} />
          ))}
        </fieldset>
      ))}
      <p className="note">{bendWord('limits')}</p>
    </section>
  );
}

interface AngleSliderProps {
  /** What bends, for those who hear one slider at a time. */
  readonly group: string;
  readonly slider: BendSlider;
  readonly value: number;
  readonly onChange: (degrees: number) => void;
}

function AngleSlider({ group, slider, value, onChange }: AngleSliderProps): React.JSX.Element {
  const said = value === 0 ? bendWord('value.zero') : bendWord(value > 0 ? slider.plus : slider.minus, { degrees: Math.abs(value) });
  return (
    <label className="bend-slider">
      <span>{bendWord(slider.name)}</span>
      <output>{said}</output>
      <input type="range" min={slider.least} max={slider.most} step={1} value={value} aria-label={`${group}: ${bendWord(slider.name)}`} aria-valuetext={said} onChange={(event) => onChange(Number(event.target.value))} />
    </label>
  );
}

/** The muscles of one side whose length changes most, in words. */
function Answers({ side }: { readonly side: Side }): React.JSX.Element {
  const [, redraw] = useState(0);
  useEffect(() => onFigureChange(() => redraw((count) => count + 1)), []);
  const rows = PLACE_IDS.flatMap((place) => {
    const parts = structuresOf(place, side).filter((id) => placeOf(id));
    const ratio = parts.reduce((sum, id) => sum + ratioNow(id), 0) / parts.length;
    const { kind, percent } = lengthChange(ratio);
    return kind === 'same' ? [] : [{ place, kind, percent }];
  }).toSorted((a, b) => b.percent - a.percent);
  return (
    <div className="bend-answers" role="status">
      <h3>{bendWord('answers')}</h3>
      {rows.length === 0 ? <p>{bendWord('answers.none')}</p> : null}
      <ul>
        {rows.slice(0, MOST_ANSWERS).map(({ place, kind, percent }) => (
          <li key={place} className={kind}>
            <span>{placeName(place).name}</span> <b>{bendWord(kind, { percent })}</b>
          </li>
        ))}
      </ul>
      <p className="note">{bendWord('estimate')}</p>
    </div>
  );
}
