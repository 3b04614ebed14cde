import { expect, test } from 'vitest';
import { spanishProblems } from '../../src/build/checks/spanish-rules.ts';
import { classroom as classroomEn } from '../../src/i18n/classroom-en.ts';
import { classroom as classroomEs } from '../../src/i18n/classroom-es.ts';
import { EMBED_WORDS } from '../../src/i18n/embed-words.ts';
import { en } from '../../src/i18n/en.ts';
import { ENDING_WORDS } from '../../src/i18n/ending-words.ts';
import { es } from '../../src/i18n/es.ts';
import { lms as lmsEn } from '../../src/i18n/lms-en.ts';
import { lms as lmsEs } from '../../src/i18n/lms-es.ts';
import { OFFLINE_WORDS } from '../../src/i18n/offline-words.ts';
import { qr as qrEn } from '../../src/i18n/qr-en.ts';
import { qr as qrEs } from '../../src/i18n/qr-es.ts';
import { fill } from '../../src/i18n/strings.ts';
import { wall as wallEn } from '../../src/i18n/wall-en.ts';
import { wall as wallEs } from '../../src/i18n/wall-es.ts';
import { built } from './story-files.ts';

/** Texts that are the same words in both languages. */
const SAME = new Set([
  'settings.dyslexic',
  'settings.sepia',
  'board.probable',
  'debrief.road.share',
  'classroom.report.decision',
  'classroom.present.won',
  'offline.size',
  'wall.map.offered',
]);

/** Every text with its address: `saves.load`, `chapterTitles.3`. */
function textsOf(node: unknown, address = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[address, node]]);
  const inner = Object.entries(node as Readonly<Record<string, unknown>>).flatMap(
    ([key, value]) => [...textsOf(value, address === '' ? key : `${address}.${key}`)],
  );
  return new Map(inner);
}

/** The first program's words, and those that come later or elsewhere. */
function allWords(lang: 'en' | 'es') {
  const { reader, ...embed } = EMBED_WORDS[lang];
  const classroom = { en: classroomEn, es: classroomEs }[lang];
  const lms = { en: lmsEn, es: lmsEs }[lang];
  const wall = { en: wallEn, es: wallEs }[lang];
  const qr = { en: qrEn, es: qrEs }[lang];
  const offline = OFFLINE_WORDS[lang];
  return { ...reader, embed, classroom, lms, wall, qr, offline, ending: ENDING_WORDS[lang] };
}

const english = textsOf(allWords('en'));
const spanish = textsOf(allWords('es'));
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
const valuesOf = (key: string) => [
  ...new Set(
    built.facts.tags
      .filter((tag) => tag.key === key && tag.value !== 'none')
      .map(({ value }) => value),
  ),
];

test('the interface says the same things in English and in Spanish', () => {
  expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
});

test('no text is empty, and what is filled in is filled in on both sides', () => {
  for (const [address, text] of english) {
    const other = spanish.get(address) ?? '';
    expect(text.trim(), address).not.toBe('');
    expect(other.trim(), address).not.toBe('');
    expect(placesIn(other), address).toBe(placesIn(text));
  }
});

test('no text was left in the other language', () => {
  const equal = [...english]
    .filter(([address, text]) => spanish.get(address) === text && !SAME.has(address))
    .map(([address, text]) => `${address}: ${text}`);
  expect(equal).toEqual([]);
});

test('the Spanish of the interface keeps the rules of the story’s', () => {
  const problems = [...spanish].flatMap(([address, text]) =>
    spanishProblems(text.replace(/\{\w+\}/g, 'X')).map(
      (problem) => `${address} ${problem}: ${text}`,
    ),
  );
  expect(problems).toEqual([]);
});

test.each([
  ['place', 'places'],
  ['at', 'hotspots'],
  ['doc', 'documents'],
  ['panel', 'panels'],
] as const)('every %s of the story has its words in both languages', (tag, list) => {
  for (const strings of [en, es]) {
    const words: Readonly<Record<string, string>> = strings[list];
    expect(valuesOf(tag).filter((id) => !words[id])).toEqual([]);
  }
});

test('every chapter that begins has its title', () => {
  for (const number of valuesOf('chapter')) {
    expect(en.chapterTitles[Number(number)]).toBeTruthy();
    expect(es.chapterTitles[Number(number)]).toBeTruthy();
  }
});

test('places are filled by their names, and an unknown one stays as it is', () => {
  expect(fill('Chapter {n} of {all}', { n: 3 })).toBe('Chapter 3 of {all}');
});
