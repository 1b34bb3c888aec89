import { AIM_IDS, CARE_IDS, CAUSE_IDS, FIRST_CHOICE, type StoryChoice } from './story-choice.ts';

const LISTS = { cause: CAUSE_IDS, care: CARE_IDS, aim: AIM_IDS, beside: CARE_IDS } as const;
/** Keys that stand in a link as `key=1`. */
const SWITCHES = { dealt: 'dealtWith', stretching: 'stretching', again: 'again' } as const;

/** No muscle has more usual spots than this. */
const MOST_SPOTS = 9;

/** Reads `cause`, `care`, `aim`, `spot` (from 1), `beside`, `dealt`, `stretching` and `again`; what is not one of ours is left out. */
export function parseStory(query: URLSearchParams): { readonly choice: Partial<StoryChoice>; readonly known: boolean } {
  const choice: Record<string, unknown> = {};
  let known = true;
  // links of the first version asked for the needle alone
  const needle = query.get('needle');
  if (needle === '1') choice['care'] = 'injection';
  else if (needle !== null) known = false;
  for (const [key, list] of Object.entries(LISTS)) {
    const text = query.get(key);
    if (text === null) continue;
    if ((list as readonly string[]).includes(text)) choice[key] = text;
    else known = false;
  }
  for (const [key, name] of Object.entries(SWITCHES)) {
    const text = query.get(key);
    if (text === '1') choice[name] = true;
    else if (text !== null) known = false;
  }
  const spot = query.get('spot');
  if (spot !== null) {
    if (/^[1-9]$/.test(spot)) choice['spot'] = Number(spot) - 1;
    else known = false;
  }
  return { choice: choice as Partial<StoryChoice>, known };
}

/** Writes what differs from the first choice. */
export function formatStory(choice: Partial<StoryChoice>, query: URLSearchParams): void {
  for (const key of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const value = choice[key];
    if (value !== undefined && value !== null && value !== FIRST_CHOICE[key]) query.set(key, value);
  }
  if (choice.spot !== undefined && choice.spot > 0 && choice.spot < MOST_SPOTS) query.set('spot', String(choice.spot + 1));
  for (const [key, name] of Object.entries(SWITCHES)) if (choice[name]) query.set(key, '1');
}
