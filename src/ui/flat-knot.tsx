import type { KnotLook } from '#src/appearance/knot-look.ts';

/** Places of the dots that stand for chemicals, in radii of the spot: a sunflower, so that none lie on each other. */
const DOTS = Array.from({ length: 40 }, (_, k) => {
  const angle = k * 2.399963;
  const reach = 0.35 + 1.9 * Math.sqrt(k / 40);
  return [Math.cos(angle) * reach, Math.sin(angle) * reach] as const;
});

/**
 * The tight spot in the flat picture: the same numbers as on the stage, in millimetres of the drawing.
 *
 * @param radius of the spot as drawn, mm
 */
export function FlatKnot({ look, x, y, radius }: { readonly look: KnotLook; readonly x: number; readonly y: number; readonly radius: number }): React.JSX.Element {
  const dots = Math.round(DOTS.length * look.chemicals);
  return (
    <g className="flat-knot">
      {look.numb > 0.02 ? <circle className="numb" cx={x} cy={y} r={Math.max(radius, look.numbReach)} opacity={0.6 * look.numb} /> : null}
      {look.sore > 0.02 ? <circle className="sore" cx={x} cy={y} r={12} opacity={look.sore} /> : null}
      {look.lack > 0.05 ? <circle className="lack" cx={x} cy={y} r={radius * 1.8} opacity={0.5 * look.lack} /> : null}
      {look.flush > 0.05 ? <circle className="flush" cx={x} cy={y} r={radius * 1.8} opacity={Math.min(0.7, look.flush)} /> : null}
      <circle className="core" cx={x} cy={y} r={radius * (0.5 + 0.5 * look.knot)} opacity={Math.min(1, look.knot * 1.2)} />
      {DOTS.slice(0, dots).map(([dx, dy]) => (
        <circle key={dx} className="chemical" cx={x + dx * radius} cy={y + dy * radius} r={1.1} />
      ))}
    </g>
  );
}
