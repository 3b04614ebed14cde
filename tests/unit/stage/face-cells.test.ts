import { expect, test } from 'vitest';
import { cellOf, facePixels, sheetOf } from '../../../src/stage/face-cells.ts';
import type { FaceCells } from '../../../src/stage/scene-file.ts';

const cells: FaceCells = {
  at: { x: 10, y: 20, w: 30, h: 40 },
  faces: ['even', 'warm', 'hard'],
  x: 100,
  y: 2,
  dx: 34,
  dy: 44,
};

test('a face has its row and a look its column', () => {
  expect(cellOf(cells, 'even', 'open')).toEqual({ x: 100, y: 2, w: 30, h: 40 });
  expect(cellOf(cells, 'warm', 'shut')).toEqual({ x: 134, y: 46, w: 30, h: 40 });
  expect(cellOf(cells, 'hard', 'away')).toEqual({ x: 168, y: 90, w: 30, h: 40 });
});

test('a face that was not drawn is the even one', () => {
  expect(cellOf(cells, 'amused', 'shut')).toEqual(cellOf(cells, 'even', 'shut'));
});

test('a face covers whole pixels, and none beyond its cell', () => {
  const at = facePixels(cells, { x: 1.37, y: 0.81 });
  expect(Object.values(at).every(Number.isInteger)).toBe(true);
  expect(at.x).toBeGreaterThanOrEqual(10 * 1.37);
  expect(at.x + at.w).toBeLessThanOrEqual(40 * 1.37);
  expect(at.y + at.h).toBeLessThanOrEqual(60 * 0.81);
});

test('a file without faces is its drawing alone', () => {
  expect(sheetOf({ w: 5, h: 7 })).toEqual({ x: 0, y: 0, w: 5, h: 7 });
  expect(sheetOf({ w: 5, h: 7, sheet: { w: 20, h: 9 } })).toMatchObject({ w: 20, h: 9 });
});
