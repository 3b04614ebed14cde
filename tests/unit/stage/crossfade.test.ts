import { expect, test } from 'vitest';
import { passages } from '../../../src/stage/crossfade.ts';
import type { SceneLayer } from '../../../src/stage/scene-file.ts';

type Sheet = Pick<SceneLayer, 'box' | 'blend'>;

const window = { x: 500, y: 100, w: 400, h: 500 };
const night: Sheet = { blend: 'normal', box: window };
const dawn: Sheet = { blend: 'normal', box: window };
const shade: Sheet = { blend: 'multiply', box: window };
const clock: Sheet = { blend: 'normal', box: { x: 1200, y: 100, w: 50, h: 50 } };
const layers = [night, dawn, shade, clock];

test('dawn comes up over the night, which stands until it is covered', () => {
  const ways = passages(layers, { coming: [dawn], going: [night] });
  expect([ways.get(dawn), ways.get(night)]).toEqual(['fade', 'hold']);
});

test('night that lies under the dawn is there already while the dawn goes', () => {
  const ways = passages(layers, { coming: [night], going: [dawn] });
  expect([ways.get(night), ways.get(dawn)]).toEqual(['at_once', 'fade']);
});

test('shadows and things elsewhere simply fade', () => {
  const ways = passages(layers, { coming: [shade, clock], going: [night] });
  expect([...ways.values()]).toEqual(['fade', 'fade', 'fade']);
});
