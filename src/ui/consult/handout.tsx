import type { Handout as HandoutData, HandoutList } from '#src/consult/handout.ts';
import type { Plan } from '#src/consult/plan.ts';
import type { Stroke } from '#src/state/consult.ts';
import { PhasePictures } from '../stretch/phase-pictures.tsx';
import { factsOfMove } from '#src/content/move-words.ts';
import { HandoutPicture } from './handout-picture.tsx';
import { QrCode } from './qr-code.tsx';
import '../stretch/stretch.css';
import './handout.css';

const Lines = ({ title, items }: HandoutList): React.JSX.Element | null =>
  items.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );

/** Characters of a handout; longer ones are set in a smaller type, so that two pages of Letter hold them. */
const LONG = 5600;
const lengthOf = (data: HandoutData): number => JSON.stringify(data).length;

interface HandoutProps {
  readonly data: HandoutData;
  readonly plan: Plan;
  readonly link: string;
  /** Written by the clinician for this paper alone: never in a link. */
  readonly note: string;
  /** Drawn in this visit: on this paper alone, never in a link. */
  readonly strokes: readonly Stroke[];
}

/** The take-home page, on screen and on paper: A4 or Letter, black and white, nothing on paper that is not here. */
export function Handout({ data, plan, link, note, strokes }: HandoutProps): React.JSX.Element {
  const { title, where, clinic, date, marks, saw, did, next, stretches, stop, call, tightness, clinicLine, qr, foot } = data;
  return (
    <article className={lengthOf(data) + note.length > LONG ? 'handout dense' : 'handout'} lang={data.language}>
      <header>
        <div>
          <h1>{title}</h1>
          <p>{where}</p>
        </div>
        <p className="handout-clinic">
          <b>{clinic.name}</b>
          {[clinic.phone, date].filter(Boolean).join(' · ')}
        </p>
      </header>
      <div className="handout-top">
        <div>
          <HandoutPicture plan={plan} strokes={strokes} />
          <div className="handout-qr">
            <QrCode text={link} label={qr} />
            <p>{qr}</p>
          </div>
        </div>
        <div>
          <section>
            <h2>{saw.title}</h2>
            {saw.none ? <p>{saw.none}</p> : null}
            <ul className="plain">
              {marks.map(({ letter, name, detail }) => (
                <li key={letter}>
                  <b>{letter}</b> {name}. {detail.join(' ')}
                </li>
              ))}
            </ul>
          </section>
          <Lines {...did} />
          <Lines {...next} />
          {note ? <p className="handout-note">{note}</p> : null}
        </div>
      </div>
      <h2>{stretches.title}</h2>
      {stretches.none ? <p>{stretches.none}</p> : null}
      {stretches.start ? <p>{stretches.start}</p> : null}
      {stretches.shared.length > 0 ? (
        <p className="handout-care">
          {stretches.careTitle} {stretches.shared.join(' ')}
        </p>
      ) : null}
      <div className="handout-stretches">
        {stretches.items.map(({ id, name, side, steps, dose, cautions, note: gone, days }) => (
          <section key={id} className="handout-stretch">
            {name ? (
              <PhasePictures moveId={id} unit={marks.find(({ unit }) => factsOfMove(id)?.named.includes(unit))?.unit ?? factsOfMove(id)?.named[0] ?? 'trapezius-upper'} side={side === 'left' ? 'left' : 'right'} />
            ) : null}
            <div>
              <div className="handout-name">
                <h3>{name ?? gone}</h3>
                {days.length > 0 ? (
                  <div className="handout-days">
                    <small>{stretches.tick}</small>
                    <ul>
                      {days.map((day, n) => (
                        // Days of a week, twice the same letter in some.
                        // oxlint-disable-next-line react/no-array-index-key
                        <li key={n}>
                          {day}
                          <span />
                        </li>
                      ))}
                    </ul>
                  </div>
                ) : null}
              </div>
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p>
                <b>{dose.join(' ')}</b>
              </p>
              <p>{cautions.filter((caution) => !stretches.shared.includes(caution)).join(' ')}</p>
            </div>
          </section>
        ))}
      </div>
      {stop ? (
        <div className="handout-stop">
          <p>{stop.lead}</p>
          <Lines title={stop.title} items={stop.items} />
          {stop.calls.map((call911) => (
            <p key={call911}>
              <b>{call911}</b>
            </p>
          ))}
        </div>
      ) : null}
      <div className="handout-call">
        <Lines {...call.now} />
        <Lines {...call.today} />
        <Lines {...call.soon} />
        <p>{call.emergency}</p>
      </div>
      <div className="handout-tight">
        <p>
          <b>{tightness.title}</b> {tightness.scale}
        </p>
        <ul>
          {tightness.times.map((time) => (
            <li key={time}>
              {time}
              <span />
            </li>
          ))}
        </ul>
      </div>
      <footer>
        <p>{clinicLine}</p>
        {foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
