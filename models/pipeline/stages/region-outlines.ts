/**
 * Outlines of the regions of a label picture, with borders shared by neighbours simplified once, so that nothing gaps.
 *
 * Borders run along pixel edges between corners where three or more regions meet; each border is thinned
 * (Douglas-Peucker), then each region's loops are put together from its borders.
 */
export interface Outline {
  readonly label: number;
  /** Closed loops, pixel corners, x right, y down. */
  readonly loops: readonly (readonly (readonly [number, number])[])[];
}

interface Border {
  readonly points: readonly (readonly [number, number])[];
  /** Region on the left and on the right hand of the walk from first to last point. */
  readonly left: number;
  readonly right: number;
}

export function regionOutlines(labels: Int32Array, width: number, height: number, tolerance: number): Outline[] {
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? -1 : labels[y * width + x]!);
  const corner = (x: number, y: number): number => y * (width + 1) + x;
  // edges of the lattice: right (0) and down (1) from each corner, where labels differ
  const isBorder = (x: number, y: number, dir: number): boolean =>
    dir === 0 ? at(x, y - 1) !== at(x, y) : at(x - 1, y) !== at(x, y);
  const degree = (x: number, y: number): number =>
    Number(isBorder(x, y, 0)) + Number(isBorder(x, y, 1)) + Number(x > 0 && isBorder(x - 1, y, 0)) + Number(y > 0 && isBorder(x, y - 1, 1));
  const used = new Set<number>();
  const edgeKey = (x: number, y: number, dir: number): number => corner(x, y) * 2 + dir;
  const steps = [
    { dx: 1, dy: 0 },
    { dx: 0, dy: 1 },
    { dx: -1, dy: 0 },
    { dx: 0, dy: -1 },
  ] as const;
  const edgeOf = (x: number, y: number, step: number): readonly [number, number, number] =>
    step === 0 ? [x, y, 0] : step === 1 ? [x, y, 1] : step === 2 ? [x - 1, y, 0] : [x, y - 1, 1];
  const free = (x: number, y: number, step: number): boolean => {
    const [ex, ey, dir] = edgeOf(x, y, step);
    return ex >= 0 && ey >= 0 && ex <= width && ey <= height && isBorder(ex, ey, dir) && !used.has(edgeKey(ex, ey, dir));
  };
  /** Labels on the left and right hand when walking `step` from (x, y); y runs down. */
  const sides = (x: number, y: number, step: number): readonly [number, number] =>
    step === 0
      ? [at(x, y - 1), at(x, y)]
      : step === 1
        ? [at(x, y), at(x - 1, y)]
        : step === 2
          ? [at(x - 1, y), at(x - 1, y - 1)]
          : [at(x - 1, y - 1), at(x, y - 1)];
  const borders: Border[] = [];
  const walk = (x0: number, y0: number, first: number): void => {
    const [left, right] = sides(x0, y0, first);
    const points: [number, number][] = [[x0, y0]];
    let [x, y, step] = [x0, y0, first];
    for (;;) {
      const [ex, ey, dir] = edgeOf(x, y, step);
      used.add(edgeKey(ex, ey, dir));
      x += steps[step]!.dx;
      y += steps[step]!.dy;
      points.push([x, y]);
      if ((x === x0 && y === y0) || degree(x, y) !== 2) break;
      const next = [0, 1, 2, 3].find((candidate) => free(x, y, candidate));
      if (next === undefined) break;
      step = next;
    }
    borders.push({ points: thin(points, tolerance), left, right });
  };
  for (const junctionsOnly of [true, false]) {
    for (let y = 0; y <= height; y++) {
      for (let x = 0; x <= width; x++) {
        if (junctionsOnly && degree(x, y) < 3) continue;
        for (let step = 0; step < 4; step++) if (free(x, y, step)) walk(x, y, step);
      }
    }
  }
  return assemble(borders);
}

/** Loops of each region: its borders, turned so that the region lies on the right, linked end to end. */
function assemble(borders: readonly Border[]): Outline[] {
  const chains = new Map<number, (readonly (readonly [number, number])[])[]>();
  const add = (label: number, points: readonly (readonly [number, number])[]): void => {
    if (label < 0) return;
    const list = chains.get(label);
    if (list) list.push(points);
    else chains.set(label, [points]);
  };
  for (const border of borders) {
    add(border.right, border.points);
    add(border.left, border.points.toReversed());
  }
  const key = (point: readonly [number, number]): string => `${point[0]},${point[1]}`;
  return [...chains.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([label, list]) => {
      const byStart = new Map<string, (readonly (readonly [number, number])[])[]>();
      for (const chain of list) {
        const start = key(chain[0]!);
        const others = byStart.get(start);
        if (others) others.push(chain);
        else byStart.set(start, [chain]);
      }
      const loops: (readonly [number, number])[][] = [];
      for (;;) {
        const open = [...byStart.values()].find((others) => others.length > 0);
        if (!open) break;
        const loop = [...open.pop()!];
        while (key(loop[0]!) !== key(loop[loop.length - 1]!)) {
          const next = byStart.get(key(loop[loop.length - 1]!))?.pop();
          if (!next) break;
          loop.push(...next.slice(1));
        }
        if (loop.length > 3) loops.push(loop);
      }
      return { label, loops };
    });
}

/** Douglas-Peucker; a closed line is split at its farthest point so that it keeps its area. */
function thin(points: readonly (readonly [number, number])[], tolerance: number): (readonly [number, number])[] {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  if (first[0] === last[0] && first[1] === last[1] && points.length > 4) {
    let far = 0;
    points.forEach((point, i) => {
      const d = Math.hypot(point[0] - first[0], point[1] - first[1]);
      if (d > Math.hypot(points[far]![0] - first[0], points[far]![1] - first[1])) far = i;
    });
    return [...thin(points.slice(0, far + 1), tolerance), ...thin(points.slice(far), tolerance).slice(1)];
  }
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack: [number, number][] = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [a, b] = stack.pop()!;
    const [ax, ay] = points[a]!;
    const [dx, dy] = [points[b]![0] - ax, points[b]![1] - ay];
    const length = Math.hypot(dx, dy) || 1;
    let [worst, where] = [tolerance, -1];
    for (let i = a + 1; i < b; i++) {
      const d = Math.abs((points[i]![0] - ax) * dy - (points[i]![1] - ay) * dx) / length;
      if (d > worst) [worst, where] = [d, i];
    }
    if (where < 0) continue;
    keep[where] = 1;
    stack.push([a, where], [where, b]);
  }
  return points.filter((_, i) => keep[i] === 1);
}
