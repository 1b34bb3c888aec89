import { INFLUENCES } from './compact-weights.ts';

export interface Influence {
  readonly joint: number;
  readonly steps: number;
}

/**
 * Gives each joint of a mesh a place among the four and keeps it there from vertex to vertex, which packs far better than
 * an order by weight.
 *
 * Joints that never meet share a place; where two that share one do meet, the rarer moves to a free one.
 *
 * @returns joints and steps, four a vertex; an empty place keeps a joint that is common there, with 0 steps
 */
export function orderInfluences(vertices: readonly (readonly Influence[])[]): { joints: Uint8Array; steps: Uint8Array } {
  const uses = new Map<number, number>();
  const meets = new Map<string, number>();
  for (const influences of vertices) {
    for (const { joint } of influences) {
      uses.set(joint, (uses.get(joint) ?? 0) + 1);
      for (const other of influences) meets.set(`${joint} ${other.joint}`, (meets.get(`${joint} ${other.joint}`) ?? 0) + 1);
    }
  }
  const common = [...uses.keys()].toSorted((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  const placeOf = new Map<number, number>();
  for (const joint of common) {
    const clash = Array.from({ length: INFLUENCES }, (_, place) =>
      [...placeOf].reduce((sum, [other, at]) => sum + (at === place ? (meets.get(`${joint} ${other}`) ?? 0) : 0), 0),
    );
    placeOf.set(joint, clash.indexOf(Math.min(...clash)));
  }
  const idle = Array.from({ length: INFLUENCES }, (_, place) => common.find((joint) => placeOf.get(joint) === place) ?? common[0]!);
  const joints = new Uint8Array(vertices.length * INFLUENCES);
  const steps = new Uint8Array(vertices.length * INFLUENCES);
  vertices.forEach((influences, v) => {
    const row: (Influence | undefined)[] = [undefined, undefined, undefined, undefined];
    const waiting: Influence[] = [];
    for (const one of influences.toSorted((a, b) => uses.get(b.joint)! - uses.get(a.joint)! || a.joint - b.joint)) {
      const place = placeOf.get(one.joint)!;
      if (row[place]) waiting.push(one);
      else row[place] = one;
    }
    for (const one of waiting) row[row.indexOf(undefined)] = one;
    row.forEach((one, place) => {
      joints[v * INFLUENCES + place] = one?.joint ?? idle[place]!;
      steps[v * INFLUENCES + place] = one?.steps ?? 0;
    });
  });
  return { joints, steps };
}
