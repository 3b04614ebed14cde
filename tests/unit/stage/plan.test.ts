import { expect, test } from 'vitest';
import { EMPTY_STANDING, type Standing } from '../../../src/narrative/standing.ts';
import {
  anchorOf,
  hourOf,
  layerStands,
  type Move,
  type PlanSettings,
  planStage,
} from '../../../src/stage/plan.ts';

const DRAWN = ['office', 'restaurant', 'tv', 'card'];
const played: PlanSettings = {
  motion: true,
  instant: false,
  drawn: (scene) => DRAWN.includes(scene),
};
const restored: PlanSettings = { ...played, instant: true };
const still: PlanSettings = { ...played, motion: false };

const office: Standing = { ...EMPTY_STANDING, chapter: 0, place: 'office', hour: 'before_dawn' };

function kinds(moves: readonly Move[]): string[] {
  return moves.map((move) => move.kind);
}

function sceneOf(before: Standing, after: Standing, settings = played) {
  return planStage(before, after, settings).find((move) => move.kind === 'scene');
}

test('the first picture comes up out of the dark with its people already in it', () => {
  const moves = planStage(EMPTY_STANDING, { ...office, figures: { ku: 'desk' } }, played);
  expect(moves).toEqual([
    { kind: 'scene', id: 'office', reason: 'opening', manner: 'fade' },
    { kind: 'daylight', hour: 'before_dawn', lights: [], done: [], ease: 'at_once' },
    { kind: 'enter', person: 'ku', pose: 'desk', face: 'even', ease: 'at_once' },
    { kind: 'weather', weather: 'clear', ease: 'at_once' },
  ]);
});

test('nothing moves when nothing has changed', () => {
  expect(planStage(office, { ...office, music: 'archive_noir' }, played)).toEqual([]);
});

test('another place is reached through the dark', () => {
  const move = sceneOf(office, { ...office, place: 'restaurant' });
  expect(move).toMatchObject({ id: 'restaurant', reason: 'place', manner: 'fade' });
});

test('a new chapter in the same room still begins with the dark', () => {
  expect(sceneOf(office, { ...office, chapter: 1 })).toMatchObject({
    id: 'office',
    reason: 'chapter',
    manner: 'fade',
  });
});

test('a look at the television pushes in, and looking away pulls back', () => {
  const looking = { ...office, on: 'tv' };
  expect(sceneOf(office, looking)).toMatchObject({ id: 'tv', reason: 'closer', manner: 'push' });
  expect(sceneOf(looking, office)).toMatchObject({ id: 'office', reason: 'back', manner: 'pull' });
});

test('from one close-up to the next the film is cut', () => {
  expect(sceneOf({ ...office, on: 'tv' }, { ...office, on: 'card' })).toMatchObject({
    reason: 'aside',
    manner: 'cut',
  });
});

test('a close-up that nobody has drawn leaves the place in view', () => {
  expect(planStage(office, { ...office, on: 'receipt' }, played)).toEqual([]);
});

test('a place that nobody has drawn leaves the dark', () => {
  expect(sceneOf(office, { ...office, place: 'museum' })).toMatchObject({ id: undefined });
});

test('a loaded game stands at once, close-up, people, card and all', () => {
  const saved = { ...office, on: 'card', figures: { ku: 'desk' }, card: ['25 March.', 'I.A.L.'] };
  const moves = planStage(EMPTY_STANDING, saved, restored);
  expect(moves[0]).toMatchObject({ id: 'card', reason: 'restored', manner: 'cut' });
  expect(moves).toContainEqual({ kind: 'card', lines: saved.card, typed: 0 });
  expect(moves.filter((move) => 'ease' in move && move.ease === 'softly')).toEqual([]);
});

test('a reader who wants stillness sees cuts, and no typing', () => {
  expect(sceneOf(office, { ...office, place: 'restaurant' }, still)).toMatchObject({
    manner: 'cut',
  });
  expect(planStage(office, { ...office, card: ['One.'] }, still)).toEqual([
    { kind: 'card', lines: ['One.'], typed: 0 },
  ]);
});

test('people come, change and go softly, those who go first', () => {
  const before = { ...office, figures: { ku: 'desk', courier: 'door' } };
  const after = { ...office, figures: { ku: 'standing', thorsby: 'seated' } };
  expect(planStage(before, after, played)).toEqual([
    { kind: 'leave', person: 'courier', ease: 'softly' },
    { kind: 'change', person: 'ku', pose: 'standing', face: 'even', ease: 'softly' },
    { kind: 'enter', person: 'thorsby', pose: 'seated', face: 'even', ease: 'softly' },
  ]);
});

test('a face that changes is a change of its own, though nobody moves', () => {
  const before = { ...office, figures: { ku: 'desk', courier: 'door' } };
  const after = { ...before, faces: { ku: 'warm' as const } };
  expect(planStage(before, after, played)).toEqual([
    { kind: 'change', person: 'ku', pose: 'desk', face: 'warm', ease: 'softly' },
  ]);
  expect(planStage(after, before, still)).toEqual([
    { kind: 'change', person: 'ku', pose: 'desk', face: 'even', ease: 'at_once' },
  ]);
});

test('a lamp that is lit and an hour that passes change the light, not the scene', () => {
  expect(kinds(planStage(office, { ...office, lights: ['lamp'] }, played))).toEqual(['daylight']);
  expect(kinds(planStage(office, { ...office, hour: 'noon' }, played))).toEqual(['daylight']);
});

test('only the new line of the card is typed before the reader', () => {
  const before = { ...office, on: 'card', card: ['One.'] };
  const after = { ...before, card: ['One.', 'Two.'] };
  expect(planStage(before, after, played)).toEqual([{ kind: 'card', lines: after.card, typed: 1 }]);
});

test('a card begun anew is typed from its first line', () => {
  const before = { ...office, card: ['One.', 'Two.'] };
  expect(planStage(before, { ...office, card: ['Three.'] }, played)).toEqual([
    { kind: 'card', lines: ['Three.'], typed: 1 },
  ]);
});

test('a lamp of the scene shows only while it burns, a sky only at its hour', () => {
  expect(layerStands({ light: 'lamp' }, { hour: 'night', lights: [] })).toBe(false);
  expect(layerStands({ light: 'lamp' }, { hour: 'night', lights: ['lamp'] })).toBe(true);
  expect(layerStands({ hours: ['noon'] }, { hour: 'dusk', lights: [] })).toBe(false);
  expect(layerStands({}, { hour: undefined, lights: [] })).toBe(true);
});

test('a scene that was never drawn at this hour is seen at its first', () => {
  const scene = { layers: [{ hours: ['noon', 'dusk'] as const }, {}] } as never;
  expect(hourOf(scene, 'night')).toBe('noon');
  expect(hourOf(scene, 'dusk')).toBe('dusk');
  expect(hourOf({ layers: [] }, 'night')).toBe('night');
});

test('a pose has a place of its own before the person has', () => {
  const desk = { x: 1, y: 1, scale: 1, depth: 0.5 };
  const window = { ...desk, x: 2 };
  const scene = { anchors: { ku: desk, 'ku.standing': window } };
  expect(anchorOf(scene, 'ku', 'standing')).toBe(window);
  expect(anchorOf(scene, 'ku', 'coffee')).toBe(desk);
  expect(anchorOf(scene, 'thorsby', 'seated')).toBeUndefined();
});

test('a choice that was made in a place changes its picture and moves its people on', () => {
  const after = { ...office, visit: { done: ['read', 'tv'], steps: 1 } };
  expect(planStage(office, after, played)).toEqual([
    {
      ...{ kind: 'daylight', hour: 'before_dawn', lights: [] },
      ...{ done: ['read', 'tv'], ease: 'softly' },
    },
    { kind: 'step', step: 1, ease: 'softly' },
  ]);
  expect(planStage(after, office, restored)).toMatchObject([
    { done: [], ease: 'at_once' },
    { kind: 'step', step: 0 },
  ]);
});

test('a layer may wait for a choice, and give way to another', () => {
  const red = { after: ['measured', 'vet'], until: ['vet'] };
  const at = (...done: string[]) => ({ hour: undefined, lights: [], done });
  expect(layerStands(red, at())).toBe(false);
  expect(layerStands(red, at('measured'))).toBe(true);
  expect(layerStands(red, at('measured', 'vet'))).toBe(false);
});
