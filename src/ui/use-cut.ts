import { useEffect, useState } from 'react';
import type { PlaceId } from '#src/anatomy/places.ts';
import type { BuiltCut } from '#src/anatomy/routes.ts';

/** A file for each unit, fetched when a cut of it is looked at. */
const files = import.meta.glob<Readonly<Record<string, BuiltCut>>>('/models/built/cuts/*.json', { import: 'cuts' });

/** The true cut through the model at a spot, left side: null while it is on its way, `missing` when it does not arrive. */
export function useCut(place: PlaceId, spotId: string | undefined): BuiltCut | 'missing' | null {
  const [here, setHere] = useState<{ readonly spotId: string; readonly cut: BuiltCut | 'missing' } | null>(null);
  useEffect(() => {
    if (!spotId) return;
    let asked = true;
    const show = (cut: BuiltCut | 'missing'): void => {
      if (asked) setHere({ spotId, cut });
    };
    const load = files[`/models/built/cuts/${place}.json`] ?? (async () => ({}) as Readonly<Record<string, BuiltCut>>);
    load().then(
      (cuts) => show(cuts[spotId] ?? 'missing'),
      () => show('missing'),
    );
    return () => {
      asked = false;
    };
  }, [place, spotId]);
  return here && here.spotId === spotId ? here.cut : null;
}
