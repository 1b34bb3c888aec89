import type { PlaceId, Side } from '#src/anatomy/places.ts';
import type { ChapterId } from '#src/content/chapters.ts';
import type { WrittenLanguage } from '#src/content/languages.ts';

/** Version of the messages; each carries it as `unknot`. Types only beside it: the custom element holds nothing else of ours. */
export const EMBED_VERSION = 1;

/** What can be opened from outside: a place, the start, or the way that starts from pain. */
export type EmbedPlace = PlaceId | 'home' | 'hurt';

/** From the page around the frame to us. */
export type HostMessage =
  | { readonly unknot: 1; readonly type: 'open'; readonly place: EmbedPlace; readonly side?: Side; readonly chapter?: ChapterId; readonly lang?: WrittenLanguage }
  | { readonly unknot: 1; readonly type: 'language'; readonly lang: WrittenLanguage };

/** From us to the page around the frame. Never holds what a person answered, ticked or marked. */
export type PageMessage =
  | { readonly unknot: 1; readonly type: 'ready'; readonly version: 1 }
  | { readonly unknot: 1; readonly type: 'view'; readonly place: EmbedPlace; readonly side: Side; readonly chapter: ChapterId }
  | { readonly unknot: 1; readonly type: 'problem'; readonly text: string };
