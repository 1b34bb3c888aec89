import { quantileOf } from '#src/physiology/population.ts';
import type { Reduction } from './acceptance.ts';
import { valueAt, type Series } from './record.ts';

/** A number from one run, as `ops` of acceptance.json says. NaN where it never happens, which no check accepts. */
export function reduceOne(reduce: Reduction, series: Series, startHours: number, when?: Series): number {
  const { op, t_h: time = Number.NaN, level = Number.NaN } = reduce;
  switch (op) {
    case 'value':
      return valueAt(series, time);
    case 'ratioToPre':
      return valueAt(series, time) / valueAt(series, reduce.pre_h!);
    case 'atLeadStart':
      return valueAt(series, startHours + reduce.offset_h!);
    case 'firstAbove':
      return (firstAtLeast(series, level) - startHours) / 24;
    case 'valueWhenFirst':
      return valueAt(series, firstAtLeast(when!, level));
    case 'argmaxTime':
      return within(series, reduce).reduce((best, point) => (point.value > best.value ? point : best)).hours;
    case 'max':
      return maxOf(series, reduce);
    case 'ratioToMax':
      return valueAt(series, time) / maxOf(series, reduce);
    case 'relapseDay':
      return relapseDay(series, reduce.belowRatio!, reduce.aboveRatio!);
    default:
      throw new Error(`reduceOne: no op ${op}`);
  }
}

/** A number from two runs. */
export function reduceTwo(reduce: Reduction, a: Series, b: Series): number {
  switch (reduce.op) {
    case 'difference':
      return valueAt(a, reduce.t_h!) - valueAt(b, reduce.t_h!);
    case 'ratioOfMax':
      return maxOf(a, reduce) / maxOf(b, reduce);
    default:
      throw new Error(`reduceTwo: no op ${reduce.op}`);
  }
}

/** A number from many people's pain over that before treatment. */
export function reduceMany(reduce: Reduction, ratios: readonly Series[]): number {
  const { op, t_h: time = Number.NaN, level = Number.NaN } = reduce;
  const share = (holds: (series: Series) => boolean): number => ratios.filter(holds).length / ratios.length;
  switch (op) {
    case 'shareRatioBelow':
      return share((series) => valueAt(series, time) < level);
    case 'shareNeverBelow':
      return share((series) => within(series, reduce).every(({ value }) => value >= level));
    case 'shareRelapsed':
      return share((series) => {
        const points = within(series, reduce);
        const fell = points.findIndex(({ value }) => value < level);
        return fell >= 0 && points.slice(fell).some(({ value }) => value > level);
      });
    case 'quantileSpread': {
      const sorted = ratios.map((series) => valueAt(series, time)).sort((one, other) => one - other);
      return quantileOf(sorted, reduce.hi!) - quantileOf(sorted, reduce.lo!);
    }
    default:
      throw new Error(`reduceMany: no op ${op}`);
  }
}

const pointsOf = ({ hours, values }: Series): { hours: number; value: number }[] =>
  hours.map((time, index) => ({ hours: time, value: values[index]! }));

function within(series: Series, { from_h: from = -Infinity, to_h: to = Infinity }: Reduction): { hours: number; value: number }[] {
  return pointsOf(series).filter(({ hours }) => hours >= from && hours <= to);
}

const maxOf = (series: Series, reduce: Reduction): number => Math.max(...within(series, reduce).map(({ value }) => value));

function firstAtLeast({ hours, values }: Series, level: number): number {
  const index = values.findIndex((value) => value >= level);
  if (index <= 0) return index === 0 ? hours[0]! : Number.NaN;
  const [before, after] = [values[index - 1]!, values[index]!];
  return hours[index - 1]! + ((level - before) / (after - before)) * (hours[index]! - hours[index - 1]!);
}

/** Relief counts from a day after the needle on, so that numbness is not taken for it. */
function relapseDay(series: Series, belowRatio: number, aboveRatio: number): number {
  const before = valueAt(series, -1 / 60);
  let fell = false;
  for (const { hours, value } of pointsOf(series)) {
    if (hours < 24) continue;
    if (value / before < belowRatio) fell = true;
    else if (fell && value / before > aboveRatio) return hours / 24;
  }
  return Number.NaN;
}
