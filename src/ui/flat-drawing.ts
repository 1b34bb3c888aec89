import { useEffect, useState } from 'react';
import type { LayerStop } from '#src/anatomy/layers.ts';
import surfaceUrl from '#models/built/flat/surface.svg?url';

/** The flat drawings: a layer from behind, the surface from either side, or the lungs. */
export type Drawing = LayerStop | 'surface-left' | 'surface-right' | 'lungs';

/** Where each drawing is fetched from; the surface comes with the first view. */
const DRAWINGS: Readonly<Record<Drawing, () => Promise<string>>> = {
  surface: async () => surfaceUrl,
  skin: async () => (await import('#models/built/flat/skin.svg?url')).default,
  deep: async () => (await import('#models/built/flat/deep.svg?url')).default,
  column: async () => (await import('#models/built/flat/column.svg?url')).default,
  deepest: async () => (await import('#models/built/flat/deepest.svg?url')).default,
  bones: async () => (await import('#models/built/flat/bones.svg?url')).default,
  'surface-left': async () => (await import('#models/built/flat/surface-left.svg?url')).default,
  'surface-right': async () => (await import('#models/built/flat/surface-right.svg?url')).default,
  lungs: async () => (await import('#models/built/flat/lungs.svg?url')).default,
};

/** One outline of a drawing, in millimetres. */
export interface Shape {
  readonly className: string;
  /** Whose outline it is; null for skin, bone and the like. */
  readonly structure: string | null;
  readonly d: string;
}

const NONE: readonly Shape[] = [];
const cache = new Map<Drawing, readonly Shape[]>();

async function loadShapes(drawing: Drawing): Promise<readonly Shape[]> {
  const known = cache.get(drawing);
  if (known) return known;
  const text = await (await fetch(await DRAWINGS[drawing]())).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  const shapes = [...svg.querySelectorAll('path')].map((path) => ({
    className: path.getAttribute('class') ?? '',
    structure: path.dataset['structure'] ?? null,
    d: path.getAttribute('d') ?? '',
  }));
  cache.set(drawing, shapes);
  return shapes;
}

/**
 * The outlines of a drawing. Those of the one before stand until they are there; without a drawing there are none.
 *
 * The picture is an extra beside the words: the page says nothing when only it is missing.
 */
export function useShapes(drawing: Drawing | null): readonly Shape[] {
  const [shapes, setShapes] = useState<readonly Shape[]>(() => (drawing && cache.get(drawing)) ?? NONE);
  useEffect(() => {
    if (!drawing) return;
    let gone = false;
    loadShapes(drawing).then(
      (loaded) => {
        if (!gone) setShapes(loaded);
      },
      (error: unknown) => console.warn('A flat drawing did not come', error),
    );
    return () => {
      gone = true;
    };
  }, [drawing]);
  return drawing ? shapes : NONE;
}
