import { Canvas } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { NeutralToneMapping } from 'three';
import { useStore } from 'zustand';
import { appStore } from '#src/state/store.ts';
import { BackScene, type SpotRing } from './back-scene.tsx';
import { loadModel, ModelError } from './load-model.ts';
import type { Model } from './model.ts';
import './stage.css';

/** Turns, zooms and opens by keys what a finger does by touch. */
const KEYS: Readonly<Record<string, Parameters<ReturnType<typeof appStore.getState>['sendCommand']>[0]>> = {
  ArrowLeft: 'turn-left',
  ArrowRight: 'turn-right',
  ArrowUp: 'tilt-up',
  ArrowDown: 'tilt-down',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'reset',
};

/**
 * The 3D back: one canvas for the life of the page, drawn only when something moves.
 *
 * Says in the store which view is live: '3d' after the second frame, 'flat' with a reason when the model does not
 * come, its file is broken, a shader fails or the context is lost.
 *
 * @param label words for screen readers: what is in view and which keys do what
 * @param deeperMissing what to say when the deeper layers do not arrive
 */
export function Stage({ label, roleDescription, deeperMissing }: { readonly label: string; readonly roleDescription: string; readonly deeperMissing: string }): React.JSX.Element | null {
  const [model, setModel] = useState<Model | null>(null);
  const ringElement = useRef<HTMLDivElement>(null);
  const ring = useMemo<SpotRing>(
    () => ({
      place(x, y, radius, settled) {
        const element = ringElement.current;
        if (!element) return;
        element.hidden = false;
        element.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
        element.style.width = element.style.height = `${2 * radius}px`;
        element.dataset['settled'] = String(settled > 0.6);
      },
      hide() {
        if (ringElement.current) ringElement.current.hidden = true;
      },
    }),
    [],
  );

  useEffect(() => {
    let gone = false;
    loadModel('first').then(
      (loaded) => {
        if (!gone) setModel(loaded);
      },
      (error: unknown) => {
        if (!gone) appStore.getState().setView('flat', error instanceof ModelError ? error.reason : 'model-broken');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  // the rest comes once the first picture stands
  const standing = useStore(appStore, (state) => state.view === '3d');
  const level = model?.level;
  useEffect(() => {
    if (!standing || level !== 'first') return;
    let gone = false;
    loadModel('full').then(
      (loaded) => {
        if (!gone) setModel(loaded);
      },
      (error: unknown) => {
        console.warn('The full model did not come', error);
        if (!gone) appStore.getState().setNotice(deeperMissing);
      },
    );
    return () => {
      gone = true;
    };
  }, [standing, level, deeperMissing]);

  if (!model) return null;
  return (
    // A region of its own (role application): keys turn and zoom it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="stage"
      role="application"
      aria-roledescription={roleDescription}
      aria-label={label}
      // The stage is an interactive region of its own: keys turn and zoom it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => {
        const kind = KEYS[event.key];
        if (!kind || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        appStore.getState().sendCommand(kind);
      }}
    >
      <Canvas
        frameloop="demand"
        dpr={1}
        camera={{ fov: 20, near: 0.05, far: 20, position: [0, 1.3, -3.4] }}
        gl={{ antialias: true, alpha: true, stencil: true, powerPreference: 'high-performance' }}
        onCreated={({ gl, invalidate }) => {
          gl.toneMapping = NeutralToneMapping;
          gl.setClearColor(0x000000, 0);
          gl.debug.onShaderError = (context, program, vertex, fragment) => {
            console.error(context.getProgramInfoLog(program), context.getShaderInfoLog(vertex), context.getShaderInfoLog(fragment));
            appStore.getState().setView('flat', 'shader');
          };
          gl.domElement.addEventListener('webglcontextlost', (event) => {
            event.preventDefault();
            appStore.getState().setView('flat', 'context-lost');
          });
          gl.domElement.addEventListener('webglcontextrestored', () => {
            appStore.getState().setView('3d', null);
            invalidate();
          });
        }}
      >
        <BackScene model={model} ring={ring} />
      </Canvas>
      <div ref={ringElement} className="spot-ring" hidden aria-hidden="true" />
    </div>
  );
}
