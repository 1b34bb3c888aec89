import { clamp, mix } from '#src/appearance/micro/numbers.ts';

export type Rgb = readonly [red: number, green: number, blue: number];
/** Colours from the rim of a round thing (0) to its lit ridge (1). */
export type Ramp = readonly (readonly [at: number, colour: Rgb])[];

export const rgb = (hex: string): Rgb => [Number.parseInt(hex.slice(1, 3), 16), Number.parseInt(hex.slice(3, 5), 16), Number.parseInt(hex.slice(5, 7), 16)];
export const blend = (a: Rgb, b: Rgb, share: number): Rgb => [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)];
export const css = ([r, g, b]: Rgb, alpha = 1): string => `rgba(${r | 0},${g | 0},${b | 0},${alpha})`;

export const blendRamp = (a: Ramp, b: Ramp, share: number): Ramp => a.map(([at, colour], i) => [at, blend(colour, b[i]![1], share)]);

export function onRamp(ramp: Ramp, at: number): Rgb {
  for (let i = 1; i < ramp.length; i++) {
    const [to, colour] = ramp[i]!;
    if (at <= to) return blend(ramp[i - 1]![1], colour, clamp((at - ramp[i - 1]![0]) / (to - ramp[i - 1]![0])));
  }
  return ramp.at(-1)![1];
}

const ramp = (...hex: readonly string[]): Ramp => {
  const places = [0, 0.1, 0.38, 0.68, 0.9, 1];
  return hex.map((colour, i) => [places[i]!, rgb(colour)]);
};

const LIGHT = {
  paper: rgb('#fbf6ec'),
  paperEdge: rgb('#efe5d6'),
  /** soft tissue between the fibres */
  tissue: rgb('#f0d9c8'),
  tissueShade: rgb('#c99a86'),
  muscle: ramp('#7d2f29', '#6a211e', '#98403a', '#bb5e50', '#d88b78', '#e6a592'),
  core: ramp('#5c191a', '#4a0e12', '#621a1c', '#7f2a28', '#a1483f', '#b4615a'),
  far: ramp('#d9b09c', '#d0a18c', '#e2bda8', '#efd2c0', '#f7e2d4', '#fbece1'),
  inside: ramp('#b25a4d', '#a34b41', '#d08573', '#e5a692', '#f2c3b0', '#f7d2c2'),
  insideCore: ramp('#4a0e12', '#420c10', '#641a1b', '#7d2a27', '#8f3a34', '#9a453d'),
  gap: rgb('#4a1315'),
  thin: rgb('#fdeadb'),
  thick: rgb('#7a1d20'),
  thickLight: rgb('#d07a6a'),
  line: rgb('#43090e'),
  wall: ramp('#a9544d', '#b9655c', '#cf8478', '#dc9a8d', '#e8b3a6', '#efc2b5'),
  plasma: ramp('#c98a7f', '#d49a8e', '#eabcae', '#f4d2c5', '#f9e2d7', '#fcebe2'),
  cellRed: rgb('#bd3129'),
  cellBlue: rgb('#6b4a86'),
  nerve: ramp('#a08455', '#b89c68', '#dcc693', '#efdfb6', '#f9f0d8', '#fdf9ec'),
  nerveAsleep: ramp('#8d8577', '#a29a8b', '#bdb5a6', '#d2cbbd', '#e2dcd0', '#ece7dd'),
  nerveAlert: ramp('#7e2a22', '#963a2f', '#bf5a48', '#d67a64', '#e8a58f', '#f3c2ae'),
  packet: rgb('#fff3cf'),
  packetEdge: rgb('#8e7238'),
  amber: rgb('#e08a1e'),
  amberEdge: rgb('#5c3203'),
  amberLight: rgb('#f9cd8b'),
  plug: rgb('#2f6f74'),
  plugLight: rgb('#a9d3cf'),
  token: rgb('#fdf1d4'),
  immune: ramp('#b9a9c0', '#c7b9cd', '#dcd2df', '#e9e2ea', '#f4eff3', '#fbf8fa'),
  nucleus: rgb('#9483ab'),
  shade: rgb('#3a120e'),
  /** what one thing throws on the next */
  cast: rgb('#7d3d2c'),
};

export type Palette = Readonly<typeof LIGHT>;

const dim = (colour: Rgb, share: number): Rgb => [colour[0] * share, colour[1] * share * 0.98, colour[2] * share * 0.96];
const isRamp = (value: Rgb | Ramp): value is Ramp => Array.isArray(value[0]);

function dimAll(palette: Palette): Palette {
  const dimmed: Record<string, Rgb | Ramp> = {};
  for (const [name, value] of Object.entries<Rgb | Ramp>(palette)) {
    dimmed[name] = isRamp(value) ? value.map(([at, colour]) => [at, dim(colour, 0.84)] as const) : dim(value, 0.92);
  }
  return dimmed as Palette;
}

/** The same picture with the key light at 80 %, on a dark page. */
const DIM: Palette = {
  ...dimAll(LIGHT),
  paper: rgb('#2a231f'),
  paperEdge: rgb('#1b1512'),
  plasma: ramp('#85483f', '#93554a', '#ad7165', '#c08c7f', '#cf9f93', '#d8ada2'),
  tissue: rgb('#4a342b'),
  tissueShade: rgb('#2b1b16'),
  far: ramp('#4a332b', '#402a24', '#553a31', '#6a4a3e', '#7f5c4e', '#8b6757'),
};

export const paletteFor = (dark: boolean): Palette => (dark ? DIM : LIGHT);
