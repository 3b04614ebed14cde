import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { decisionsOf } from '../../../src/build/decisions/decisions.ts';
import { readStory } from '../../../src/build/ink/read-story.ts';
import { readRoutes } from '../../../src/build/routes/read-routes.ts';
import { follow, followAll } from '../../../src/classroom/wall/follow.ts';
import { splitOf, tallyWall } from '../../../src/classroom/wall/tally-wall.ts';
import { wallCsv } from '../../../src/classroom/wall/wall-csv.ts';
import { type Engine, engineOf } from '../../../src/narrative/engine.ts';
import { decodeRun, encodeRun, type RunCode } from '../../../src/narrative/run-code.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { built } from '../story-files.ts';

const decisions = decisionsOf(readStory('story/main.ink'));
const ways = readRoutes('story').slice(0, 4);
const codes = ways.map(({ seed, choices }) =>
  encodeRun({ storyVersion: built.version, seed: seedOf(seed), choices }),
);
const runOf = (code: string): RunCode => {
  const read = decodeRun(code);
  if (!read.ok) throw new Error(code);
  return read.value;
};
let engine: Engine;
beforeAll(() => {
  const story = built.languages.en?.story;
  if (story === undefined) throw new Error('The story does not compile');
  engine = engineOf(story, built.version);
});

test('the wall counts what was decided, leads before each decision, and says where a class parted', () => {
  const followed = codes.map((code) => {
    const run = runOf(code);
    return { code, run, way: follow(run, { engine, names: {} }) };
  });
  expect(followed.map(({ way }) => way.lost)).toEqual(followed.map(() => 0));
  const wall = tallyWall(followed, decisions, {}, 'es');
  expect(wall.ways).toBe(followed.length);
  expect(wall.open).toBe(0);
  expect(wall.endings.reduce((sum, [, count]) => sum + count, 0)).toBe(followed.length);
  expect(wall.decisions.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id));
  for (const { id: decision, decided, options, hinge } of wall.decisions) {
    expect(options.reduce((sum, { taken }) => sum + taken, 0)).toBe(decided);
    for (const { taken, offered, code, id } of options) {
      expect(taken).toBeLessThanOrEqual(offered);
      // An early one and a late one: every way is gone again for this.
      if (code === undefined || !['H5', 'H10_2'].includes(decision)) continue;
      const before = follow(runOf(code), { engine, names: {} });
      expect(before.lost).toBe(0);
      expect(before.decisions.some((each) => each.hinge === hinge && each.option === id)).toBe(
        false,
      );
    }
  }
  const parts = wall.divided.map(({ split }) => split);
  expect(parts).toEqual([...parts].sort((a, b) => b - a));
  const table = wallCsv(followed, decisions);
  expect(table.trim().split('\r\n').length).toBe(followed.length + 1);
  // A code begins with a letter, so that no spreadsheet reckons with it.
  expect(table).not.toMatch(/(?:^|,)[=+\-@]/m);
}, 60_000);

test('ways with one beginning are followed as if each were alone', () => {
  const whole = runOf(codes[0] ?? '');
  const cut = (n: number) => ({ ...whole, choices: whole.choices.slice(0, n) });
  const torn = { ...cut(70), choices: [...cut(70).choices, 'zz', 'zz'] };
  const class_ = [cut(60), cut(85), torn, cut(100)];
  const deps = { engine, names: {} };
  expect(followAll(class_, deps)).toEqual(class_.map((run) => follow(run, deps)));
  expect(followAll([torn], deps)[0]?.lost).toBe(2);
}, 60_000);

test('a class that agrees is not divided, one that takes everything equally is wholly', () => {
  expect(splitOf([7, 0, 0])).toBe(0);
  expect(splitOf([5, 5, 5, 5])).toBeCloseTo(1);
  expect(splitOf([])).toBe(0);
  expect(splitOf([3, 1])).toBeGreaterThan(splitOf([7, 1]));
});

test('whatever is a code by its form is followed as far as it goes', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 24 - 1), fc.array(fc.nat(4095), { maxLength: 30 }), (seed, steps) => {
      const choices = steps.map((step) => `choice_${step}`);
      const run = runOf(encodeRun({ storyVersion: 'x', seed: seedOf(seed), choices }));
      const way = follow(run, { engine, names: {} });
      expect(way.turns + way.lost).toBe(steps.length);
    }),
    { seed: 13, numRuns: 100 },
  );
}, 60_000);
