import built from '#models/built/routes.json';
import type { RouteLayer } from '#models/definitions/spots.ts';

export type { BuiltCut, CutPart, RouteLayer } from '#models/definitions/spots.ts';

/** What a straight way from the skin to a spot and on crosses, millimetres. Its own file: only the cut under the skin reads it. */
export const routeOf = (spotId: string): readonly RouteLayer[] => (built.routes as Readonly<Record<string, readonly RouteLayer[]>>)[spotId] ?? [];
