import { join } from 'node:path';
import { RATE, type Samples } from './dsp/samples.ts';
import { writeWav } from './dsp/wav.ts';
import { ffmpeg } from './ffmpeg.ts';
import type { SoundRecipe } from './recipe.ts';

/**
 * Seconds of its own other end that a loop wears at both ends. Lossy coders smear a file's edges;
 * the player loops the inside and never plays them.
 */
const GUARD = 0.256;

/** No dates, no names of tools: the same sound makes the same file. */
const SAME = '-map_metadata -1 -fflags +bitexact -flags:a +bitexact'.split(' ');

type Coded = {
  readonly webm: string;
  readonly m4a: string;
  /** Seconds of the whole file, guards included. */
  readonly seconds: number;
  readonly loop: { readonly start: number; readonly end: number } | null;
};

/** Writes the Opus file and its AAC fallback, for the few browsers that cannot play Opus. */
export function encode(
  entry: SoundRecipe,
  channels: readonly Samples[],
  { work, out }: { work: string; out: string },
): Coded {
  const looped = entry.kind !== 'effect';
  const length = (channels[0]?.length ?? 0) / RATE;
  const source = join(work, `${entry.id}.coded.wav`);
  writeWav(source, looped ? channels.map(guarded) : channels);
  const [webm, m4a] = [`${entry.id}.webm`, `${entry.id}.m4a`];
  // At these rates Opus would code a bed of noise as speech and lose up to 3 dB of it; what it
  // calls low delay keeps to the transform coder, which keeps every band's energy.
  const way = entry.kind === 'music' ? 'audio' : 'lowdelay';
  const opus = `-c:a libopus -b:a ${entry.opus}k -vbr constrained -application ${way}`;
  ffmpeg('-i', source, ...opus.split(' '), ...SAME, join(out, webm));
  const aac = `-ar ${entry.aacRate} -c:a aac -b:a ${entry.aac}k`;
  ffmpeg('-i', source, ...aac.split(' '), ...SAME, '-movflags', '+faststart', join(out, m4a));
  const loop = looped ? { start: GUARD, end: GUARD + length } : null;
  return { webm, m4a, seconds: looped ? length + 2 * GUARD : length, loop };
}

function guarded(x: Samples): Samples {
  const guard = Math.round(GUARD * RATE);
  const out = new Float32Array(x.length + 2 * guard);
  out.set(x.subarray(x.length - guard));
  out.set(x, guard);
  out.set(x.subarray(0, guard), guard + x.length);
  return out;
}
