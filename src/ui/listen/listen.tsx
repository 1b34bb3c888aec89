import { Pause, Play, Square, Volume2 } from 'lucide-react';
import { useEffect, useMemo, useSyncExternalStore, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { Block } from '#src/content/chapters.ts';
import { message } from '#src/content/messages.ts';
import { spokenPieces } from '#src/explain/read-aloud.ts';
import { watchReader } from '#src/state/read-aloud.ts';
import { appStore } from '#src/state/store.ts';
import { voiceTurn } from '#src/state/voice-turn.ts';
import { reader } from './reader.ts';
import { useFollow } from './use-follow.ts';
import './listen.css';

interface ListenProps {
  readonly title: string;
  /** The line below the title. */
  readonly where?: string;
  readonly blocks: readonly Block[];
  /** The box that shows these words, and scrolls. */
  readonly scope: RefObject<HTMLElement | null>;
}

/** Reads aloud what stands in a panel. Nothing where the device has no voice of its own for the language, or the coach has the turn. */
export function Listen({ title, where = '', blocks, scope }: ListenProps): React.JSX.Element | null {
  const language = useStore(appStore, (state) => state.language);
  const speaks = useSyncExternalStore(reader.onVoices, () => reader.speaks(language));
  const coach = useStore(voiceTurn, (turn) => turn.coach);
  const status = useStore(reader.reading, (reading) => reading.status);
  const failed = useStore(reader.reading, (reading) => reading.failed);
  const pieces = useMemo(() => spokenPieces(title, where, blocks), [title, where, blocks]);
  useEffect(() => watchReader(reader), []);
  useFollow(reader, pieces, scope);
  if (!speaks || coach) return null;
  const [label, act, Icon] =
    status === 'reading'
      ? (['listen.pause', reader.pause, Pause] as const)
      : status === 'paused'
        ? (['listen.resume', reader.resume, Play] as const)
        : (['listen', () => reader.begin(pieces, language), Volume2] as const);
  return (
    <div className={status === 'idle' ? 'listen' : 'listen on'} role="group" aria-label={message('listen.label')}>
      {/* one button through all three, so that the focus stays on it */}
      <button type="button" className="button" onClick={act}>
        <Icon aria-hidden="true" />
        {message(label)}
      </button>
      {status === 'idle' ? null : (
        <button type="button" className="button" onClick={reader.stop}>
          <Square aria-hidden="true" />
          {message('listen.stop')}
        </button>
      )}
      {failed ? (
        <p className="note" role="status">
          {message('listen.failed')}
        </p>
      ) : null}
    </div>
  );
}
