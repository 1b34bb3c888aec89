import { onGrid, type Plan } from '#src/consult/plan.ts';
import { formatPlan, parsePlan } from '#src/consult/plan-link.ts';
import { consultStore, INKS, PATHWAY_STEPS, type ConsultState, type ConsultStep, type PathwayLength, type Stroke, type StrokePoint } from './consult.ts';

/** The only thing of a visit that ever leaves the page, and only while "keep on this device" is chosen. */
const KEY = 'unknot.visit';
/** What is longer is not read, letters. */
const LONGEST = 400_000;
/** No point of a body is farther from the middle of the frame, metres. */
const FARTHEST = 3;

/** A visit as it is kept: plan, lines, and where the path was. */
export interface KeptVisit {
  readonly plan: Plan;
  readonly strokes: readonly Stroke[];
  readonly length: PathwayLength;
  readonly step: ConsultStep;
  readonly started: boolean;
}

/** What came of a kept text: the visit, and whether a part of it could not be read. */
export interface ReadVisit {
  readonly visit: KeptVisit;
  readonly whole: boolean;
}

/** A visit as text for this device: the plan as its link, lines by their points. */
export const visitText = ({ plan, strokes, length, step, startedAt }: ConsultState): string =>
  JSON.stringify({ plan: formatPlan(plan), strokes: strokes.map(({ ink, points }) => ({ ink, points: points.map(({ structure, at }) => [structure, ...at]) })), length, step, started: startedAt !== null });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readPoint(value: unknown): StrokePoint | null {
  if (!Array.isArray(value) || value.length !== 4) return null;
  const [structure, ...at] = value as unknown[];
  if (typeof structure !== 'string' || !at.every((number) => typeof number === 'number' && Math.abs(number) <= FARTHEST)) return null;
  return { structure, at: onGrid(at as [number, number, number]) };
}

function readStroke(value: unknown, id: number): Stroke | null {
  const ink = isRecord(value) ? INKS.find((one) => one === value['ink']) : undefined;
  if (!isRecord(value) || !ink || !Array.isArray(value['points'])) return null;
  const points = value['points'].map(readPoint);
  return points.length > 1 && points.every((point) => point !== null) ? { id, ink, points } : null;
}

/** Reads what `visitText` wrote, after whatever happened to it. Never throws; null when there is nothing to open. */
export function readVisit(text: string | null): ReadVisit | null {
  if (text === null || text.length > LONGEST) return null;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(kept) || typeof kept['plan'] !== 'string') return null;
  const { plan, problems } = parsePlan(kept['plan']);
  const lines = Array.isArray(kept['strokes']) ? kept['strokes'] : [];
  // lines of a kept visit count from below, so that none has the number of a new one
  const strokes = lines.map((line, n) => readStroke(line, n - lines.length)).filter((line) => line !== null);
  const length = kept['length'] === 'long' ? 'long' : 'short';
  const step = PATHWAY_STEPS.long.find((one) => one === kept['step']) ?? 'mark';
  return { visit: { plan, strokes, length, step, started: kept['started'] === true }, whole: problems.length === 0 && strokes.length === lines.length };
}

/**
 * Opens the visit that was kept on this device, if any, and keeps the present one as long as that is chosen.
 *
 * Where storage is denied or full nothing is kept, and the choice goes back to "no".
 *
 * @param now milliseconds of the page's clock, for the time of the path
 * @returns what was opened, and a function that stops keeping
 */
export function keepVisit(now: number): { readonly opened: ReadVisit | null; readonly stop: () => void } {
  let opened: ReadVisit | null = null;
  try {
    opened = consultStore.getState().kept ? null : readVisit(window.localStorage.getItem(KEY));
  } catch {
    // denied: there is nothing kept
  }
  if (opened) {
    const { started, ...visit } = opened.visit;
    consultStore.setState({ ...visit, startedAt: started ? now : null, filled: visit.plan.stretches.length > 0, kept: true });
  }
  let before = '';
  // New patient in another tab of this device is one here too
  const elsewhere = ({ key, newValue }: StorageEvent): void => {
    if (key === KEY && newValue === null && consultStore.getState().kept) consultStore.getState().wipe();
  };
  window.addEventListener('storage', elsewhere);
  const leave = consultStore.subscribe((state, last) => {
    try {
      if (!state.kept) {
        if (last.kept) window.localStorage.removeItem(KEY);
        before = '';
        return;
      }
      const text = visitText(state);
      if (text !== before) window.localStorage.setItem(KEY, text);
      before = text;
    } catch {
      if (state.kept) consultStore.getState().setKept(false);
    }
  });
  return {
    opened,
    stop() {
      leave();
      window.removeEventListener('storage', elsewhere);
    },
  };
}
