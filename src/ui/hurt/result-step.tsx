import { ArrowLeft, ChevronRight, Pencil } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { UnitId } from '#src/anatomy/places.ts';
import type { SkinMark } from '#src/anatomy/skin-mark.ts';
import type { Claim } from '#src/content/chapters.ts';
import { hurtWord } from '#src/content/hurt-words.ts';
import { message } from '#src/content/messages.ts';
import { loadPlaceText } from '#src/content/place-library.ts';
import { placeName } from '#src/content/place-names.ts';
import { loadWords } from '#src/content/words.ts';
import { musclesForPain, type Fit, type MuscleForPain } from '#src/explain/muscles-for-pain.ts';
import { whatWasTicked } from '#src/explain/safety-check.ts';
import { hurtStore } from '#src/state/hurt.ts';
import { appStore } from '#src/state/store.ts';
import { HelpLine } from '../help-line.tsx';
import { EvidenceBadge } from '../evidence-badge.tsx';
import { markName } from './where-step.tsx';
import './hurt.css';

/** Rows before the list is opened. */
const FIRST_ROWS = 3;
const DOTS: Readonly<Record<Fit, number>> = { often: 3, sometimes: 2, 'less-often': 1 };

/** What else can feel like the first muscle's pain, and how a claim about patterns stands: fetched with that muscle's words. */
interface Known {
  readonly mimics: readonly string[];
  readonly pattern: Claim;
}

async function knownOf(unit: UnitId): Promise<Known> {
  const [{ chapters }, { claimOf }] = await Promise.all([loadPlaceText(unit), import('#src/content/unit-chapters.ts'), loadWords('chapters')]);
  const mimics = chapters.prevent?.blocks.findLast((block) => block.kind === 'list')?.items ?? [];
  return { mimics, pattern: claimOf('pattern') };
}

/** Turns the marks to the eye, with some of the body around them. */
function lookAt(marks: readonly SkinMark[]): void {
  if (marks.length === 0) return;
  const mean = [0, 1, 2].map((k) => marks.reduce((sum, { at }) => sum + at[k]!, 0) / marks.length) as [number, number, number];
  const [x, z] = [Math.sin, Math.cos].map((of) => marks.reduce((sum, { faces }) => sum + of((faces * Math.PI) / 180), 0)) as [number, number];
  const spread = Math.max(...marks.map(({ at }) => Math.abs(at[1] - mean[1])));
  const yaw = Math.round((-Math.atan2(x, z) * 180) / Math.PI) || 0;
  appStore.setState({ wantedPose: { yaw, pitch: 4, centre: [mean[0] * 0.6, mean[1], -0.03], height: Math.min(1.6, 0.55 + 2.2 * spread), width: 0.5 } });
}

/** At most five muscles whose common pattern lies where it hurts, three first; what else it can be; and how sure that is. */
export function ResultStep(): React.JSX.Element {
  const { marks, ticked } = useStore(hurtStore);
  const language = useStore(appStore, (state) => state.language);
  const found = useMemo(() => musclesForPain(marks), [marks]);
  const [open, setOpen] = useState(false);
  const [known, setKnown] = useState<Known | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const first = found[0]?.unit ?? null;
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    lookAt(hurtStore.getState().marks);
  }, []);
  useEffect(() => {
    let gone = false;
    if (first) {
      knownOf(first).then(
        (loaded) => {
          if (!gone) setKnown(loaded);
        },
        (error: unknown) => console.warn('What else it can be did not come', error),
      );
    }
    return () => {
      gone = true;
    };
    // in another language they are other words
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [first, language]);
  const rows = open ? found : found.slice(0, FIRST_ROWS);
  const { goTo } = hurtStore.getState();
  const sources = [...new Set(rows.flatMap(({ pattern }) => pattern.sources))];
  return (
    <section className="panel hurt half" aria-labelledby="panel-title">
      {/* A box that scrolls must take the focus, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="panel-body" tabIndex={0} role="group" aria-labelledby="panel-title">
        <p className="step-line">{hurtWord('step', { step: 3 })}</p>
        <h1 id="panel-title" ref={title} tabIndex={-1}>
          {hurtWord('result.title')}
        </h1>
        <p className="note">
          {hurtWord('where.marked')}: {marks.map(markName).join(' · ')}
        </p>
        <p className="hurt-lead">
          {hurtWord('result.lead')} {hurtWord(whatWasTicked(ticked) ? 'result.signs.some' : 'result.signs.none')}
        </p>
        {found.length === 0 ? (
          <>
            <p className="lead">{hurtWord('result.none')}</p>
            <p className="text">{hurtWord('result.none.ask')}</p>
          </>
        ) : null}
        <ul className="hurt-result">
          {rows.map((entry) => (
            <li key={entry.unit}>
              <ResultRow entry={entry} />
            </li>
          ))}
        </ul>
        {found.length > rows.length ? (
          <button type="button" className="quiet-link" onClick={() => setOpen(true)}>
            {hurtWord('result.more', { count: found.length - rows.length })}
          </button>
        ) : null}
        {known && known.mimics.length > 0 ? (
          <div className="hurt-other" role="note">
            <h2>{hurtWord('result.other')}</h2>
            <p>{hurtWord('result.other.lead')}</p>
            <ul className="bullets">
              {known.mimics.map((mimic) => (
                <li key={mimic}>{mimic}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {known ? (
          <div className="claim">
            <h2>{hurtWord('result.sure')}</h2>
            <p>
              {known.pattern.text} {hurtWord('result.finger')}
            </p>
            <EvidenceBadge {...known.pattern} sources={[...sources, ...known.pattern.sources, 'RATHBONE2017']} />
          </div>
        ) : null}
      </div>
      <HelpLine />
      <div className="panel-foot">
        <button type="button" className="button round" aria-label={hurtWord('leave')} onClick={() => appStore.getState().goHome()}>
          <ArrowLeft aria-hidden="true" />
        </button>
        <button type="button" className="button wide" onClick={() => goTo('where')}>
          <Pencil aria-hidden="true" />
          {hurtWord('result.change')}
        </button>
      </div>
    </section>
  );
}

function ResultRow({ entry: { unit, side, fit } }: { readonly entry: MuscleForPain }): React.JSX.Element {
  const { name, where } = placeName(unit);
  return (
    <button type="button" className="result-row" onClick={() => appStore.getState().openPlace(unit, side)}>
      <span>
        <b>{name}</b>
        <small>
          {message(`side.${side}`)} · {where}
        </small>
      </span>
      <span className="fit">
        <span aria-hidden="true">
          {[1, 2, 3].map((dot) => (
            <i key={dot} className={dot <= DOTS[fit] ? 'full' : undefined} />
          ))}
        </span>
        {hurtWord(`result.${fit}`)}
      </span>
      <ChevronRight aria-hidden="true" />
    </button>
  );
}
