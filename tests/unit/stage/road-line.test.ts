import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { legsOf, standsAt } from '../../../src/narrative/road.ts';
import { footOf, laidAt, partOf, threadsOf } from '../../../src/stage/road-line.ts';
import type { SceneFile } from '../../../src/stage/scene-file.ts';

const map = JSON.parse(readFileSync('assets/scenes/map/scene.json', 'utf8')) as SceneFile;

function threads(...stops: [place: string, chapter: number][]) {
  return threadsOf(map, legsOf(stops.map(([place, chapter]) => ({ place, chapter }))));
}

test('every place that the story goes to stands on the map', () => {
  const named = readdirSync('story', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ink'))
    .flatMap((file) => [...readFileSync(`story/${file}`, 'utf8').matchAll(/# place: (\w+)/g)])
    .map(([, place = '']) => ({ place, chapter: 0 }));
  expect(named.length).toBeGreaterThan(10);
  const lost = named.map(({ place }) => standsAt(place)).filter((at) => !footOf(map, at));
  expect(lost).toEqual([]);
});

test('a line goes from the foot of one house to the foot of the next', () => {
  const [thread] = threads(['office', 0], ['museum', 1]);
  expect(thread?.points[0]).toEqual(footOf(map, 'office'));
  expect(thread?.points.at(-1)).toEqual(footOf(map, 'museum'));
});

test('what one goes to now stands out, and what lies chapters back stands back', () => {
  const ages = threads(['office', 0], ['museum', 1], ['archive', 2], ['cinema', 3]).map(
    ({ age }) => age,
  );
  expect(ages).toEqual(['before', 'lately', 'last']);
});

test('a way gone there and back is one line, as new as its last use', () => {
  const laid = threads(['office', 0], ['museum', 0], ['office', 4]);
  expect(laid.map(({ age, to }) => `${age} ${to}`)).toEqual(['last office']);
});

test('a flight rises over the straight line', () => {
  const [thread] = threads(['airport', 4], ['beach', 4]);
  const points = thread?.points ?? [];
  const first = points[0];
  const last = points.at(-1);
  const middle = points[Math.floor(points.length / 2)];
  if (first === undefined || last === undefined || middle === undefined) throw new Error('No line');
  expect(middle.y).toBeLessThan((first.y + last.y) / 2 - 40);
});

test('the road is laid leg by leg, and whole at the end', () => {
  const road = threads(['office', 0], ['museum', 1], ['archive', 2], ['cinema', 3]);
  expect(laidAt(road, 0)).toEqual([]);
  const shares = laidAt(road, 0.5).map(({ share }) => share);
  expect(shares[0]).toBe(1);
  expect(shares.at(-1)).toBeLessThan(1);
  expect(laidAt(road, 1).map(({ share }) => share)).toEqual([1, 1, 1]);
});

test('half a line ends half way', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 20, y: 0 },
  ];
  expect(partOf(line, 0.75)).toEqual([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 15, y: 0 },
  ]);
  expect(partOf(line, 1)).toEqual(line);
});
