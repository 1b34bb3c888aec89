import { createRoot } from 'react-dom/client';
import '#src/ui/fonts.css';
import '#src/ui/tokens.css';
import '#src/ui/page.css';
import '#src/ui/panel.css';
import { coachClock, coachStore } from '#src/state/coach.ts';
import { CoachDock } from '#src/ui/stretch/coach-dock.tsx';
import { StretchCoach } from '#src/ui/stretch/stretch-coach.tsx';
import { catCow, catCowText, childsPose, childsPoseText, sideBend, sideBendText } from '#tests/fixtures/moves/coached-moves.ts';

/** The coach beside an empty picture. `?at=12&still` opens the first move at second 12, standing still; `?only=2` shows one card. */
const query = new URLSearchParams(window.location.search);
const cards = [
  { move: sideBend, text: sideBendText },
  { move: childsPose, text: childsPoseText },
  { move: catCow, text: catCowText },
] as const;
const only = query.get('only');
const shown = only === null ? cards : cards.slice(Number(only), Number(only) + 1);

createRoot(document.getElementById('root')!).render(
  <div className="page">
    <main>
      <section className="panel half" aria-labelledby="panel-title">
        <div className="panel-body">
          <h1 id="panel-title">Stretches</h1>
          {shown.map(({ move, text }) => (
            <article key={move.id} className="stretch">
              <h2>{text.name}</h2>
              <StretchCoach move={move} text={text} side="right" />
            </article>
          ))}
        </div>
      </section>
      <div className="bottom-bar">
        <CoachDock />
      </div>
    </main>
  </div>,
);

const at = query.get('at');
if (at !== null) {
  const { ask, start, pause, choose } = coachStore.getState();
  const one = { ...shown[0]!, side: 'right' } as const;
  choose(one, { repetitions: 99, sides: query.has('both') ? 'both-sides' : 'one' });
  ask(one);
  start();
  coachClock.setSeconds(Number(at));
  if (query.has('still')) coachClock.setRunning(false);
  if (query.has('paused')) pause('hidden');
}
