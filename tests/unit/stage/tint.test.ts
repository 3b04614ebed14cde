import { expect, test } from 'vitest';
import type { SceneLayer } from '../../../src/stage/scene-file.ts';
import { tintNumber, tintOf } from '../../../src/stage/tint.ts';

const layer = (given: Partial<SceneLayer>): SceneLayer => ({
  name: 'wall',
  file: 'wall.svg',
  depth: 0.4,
  blend: 'normal',
  box: { x: 0, y: 0, w: 10, h: 10 },
  ...given,
});
const street = {
  palette: { sky: '#15305a', dark: '#060b18', accent: '#d83a34' },
  layers: [layer({}), layer({ name: 'lamp', blend: 'add', light: 'lamp' })],
};
const there = { depth: 0.5 };
const at = (hour: Parameters<typeof tintOf>[2]['hour'], lights: readonly string[] = []) =>
  tintOf(street, there, { hour, lights });

test('at noon everybody has the colors that they were drawn in', () => {
  expect(tintNumber(at('noon'))).toBe(0xffffff);
});

test('at night the sky lies on everybody: the blue of this one stays, the red goes', () => {
  const [red, green, blue] = at('night');
  expect(red).toBeLessThan(0.7);
  expect(red).toBeLessThan(green);
  expect(green).toBeLessThan(blue);
});

test('a lamp takes half of the night off them', () => {
  expect(at('night', ['lamp'])[0]).toBeGreaterThan(at('night')[0] + 0.1);
});

test('nobody stands in the dark twice: where a shade lies over people, it is enough', () => {
  const shade = layer({ name: 'shade', blend: 'multiply', depth: 0.8, hours: ['night'] });
  const dawn = layer({ name: 'dawn', hours: ['before_dawn'] });
  const room = { ...street, layers: [...street.layers, shade, dawn] };
  expect(tintNumber(tintOf(room, there, { hour: 'night', lights: [] }))).toBe(0xffffff);
  expect(tintOf(room, there, { hour: 'before_dawn', lights: [] })[0]).toBeLessThan(1);
});

test('a sky that cannot be read colors nobody', () => {
  const odd = { ...street, palette: { ...street.palette, sky: 'plaid' } };
  const [red, green, blue] = tintOf(odd, there, { hour: 'night', lights: [] });
  expect(red).toBe(green);
  expect(green).toBe(blue);
});
