import { describe, expect, test } from 'vitest';
import { readRoutes, startsOf } from '../../src/build/routes/read-routes.ts';
import { PERSONAS, readRoute } from '../../src/build/routes/route.ts';
import { endingOf } from '../../src/build/routes/walk.ts';
import { loadEngine } from '../../src/narrative/engine.ts';
import { replay } from '../../src/narrative/replay.ts';
import { decodeRun } from '../../src/narrative/run-code.ts';
import { seedOf } from '../../src/narrative/seed.ts';
import { isLast } from '../../src/narrative/turn.ts';
import { built } from './story-files.ts';

const routes = readRoutes('story');
const engines = Object.entries(built.languages).map(([language, { whole }]) => ({
  language: language as 'en' | 'es',
  engine: loadEngine({ version: built.version, json: whole }),
}));

describe.each(engines)('in $language', ({ language, engine }) => {
  test.each(routes)(
    'the way $name goes to its end, by the ids and the lines that it names',
    (route) => {
      const { seed, choices, ending, lines } = route;
      const playthrough = { storyVersion: built.version, seed: seedOf(seed), choices };
      const { session, lost } = replay(engine, playthrough);
      expect(lost, 'run `npm run routes` after a change of the story').toEqual([]);
      expect(isLast(session.last)).toBe(true);
      expect(session.turns.flatMap(({ faults }) => faults)).toEqual([]);
      if (ending !== undefined) expect(endingOf(session.turns)).toBe(ending);
      const told = session.turns
        .flatMap((turn) => turn.beats)
        .map((beat) => beat.text)
        .join('\n');
      for (const line of lines) expect(told).toContain(line[language]);
    },
  );
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
