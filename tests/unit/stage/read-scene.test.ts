import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameFor, rectOnCanvas } from '../../../src/stage/frame.ts';
import { readFigure, readScene } from '../../../src/stage/read-scene.ts';

const whole = {
  id: 'tram',
  size: { w: 1760, h: 1100 },
  focus: { x: 400, y: 200, w: 900, h: 700 },
  layers: [
    { name: 'sky', file: 'sky.svg', depth: 0, blend: 'normal', box: { x: 0, y: 0, w: 9, h: 9 } },
  ],
};

test('a scene file without grade, palette or hotspots is still a place', () => {
  const result = readScene(whole);
  expect(result.ok && result.value).toMatchObject({ id: 'tram', hotspots: {}, anchors: {} });
});

test('one broken layer does not cost the place', () => {
  const result = readScene({ ...whole, layers: [...whole.layers, { name: 'wall' }, null] });
  expect(result.ok && result.value.layers.map((layer) => layer.name)).toEqual(['sky']);
});

test('what is no scene at all is refused with a reason', () => {
  expect(readScene(null)).toEqual({ ok: false, error: 'not an object' });
  expect(readScene({ ...whole, focus: { x: 1 } })).toEqual({ ok: false, error: 'no focus' });
  expect(readFigure({ id: 'ku', poses: { desk: {} } }).ok).toBe(false);
});

const folder = new URL('../../../assets/scenes/', import.meta.url);

const places = readdirSync(folder).filter((id) => existsSync(new URL(`${id}/scene.json`, folder)));

test.each(places)('the focus of %s is in view from 0.9:1 to 2:1', (id) => {
  const text = readFileSync(new URL(`${id}/scene.json`, folder), 'utf8');
  const result = readScene(JSON.parse(text));
  if (!result.ok) throw new Error(result.error);
  for (const canvas of [
    { w: 900, h: 1000 },
    { w: 1200, h: 1000 },
    { w: 2000, h: 1000 },
  ]) {
    const frame = frameFor(result.value, canvas);
    const board = rectOnCanvas({ x: 0, y: 0, ...result.value.size }, frame);
    expect(board.x).toBeLessThanOrEqual(0.5);
    expect(board.y).toBeLessThanOrEqual(0.5);
    expect(board.x + board.w).toBeGreaterThanOrEqual(canvas.w - 0.5);
    expect(board.y + board.h).toBeGreaterThanOrEqual(canvas.h - 0.5);
  }
});
