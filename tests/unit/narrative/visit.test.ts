import { expect, test } from 'vitest';
import { parseCue } from '../../../src/narrative/cue.ts';
import type { Choice, Turn } from '../../../src/narrative/turn.ts';
import { NO_VISIT, visitOf } from '../../../src/narrative/visit.ts';

function choice(id: string, at?: string): Choice {
  return { id, text: id, at, name: undefined, hinge: undefined, reflect: false, closed: false };
}

function turn(chosen: Choice | undefined, ...tags: string[]): Turn {
  const cues = tags.map(parseCue).filter((cue) => cue !== undefined);
  return { index: 0, chosen, beats: [{ text: '', cues }], offer: [], faults: [], causes: [] };
}

const beach = turn(undefined, 'chapter: 4', 'place: beach');

test('a place remembers the choices that were made in it, and where they lay', () => {
  const turns = [beach, turn(choice('hats', 'vendor')), turn(choice('listen'), 'place: beach')];
  expect(visitOf(turns)).toEqual({ done: ['hats', 'vendor', 'listen'], steps: 2 });
});

test('another place, and another chapter in the same place, have forgotten them', () => {
  const turns = [beach, turn(choice('hats', 'vendor'))];
  expect(visitOf([...turns, turn(choice('leave'), 'place: corridor')])).toEqual(NO_VISIT);
  expect(visitOf([...turns, turn(choice('stay'), 'chapter: 5', 'place: beach')])).toEqual(NO_VISIT);
});

test('who comes back after an hour elsewhere finds the place as others find it', () => {
  const away = turn(choice('go', 'vendor'), 'place: corridor', 'place: beach');
  expect(visitOf([beach, turn(choice('hats', 'vendor')), away])).toEqual(NO_VISIT);
});
