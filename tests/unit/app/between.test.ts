import { expect, test } from 'vitest';
import { legsOn, onMap } from '../../../src/app/between.ts';
import type { Change } from '../../../src/app/play.ts';
import { parseCue } from '../../../src/narrative/cue.ts';
import { EMPTY_STANDING } from '../../../src/narrative/standing.ts';
import type { Turn } from '../../../src/narrative/turn.ts';

function turn(...tags: string[]): Turn {
  const cues = tags.flatMap((tag) => parseCue(tag) ?? []);
  return { beats: [{ text: 'A line.', cues }] } as unknown as Turn;
}

const opening = turn('chapter: 0', 'place: office');
const chapter = turn('chapter: 1', 'place: restaurant');
const loaded: Change = { kind: 'moved', why: 'loaded' };

test('the map comes where a chapter begins, with the way to its first place', () => {
  const legs = legsOn({ turns: [opening, chapter], change: { kind: 'step', turn: chapter } });
  expect(legs?.map(({ from, to }) => `${from} ${to}`)).toEqual(['office restaurant']);
  expect(legsOn({ turns: [opening, chapter], change: loaded })).toHaveLength(1);
});

test('it does not come within a chapter, nor before the first', () => {
  const within = turn('place: museum');
  expect(legsOn({ turns: [opening, chapter, within], change: loaded })).toBeUndefined();
  expect(legsOn({ turns: [opening], change: { kind: 'moved', why: 'opened' } })).toBeUndefined();
});

test.each(['back', 'language'] as const)('who came by %s has seen it', (why) => {
  expect(legsOn({ turns: [opening, chapter], change: { kind: 'moved', why } })).toBeUndefined();
});

test('the map lies in the light of the scene that it leads to, with nobody on it', () => {
  const standing = { ...EMPTY_STANDING, chapter: 3, place: 'office', hour: 'night' as const };
  const shown = onMap({ ...standing, figures: { ku: 'desk' }, lights: ['lamp'], on: 'card' });
  expect(shown).toEqual({ ...EMPTY_STANDING, chapter: 3, place: 'map', hour: 'night' });
});
