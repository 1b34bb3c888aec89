/**
 * What the body shows in a chapter at a moment of it: one eased number per quantity.
 *
 * This is the seam for the physiology model: whoever draws reads a `KnotState` and nothing else, so a trace can take
 * the place of these eases. Same input, same output; no clock, no random.
 */
export interface KnotState {
  /** Taut band, 0 slack to 1 taut. */
  band: number;
  /** Tight spot, 0 none to 1 formed. */
  spot: number;
  /** How far neighbours are drawn toward the spot, 0 to 1 (theory). */
  pull: number;
  /** Pain felt at the usual areas, 0 to 1. */
  pain: number;
  /** Needle: 0 away, 1 with its tip in the spot. */
  needle: number;
  /** Local twitch, 0 to 1, short. */
  twitch: number;
  /** Settled, 0 tight to 1 let go; turns the ring from amber to teal. */
  settled: number;
}

export type StoryChapter = 'meet' | 'knot' | 'release' | 'after' | 'stretch' | 'prevent';

export function emptyKnotState(): KnotState {
  return { band: 0, spot: 0, pull: 0, pain: 0, needle: 0, twitch: 0, settled: 0 };
}

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/** Smooth rise from 0 at `from` to 1 at `to`; flat outside. */
function rise(progress: number, from: number, to: number): number {
  const t = clamp01((progress - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/**
 * State of the knot in `chapter` at `progress`.
 *
 * @param progress 0 start of the chapter's segment to 1 its end; clamped
 * @param withNeedle whether the person asked to see the needle; without it release is rest, heat and time
 * @param out      filled and returned; nothing is allocated
 * @basis  tuned: the order is that of the usual account, the pace is for reading
 */
export function sampleStory(chapter: StoryChapter, progress: number, withNeedle: boolean, out: KnotState): KnotState {
  const p = clamp01(progress);
  out.band = out.spot = out.pull = out.pain = out.needle = out.twitch = out.settled = 0;
  switch (chapter) {
    case 'meet':
      return out;
    case 'knot':
      out.band = rise(p, 0.08, 0.45);
      out.spot = rise(p, 0.3, 0.65);
      out.pull = rise(p, 0.5, 0.85);
      out.pain = rise(p, 0.6, 0.95);
      return out;
    case 'release': {
      out.needle = withNeedle ? rise(p, 0.08, 0.36) - rise(p, 0.82, 0.98) : 0;
      out.twitch = withNeedle ? rise(p, 0.38, 0.4) - rise(p, 0.42, 0.46) : 0;
      out.settled = 0.75 * rise(p, 0.44, 0.85);
      break;
    }
    case 'after':
      out.settled = 0.55 + 0.45 * rise(p, 0.1, 0.9);
      break;
    case 'stretch':
    case 'prevent':
      out.settled = 1;
      break;
  }
  out.band = 1 - out.settled;
  out.spot = 1 - 0.9 * out.settled;
  out.pull = 1 - out.settled;
  out.pain = 1 - rise(out.settled, 0, 0.9);
  return out;
}
