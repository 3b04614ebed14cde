import type { SoundCaption, SoundKind } from '../../sound/manifest.ts';
import type { Samples } from './dsp/samples.ts';
import type { Score } from './music/score.ts';

export type SoundRecipe = {
  readonly id: string;
  readonly kind: SoundKind;
  readonly make: () => readonly Samples[];
  /** Integrated LUFS for loops, peak in dBFS for effects. */
  readonly level: number;
  /** Seconds of a bar, of music whose bars are all alike. */
  readonly bar: number | null;
  /** Linear gain in the game's mix, before the reader's own volumes. */
  readonly gain: number;
  readonly caption: SoundCaption | null;
  /** Kilobits a second of the Opus file and of its AAC fallback, and the latter's sample rate. */
  readonly opus: number;
  readonly aac: number;
  readonly aacRate: number;
};

export const music = (
  { id, beat, bars }: Score,
  make: () => readonly Samples[],
  gain: number,
): SoundRecipe => ({
  id,
  bar: new Set(bars).size === 1 ? Math.round((bars[0] ?? 0) * beat * 1000) / 1000 : null,
  kind: 'music',
  make,
  level: -18,
  gain,
  caption: null,
  opus: 64,
  aac: 78,
  aacRate: 44_100,
});

export const bed = (
  id: string,
  make: () => Samples,
  rest: { gain: number; caption: SoundCaption },
): SoundRecipe => ({
  id,
  kind: 'ambience',
  make: () => [make()],
  level: -25,
  bar: null,
  opus: 32,
  aac: 32,
  aacRate: 32_000,
  ...rest,
});

export const effect = (
  id: string,
  make: () => Samples,
  rest: { level: number; gain: number; caption: SoundCaption },
): SoundRecipe => ({
  id,
  kind: 'effect',
  bar: null,
  make: () => [make()],
  opus: 32,
  aac: 32,
  aacRate: 32_000,
  ...rest,
});
