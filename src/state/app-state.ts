import type { FlatTurn } from '#src/anatomy/flat.ts';
import type { LayerStop } from '#src/anatomy/layers.ts';
import type { PlaceId, Side } from '#src/anatomy/places.ts';
import type { Language } from '#src/content/languages.ts';
import type { ChapterId } from '#src/content/chapters.ts';
import type { TourStop } from '#src/explain/tour/tour-steps.ts';
import type { SkinToneIndex } from '#src/appearance/skin-tones.ts';
import type { StoryChoice } from './story-choice.ts';

/** What the URL fragment says. `place` null is home; then `chapter` and `layer` keep their defaults. */
export interface Address {
  readonly place: PlaceId | null;
  /** The way that starts from pain, in place of home; null else. */
  readonly way: 'hurt' | null;
  /** Code of a take-home plan that a link opens (consult/plan-link.ts); null for none. */
  readonly plan: string | null;
  readonly side: Side;
  readonly chapter: ChapterId;
  readonly layer: LayerStop;
  /** A sheet over the page: warning signs, the list of muscles, how we know, or the closer look at the spot. */
  readonly show: 'help' | 'list' | 'closer' | 'evidence' | null;
  /** The step of a guided tour whose words stand in place of the chapter's; null else. */
  readonly tour: TourStop | null;
}

/** Where the eye is, when a person turned the body: degrees from straight behind, and what the free picture shows, metres. */
export interface ViewPose {
  readonly yaw: number;
  readonly pitch: number;
  readonly centre: readonly [number, number, number];
  readonly height: number;
  readonly width: number;
}

/** The rest of a view that a copied link keeps beside its address. */
export interface Moment {
  /** Progress of the chapter's story, 0 to 1. */
  readonly progress: number;
  /** What the link says of the story; the rest is as the person has it. */
  readonly story: Partial<StoryChoice>;
  /** Null for the key view of the chapter. */
  readonly pose: ViewPose | null;
  /** The move of the stretch chapter; null for the best one. Whether there is such a move, the chapter knows. */
  readonly move: string | null;
}

export type View = 'loading' | '3d' | 'flat';

/** Why the picture view is on; a message id. Null while 3D works or is still coming. */
export type FlatReason = 'no-webgl' | 'context-lost' | 'model-missing' | 'model-broken' | 'shader' | 'chosen' | null;

/** Free part of the page for the body: what panels do not cover, CSS pixels from each edge. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** One-off wish of a button or key to the stage; `serial` grows with each. */
export interface StageCommand {
  readonly kind: 'turn-left' | 'turn-right' | 'tilt-up' | 'tilt-down' | 'zoom-in' | 'zoom-out' | 'reset';
  readonly serial: number;
}

export type Quality = 'auto' | 'lowest' | 'low' | 'medium' | 'high';

export interface AppState {
  readonly address: Address;
  /** The language that the words are in now; see state/language.ts. */
  readonly language: Language;
  /** A clinician shows it to a person: the page of a visit takes the place of the panels. */
  readonly consult: boolean;
  /** One sentence to show, for example after a link with an unknown part. Null when there is none. */
  readonly notice: string | null;
  readonly view: View;
  readonly flatReason: FlatReason;
  readonly insets: Insets;
  readonly command: StageCommand | null;
  /** Cause, care and what else the person chose; kept from chapter to chapter and from muscle to muscle. */
  readonly story: StoryChoice;
  /** Words of the orientation chip, from the camera: "Seen from behind". A message id. */
  readonly orientation: 'behind' | 'behind-left' | 'behind-right' | 'left' | 'right' | 'front' | 'above' | 'below';
  /** The knot and its pull are drawn three times larger than life, and the page says so; else at true size. */
  readonly drawnLarger: boolean;
  /** From where the picture shows the body; only the surface is drawn from the sides. */
  readonly flatTurn: FlatTurn;
  readonly quality: Quality;
  /** Colour of the skin, from fair (0) to deep (4): the person's choice, kept on this device. */
  readonly skinTone: SkinToneIndex;
  /** A view that a link asks for instead of the chapter's key view; null once the person goes on. */
  readonly wantedPose: ViewPose | null;
}

export interface AppActions {
  openPlace(place: PlaceId, side: Side): void;
  setChapter(chapter: ChapterId): void;
  setSide(side: Side): void;
  setLayer(layer: LayerStop): void;
  setShow(show: Address['show']): void;
  goHome(): void;
  /** Puts the take-home plan of a link away. */
  closePlan(): void;
  /** From home to the way that starts from pain. */
  goHurt(): void;
  setView(view: View, reason: FlatReason): void;
  setInsets(insets: Insets): void;
  sendCommand(kind: StageCommand['kind']): void;
  setDrawnLarger(larger: boolean): void;
  chooseStory(change: Partial<StoryChoice>): void;
  setOrientation(orientation: AppState['orientation']): void;
  /** Turns the picture one step; at its end nothing happens. */
  turnFlat(by: -1 | 1): void;
  setNotice(notice: string | null): void;
  setLanguage(language: Language): void;
  setSkinTone(tone: SkinToneIndex): void;
}
