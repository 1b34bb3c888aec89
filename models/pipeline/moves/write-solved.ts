import type { SolvedMove } from '#src/kinematics/contacts/solved-move.ts';
import type { Stance } from '#src/kinematics/contacts/stance.ts';

const round = (value: number, steps: number): number => Math.round(value * steps) / steps || 0;

/** Tenths of a millimetre and of a degree: finer is not seen, and angles of 0 are left out. */
function rounded({ root, pose }: Stance): Stance {
  return {
    root: {
      at: root.at.map((value) => round(value, 1e4)) as [number, number, number],
      pitch: round(root.pitch, 100),
      sway: round(root.sway, 100),
      spin: round(root.spin, 100),
    },
    pose: Object.fromEntries(Object.entries(pose).flatMap(([key, value]) => (round(value, 100) === 0 ? [] : [[key, round(value, 100)]]))),
  };
}

/** A solved move as a file: JSON, one phase a line. */
export function writeSolved({ id, phases, props }: SolvedMove): string {
  const rows = phases.map(({ name, way, at, bulges }) => JSON.stringify({ name, way: way.map(rounded), at: rounded(at), ...(bulges ? { bulges } : {}) }));
  const things = props.map(({ id: prop, x, z }) => ({ id: prop, x: round(x, 1e3), z: round(z, 1e3) }));
  return `{"id":${JSON.stringify(id)},"props":${JSON.stringify(things)},"phases":[\n${rows.join(',\n')}\n]}\n`;
}
