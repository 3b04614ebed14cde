import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE, type Samples } from '../dsp/samples.ts';
import { readWav } from '../dsp/wav.ts';
import { humanise } from './humanise.ts';
import { midiOf } from './midi.ts';
import type { Part, Score } from './score.ts';

const INSTRUMENTS = '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const PASSES = 3;

/**
 * Plays one part dry and keeps the middle of three passes: its beginning has the tails of the pass
 * before, its end the early notes of the pass after, so it closes on itself. The synthesiser's own
 * reverb and chorus stay off: they run free, and would not.
 */
export function stem(score: Score, part: Part): [Samples, Samples] {
  const folder = join(tmpdir(), 'archivese-sound', score.id);
  mkdirSync(folder, { recursive: true });
  const [midi, wav] = [join(folder, `${part.id}.mid`), join(folder, `${part.id}.wav`)];
  writeFileSync(midi, midiOf(score, part, { notes: humanise(score, part), passes: PASSES }));
  execFileSync(
    'fluidsynth',
    [
      '-ni',
      '-q',
      '-r',
      `${RATE}`,
      '-g',
      '0.6',
      '-R',
      '0',
      '-C',
      '0',
      '-o',
      'synth.polyphony=256',
      '-T',
      'wav',
      '-O',
      'float',
      '-F',
      wav,
      INSTRUMENTS,
      midi,
    ],
    { stdio: 'ignore' },
  );
  const [left, right] = readWav(wav);
  const n = passLength(score);
  if (!left || !right || left.length < 3 * n)
    throw new RangeError(`${score.id} ${part.id}: too short`);
  return [left.slice(n, 2 * n), right.slice(n, 2 * n)];
}

/**
 * Samples in a pass. The tempo is chosen so that it is a multiple of the synthesiser's clock (1 ms)
 * and block (64 samples): only then is every pass the same, sample for sample.
 * @throws RangeError if it is not.
 */
export function passLength(score: Score): number {
  const n = score.beat * score.bars.reduce((s, b) => s + b, 0) * RATE;
  const whole = Math.round(n);
  if (Math.abs(n - whole) > 1e-3 || whole % 192 !== 0)
    throw new RangeError(`${score.id}: ${n} samples`);
  return whole;
}
