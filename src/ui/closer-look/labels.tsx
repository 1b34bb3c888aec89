import { useLayoutEffect, useRef, useState } from 'react';
import { keepPlaces, placeLabels, type LabelPlace, type Rect } from '#src/appearance/micro/label-places.ts';
import { closerLabel, type LabelWord } from '#src/content/closer-words.ts';

/** A label to show, with the point it speaks of in CSS pixels. */
export interface PointedLabel {
  readonly word: LabelWord;
  readonly x: number;
  readonly y: number;
}

interface LabelsProps {
  readonly labels: readonly PointedLabel[];
  readonly width: number;
  readonly height: number;
  /** What no label may cover. */
  readonly keepFree: readonly Rect[];
  /** What labels had better not cover. */
  readonly shy: readonly (Rect & { readonly cost: number })[];
}

/** Below this width labels are one line, and say only what matters most. */
const NARROW = 480;

/** Words with lines to what they name. Measured, then placed off each other. */
export function Labels({ labels, width, height, keepFree, shy }: LabelsProps): React.JSX.Element {
  const box = useRef<HTMLUListElement>(null);
  const [places, setPlaces] = useState<readonly (LabelPlace | null)[]>([]);
  const placedFor = useRef('');
  useLayoutEffect(() => {
    const items = [...(box.current?.children ?? [])] as HTMLElement[];
    const wishes = labels.map(({ x, y }, i) => ({ width: items[i]!.offsetWidth, height: items[i]!.offsetHeight, toX: x, toY: y }));
    const key = `${width} ${height} ${labels.map(({ word }) => word).join(' ')}`;
    const same = placedFor.current === key;
    placedFor.current = key;
    setPlaces((old) => (same && keepPlaces(old, wishes, keepFree)) || placeLabels(wishes, { width, height }, keepFree, shy));
  }, [labels, width, height, keepFree, shy]);
  return (
    <>
      <svg className="closer-leaders" width={width} height={height} aria-hidden="true">
        {labels.map(({ word, x, y }, i) => {
          const place = places[i];
          if (!place) return null;
          return (
            <g key={word}>
              <line className="casing" x1={place.fromX} y1={place.fromY} x2={x} y2={y} />
              <circle className="casing" cx={x} cy={y} r="5.500" />
              <line x1={place.fromX} y1={place.fromY} x2={x} y2={y} />
              <circle cx={x} cy={y} r="4" />
            </g>
          );
        })}
      </svg>
      <ul className={width < NARROW ? 'closer-labels narrow' : 'closer-labels'} ref={box}>
        {labels.map(({ word }, i) => {
          const place = places[i];
          const [first, second] = closerLabel(word);
          return (
            <li key={word} style={place ? { translate: `${place.x}px ${place.y}px` } : { visibility: 'hidden' }}>
              <strong>{first}</strong>
              {second ? <span className={first.endsWith(',') ? undefined : 'closer-more'}>{` ${second}`}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
