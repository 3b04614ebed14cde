import { expect, test } from 'vitest';
import { reachedWith } from '../../../src/classroom/assignment/reached.ts';
import type { Choice, Turn } from '../../../src/narrative/turn.ts';

const choice = (id: string, hinge?: string): Choice => ({
  id,
  text: id,
  at: undefined,
  name: undefined,
  hinge,
  reflect: false,
  closed: false,
});
const turn = (part: Partial<Turn>): Turn => ({
  index: 5,
  chosen: undefined,
  beats: [],
  offer: [choice('on')],
  faults: [],
  causes: [],
  ...part,
});
const begins = (number: number) => [{ text: '', cues: [{ kind: 'chapter' as const, number }] }];
const stops = [
  { kind: 'hinge', hinge: 'H10' },
  { kind: 'chapter', chapter: 9 },
] as const;

test('a decision of two papers is passed with the second', () => {
  const first = turn({ chosen: choice('sign', 'H10'), offer: [choice('archive', 'H10')] });
  expect(reachedWith(first, { stops })).toBeUndefined();
  const second = turn({ chosen: choice('archive', 'H10') });
  expect(reachedWith(second, { stops })).toEqual({ stop: stops[0], isEnd: false });
});

test('the end of a chapter is where the next one begins, but not where the reading began', () => {
  expect(reachedWith(turn({ beats: begins(9) }), { stops })).toEqual({
    stop: stops[1],
    isEnd: true,
  });
  expect(reachedWith(turn({ beats: begins(8) }), { stops })).toBeUndefined();
  expect(reachedWith(turn({ index: 0, beats: begins(9) }), { stops })).toBeUndefined();
});

test('an assignment without a stop ends with the story', () => {
  expect(reachedWith(turn({}), { stops: [] })).toBeUndefined();
  expect(reachedWith(turn({ offer: [] }), { stops: [] })).toEqual({ stop: undefined, isEnd: true });
});
