import { expect, test } from 'vitest';
import { carrierOf, lastBeforeForeground } from '../../../src/stage/carrier.ts';
import type { SceneLayer } from '../../../src/stage/scene-file.ts';

function layer(name: string, depth: number, more: Partial<SceneLayer> = {}): SceneLayer {
  const box = { x: 0, y: 0, w: 1760, h: 1100 };
  return { name, file: `${name}.svg`, depth, blend: 'normal', box, ...more };
}

const scene = {
  layers: [
    layer('wall', 0.2),
    layer('machine', 0.4, { box: { x: 70, y: 140, w: 1500, h: 600 } }),
    layer('keys', 0.5, { box: { x: 200, y: 700, w: 1300, h: 400 } }),
    layer('lamp', 0.6, { blend: 'add' }),
    layer('leaves', 0.95),
  ],
};

test('the card lies on the typewriter: not on the wall behind it, not on the leaves before it', () => {
  const paper = { x: 520, y: 230, w: 700, h: 360 };
  expect(carrierOf(scene, paper)).toMatchObject({ index: 1, depth: 0.4 });
});

test('what lies nowhere in particular lies on the wall', () => {
  expect(carrierOf(scene, { x: 0, y: 0, w: 900, h: 900 })).toMatchObject({ index: 0, depth: 0.2 });
  expect(carrierOf({ layers: [] }, { x: 0, y: 0, w: 9, h: 9 })).toMatchObject({ index: 0 });
});

test('the lamp does not bleach what is typed', () => {
  expect(lastBeforeForeground(scene)).toBe(3);
});
