import { expect, test } from 'vitest';
import { parseCue } from '../../../src/narrative/cue.ts';
import { chapterBegun, legsOf, roadOf } from '../../../src/narrative/road.ts';
import type { Turn } from '../../../src/narrative/turn.ts';

/** A turn of one line with these tags. */
function turn(...tags: string[]): Turn {
  const cues = tags.flatMap((tag) => parseCue(tag) ?? []);
  return { beats: [{ text: 'A line.', cues }] } as unknown as Turn;
}

const ways = (...places: string[]) =>
  legsOf(places.map((place) => ({ place, chapter: 1 }))).map(
    ({ from, to, by }) => `${from} ${by} ${to}`,
  );

test('the road has the places in their order, each with its chapter', () => {
  const turns = [
    turn('chapter: 0', 'place: office'),
    turn('hour: morning'),
    turn('chapter: 1', 'place: restaurant'),
    turn('place: museum'),
  ];
  expect(roadOf(turns)).toEqual([
    { place: 'office', chapter: 0 },
    { place: 'restaurant', chapter: 1 },
    { place: 'museum', chapter: 1 },
  ]);
});

test('who stays where she is, by day and at night, takes no step', () => {
  const turns = [turn('place: office'), turn('place: desk'), turn('place: office')];
  expect(roadOf(turns)).toEqual([{ place: 'office', chapter: 0 }]);
});

test('a chapter that begins where the last one ended names the place again, and goes no way to it', () => {
  const road = roadOf([turn('place: office'), turn('chapter: 3', 'place: office')]);
  expect(road.map(({ chapter }) => chapter)).toEqual([0, 3]);
  expect(legsOf(road)).toEqual([]);
});

test('a place that is come to twice is on the road twice', () => {
  const turns = [turn('place: office'), turn('place: museum'), turn('place: office')];
  expect(roadOf(turns).map(({ place }) => place)).toEqual(['office', 'museum', 'office']);
});

test('within the city one goes by street, to the sea one flies, and comes back the same way', () => {
  expect(ways('office', 'museum')).toEqual(['office street museum']);
  expect(ways('airport', 'beach', 'corridor', 'office')).toEqual([
    'airport flight beach',
    'beach street corridor',
    'corridor flight airport',
    'airport street office',
  ]);
});

test('the border is flown to by way of the airport, even where no line says so', () => {
  expect(ways('office', 'border')).toEqual(['office street airport', 'airport flight border']);
  expect(ways('beach', 'border')).toEqual(['beach flight airport', 'airport flight border']);
});

test('nobody has a road before there is a second place', () => {
  expect(ways()).toEqual([]);
  expect(ways('office')).toEqual([]);
});

test('a turn says which chapter it begins', () => {
  expect(chapterBegun(turn('place: office'))).toBeUndefined();
  expect(chapterBegun(turn('chapter: 0', 'place: office'))).toBe(0);
  expect(chapterBegun(turn('chapter: 4'))).toBe(4);
});
