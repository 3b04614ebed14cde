/**
 * Measures what was rendered, as a browser would decode it.
 *
 *     npx tsx src/tools/sound/report.ts [--json]
 *
 * Needs ffmpeg. A loop is sound if its seam is like its inside: the jump below the 99th percentile
 * of jumps, and no step in energy above the 95th that also crackles.
 */
import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SoundEntry } from '../../sound/manifest.ts';
import { RATE } from './dsp/samples.ts';
import { type Seam, seamOf } from './dsp/seam.ts';
import { readWav } from './dsp/wav.ts';
import { ffmpeg, type Loudness, loudnessOf } from './ffmpeg.ts';
import { readManifest } from './manifest.ts';

const FOLDER = 'assets/sound';
const WORK = join(tmpdir(), 'archivese-sound');

type Row = Loudness & {
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly seam: Seam | null;
};

function measure(entry: SoundEntry, file: string): Row {
  const source = join(FOLDER, file);
  const wav = join(WORK, 'report.wav');
  ffmpeg('-i', source, '-ar', `${RATE}`, '-c:a', 'pcm_f32le', wav);
  const [left] = readWav(wav);
  if (!left) throw new RangeError(`${file}: no sound in it`);
  const { loop } = entry;
  const inside = loop && left.slice(Math.round(loop.start * RATE), Math.round(loop.end * RATE));
  return {
    file,
    bytes: statSync(source).size,
    seconds: left.length / RATE,
    ...loudnessOf(source),
    seam: inside && seamOf(inside),
  };
}

function textOf({ file, bytes, seconds, lufs, range, peak, seam }: Row): string {
  const cells = [
    file.padEnd(24),
    `${(bytes / 1024).toFixed(0)} KB`.padStart(7),
    `${seconds.toFixed(2)} s`.padStart(9),
    lufs.toFixed(1).padStart(6),
    range.toFixed(1).padStart(5),
    peak.toFixed(1).padStart(6),
  ];
  if (!seam) return cells.join(' ');
  // A step alone may be a downbeat; with crackle it is a click.
  const clicks =
    seam.jump > seam.jumpInside || (seam.step > seam.stepInside && seam.crackle > 0.95);
  return [
    ...cells,
    ` ${seam.jump.toFixed(4)}/${seam.jumpInside.toFixed(4)}`,
    ` ${seam.step.toFixed(2)}/${seam.stepInside.toFixed(2)} dB`,
    ` ${(seam.crackle * 100).toFixed(0)} %`,
    clicks ? '  look' : '',
  ].join(' ');
}

mkdirSync(WORK, { recursive: true });
const rows = Object.values(readManifest(FOLDER)).flatMap((entry) =>
  [entry.webm, entry.m4a].map((file) => measure(entry, file)),
);
const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ bytes, rows }, null, 2)}\n`);
} else {
  const head =
    'file                        size    length   LUFS   LRA   dBTP  jump/p99  step/p95  crackle';
  const total = `all: ${(bytes / 1e6).toFixed(2)} MB in ${rows.length} files`;
  process.stdout.write(`${[head, ...rows.map(textOf), total].join('\n')}\n`);
}
