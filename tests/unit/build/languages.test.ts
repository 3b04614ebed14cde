import { expect, test } from 'vitest';
import { buildStory } from '../../../src/build/ink/build-story.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';
import { type Entry, findingsOf, messagesOf, poOf, sourceOf } from './ink-source.ts';

const TRAM = `VAR wet = false
-> tram
=== tram ===
Rain.
* [Nod. # id: nod] She nods.
  ~ wet = true
* [Leave. # id: leave]
- {wet: You drip.|You do not.}
Rain.
-> END
`;
const SPANISH: readonly Entry[] = [
  ['tram', 'Rain.', 'Llueve.'],
  ['tram', '[Nod.] She nods.', '[Asentir.] Ella asiente.'],
  ['tram', '[Leave.]', '[Irse.]'],
  ['tram', '{wet: You drip.|You do not.}', '{wet: Goteas.|No goteas.}'],
  ['tram#2', 'Rain.', 'Sigue lloviendo.'],
];
const with_ = (...entries: Entry[]) =>
  SPANISH.map((old) => entries.find((e) => e[0] === old[0] && e[1] === old[1]) ?? old);

function played(language: 'en' | 'es', entries = SPANISH, ...ids: string[]) {
  const { languages, version } = buildStory(sourceOf(TRAM, entries));
  const session = openSession(
    loadEngine({ version, json: languages[language]?.whole ?? '' }),
    seedOf(1),
  );
  for (const id of ids) session.choose(id);
  return session.turns.flatMap(({ beats }) => beats.map(({ text }) => text));
}

test('one source is two stories with the same ids', () => {
  expect(findingsOf(sourceOf(TRAM, SPANISH))).toEqual([]);
  expect(played('en', SPANISH, 'nod')).toEqual(['Rain.', 'She nods.', 'You drip.', 'Rain.']);
  expect(played('es', SPANISH, 'nod')).toEqual([
    'Llueve.',
    'Ella asiente.',
    'Goteas.',
    'Sigue lloviendo.',
  ]);
});

test('in whatever order a translator leaves the entries, no choice takes the place of another', () => {
  const turned = SPANISH.toReversed();
  expect(findingsOf(sourceOf(TRAM, turned))).toEqual([]);
  expect(played('es', turned, 'leave')).toEqual(played('es', SPANISH, 'leave'));
});

test('a segment without Spanish is named by the line of its English', () => {
  expect(findingsOf(sourceOf(TRAM, SPANISH.slice(0, 4)))).toEqual(['L10 tram.ink:9']);
});

test('a segment that was changed is missing, and its old Spanish is an orphan', () => {
  const changed = TRAM.replace('[Leave.', '[Get off.');
  expect(findingsOf(sourceOf(changed, SPANISH))).toEqual(['L10 tram.ink:7', 'L13 es/tram.po:9']);
});

test('an empty Spanish, and one that is the English, are not taken for a translation', () => {
  const empty = with_(['tram', 'Rain.', '']);
  expect(findingsOf(sourceOf(TRAM, empty))).toContain('L02 es/tram.po:1');
  const equal = with_(['tram', 'Rain.', 'Rain.']);
  expect(findingsOf(sourceOf(TRAM, equal))).toEqual(['L12 tram.ink:4']);
  const named = sourceOf(TRAM, equal, { same: new Set(['Rain.']) });
  expect(findingsOf(named)).toEqual([]);
});

test('the same entry twice is refused: the parser would keep the last without a word', () => {
  const source = sourceOf(TRAM, [...SPANISH, ['tram', '[Leave.]', '[Bajarse.]']]);
  expect(findingsOf(source)).toEqual(['L01 es/tram.po:21']);
  expect(messagesOf(buildStory(source))[0]).toContain('es/tram.po:9');
});

test('a file that is no PO is named with the line where it breaks', () => {
  const text = `${poOf(SPANISH)}\nmsgctxt "tram"\nmsgid "x\nmsgstr "y"\n`;
  const source = sourceOf(TRAM, SPANISH, { translations: [{ name: 'es/tram.po', text }] });
  expect(findingsOf(source)).toEqual(['L03 es/tram.po:21']);
});

test('a bracket, a brace or a branch that was lost is named', () => {
  expect(findingsOf(sourceOf(TRAM, with_(['tram', '[Leave.]', 'Irse.'])))).toContain(
    'L11 tram.ink:7',
  );
  const one = with_(['tram', '{wet: You drip.|You do not.}', '{wet: Goteas.}']);
  expect(findingsOf(sourceOf(TRAM, one))).toContain('L11 tram.ink:8');
});

test('structure does not slip in with the words', () => {
  for (const words of ['Llueve. -> END', 'Llueve. # sfx: rain', '* Llueve.']) {
    expect(findingsOf(sourceOf(TRAM, with_(['tram', 'Rain.', words])))[0]).toBe('L11 tram.ink:4');
  }
});

test('another condition is another story', () => {
  const other = with_(['tram', '{wet: You drip.|You do not.}', '{not wet: Goteas.|No goteas.}']);
  const built = buildStory(sourceOf(TRAM, other));
  expect(built.findings.map(({ code }) => code)).toEqual(['L14']);
  expect(built.languages.es).toBeUndefined();
});

test('a t_ function may be written otherwise in each language', () => {
  const text = `${TRAM}=== function t_drops(n)\n{n == 1: a drop|{n} drops}\n~ return\n`;
  const spanish: Entry = ['t_drops', '{n == 1: a drop|{n} drops}', '{n < 2: una gota|{n} gotas}'];
  expect(findingsOf(sourceOf(text, [...SPANISH, spanish]))).toEqual([]);
});

test('the version is the same for both languages, and another when a word of either changes', () => {
  const version = (entries: readonly Entry[]) => buildStory(sourceOf(TRAM, entries)).version;
  expect(version(SPANISH)).toMatch(/^[0-9a-f]{8}$/);
  expect(version(with_(['tram', 'Rain.', 'Llovizna.']))).not.toBe(version(SPANISH));
});
