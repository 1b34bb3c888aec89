import { judgeRows, type Judged, type Verdict } from './judge.ts';
import { knownShortfalls } from './known-shortfalls.ts';
import type { Row } from './row.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { kept: ' ', unusual: '?', known: '~', fault: '!' };

/** Up to four digits that matter; whole numbers as they are. */
const show = (value: number): string =>
  Number.isInteger(value) ? String(value) : Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);

const bare = (id: string): string => id.replaceAll(/muscle\.|bone\./g, '');

/** Prints tables of rows and keeps count of what breaks its limit. */
export class Report {
  readonly #started = performance.now();
  /** What falls short, by check, quantity and reason. */
  readonly #known = new Map<string, string[]>();
  readonly #broken: string[] = [];
  readonly #spare: string[] = [];
  readonly #counts = new Map<string, Record<Verdict, number>>();

  get faults(): number {
    return this.#broken.length;
  }

  /** @param brief prints only rows that are not kept, and the worst of each measure */
  table(check: string, title: string, rows: readonly Row[], { brief = false } = {}): void {
    const { judged, spare } = judgeRows(check, rows, knownShortfalls);
    const shown = brief ? judged.filter(({ verdicts }) => Object.values(verdicts).some((verdict) => verdict !== 'kept')) : judged;
    console.log(`\n${title} (${check}): ${rows.length} rows${brief ? `, ${rows.length - shown.length} within limits` : ''}${limitsOf(rows)}`);
    if (brief) console.log(worstOf(rows));
    if (shown.length > 0) console.log(linesOf(shown).join('\n'));
    const counts: Record<Verdict, number> = { kept: 0, unusual: 0, known: 0, fault: 0 };
    this.#counts.set(check, counts);
    for (const { row, verdicts } of judged) {
      for (const [quantity, verdict] of Object.entries(verdicts)) {
        const { least, most, usual } = row.measures[quantity]!;
        if (least !== undefined || most !== undefined || usual) counts[verdict]++;
        const value = show(row.measures[quantity]!.value);
        const line = `${check}: ${row.id}, ${quantity} ${value}`;
        const listed = knownShortfalls.find((one) => one.check === check && one.id === row.id && one.quantity === quantity);
        if (verdict === 'fault') this.#broken.push(listed ? `${line}, listed at ${show(listed.value)}` : line);
        if (verdict === 'known') {
          const reason = `${check}, ${quantity}: ${listed!.why}`;
          this.#known.set(reason, [...(this.#known.get(reason) ?? []), `${bare(row.id)} ${value}`]);
        }
      }
    }
    this.#spare.push(...spare.map(({ id, quantity }) => `${check}: ${id}, ${quantity}`));
  }

  close(seconds: Readonly<Record<string, number>>): void {
    const list = (title: string, lines: readonly string[]): void => console.log(`\n${title}: ${lines.length || 'none'}${lines.map((line) => `\n  ${line}`).join('')}`);
    list('Known to fall short (~)', [...this.#known].map(([reason, values]) => `${reason}\n    ${values.join(', ')}`));
    if (this.#spare.length > 0) list('Listed as falling short, but no longer: take these off the list', this.#spare);
    list('Broken limits (!)', this.#broken);
    console.log('\nNumbers with a limit or a usual range: kept, outside what is usual (?; rough estimates, they do not fail), known (~), broken (!)');
    for (const [check, { kept, unusual, known, fault }] of this.#counts) {
      if (kept + unusual + known + fault > 0) console.log(`  ${check.padEnd(12)}${[kept, unusual, known, fault].map((count) => String(count).padStart(5)).join('')}`);
    }
    for (const [what, taken] of Object.entries(seconds)) console.log(`\n${what}: ${taken.toFixed(1)} s`);
    console.log(`\nmeasured in ${((performance.now() - this.#started) / 1000).toFixed(1)} s`);
  }
}

/** The limits of a table, once each. */
function limitsOf(rows: readonly Row[]): string {
  const limits = new Set<string>();
  for (const { measures } of rows) {
    for (const [quantity, { least, most }] of Object.entries(measures)) {
      if (most !== undefined) limits.add(`${quantity} ≤ ${most}`);
      if (least !== undefined) limits.add(`${quantity} ≥ ${least}`);
    }
  }
  return limits.size > 0 ? `; limits: ${[...limits].join(', ')}` : '';
}

/** The value of each limited measure that is nearest to its limit, or furthest beyond. */
function worstOf(rows: readonly Row[]): string {
  const worst = new Map<string, number>();
  for (const { measures } of rows) {
    for (const [quantity, { value, least, most }] of Object.entries(measures)) {
      const so = worst.get(quantity);
      if (most !== undefined) worst.set(quantity, Math.max(so ?? -Infinity, value));
      else if (least !== undefined) worst.set(quantity, Math.min(so ?? Infinity, value));
    }
  }
  return [...worst].map(([quantity, value]) => `worst ${quantity} ${show(value)}`).join(', ');
}

/** Aligned columns; a sign after each number that is not kept. */
function linesOf(judged: readonly Judged[]): string[] {
  const columns = [...new Set(judged.flatMap(({ row }) => Object.keys(row.measures)))];
  const cells = judged.map(({ row, verdicts }) => [
    bare(row.id),
    ...columns.map((name) => (row.measures[name] ? `${show(row.measures[name].value)}${SIGNS[verdicts[name]!]}` : '- ')),
    row.note ?? '',
  ]);
  const head = ['', ...columns.map((name) => `${name} `), ''];
  const widths = head.map((name, n) => Math.max(name.length, ...cells.map((line) => line[n]!.length)));
  const last = head.length - 1;
  return [head, ...cells].map((line) => line.map((cell, n) => (n === 0 || n === last ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ').trimEnd());
}
