/** Shapes of `models/built/spots.json` and `routes.json`: written by the pipeline, read by the app. And of `cuts/`. */

/** A layer that a straight way inwards crosses, millimetres from the skin of this model. */
export interface RouteLayer {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Where a usual tight spot lies on the model, left side; mirror x for the right. Metres, body frame. */
export interface Spot {
  readonly id: string;
  readonly structure: string;
  /** Fibre coordinates within the structure, metres. */
  readonly uv: readonly [number, number];
  readonly position: readonly [number, number, number];
  /** Unit vector along the shortest way out to the skin, not the normal of the surface. */
  readonly normal: readonly [number, number, number];
  /** How far a needle leans from that way toward the hand, degrees (definitions/needle-way.ts). Null: bone lies over every way. */
  readonly lean: number | null;
  /** The structure that lies right under the skin over the spot, without a side. */
  readonly cover: string;
}

/** routes.json: what a straight way from the skin to each spot and on crosses, by id of the spot. Apart, because it is read only with its picture. */
export interface BuiltRoutes {
  readonly routes: Readonly<Record<string, readonly RouteLayer[]>>;
}

/** A spot in the file, with the unit that it belongs to. */
export interface BuiltSpot extends Spot {
  readonly unit: string;
}

/** One structure in a cut. */
export interface CutPart {
  readonly id: string;
  /** A path of SVG in tenths of a millimetre: x across, y down from the skin right over the spot. Filled by the winding rule. */
  readonly path: string;
  /** Where a name fits best, and in how wide a strip, millimetres. Missing when the part lies outside of what is shown. */
  readonly at?: readonly [across: number, down: number];
  readonly room?: number;
}

/** A true cut through the model in the plane of the needle's way. Left side; mirror across for the right. */
export interface BuiltCut {
  /** What lies towards the right edge of the picture; the hand with the needle is on the left. */
  readonly toward: 'spine' | 'front';
  /** How deep it is shown, and how deep the spot lies, millimetres under the skin right over it. */
  readonly depth: number;
  readonly tip: number;
  /** How thick skin and fat are over the first layer, millimetres. */
  readonly fat: number;
  readonly parts: readonly CutPart[];
}
