/**
 * Makes the game's sound from nothing but this folder and a free set of instruments.
 *
 *     npx tsx src/tools/sound/render.ts [id … | all]
 *
 * Needs ffmpeg, fluidsynth and FluidR3_GM.sf2 (Debian: fluid-soundfont-gm). Writes
 * assets/sound/<id>.webm and .m4a, the manifest sounds.json and the credits.
 */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SoundEntry } from '../../sound/manifest.ts';
import { CATALOGUE } from './catalogue.ts';
import { writeCredits } from './credits.ts';
import { encode } from './encode.ts';
import { level } from './level.ts';
import { readManifest, writeManifest } from './manifest.ts';
import type { SoundRecipe } from './recipe.ts';

const OUT = 'assets/sound';
const WORK = join(tmpdir(), 'archivese-sound');

function render(entry: SoundRecipe): SoundEntry {
  const { channels, loudness } = level(entry, entry.make(), WORK);
  const coded = encode(entry, channels, { work: WORK, out: OUT });
  process.stdout.write(
    `${entry.id}: ${coded.seconds.toFixed(2)} s, ${loudness.lufs} LUFS, range ${loudness.range}, ` +
      `peak ${loudness.peak} dBTP\n`,
  );
  const { kind, bar, gain, caption } = entry;
  return { kind, ...coded, bar, gain, lufs: loudness.lufs, caption };
}

mkdirSync(WORK, { recursive: true });
mkdirSync(OUT, { recursive: true });
const asked = process.argv.slice(2);
const all = asked.length === 0 || asked.includes('all');
const unknown = asked.filter((id) => id !== 'all' && !CATALOGUE.some((entry) => entry.id === id));
if (unknown.length > 0) throw new RangeError(`No such sound: ${unknown.join(', ')}`);
const manifest = readManifest(OUT);
for (const entry of CATALOGUE) {
  if (all || asked.includes(entry.id)) manifest[entry.id] = render(entry);
}
writeManifest(OUT, manifest);
writeCredits();
