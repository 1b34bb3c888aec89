import type { ReactNode } from 'react';
import { storyWord } from '#src/content/story-words.ts';
import { marksWithoutRoom } from './marks-with-room.ts';

/** One choice in the graph: shares of the height, 0 less to 1 more, over progress 0 to 1. */
export interface GraphSeries {
  readonly name: string;
  readonly line: readonly (readonly [x: number, y: number])[];
  /** Where the middle 80 % of the model's people are; null while it is being worked out. */
  readonly band: readonly (readonly [x: number, low: number, high: number])[] | null;
}

interface GraphPictureProps {
  /** One or two. */
  readonly series: readonly GraphSeries[];
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  readonly cursor: number;
  readonly label: string;
  readonly children: ReactNode;
}

const WIDTH = 360;
const HEIGHT = 190;
const LEFT = 48;
const TOP = 8;
/** Share of the axis that the words of a mark need. */
const ROOM = 0.15;
const INNER = WIDTH - LEFT - 8;
const at = (x: number, y: number): string => `${(LEFT + x * INNER).toFixed(1)} ${(TOP + (1 - y) * HEIGHT).toFixed(1)}`;

/** Where a line stands at `x`, between its points. */
function heightAt(line: GraphSeries['line'], x: number): number {
  const after = line.findIndex(([at]) => at >= x);
  if (after <= 0) return line[after < 0 ? line.length - 1 : 0]?.[1] ?? 0;
  const [x0, y0] = line[after - 1]!;
  const [x1, y1] = line[after]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0 || 1);
}

/** Lines and bands over an uneven axis of time. Differ in colour, in stroke and in the shape of their marker. */
export function GraphPicture({ series, marks, cursor, label, children }: GraphPictureProps): React.JSX.Element {
  const crowded = marksWithoutRoom(marks, ({ x }) => x, ROOM);
  return (
    <figure className="graph">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 44}`} role="img" aria-label={label}>
        <defs>
          <pattern id="graph-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V7" stroke="var(--amber-ink)" strokeWidth="1.400" strokeOpacity="0.5" />
          </pattern>
        </defs>
        {[0, 0.5, 1].map((y) => (
          <path key={y} className="grid" d={`M${at(0, y)}L${at(1, y)}`} />
        ))}
        {series.map(({ band }, index) =>
          band ? (
            <path
              // the order of the two never changes
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              className={index === 0 ? 'band' : 'band second'}
              d={`M${band.map(([x, , high]) => at(x, high)).join('L')}L${band.toReversed().map(([x, low]) => at(x, low)).join('L')}Z`}
            />
          ) : null,
        )}
        {series.map(({ line }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <path key={index} className={index === 0 ? 'line' : 'line second'} d={`M${line.map(([x, y]) => at(x, y)).join('L')}`} />
        ))}
        <path className="cursor" d={`M${at(cursor, 0)}L${at(cursor, 1)}`} />
        {series.map(({ line }, index) => {
          const [x, y] = [LEFT + cursor * INNER, TOP + (1 - heightAt(line, cursor)) * HEIGHT];
          return index === 0 ? (
            <circle key="first" className="mark" cx={x} cy={y} r={7.5} />
          ) : (
            <rect key="second" className="mark second" x={x - 7} y={y - 7} width={14} height={14} />
          );
        })}
        <text className="axis" x={LEFT - 8} y={TOP + 10} textAnchor="end">
          {storyWord('graph.more')}
        </text>
        <text className="axis" x={LEFT - 8} y={TOP + HEIGHT + 2} textAnchor="end">
          {storyWord('graph.less')}
        </text>
        {marks.map(({ x, label: text }, index) => (
          <g key={text}>
            <path className="tick" d={`M${at(x, 0)}l0 7`} />
            {crowded.has(marks[index]!) ? null : (
              <text x={LEFT + x * INNER} y={TOP + HEIGHT + 24} textAnchor={index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle'}>
                {text}
              </text>
            )}
          </g>
        ))}
      </svg>
      {series.length > 1 ? (
        <div className="key">
          {series.map(({ name }, index) => (
            <span key={name} className={index === 0 ? undefined : 'second'}>
              <i aria-hidden="true" />
              {name}
            </span>
          ))}
        </div>
      ) : null}
      <figcaption>{children}</figcaption>
    </figure>
  );
}
