import { ArrowLeft, ArrowRight, Phone, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { hurtWord } from '#src/content/hurt-words.ts';
import { emergencyText } from '#src/content/red-flags.ts';
import type { Ticked } from '#src/explain/safety-check.ts';
import './hurt.css';

interface CallCardProps {
  readonly ticked: Ticked;
  readonly onChange: () => void;
  /** Left out where something ticked can be an emergency: then nothing else comes first. */
  readonly onGoOn?: () => void;
  /** Said above, where the card stands in place of a chapter. */
  readonly lead?: string;
}

/** Who to call about what was ticked, and why. Takes the focus; it never says that all is well. */
export function CallCard({ ticked, onChange, onGoOn, lead }: CallCardProps): React.JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { level, flags } = ticked;
  const urgent = level === 'now';
  return (
    <section className={urgent ? 'panel hurt tall call urgent' : 'panel hurt tall call'} role={urgent ? 'alertdialog' : 'region'} aria-labelledby="panel-title">
      {/* A box that scrolls must take the focus, so that keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="panel-body" tabIndex={0} role="group" aria-labelledby="panel-title">
        <h1 id="panel-title" ref={title} tabIndex={-1}>
          <TriangleAlert aria-hidden="true" />
          {hurtWord(`call.title.${level}`)}
        </h1>
        <p className="hurt-lead">{lead ?? hurtWord(`call.lead.${level}`)}</p>
        {urgent ? (
          <a className="button main urgent" href="tel:911">
            <Phone aria-hidden="true" />
            {hurtWord('call.911')}
          </a>
        ) : null}
        <p className="stop" role="note">
          {emergencyText()}
        </p>
        {flags.map(({ flag, questions }) => (
          <div key={flag.id} className="call-flag">
            <p className="ticked">
              <small>{hurtWord('call.ticked')}</small> {questions.map(({ text }) => text).join(' ')}
            </p>
            <p>
              <strong>{flag.action}</strong>
            </p>
            <p className="note">{flag.why}</p>
          </div>
        ))}
      </div>
      <div className="panel-foot">
        <button type="button" className="button" onClick={onChange}>
          <ArrowLeft aria-hidden="true" />
          {hurtWord('call.change')}
        </button>
        {onGoOn ? (
          <button type="button" className="button main" onClick={onGoOn}>
            {hurtWord('call.on')}
            <ArrowRight aria-hidden="true" />
          </button>
        ) : null}
      </div>
    </section>
  );
}
