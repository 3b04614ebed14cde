import { join } from 'node:path';
import { limitRound } from './dsp/limit.ts';
import { db, peakOf, type Samples } from './dsp/samples.ts';
import { writeWav } from './dsp/wav.ts';
import { type Loudness, loudnessOf } from './ffmpeg.ts';
import type { SoundRecipe } from './recipe.ts';

/** Peaks of the music, dBFS: a coder at a low rate may add two or three decibels to them. */
const CEILING = -4.6;

/**
 * Brings a sound to its level by one fixed gain: a gain that moved would move at the seam too.
 * Loops by integrated loudness; effects by peak, since loudness says nothing of half a second.
 */
export function level(
  entry: SoundRecipe,
  channels: readonly Samples[],
  work: string,
): { channels: readonly Samples[]; loudness: Loudness } {
  const file = join(work, `${entry.id}.wav`);
  const peak = Math.max(...channels.map(peakOf));
  const first = channels.map((x) => x.map((v) => (v * db(entry.level)) / peak));
  writeWav(file, first);
  const before = loudnessOf(file);
  if (entry.kind === 'effect') return { channels: first, loudness: before };
  const gain = db(entry.level - before.lufs);
  let out: Samples[] = first.map((x) => x.map((v) => v * gain));
  if (entry.kind === 'music') out = limitRound(out, db(CEILING));
  writeWav(file, out);
  const loudness = loudnessOf(file);
  return { channels: out, loudness };
}
