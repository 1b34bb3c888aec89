/**
 * Layers of muscle from outside in, as they are peeled.
 *
 * `surface` lies under the skin; `deep` under that, round the shoulder blade and hip; `column` are the long columns of
 * back and neck; `deepest` lies on the bones.
 */
export const MUSCLE_LAYERS = ['surface', 'deep', 'column', 'deepest'] as const;
export type MuscleLayer = (typeof MUSCLE_LAYERS)[number];

const NAMES: Readonly<Record<MuscleLayer, readonly string[]>> = {
  surface: [
    'trapezius-upper', 'trapezius-middle', 'trapezius-lower', 'latissimus-dorsi', 'thoracolumbar-fascia', 'deltoid-posterior',
    'deltoid-middle', 'gluteus-maximus', 'external-oblique',
  ],
  deep: [
    'levator-scapulae', 'rhomboid-minor', 'rhomboid-major', 'serratus-posterior-superior', 'serratus-posterior-inferior',
    'supraspinatus', 'infraspinatus', 'teres-minor', 'teres-major', 'gluteus-medius',
  ],
  column: [
    'iliocostalis-cervicis', 'iliocostalis-thoracis', 'iliocostalis-lumborum', 'longissimus-capitis', 'longissimus-cervicis',
    'longissimus-thoracis', 'longissimus-lumborum', 'spinalis-thoracis', 'erector-spinae-aponeurosis', 'splenius-capitis', 'splenius-cervicis',
    'semispinalis-capitis', 'semispinalis-cervicis',
  ],
  deepest: [
    'multifidus', 'rotatores', 'suboccipitals', 'quadratus-lumborum', 'gluteus-minimus', 'piriformis', 'psoas-major',
    'subscapularis', 'serratus-anterior', 'internal-oblique',
  ],
};

const layers = new Map<string, MuscleLayer>(MUSCLE_LAYERS.flatMap((layer) => NAMES[layer].map((name) => [`muscle.${name}`, layer] as const)));

/** The layer of a muscle by its id without a side. Throws on an id that is in no layer. */
export function muscleLayerOf(id: string): MuscleLayer {
  const layer = layers.get(id);
  if (!layer) throw new Error(`muscleLayerOf: ${id} is in no layer; add it to muscle-layers.ts`);
  return layer;
}
