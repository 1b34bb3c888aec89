import { Component, lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { message } from '#src/content/messages.ts';
import { placeName } from '#src/content/place-names.ts';
import { webglAvailable } from '#src/scene/webgl-available.ts';
import { appStore } from '#src/state/store.ts';
import { Page } from '#src/ui/page.tsx';

const Stage = lazy(async () => {
  const { Stage: Loaded } = await import('#src/scene/stage.tsx');
  return { default: Loaded };
});

/** The page, and the 3D stage behind it as soon as it has come. Words and picture never wait for it. */
export function App({ startFlat }: { readonly startFlat: boolean }): React.JSX.Element {
  const [hasWebgl] = useState(webglAvailable);
  const [wantsStage, setWantsStage] = useState(hasWebgl && !startFlat);
  const place = useStore(appStore, (state) => state.address.place);
  const side = useStore(appStore, (state) => state.address.side);
  // all words are read while drawing: another language draws all of it anew
  useStore(appStore, (state) => state.language);
  const chosenFlat = useStore(appStore, (state) => state.flatReason === 'chosen');

  useEffect(() => {
    performance.mark('lesson-readable');
    const { setView } = appStore.getState();
    if (!hasWebgl) setView('flat', 'no-webgl');
    else if (startFlat) setView('flat', 'chosen');
    // the heading face and the rules for paper are extras: they come when the words are there, with or without the stage
    void import('#src/ui/heading-font.css');
    void import('#src/ui/print.css');
  }, [hasWebgl, startFlat]);
  // who chose the picture first may still ask for 3D
  useEffect(() => {
    const leave = appStore.subscribe((state) => {
      if (state.view === 'loading') setWantsStage(true);
    });
    return leave;
  }, []);

  const label = place ? message('stage.place', { name: placeName(place).name, side: message(`side.${side}`) }) : message('stage.home');
  return (
    <PageBoundary>
      <Page
        stage={
          wantsStage ? (
            <StageBoundary>
              <Suspense fallback={null}>
                <div className="stage-holder" inert={chosenFlat}>
                  <Stage label={label} roleDescription={message('stage.role')} deeperMissing={message('model.deeper-missing')} />
                </div>
              </Suspense>
            </StageBoundary>
          ) : null
        }
      />
    </PageBoundary>
  );
}

/** A fault in the stage leaves words and picture as they are. */
class StageBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(error: unknown): void {
    console.error(error);
    appStore.getState().setView('flat', 'model-broken');
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** The last net: one sentence and a way on. The address keeps the place. */
class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(error: unknown): void {
    console.error(error);
  }
  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="fault">
        <h1>{message('error.title')}</h1>
        <p>{message('error.text')}</p>
        <button type="button" className="button main" onClick={() => window.location.reload()}>
          {message('error.reload')}
        </button>
      </main>
    );
  }
}
