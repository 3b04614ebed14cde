import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRoutes, startsOf } from '../../src/build/routes/read-routes.ts';
import { PERSONAS, type Route, readRoute } from '../../src/build/routes/route.ts';
import { transcript } from '../../src/build/routes/transcript.ts';
import { endingOf, hingesOf } from '../../src/build/routes/walk.ts';
import { loadEngine } from '../../src/narrative/engine.ts';
import { type Replayed, replay } from '../../src/narrative/replay.ts';
import { decodeRun } from '../../src/narrative/run-code.ts';
import { seedOf } from '../../src/narrative/seed.ts';
import { isLast } from '../../src/narrative/turn.ts';
import { built } from './story-files.ts';

const routes = readRoutes('story');
const DISPOSITION = /^(?:leave|watch|refuse|approach|expel)_row$/;
const personas = routes.filter((route) => route.persona !== undefined);
const engines = Object.entries(built.languages).map(([language, { parts }]) => ({
  language: language as 'en' | 'es',
  engine: loadEngine({ version: built.version, json: parts[0] ?? '', rest: parts[1] }),
}));

/** Each route is played once a language; its turns outlive the engine's next session. */
const played = new Map<string, Replayed>();

function playedIn(language: string, { name, seed, choices }: Route): Replayed {
  const key = `${name} ${language}`;
  const known = played.get(key);
  if (known !== undefined) return known;
  const { engine } = engines.find((one) => one.language === language) ?? {};
  if (engine === undefined) throw new Error(`the story does not compile in ${language}`);
  const playthrough = { storyVersion: built.version, seed: seedOf(seed), choices };
  const replayed = replay(engine, playthrough);
  played.set(key, replayed);
  return replayed;
}

describe.each(engines)('in $language', ({ language }) => {
  test.each(routes)(
    'the way $name goes to its end, by the ids and the lines that it names',
    (route) => {
      const { session, lost } = playedIn(language, route);
      expect(lost, 'run `npm run routes` after a change of the story').toEqual([]);
      expect(isLast(session.last)).toBe(true);
      expect(session.turns.flatMap(({ faults }) => faults)).toEqual([]);
      if (route.ending !== undefined) expect(endingOf(session.turns)).toBe(route.ending);
      const told = session.turns
        .flatMap((turn) => turn.beats)
        .map((beat) => beat.text)
        .join('\n');
      for (const line of route.lines) expect(told).toContain(line[language]);
    },
  );

  test.each(personas)('the way $name reads as it did', (route) => {
    const golden = readFileSync(`tests/golden/${route.name}.${language}.txt`, 'utf8');
    const now = transcript(playedIn(language, route).session.turns);
    expect(now, 'the story has changed: run `npm run golden`, and read what changed').toBe(golden);
  });
});

describe('the endings', () => {
  const endings = Array.from({ length: 15 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);

  test.each(endings)('%s is reached by two ways, which part at two hinges or more', (ending) => {
    const [one, other, ...more] = routes.filter(
      (route) => /^E\d\d[ab]$/.test(route.name) && route.ending === ending,
    );
    expect([one?.name, other?.name, ...more]).toEqual([`${ending}a`, `${ending}b`]);
    if (one === undefined || other === undefined) return;
    expect(one.lines.length).toBeGreaterThan(0);
    expect(other.lines.length).toBeGreaterThan(0);
    const here = hingesOf(playedIn('en', one).session.turns);
    const there = hingesOf(playedIn('en', other).session.turns);
    expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
    const parted = [...here].filter(([hinge, ids]) => there.get(hinge) !== ids);
    expect(parted.length).toBeGreaterThanOrEqual(2);
  });

  test('the three whole ways come to three of them', () => {
    const reached = personas.map((route) => endingOf(playedIn('en', route).session.turns));
    expect(new Set(reached).size).toBe(PERSONAS.length);
  });

  test('every hinge is decided on purpose on the three whole ways', () => {
    for (const route of personas) {
      const hinges = hingesOf(playedIn('en', route).session.turns);
      expect(hinges.size).toBe(11);
      const ids = [...hinges.values()].flatMap((taken) => taken.split(' '));
      for (const id of ids) expect(route.wants, route.name).toContain(id);
    }
  });

  test('the three whole ways type two to four rows of the oficio', () => {
    for (const { rows } of personas) {
      expect(rows.length).toBeGreaterThanOrEqual(2);
      expect(rows.length).toBeLessThanOrEqual(4);
    }
  });

  test.each(routes)('the oficio of $name has the rows that it names, and no other', (route) => {
    const { rows, choices } = route;
    const typed = rows.map((row) => `${row.name} ${row.disposition} (${row.word}|keep_word)`);
    expect(choices.join(' ')).toMatch(new RegExp([...typed, 'print_it'].join(' ')));
    expect(choices.filter((id) => DISPOSITION.test(id)).length).toBe(rows.length);
  });
});

test('every chapter can be begun by itself, on three ways', () => {
  const chapters = new Set(
    built.facts.tags.filter(({ key }) => key === 'chapter').map(({ value }) => Number(value)),
  );
  const starts = startsOf(built, routes);
  for (const chapter of chapters) {
    const here = starts.filter((start) => start.chapter === chapter);
    expect(here.map((start) => start.as).sort(), `chapter ${chapter}`).toEqual(
      [...PERSONAS].sort(),
    );
    for (const { code } of here) expect(decodeRun(code).ok).toBe(true);
  }
});

test('a file that is no route says what is wrong with it', () => {
  const read = readRoute('odd', 'about: {en: a, es: b}\nseed: -1\nwants: a\n');
  expect(read).toMatchObject({ ok: false, error: expect.stringContaining('odd: seed') });
});

test('rows of the oficio are read in order, and anything else is refused', () => {
  const text = 'about: {en: a, es: b}\nseed: 1\nwants: a\nrows: ';
  expect(readRoute('one', `${text}n14 expel_row; n01 approach_row word_6\n`)).toMatchObject({
    ok: true,
    value: {
      rows: [
        { name: 'n14', disposition: 'expel_row', word: 'keep_word' },
        { name: 'n01', disposition: 'approach_row', word: 'word_6' },
      ],
    },
  });
  const wrong = readRoute('one', `${text}n14 expel\n`);
  expect(wrong).toMatchObject({ ok: false, error: expect.stringContaining('one: rows') });
});
