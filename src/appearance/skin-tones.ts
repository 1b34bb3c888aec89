/** A colour of skin that a person can choose: as seen (sRGB, for the button) and as light (linear, for the shader). */
export interface SkinTone {
  readonly css: string;
  readonly linear: readonly [number, number, number];
}

const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const tone = (css: string): SkinTone => ({
  css,
  linear: [channel(css.slice(1, 3)), channel(css.slice(3, 5)), channel(css.slice(5, 7))],
});

/** From fair to deep. @basis tuned: even steps of lightness that stay calm under the stage's light */
export const SKIN_TONES = [tone('#e6c2a9'), tone('#cfa78f'), tone('#b07f5f'), tone('#855c48'), tone('#59423a')] as const;
export type SkinToneIndex = 0 | 1 | 2 | 3 | 4;
export const DEFAULT_SKIN_TONE: SkinToneIndex = 1;
