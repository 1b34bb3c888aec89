import type { Letter } from '#src/consult/plan.ts';

/** Half the size of a mark on the page, CSS pixels. */
export const MARK_PIXELS = 22;

const OUTLINES: Readonly<Record<Letter, string>> = {
  A: 'M-20 0a20 20 0 1 0 40 0a20 20 0 1 0 -40 0',
  B: 'M0 -21L21 17H-21Z',
  C: 'M-18 -18H18V18H-18Z',
  D: 'M0 -23L23 0L0 23L-23 0Z',
};

/** The shape of a mark around its middle, 44 units wide: white casing, then its line and letter. */
export function MarkShape({ letter }: { readonly letter: Letter }): React.JSX.Element {
  return (
    <g className={`mark-shape mark-${letter}`}>
      <path className="casing" d={OUTLINES[letter]} />
      <path className="line" d={OUTLINES[letter]} />
      <text textAnchor="middle" y={letter === 'B' ? 12 : 7}>
        {letter}
      </text>
    </g>
  );
}
