import { DEFAULT_LAYER, LAYER_STOPS, type LayerStop } from '#src/anatomy/layers.ts';
import { isPlace, PLACE_IDS, SIDES, type PlaceId, type Side } from '#src/anatomy/places.ts';
import { CHAPTER_IDS, type ChapterId } from '#src/content/chapters.ts';
import { tourStep } from '#src/explain/tour/tour-steps.ts';
import type { Address, Moment, ViewPose } from './app-state.ts';
import { formatStory, parseStory } from './story-link.ts';
import { formatTour, parseTour, storyOfStep } from './tour-link.ts';

/** What a link says, and whether every part of it was known. */
export interface ParsedAddress {
  readonly address: Address;
  readonly known: boolean;
  readonly moment: Moment;
}

/** What the id of a move looks like. */
const MOVE_ID = /^[a-z][a-z-]{2,39}$/;
/** Path of the way that starts from pain. */
const HURT = 'hurt';
/** A longer one is no plan of ours. */
const LONGEST_PLAN = 600;
const SHEETS = ['help', 'list', 'closer', 'evidence'] as const;
/** The start of a chapter, as its key view shows it. */
export const START: Moment = { progress: 0, story: {}, pose: null, move: null };
export const HOME: Address = { place: null, way: null, plan: null, side: 'left', chapter: 'meet', layer: DEFAULT_LAYER, show: null, tour: null };

/** Where a step of a tour begins; without a tour, where a chapter does. */
const startOf = (tour: Address['tour']): Moment => (tour ? { ...START, progress: tourStep(tour).progress } : START);

const includes = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value);

/**
 * Reads the fragment of a link: `#/`, `#/<place>/<side>/<chapter>`, with keys behind `?`:
 * `layer`, `show`, `tour` (tour-link.ts), and for the very same view `at` (progress), what the person chose (story-link.ts), `move`, and
 * `view=yaw,pitch,x,y,z,height,width`.
 *
 * Never throws. A part that is not known becomes the nearest one that is, and `known` is false.
 */
export function parseAddress(fragment: string): ParsedAddress {
  const text = fragment.replace(/^#?\/?/, '');
  const question = text.indexOf('?');
  const path = (question < 0 ? text : text.slice(0, question)).split('/').filter((part) => part !== '');
  const query = new URLSearchParams(question < 0 ? '' : text.slice(question + 1));
  let known = path.length <= 3;

  const { tour, known: tourKnown } = parseTour(query.get('tour'));
  if (!tourKnown) known = false;
  // a step of a tour says itself what it shows; the link may go on from there
  const step = tour && tourStep(tour);
  const ownLayer = step?.layer ?? DEFAULT_LAYER;

  const layerText = query.get('layer');
  const layer: LayerStop = layerText !== null && includes(LAYER_STOPS, layerText) ? layerText : ownLayer;
  if (layerText !== null && layer !== layerText) known = false;
  const showText = query.get('show');
  const show = showText !== null && includes(SHEETS, showText) ? showText : null;
  if (showText !== null && show === null) known = false;

  const atText = query.get('at');
  const at = Number(atText ?? step?.progress ?? 0);
  if (!(at >= 0 && at <= 1)) known = false;
  const story = parseStory(query);
  if (!story.known) known = false;
  const pose = parsePose(query.get('view'));
  if (pose === undefined) known = false;
  const moveText = query.get('move');
  const move = moveText !== null && MOVE_ID.test(moveText) ? moveText : null;
  if (moveText !== null && move === null) known = false;
  const moment: Moment = { progress: at >= 0 && at <= 1 ? at : 0, story: step ? { ...storyOfStep(step), ...story.choice } : story.choice, pose: pose ?? null, move };

  // what it says is read where it is shown; here it is only kept
  const planText = query.get('p');
  const plan = planText !== null && planText.length <= LONGEST_PLAN ? planText : null;
  if (planText !== null && plan === null) known = false;

  const [placeText, sideText, chapterText] = path.map(decodePart);
  if (step) {
    const side: Side = placeText === step.place && sideText !== undefined && includes(SIDES, sideText) ? sideText : step.side;
    return { address: { ...HOME, place: step.place, side, chapter: step.chapter, layer, show, tour }, known, moment };
  }
  if (placeText === HURT && sideText === undefined) return { address: { ...HOME, way: 'hurt', plan, layer, show }, known, moment };
  if (placeText === undefined) return { address: { ...HOME, plan, layer, show }, known, moment };
  const place = isPlace(placeText) ? placeText : nearestPlace(placeText);
  if (place !== placeText) known = false;
  if (place === null) return { address: { ...HOME, plan, layer, show }, known, moment };
  const side: Side = sideText !== undefined && includes(SIDES, sideText) ? sideText : 'left';
  if (sideText !== undefined && side !== sideText) known = false;
  const chapter: ChapterId = chapterText !== undefined && includes(CHAPTER_IDS, chapterText) ? chapterText : 'meet';
  if (chapterText !== undefined && chapter !== chapterText) known = false;
  return { address: { place, way: null, plan, side, chapter, layer, show, tour: null }, known, moment };
}

/** The fragment of an address, and of a moment of it; defaults are left out. */
export function formatAddress({ place, way, plan, side, chapter, layer, show, tour }: Address, moment: Moment = startOf(tour)): string {
  const query = new URLSearchParams();
  const first = startOf(tour).progress;
  if (layer !== ((tour && tourStep(tour).layer) ?? DEFAULT_LAYER)) query.set('layer', layer);
  if (show) query.set('show', show);
  if (plan) query.set('p', plan);
  if (tour) query.set('tour', formatTour(tour));
  const at = Math.round(moment.progress * 100) / 100;
  if (at !== first) query.set('at', String(at));
  formatStory(moment.story, query);
  if (moment.move && chapter === 'stretch') query.set('move', moment.move);
  if (moment.pose) query.set('view', formatPose(moment.pose));
  const behind = query.toString().replaceAll('%2C', ',');
  return `#/${place ? `${place}/${side}/${chapter}` : way ? HURT : ''}${behind ? `?${behind}` : ''}`;
}

/** Bounds of each number of a pose: degrees, then metres of the body frame. */
const POSE_BOUNDS = [
  [-180, 180],
  [-90, 90],
  [-1.2, 1.2],
  [0, 2.2],
  [-1.4, 1.4],
  [0.05, 4],
  [0.05, 6],
] as const;

/** Null when there is none, undefined when it is not one. */
function parsePose(text: string | null): ViewPose | null | undefined {
  if (text === null) return null;
  const numbers = text.split(',').map(Number);
  const fits = numbers.length === POSE_BOUNDS.length && POSE_BOUNDS.every(([low, high], i) => numbers[i]! >= low && numbers[i]! <= high);
  if (!fits) return undefined;
  const [yaw, pitch, x, y, z, height, width] = numbers as [number, number, number, number, number, number, number];
  return { yaw, pitch, centre: [x, y, z], height, width };
}

function formatPose({ yaw, pitch, centre, height, width }: ViewPose): string {
  const angles = [yaw, pitch].map((angle) => Math.round(angle * 10) / 10);
  const metres = [...centre, height, width].map((length) => Math.round(length * 1000) / 1000);
  return [...angles, ...metres].join(',');
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part).trim().toLowerCase().replaceAll('_', '-').slice(0, 60);
  } catch {
    return part.slice(0, 60);
  }
}

/** The place whose id is spelt most like this, if it is like at all: at most a third of its letters differ. */
function nearestPlace(text: string): PlaceId | null {
  let best: PlaceId | null = null;
  let score = Infinity;
  for (const place of PLACE_IDS) {
    const distance = editDistance(text, place);
    if (distance < score && distance <= place.length / 3) {
      best = place;
      score = distance;
    }
  }
  return best;
}

/** Letters to change, add or take away (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
