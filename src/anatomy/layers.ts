/**
 * Stops of the layer slider, from outside in.
 *
 * `skin`: whole skin. `surface`: skin ghosted, all muscles there (the view at home). `deep`: surface muscles taken
 * off. `bones`: all muscles taken off. The muscle in focus stays in sight at every stop.
 */
export const LAYER_STOPS = ['skin', 'surface', 'deep', 'bones'] as const;
export type LayerStop = (typeof LAYER_STOPS)[number];
export const DEFAULT_LAYER: LayerStop = 'surface';
