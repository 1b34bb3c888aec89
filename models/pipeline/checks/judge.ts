import type { Measure, Row } from './row.ts';

/** A limit that the model does not keep yet. */
export interface Shortfall {
  readonly check: string;
  readonly id: string;
  /** Key of the measure. */
  readonly quantity: string;
  /** Measured when it was listed. */
  readonly value: number;
  readonly why: string;
}

export type Verdict = 'kept' | 'unusual' | 'known' | 'fault';

/** How much worse than listed a known shortfall may get. */
const SLACK = 1.1;

/**
 * A measure against its limits. Not a number is a fault wherever there is a limit.
 *
 * @param listed the shortfall that is known of this very measure: excused until it is more than 10 % worse than listed
 */
export function judge({ value, least, most, usual }: Measure, listed?: Shortfall): Verdict {
  const tooMuch = most !== undefined && !(value <= most);
  const tooLittle = least !== undefined && !(value >= least);
  if (tooMuch || tooLittle) {
    if (!listed || Number.isNaN(value)) return 'fault';
    return (tooMuch ? value <= listed.value * SLACK : value >= listed.value / SLACK) ? 'known' : 'fault';
  }
  if (usual && !(value >= usual[0] && value <= usual[1])) return 'unusual';
  return 'kept';
}

export interface Judged {
  readonly row: Row;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** Every measure of a check, and the listed shortfalls of it that are no longer needed. */
export function judgeRows(check: string, rows: readonly Row[], shortfalls: readonly Shortfall[]): { readonly judged: readonly Judged[]; readonly spare: readonly Shortfall[] } {
  const spare = new Set(shortfalls.filter((one) => one.check === check));
  const judged = rows.map((row) => {
    const verdicts: Record<string, Verdict> = {};
    for (const [quantity, measure] of Object.entries(row.measures)) {
      const listed = shortfalls.find((one) => one.check === check && one.id === row.id && one.quantity === quantity);
      verdicts[quantity] = judge(measure, listed);
      if (listed && verdicts[quantity] !== 'kept') spare.delete(listed);
    }
    return { row, verdicts };
  });
  return { judged, spare: [...spare] };
}
