import { moodOf, PICTURE_AT_EASE } from '#src/appearance/micro/micro-picture.ts';
import { clamp } from '#src/appearance/micro/numbers.ts';
import { crumpleOf, REST_LENGTH, THICK_LENGTH, THIN_LENGTH, widthFactor } from '#src/appearance/micro/sarcomeres.ts';
import './one-step.css';
import { closerWord } from '#src/content/closer-words.ts';

const WIDTH = 320;
const CENTRE = 214;
const MICROMETRE = 74;
const HALF = 25;
const THICK = [-0.5, 0.02, 0.54] as const;
const THIN = [-0.76, -0.24, 0.28, 0.8] as const;

/** One tiny step at ease and in the spot, one above the other at the same scale. */
export function OneStep({ coreLength }: { readonly coreLength: number }): React.JSX.Element {
  const { steps } = moodOf({ ...PICTURE_AT_EASE, coreLength });
  const edge = (REST_LENGTH / 2) * MICROMETRE;
  return (
    <figure className="one-step">
      <figcaption>{closerWord('step.title')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} 158`} role="img" aria-label={closerWord(steps === 'at ease' ? 'step.say.ease' : 'step.say')}>
        <defs>
          <linearGradient id="step-strand" x2="0" y2="1">
            <stop className="rim" />
            <stop className="ridge" offset="0.36" />
            <stop className="rim" offset="1" />
          </linearGradient>
        </defs>
        {[-1, 1].map((side) => (
          <path key={side} className="guide" d={`M${CENTRE + side * edge} 12V146`} />
        ))}
        <text x="0" y="43">
          {closerWord('step.ease')}
        </text>
        <Step length={REST_LENGTH} y={38} />
        <text x="0" y="119">
          {closerWord('step.spot')}
        </text>
        <Step length={coreLength} y={114} />
      </svg>
    </figure>
  );
}

/** A step about CENTRE: strand, thin threads from both ends, thick ones in the middle. */
function Step({ length, y }: { readonly length: number; readonly y: number }): React.JSX.Element {
  const half = HALF * widthFactor(length);
  const end = (length / 2) * MICROMETRE;
  const thin = Math.min(THIN_LENGTH, length - 0.08) * MICROMETRE;
  const thick = (Math.min(THICK_LENGTH, length - 0.12) / 2) * MICROMETRE;
  const crumple = 3.4 * crumpleOf(length);
  const line = (side: number): string => {
    const x = CENTRE + side * end;
    return `M${x} ${y - half - 2}${Array.from({ length: 8 }, (_, i) => `L${x + (i % 2 ? -1.2 : 1.2)} ${y - half + ((i + 0.5) * half) / 4}`).join('')}L${x} ${y + half + 2}`;
  };
  return (
    <g>
      <rect className="strand" x={CENTRE - end} y={y - half} width={2 * end} height={2 * half} rx="3" fill="url(#step-strand)" />
      <rect className="dark" x={CENTRE - end} y={y - half} width={2 * end} height={2 * half} rx="3" opacity={0.4 * clamp((REST_LENGTH - length) / 1.4)} />
      {[-1, 1].map((side) => (
        <g key={side}>
          {THIN.map((height) => (
            <path key={height} className="thin" d={`M${CENTRE + side * end} ${y + height * half + side * 1.6}h${-side * thin}`} />
          ))}
        </g>
      ))}
      {THICK.map((height) => {
        const at = y + height * half;
        const bend = (k: number): number => at + crumple * (k / 4) ** 2 * Math.sin(k * 2.3 + height * 8);
        return <path key={height} className="thick" d={`M${Array.from({ length: 9 }, (_, i) => `${CENTRE + ((i - 4) / 4) * thick} ${bend(i - 4)}`).join('L')}`} />;
      })}
      <path className="end" d={line(-1)} />
      <path className="end" d={line(1)} />
    </g>
  );
}
