import { clamp } from '#src/appearance/micro/numbers.ts';
import { css, onRamp, type Ramp, type Rgb } from './palette.ts';

export type Brush = CanvasRenderingContext2D;

/** A long round thing along x: its middle line and half width at places `x`. All in micrometres. */
export interface Tube {
  readonly count: number;
  readonly x: Float64Array;
  readonly middle: Float64Array;
  readonly half: Float64Array;
}

export const MOST_PLACES = 260;
export const newTube = (): Tube => ({ count: 0, x: new Float64Array(MOST_PLACES), middle: new Float64Array(MOST_PLACES), half: new Float64Array(MOST_PLACES) });

/** Fills `into` with places from `from` to `to`. */
export function sampleTube(into: Tube, from: number, to: number, step: number, middle: (x: number) => number, half: (x: number) => number): Tube {
  const count = Math.min(MOST_PLACES, Math.max(3, Math.ceil((to - from) / step) + 1));
  for (let i = 0; i < count; i++) {
    const x = from + ((to - from) * i) / (count - 1);
    into.x[i] = x;
    into.middle[i] = middle(x);
    into.half[i] = half(x);
  }
  (into as { count: number }).count = count;
  return into;
}

/** Path of the part of a tube between two heights, −1 upper edge, 1 lower edge. */
export function tubeBand(brush: Brush, tube: Tube, upper: number, lower: number, more = 0): void {
  brush.beginPath();
  addBand(brush, tube, upper, lower, more);
}

function addBand(brush: Brush, { count, x, middle, half }: Tube, upper: number, lower: number, more: number): void {
  brush.moveTo(x[0]!, middle[0]! + upper * half[0]! - more);
  for (let i = 1; i < count; i++) brush.lineTo(x[i]!, middle[i]! + upper * half[i]! - more);
  for (let i = count - 1; i >= 0; i--) brush.lineTo(x[i]!, middle[i]! + lower * half[i]! + more);
  brush.closePath();
}

/** Path of a line along a tube at one height. */
export function tubeLine(brush: Brush, tube: Tube, height: number): void {
  for (let i = 0; i < tube.count; i++) brush[i ? 'lineTo' : 'moveTo'](tube.x[i]!, tube.middle[i]! + height * tube.half[i]!);
}

/**
 * Paints a tube round: nested bands from rim to ridge, the ridge toward the light above.
 *
 * Each band is left open where the next but one will lie, or 24 bands would cost 24 fills of the whole.
 *
 * @param paint colour at a depth of the ramp, 0..1
 */
export function paintRound(brush: Brush, tube: Tube, steps: number, paint: (at: number) => string | CanvasGradient, ridge = -0.34): void {
  const edge = (side: number, i: number): number => {
    const at = i / (steps - 1);
    return side + (ridge - side) * (at * at * 0.35 + at * 0.65) * 0.96;
  };
  for (let i = 0; i < steps; i++) {
    brush.beginPath();
    addBand(brush, tube, edge(-1, i), edge(1, i), 0);
    if (i + 2 < steps) addBand(brush, tube, edge(-1, i + 2), edge(1, i + 2), 0);
    brush.fillStyle = paint(i / (steps - 1));
    brush.fill('evenodd');
  }
}

/** A ramp that changes along x: `shares` of the second ramp at evenly spaced places. */
export function alongX(brush: Brush, from: number, to: number, colours: (at: number) => Rgb, stops: number): CanvasGradient {
  const gradient = brush.createLinearGradient(from, 0, to, 0);
  for (let i = 0; i <= stops; i++) gradient.addColorStop(i / stops, css(colours(i / stops)));
  return gradient;
}

/** Strokes the current path as a round cord: from its dark rim to its light ridge. */
export function strokeRound(brush: Brush, ramp: Ramp, width: number, trace: (lift: number) => void, steps = 6): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (let i = 0; i < steps; i++) {
    const at = i / (steps - 1);
    brush.strokeStyle = css(onRamp(ramp, at));
    brush.lineWidth = width * (1 - 0.86 * at);
    brush.beginPath();
    trace(-width * 0.17 * at);
    brush.stroke();
  }
}

/** A ball lit from above left. */
export function paintBall(brush: Brush, ramp: Ramp, x: number, y: number, rx: number, ry: number, steps = 5): void {
  for (let i = 0; i < steps; i++) {
    const at = i / (steps - 1);
    const size = 1 - 0.8 * at;
    brush.fillStyle = css(onRamp(ramp, at));
    brush.beginPath();
    brush.ellipse(x - rx * 0.22 * at, y - ry * 0.3 * at, rx * size, ry * size, 0, 0, 7);
    brush.fill();
  }
}

/** Soft shade about a tube, falling to the lower side. */
export function paintShade(brush: Brush, tube: Tube, colour: Rgb, reach: number, strength: number): void {
  brush.fillStyle = css(colour, clamp(strength) / 5);
  for (let i = 5; i >= 1; i--) {
    const more = (reach * i) / 5;
    brush.save();
    brush.translate(0, reach * 0.45);
    tubeBand(brush, tube, -1, 1, more * 0.7);
    brush.restore();
    brush.fill();
  }
}
