import { ChevronDown, ChevronUp, Home, Image, Layers, Minus, Move3d, Plus, Rotate3d, RotateCcw, RotateCw, ScanEye } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { LAYER_STOPS } from '#src/anatomy/layers.ts';
import { SIDES } from '#src/anatomy/places.ts';
import { message, type MessageKey } from '#src/content/messages.ts';
import { canTurnFlat } from '#src/state/flat-turn.ts';
import { appStore } from '#src/state/store.ts';

const SkinTones = lazy(async () => ({ default: (await import('./skin-tones.tsx')).SkinTones }));

/** Home, side, layers, and the buttons that do what gestures do. */
export function ViewTools(): React.JSX.Element {
  const { place, way, side, layer } = useStore(appStore, (state) => state.address);
  const view = useStore(appStore, (state) => state.view);
  const reason = useStore(appStore, (state) => state.flatReason);
  const turnable = useStore(appStore, canTurnFlat);
  const [open, setOpen] = useState(false);
  const actions = appStore.getState();
  const at = LAYER_STOPS.indexOf(layer);
  const step = (by: number): void => actions.setLayer(LAYER_STOPS[Math.min(LAYER_STOPS.length - 1, Math.max(0, at + by))]!);
  const tool = (key: MessageKey, Icon: typeof Home, act: () => void, className = ''): React.JSX.Element => (
    <button type="button" className={`tool ${className}`} aria-label={message(key)} title={message(key)} onClick={act}>
      <Icon aria-hidden="true" />
    </button>
  );
  return (
    <section className={place ? 'tools above-bar' : 'tools'} aria-label={message('tools.label')}>
      {place ? tool('tool.home', Home, actions.goHome, 'desktop-only') : null}
      {place ? (
        <fieldset className="pill-column">
          <legend className="visually-hidden">{message('side.label')}</legend>
          {SIDES.map((candidate) => (
            <label key={candidate}>
              <input type="radio" name="side" checked={candidate === side} onChange={() => actions.setSide(candidate)} />
              {message(`side.${candidate}.short`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="pill-column layers">
        <button type="button" className="icon-button" aria-label={message('layer.out')} disabled={at === 0} onClick={() => step(-1)}>
          <ChevronUp aria-hidden="true" />
        </button>
        <div
          role="slider"
          tabIndex={0}
          aria-label={message('layer.label')}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={LAYER_STOPS.length - 1}
          aria-valuenow={at}
          aria-valuetext={message(`layer.${layer}`)}
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            step(by);
          }}
          onPointerDown={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            const stop = Math.floor(((event.clientY - box.top) / box.height) * LAYER_STOPS.length);
            actions.setLayer(LAYER_STOPS[Math.min(LAYER_STOPS.length - 1, Math.max(0, stop))]!);
          }}
        >
          {LAYER_STOPS.map((stop) => (
            <span key={stop} className={stop === layer ? 'dot now' : 'dot'} />
          ))}
        </div>
        <button type="button" className="icon-button" aria-label={message('layer.in')} disabled={at === LAYER_STOPS.length - 1} onClick={() => step(1)}>
          <ChevronDown aria-hidden="true" />
        </button>
        <span className="bubble" aria-hidden="true">
          <Layers aria-hidden="true" size={16} /> {message(`layer.${layer}`)}
        </span>
        {layer === 'skin' && !place && !way ? (
          <Suspense fallback={null}>
            <SkinTones />
          </Suspense>
        ) : null}
      </div>
      {view === '3d' ? (
        <>
          <button
            type="button"
            className="tool phone-only"
            aria-label={message('tool.more')}
            aria-expanded={open}
            aria-controls="view-buttons"
            onClick={() => setOpen(!open)}
          >
            <Move3d aria-hidden="true" />
          </button>
          <div id="view-buttons" className={open ? 'view-buttons open' : 'view-buttons'}>
            {tool('tool.turn-left', RotateCw, () => actions.sendCommand('turn-left'))}
            {tool('tool.turn-right', RotateCcw, () => actions.sendCommand('turn-right'))}
            {tool('tool.zoom-in', Plus, () => actions.sendCommand('zoom-in'))}
            {tool('tool.zoom-out', Minus, () => actions.sendCommand('zoom-out'))}
            {tool('tool.reset', ScanEye, () => actions.sendCommand('reset'))}
            {tool('tool.flat', Image, () => actions.setView('flat', 'chosen'))}
          </div>
        </>
      ) : null}
      {view === 'flat' ? (
        <div className="view-buttons open">
          {turnable ? tool('tool.turn-left', RotateCw, () => actions.turnFlat(-1)) : null}
          {turnable ? tool('tool.turn-right', RotateCcw, () => actions.turnFlat(1)) : null}
          {reason === 'chosen' ? tool('tool.3d', Rotate3d, () => actions.setView('loading', null)) : null}
        </div>
      ) : null}
    </section>
  );
}
