/** Shapes of `models/built/spots.json` and `routes.json`: written by the pipeline, read by the app. */

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
