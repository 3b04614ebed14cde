import { expect, test } from 'vitest';
import { frameFor, STILL_LENS } from '../../../src/stage/frame.ts';
import { spotAt, spotsOf } from '../../../src/stage/hotspots.ts';

const board = {
  size: { w: 1760, h: 1100 },
  overscan: 80,
  focus: { x: 430, y: 180, w: 880, h: 760 },
};
const scene = {
  layers: [],
  hotspots: {
    desk: { x: 500, y: 600, w: 500, h: 300 },
    cup: { x: 600, y: 650, w: 60, h: 60 },
    card_n07: { x: 700, y: 300, w: 90, h: 120 },
  },
};
const view = { frame: frameFor(board, { w: 1600, h: 940 }), lens: STILL_LENS, pixelRatio: 1 };

test('a choice has a place in the picture only where the scene has one', () => {
  const offers = [
    { choiceId: 'drink', label: 'Drink it.', at: 'cup' },
    { choiceId: 'wait', label: 'Wait.' },
    { choiceId: 'leave', label: 'Leave.', at: 'door' },
  ];
  expect(spotsOf(offers, scene, view).map((spot) => spot.offer.choiceId)).toEqual(['drink']);
  expect(spotsOf([], scene, view)).toEqual([]);
});

test('a choice on a name is made on its card on the board', () => {
  const [spot] = spotsOf([{ choiceId: 'ask', label: 'Ask.', name: 'n07' }], scene, view);
  expect(spot?.rect).toMatchObject({ x: 620, y: 220, w: 90, h: 120 });
});

test('the cup on the desk is the cup, not the desk', () => {
  const offers = [
    { choiceId: 'work', label: 'Work.', at: 'desk' },
    { choiceId: 'drink', label: 'Drink it.', at: 'cup' },
  ];
  const spots = spotsOf(offers, scene, view);
  expect(spotAt(spots, 550, 600)?.offer.choiceId).toBe('drink');
  expect(spotAt(spots, 800, 700)?.offer.choiceId).toBe('work');
  expect(spotAt(spots, 10, 10)).toBeUndefined();
});

test('of two cards that touch, the nearer one is meant', () => {
  const cards = {
    card_n01: { x: 500, y: 300, w: 10, h: 10 },
    card_n02: { x: 512, y: 300, w: 11, h: 11 },
  };
  const offers = [
    { choiceId: 'n01', label: 'First.', name: 'n01' },
    { choiceId: 'n02', label: 'Second.', name: 'n02' },
  ];
  const spots = spotsOf(offers, { layers: [], hotspots: cards }, view);
  expect(spotAt(spots, 426, 225)?.offer.choiceId).toBe('n01');
  expect(spotAt(spots, 436, 225)?.offer.choiceId).toBe('n02');
});
