/**
 * Measures what was rendered, as a browser would decode it, and draws its spectrogram.
 *
 *     npm run sound:report [-- id … | --json]
 *
 * Needs ffmpeg. A row is printed as soon as it is measured; what has not changed since is not measured again
 * (`.cache/sound`, where the spectrograms are). A loop is sound if its seam is like its inside: the jump below the
 * 99th percentile of jumps, and no step in energy above the 95th that also crackles.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoundEntry } from '../../sound/manifest.ts';
import { RATE } from './dsp/samples.ts';
import { type Seam, seamOf } from './dsp/seam.ts';
import { readWav } from './dsp/wav.ts';
import { ffmpeg, type Loudness, loudnessOf } from './ffmpeg.ts';
import { readManifest } from './manifest.ts';

const FOLDER = 'assets/sound';
const KEPT = '.cache/sound';
/** Of the measuring: another number, and all is measured again. */
const METHOD = 1;
/** LUFS that a kind stands at, and how far a coder may take it from there. */
const LEVELS = { music: { at: -18, within: 1 }, ambience: { at: -25, within: 1.5 } } as const;

type Row = Loudness & {
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly seam: Seam | null;
};

function measure({ loop }: SoundEntry, file: string): Row {
  const source = join(FOLDER, file);
  const wav = join(KEPT, 'report.wav');
  ffmpeg('-i', source, '-ar', `${RATE}`, '-c:a', 'pcm_f32le', wav);
  const [left] = readWav(wav);
  if (!left) throw new RangeError(`${file}: no sound in it`);
  const inside = loop && left.slice(Math.round(loop.start * RATE), Math.round(loop.end * RATE));
  const picture = join(KEPT, `${file}.png`);
  ffmpeg('-i', source, '-lavfi', 'showspectrumpic=s=1200x360:scale=log:legend=1', picture);
  return {
    file,
    bytes: statSync(source).size,
    seconds: left.length / RATE,
    ...loudnessOf(source),
    seam: inside && seamOf(inside),
  };
}

/** As `measure`, or what was measured of the very same file before. */
function measured(entry: SoundEntry, file: string): Row {
  const hash = createHash('sha256')
    .update(JSON.stringify([METHOD, entry.loop]))
    .update(readFileSync(join(FOLDER, file)))
    .digest('hex')
    .slice(0, 16);
  const note = join(KEPT, `${file}.${hash}.json`);
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Row;
  const row = measure(entry, file);
  writeFileSync(note, JSON.stringify(row));
  return row;
}

/** What is wrong with a row; empty where nothing is. */
function faultsOf({ kind }: SoundEntry, { lufs, peak, seconds, seam }: Row): string[] {
  const level = kind === 'effect' ? undefined : LEVELS[kind];
  // A step alone may be a downbeat; with crackle it is a click.
  const clicks =
    seam !== null &&
    (seam.jump > seam.jumpInside || (seam.step > seam.stepInside && seam.crackle > 0.95));
  return [
    ...(level !== undefined && Math.abs(lufs - level.at) > level.within ? ['loudness'] : []),
    ...(peak > -0.5 ? ['peak'] : []),
    ...(kind === 'music' && seconds < 60 ? ['short'] : []),
    ...(clicks ? ['seam'] : []),
  ];
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
  return [
    ...cells,
    ` ${seam.jump.toFixed(4)}/${seam.jumpInside.toFixed(4)}`,
    ` ${seam.step.toFixed(2)}/${seam.stepInside.toFixed(2)} dB`,
    ` ${(seam.crackle * 100).toFixed(0)} %`,
  ].join(' ');
}

mkdirSync(KEPT, { recursive: true });
const json = process.argv.includes('--json');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const manifest = readManifest(FOLDER);
const unknown = named.filter((id) => manifest[id] === undefined);
if (unknown.length > 0) throw new RangeError(`No such sound: ${unknown.join(', ')}`);
const files = Object.entries(manifest)
  .filter(([id]) => named.length === 0 || named.includes(id))
  .flatMap(([, entry]) => [entry.webm, entry.m4a].map((file) => ({ entry, file })));
const rows: Row[] = [];
let faulty = 0;
if (!json) {
  console.log(
    '          file                        size    length   LUFS   LRA   dBTP  jump/p99  step/p95  crackle',
  );
}
for (const { entry, file } of files) {
  const row = measured(entry, file);
  rows.push(row);
  const faults = faultsOf(entry, row);
  if (faults.length > 0) faulty++;
  const count = `${rows.length}/${files.length}`.padStart(9);
  if (!json)
    console.log([count, textOf(row), ...faults.map((fault) => `look: ${fault}`)].join(' '));
}
const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
if (json) process.stdout.write(`${JSON.stringify({ bytes, rows }, null, 2)}\n`);
else {
  console.log(
    `all: ${(bytes / 1e6).toFixed(2)} MB in ${rows.length} files, ${faulty} to look at; spectrograms in ${KEPT}`,
  );
}
process.exitCode = faulty > 0 ? 1 : 0;
