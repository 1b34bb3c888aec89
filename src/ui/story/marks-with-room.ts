/**
 * Marks of an axis whose words would lie on another's: first and last stay, then each that has room.
 *
 * @param at where on the axis a mark stands, 0 to 1
 * @param room how far apart two marks must be, as a share of the axis
 */
export function marksWithoutRoom<Mark>(marks: readonly Mark[], at: (mark: Mark) => number, room: number): ReadonlySet<Mark> {
  const left = new Set<Mark>();
  let kept = marks[0] === undefined ? 0 : at(marks[0]);
  for (const mark of marks.slice(1, -1)) {
    if (at(mark) - kept < room || 1 - at(mark) < room) left.add(mark);
    else kept = at(mark);
  }
  return left;
}
