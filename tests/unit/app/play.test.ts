import { expect, test } from 'vitest';
import { type Library, openLibrary } from '../../../src/app/library.ts';
import { openPlay } from '../../../src/app/play.ts';
import { buildStory } from '../../../src/build/ink/build-story.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { sourceOf } from '../build/ink-source.ts';

const TRAM = `=== tram ===
{~Rain.|Fog.|Snow.} # chapter: 0 # place: tram # date: 2022-03-25
+ [Nod # id: nod] -> tram
* [Get off # id: get_off] -> office`;
const OFFICE = `=== office ===
Desks. # place: office
* [Sit down # id: sit] You sit.
* [Leave # id: leave] You leave.
- -> END`;
const MAIN = 'INCLUDE chapters/00_a/tram.ink\nINCLUDE chapters/01_b/office.ink\n-> tram';
const SPANISH = [
  ['tram', '{~Rain.|Fog.|Snow.}', '{~Llueve.|Niebla.|Nieve.}'],
  ['tram', '[Nod]', '[Asentir]'],
  ['tram', '[Get off]', '[Bajarse]'],
  ['office', 'Desks.', 'Escritorios.'],
  ['office', '[Sit down] You sit.', '[Sentarse] Te sientas.'],
  ['office', '[Leave] You leave.', '[Irse] Te vas.'],
] as const;

const built = buildStory(
  sourceOf(MAIN, SPANISH, {
    files: [
      { name: 'tram.ink', text: MAIN },
      { name: 'chapters/00_a/tram.ink', text: TRAM },
      { name: 'chapters/01_b/office.ink', text: OFFICE },
    ],
  }),
);

/** @param arrives resolves when the second part has come. */
function library(arrives: Promise<unknown> = Promise.resolve()): Library {
  const files = { en: ['en.0', 'en.1'], es: ['es.0', 'es.1'] } as const;
  const rest = { title: '', author: undefined, ours: true, root: '', scenes: [], data: {} };
  return openLibrary({ version: built.version, files, ...rest }, async (url) => {
    const [language, part] = url.split('.') as ['en' | 'es', string];
    if (part === '1') await arrives;
    return built.languages[language]?.parts[Number(part)] ?? '';
  });
}

const opened = (from = library()) =>
  openPlay({ library: from, rest: () => Promise.resolve(), now: () => 0 }, 'en', seedOf(7));
const words = (turns: readonly { beats: readonly { text: string }[] }[]) =>
  turns.flatMap(({ beats }) => beats.map(({ text }) => text));
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A place at the office, and what was kept beside it. */
async function kept() {
  const play = await opened();
  await play.complete();
  await play.choose('nod');
  const state = play.shown.value.session.mark() ?? '';
  await play.choose('get_off');
  const { playthrough } = play.shown.value.session;
  const label = { chapter: 0, place: 'tram', date: '2022-03-25' };
  return { playthrough, label, mark: { language: 'en', state } } as const;
}

test('the story builds', () => {
  expect(built.findings).toEqual([]);
});

test('a choice that leads into the next chapter waits until it is there', async () => {
  let arrive = () => {};
  const play = await opened(library(new Promise<void>((resolve) => (arrive = resolve))));
  const choosing = play.choose('get_off');
  await settled();
  expect(play.waiting.value).toBe('get_off');
  expect(play.shown.value.turns).toHaveLength(1);
  arrive();
  await choosing;
  expect(play.waiting.value).toBeUndefined();
  expect(words(play.shown.value.turns.slice(1))).toEqual(['Desks.']);
  expect(play.shown.value.change).toEqual({ kind: 'step', turn: play.shown.value.turns[1] });
});

test('a kept place is shown at once, and the way there a little later', async () => {
  const play = await opened();
  await play.load(await kept());
  const glimpse = play.shown.value;
  expect(glimpse.turns.map(({ index }) => index)).toEqual([2]);
  expect(words(glimpse.turns)).toEqual(['Desks.']);
  expect(glimpse.standing).toMatchObject({ place: 'office', date: '2022-03-25' });
  await settled();
  const { turns, session, standing } = play.shown.value;
  expect(turns.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(session.last.beats).toEqual(glimpse.session.last.beats);
  expect(standing).toEqual(glimpse.standing);
});

test('what is chosen while the way is still told is not lost', async () => {
  const play = await opened();
  await play.load(await kept());
  await play.choose('sit');
  expect(words(play.shown.value.turns)).toEqual(['Desks.', 'You sit.']);
  await settled();
  expect(play.shown.value.turns).toHaveLength(4);
  expect(play.shown.value.session.playthrough.choices).toEqual(['nod', 'get_off', 'sit']);
});

test('moves go one after another, however fast they are asked for', async () => {
  const play = await opened();
  await play.load(await kept());
  await Promise.all([play.speak('es'), play.backTo(1), play.complete()]);
  expect(play.shown.value.language).toBe('es');
  expect(play.shown.value.session.playthrough.choices).toEqual(['nod']);
});

test('what is told again as it was is the same to the page', async () => {
  const play = await opened();
  await play.choose('nod');
  await play.choose('nod');
  const { turns } = play.shown.value;
  await play.complete();
  expect(play.shown.value.turns.every((turn, i) => turn === turns[i])).toBe(true);
  await play.backTo(1);
  expect(play.shown.value.turns.map((turn, i) => turn === turns[i])).toEqual([true, true]);
  await play.choose('get_off');
  await play.backTo(1);
  expect(play.shown.value.turns[1]).toBe(turns[1]);
  await play.speak('es');
  expect(play.shown.value.turns[1]).not.toBe(turns[1]);
  await play.choose('get_off');
  expect(play.shown.value.turns.map(({ index }) => index)).toEqual([0, 1, 2]);
});

test('a mark in another language, of another version, or torn, only costs the time that it would save', async () => {
  const place = await kept();
  const others = [
    { ...place, mark: { language: 'es', state: place.mark.state } },
    { ...place, playthrough: { ...place.playthrough, storyVersion: 'old' } },
    { ...place, mark: { language: 'en', state: '{"torn' } },
  ] as const;
  for (const other of others) {
    const play = await opened();
    await play.load(other);
    expect(play.shown.value.turns.map(({ index }) => index)).toEqual([0, 1, 2]);
  }
});
