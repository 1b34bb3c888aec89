import { MUSCLE_LAYERS, muscleLayerOf, type MuscleLayer } from '#models/definitions/muscles/muscle-layers.ts';
import { structuresOf, type PlaceId } from './places.ts';

export { MUSCLE_LAYERS, type MuscleLayer };

/**
 * Stops of the layer slider, from outside in.
 *
 * `skin`: whole skin. `surface`: skin ghosted, all muscles there (the view at home). Each further stop takes one layer
 * of muscles off; at `bones` all are off. The muscle in focus stays in sight at every stop. Part of public links.
 */
export const LAYER_STOPS = ['skin', ...MUSCLE_LAYERS, 'bones'] as const;
export type LayerStop = (typeof LAYER_STOPS)[number];
export const DEFAULT_LAYER: LayerStop = 'surface';

/** Whether a layer of muscle is taken off at a stop. */
export const isPeeled = (layer: MuscleLayer, stop: LayerStop): boolean => LAYER_STOPS.indexOf(layer) < LAYER_STOPS.indexOf(stop);

/** The stop at which a place's own muscle is the outermost one. */
export const layerOf = (place: PlaceId): MuscleLayer => muscleLayerOf(structuresOf(place, 'left')[0]!.replace(/\.left$/, ''));
