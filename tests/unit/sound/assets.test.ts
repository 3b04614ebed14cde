import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseManifest, type SoundEntry } from '../../../src/sound/manifest.ts';
import { CATALOGUE } from '../../../src/tools/sound/catalogue.ts';

const FOLDER = 'assets/sound';
/** Bytes that all sounds of one format may take: the most that anybody can download. */
const BUDGET = 12e6;

const FIXED = {
  music: [
    'archive_noir',
    'vienna_waltz',
    'surveillance',
    'ministry_waltz',
    'cancun_lounge',
    'border',
    'parade',
    'archive_theme',
    'elegy',
  ],
  ambience: [
    'office_before_dawn',
    'press_hall',
    'restaurant',
    'night_street',
    'patio',
    'ministry',
    'airport_hall',
    'beach_noon',
    'beach_dusk',
    'corridor',
    'border_room',
    'counter_room',
    'parade_street',
    'archive_room',
    'garden',
    'flat',
  ],
  effect:
    'telephone type_line carriage tear stamp coffee tv_off paper pen cutlery door lamp shutter rain_start message printer shredder lift wave whistle bell crowd_far box plane thunder umbrella keys chair match fax'.split(
      ' ',
    ),
} as const;

const read = parseManifest(JSON.parse(readFileSync(`${FOLDER}/sounds.json`, 'utf8')));
const sounds = read.ok ? read.value : {};
const entries = Object.entries(sounds);
const filesOf = ({ webm, m4a }: SoundEntry) => [`${FOLDER}/${webm}`, `${FOLDER}/${m4a}`];

test('the manifest can be read, and has every sound that the story may ask for', () => {
  expect(read.ok).toBe(true);
  for (const [kind, ids] of Object.entries(FIXED)) {
    expect(ids.filter((id) => sounds[id]?.kind !== kind)).toEqual([]);
  }
});

test('every sound has its two files, and neither is empty', () => {
  for (const file of entries.flatMap(([, entry]) => filesOf(entry))) {
    expect(existsSync(file), file).toBe(true);
    expect(statSync(file).size, file).toBeGreaterThan(1000);
  }
});

test('files are what their names say', () => {
  for (const [, entry] of entries) {
    const [webm = '', m4a = ''] = filesOf(entry).map((file) =>
      readFileSync(file).toString('latin1', 0, 64),
    );
    expect(webm.startsWith('\x1aE\xdf\xa3'), entry.webm).toBe(true);
    expect(m4a.slice(4, 8), entry.m4a).toBe('ftyp');
  }
});

test('music and airs loop inside their file, forty seconds or more', () => {
  for (const [id, { kind, loop, seconds }] of entries) {
    if (kind === 'effect') expect(loop, id).toBeNull();
    else {
      expect((loop?.end ?? 0) - (loop?.start ?? 0), id).toBeGreaterThanOrEqual(40);
      expect(loop?.start, id).toBeGreaterThan(0.1);
      expect(seconds - (loop?.end ?? seconds), id).toBeGreaterThan(0.1);
    }
  }
});

test('music goes on for a minute or more before it begins again', () => {
  for (const [id, { kind, loop }] of entries) {
    if (kind === 'music')
      expect((loop?.end ?? 0) - (loop?.start ?? 0), id).toBeGreaterThanOrEqual(60);
  }
});

test('the bars of a piece are those of its score, and a loop is whole bars long', () => {
  for (const { id, kind, bar } of CATALOGUE) {
    expect(sounds[id]?.bar, `${id}: npm run sound -- ${id}`).toBe(bar);
    const { loop } = sounds[id] ?? {};
    if (kind !== 'music' || bar === null || !loop) continue;
    const bars = (loop.end - loop.start) / bar;
    expect(Math.abs(bars - Math.round(bars)), id).toBeLessThan(0.001);
  }
  expect(CATALOGUE.filter(({ bar }) => bar !== null).length).toBeGreaterThan(5);
});

test('an effect is over before the reader has read on', () => {
  for (const [id, { kind, seconds }] of entries) {
    if (kind === 'effect') expect(seconds, id).toBeLessThanOrEqual(4);
  }
});

test('music and airs stand at the loudness that the mix was made for', () => {
  for (const [id, { kind, lufs }] of entries) {
    if (kind === 'music') expect(Math.abs(lufs + 18), id).toBeLessThanOrEqual(0.5);
    if (kind === 'ambience') expect(Math.abs(lufs + 25), id).toBeLessThanOrEqual(1);
  }
});

test('whatever says something has a caption in both languages; music has none', () => {
  for (const [id, { kind, caption }] of entries) {
    if (kind === 'music') expect(caption, id).toBeNull();
    else {
      expect(caption?.en.trim(), id).toBeTruthy();
      expect(caption?.es.trim(), id).toBeTruthy();
      expect(caption?.en, id).not.toBe(caption?.es);
    }
  }
});

test.each(['webm', 'm4a'] as const)('all that can be heard as %s fits its budget', (format) => {
  const bytes = entries.map(([, entry]) => statSync(`${FOLDER}/${entry[format]}`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
});

test('every file is credited, and the instruments’ notice lies beside them', () => {
  const credits = JSON.parse(readFileSync('assets/CREDITS.json', 'utf8')) as {
    readonly sound: readonly { readonly file: string }[];
  };
  const credited = new Set(credits.sound.map(({ file }) => file));
  expect(
    entries.flatMap(([, entry]) => filesOf(entry)).filter((file) => !credited.has(file)),
  ).toEqual([]);
  expect(readFileSync(`${FOLDER}/FLUIDR3-LICENSE.txt`, 'utf8')).toContain('Frank Wen');
});
