import type { Face } from '../../../narrative/tags.ts';

export type Mouth = 'flat' | 'smile' | 'laugh' | 'down' | 'tight' | 'half' | 'parted';

export type Eye = 'open' | 'shut' | 'down' | 'narrow' | 'wide' | 'heavy' | 'smiling';

/** How a face differs from the one that its pose was drawn with. */
export type Mood = {
  readonly mouth?: Mouth;
  readonly eye?: Eye;
  /** Where the eye goes: on what it was drawn for, or off to the side. */
  readonly look?: 'ahead' | 'away' | 'shut';
  /** Degrees by which the brow is steeper: above 0 a frown, below 0 a worry. */
  readonly frown?: number;
  /** Hundredths of the head by which the brow is higher. */
  readonly lift?: number;
};

/** What each face of the story's tags looks like, unless a person has a way of their own. */
export const EXPRESSIONS: Readonly<Record<Face, Mood>> = {
  even: {},
  warm: { mouth: 'smile', eye: 'smiling', frown: -8, lift: 2 },
  hard: { mouth: 'tight', eye: 'narrow', frown: 20, lift: -3 },
  tired: { mouth: 'down', eye: 'heavy', frown: -16, lift: 0 },
  amused: { mouth: 'half', eye: 'smiling', frown: 6, lift: 5 },
  caught: { mouth: 'parted', eye: 'wide', frown: -12, lift: 7 },
};

/**
 * The eye of a drawing in a mood. Who reads or bows goes on doing so, and looks up instead of away;
 * who laughs with shut eyes keeps them shut.
 */
export function eyeIn(drawn: Eye, { eye, look = 'ahead' }: Mood): Eye {
  if (drawn === 'shut' || look === 'shut') return 'shut';
  if (drawn === 'down') return look === 'away' ? (eye ?? 'open') : 'down';
  return eye ?? drawn;
}

/** Who was drawn laughing laughs in every mood. */
export function mouthIn(drawn: Mouth, { mouth }: Mood): Mouth {
  return drawn === 'laugh' ? drawn : (mouth ?? drawn);
}
