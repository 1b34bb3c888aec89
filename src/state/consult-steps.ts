import { mainSpotOf, shownSpotsOf, spotsOf } from '#src/anatomy/spots.ts';
import { isUnit, structuresOf, type Side, type UnitId } from '#src/anatomy/places.ts';
import type { Mark, Pathway, Point } from '#src/consult/plan.ts';
import { consultStore, PATHWAY_STEPS, type ConsultStep } from './consult.ts';
import type { ViewPose } from './app-state.ts';
import { appStore, chapterClock } from './store.ts';
import { FIRST_CHOICE, type CareId } from './story-choice.ts';

/** The muscle that a pathway shows as long as none is marked. */
const FIRST_UNIT: Readonly<Record<Pathway, UnitId>> = { 'neck-shoulder': 'trapezius-upper', 'shoulder-blade': 'rhomboids', 'low-back': 'quadratus-lumborum', buttock: 'gluteus-medius' };

/** Region of a pathway seen straight from behind: middle and height, metres. */
const REGION: Readonly<Record<Pathway, readonly [middle: number, height: number]>> = { 'neck-shoulder': [1.47, 0.62], 'shoulder-blade': [1.36, 0.6], 'low-back': [1.1, 0.62], buttock: [0.97, 0.6] };
const WHOLE = [1.3, 0.98] as const;

/** The body straight from behind, or from the front, near the region of the pathway. */
export function regionPose(pathway: Pathway | null, front = false): ViewPose {
  const [middle, height] = pathway ? REGION[pathway] : WHOLE;
  return { yaw: front ? 180 : 0, pitch: 1, centre: [0, middle, -0.04], height, width: 0.56 };
}

/** What a mark moves with, and where it is on the standing body. */
export function placeOfMark({ unit, side, spot }: Mark): { readonly structure: string; readonly at: Point } {
  const usual = spot.kind === 'usual' ? spotsOf(unit, side).find(({ id }) => id === spot.id) : null;
  const first = usual ?? mainSpotOf(unit, side);
  return { structure: usual?.structure ?? structuresOf(unit, side)[0]!, at: spot.kind === 'free' ? spot.at : (first?.position ?? [0, 1.3, -0.1]) };
}

/** The muscle of the visit: that of the chosen mark, else the one that is shown, else that of the first mark, else the pathway's. */
export function subjectOf(): { readonly unit: UnitId; readonly side: Side } {
  const { plan, chosen } = consultStore.getState();
  const { place, side } = appStore.getState().address;
  const chosenMark = plan.marks.find(({ letter }) => letter === chosen);
  if (!chosenMark && place && isUnit(place)) return { unit: place, side };
  const mark = chosenMark ?? plan.marks[0];
  return mark ? { unit: mark.unit, side: mark.side } : { unit: FIRST_UNIT[plan.pathway ?? 'neck-shoulder'], side: 'right' };
}

/** Which of the spots that the chapters can show lies nearest to the mark on this muscle; the main one without a mark. */
export function spotNearMark(unit: UnitId, side: Side): number {
  const { plan, chosen } = consultStore.getState();
  const marks = plan.marks.filter((mark) => mark.unit === unit && mark.side === side);
  const mark = marks.find(({ letter }) => letter === chosen) ?? marks[0];
  if (!mark) return 0;
  const { at } = placeOfMark(mark);
  const away = shownSpotsOf(unit, side).map(({ position: [x, y, z] }) => Math.hypot(x - at[0], y - at[1], z - at[2]));
  return Math.max(0, away.indexOf(Math.min(...away)));
}

/** Shows a step of the visit. The plan stands over whatever was shown. */
export function goToStep(step: ConsultStep): void {
  const { plan, setStep } = consultStore.getState();
  const { unit, side } = subjectOf();
  setStep(step);
  if (step === 'plan') return;
  const actions = appStore.getState();
  if (step === 'mark') {
    actions.goHome();
    appStore.setState({ wantedPose: regionPose(plan.pathway) });
    return;
  }
  if (plan.care.kind !== 'none') actions.chooseStory({ care: plan.care.kind satisfies CareId });
  actions.openPlace(unit, side);
  actions.chooseStory({ spot: spotNearMark(unit, side) });
  if (step !== 'meet') actions.setChapter(step);
}

/** How far a step is on the long path, which has them all: a short path may be left for a chapter that it lacks. */
export const orderOf = (step: ConsultStep): number => PATHWAY_STEPS.long.indexOf(step);

/** The step of the path after the present one; null behind the last. */
export function nextStep(): ConsultStep | null {
  const { length, step } = consultStore.getState();
  const steps: readonly ConsultStep[] = PATHWAY_STEPS[length];
  return steps.find((one) => orderOf(one) > orderOf(step)) ?? null;
}

/** Everything of this visit is gone: marks, lines, plan, undo, answers, choices, and the address. What the page keeps (skin tone, language) says nothing of the visit. */
export function newPatient(): void {
  consultStore.getState().wipe();
  chapterClock.pause();
  chapterClock.setProgress(0);
  const actions = appStore.getState();
  actions.goHome();
  actions.chooseStory(FIRST_CHOICE);
  appStore.setState({ wantedPose: regionPose(null), notice: null });
}
