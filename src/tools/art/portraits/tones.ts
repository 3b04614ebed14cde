import { clamp } from '../kit/numbers.ts';

/** Tone 0 black … 1 white as a grey. */
export function grey(tone: number): string {
  const value = Math.round(clamp(tone, 0, 1) * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${value}${value}${value}`;
}

export type SkinTones = {
  readonly lit: string;
  /** The plane that turns away a little: lids, hollow, cheek. */
  readonly half: string;
  /** The hard-edged shadow. */
  readonly dark: string;
  /** Cast shadow and folds. */
  readonly deep: string;
};

export function skinTones(skin: number): SkinTones {
  return {
    lit: grey(skin * 1.03),
    half: grey(skin * 0.69),
    dark: grey(skin * 0.47),
    deep: grey(skin * 0.27),
  };
}

export type ClothTones = { readonly lit: string; readonly mid: string; readonly dark: string };

export function clothTones(tone: number): ClothTones {
  return { lit: grey(tone * 1.12 + 0.07), mid: grey(tone), dark: grey(tone * 0.6) };
}
