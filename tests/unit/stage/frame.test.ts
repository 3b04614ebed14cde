import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cropOf,
  frameFor,
  hotspotOnPage,
  outgrown,
  rectOnCanvas,
  type Size,
  STILL_LENS,
} from '../../../src/stage/frame.ts';

const board = {
  size: { w: 1760, h: 1100 },
  overscan: 80,
  focus: { x: 430, y: 180, w: 880, h: 830 },
};
const whole = { x: 0, y: 0, ...board.size };
const canvases = fc
  .record({
    w: fc.integer({ min: 240, max: 3000 }),
    aspect: fc.double({ min: 0.9, max: 2, noNaN: true }),
  })
  .map(({ w, aspect }): Size => ({ w, h: Math.round(w / aspect) }));

function inside(rect: { x: number; y: number; w: number; h: number }, canvas: Size): boolean {
  const slack = 1;
  return (
    rect.x >= -slack &&
    rect.y >= -slack &&
    rect.x + rect.w <= canvas.w + slack &&
    rect.y + rect.h <= canvas.h + slack
  );
}

test('what happens is in view on every screen from upright tablet to wide desk', () => {
  fc.assert(
    fc.property(canvases, (canvas) => {
      expect(inside(rectOnCanvas(board.focus, frameFor(board, canvas)), canvas)).toBe(true);
    }),
  );
});

test('on those screens the picture leaves no edge of the canvas bare, however far it drifts', () => {
  const drift = fc.record({
    driftX: fc.double({ min: -1, max: 1, noNaN: true }),
    driftY: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(canvases, drift, (canvas, drifted) => {
      const frame = frameFor(board, canvas);
      const lens = { ...STILL_LENS, ...drifted };
      const at = rectOnCanvas(whole, frame, { depth: 1, lens });
      expect(at.x).toBeLessThanOrEqual(1);
      expect(at.y).toBeLessThanOrEqual(1);
      expect(at.x + at.w).toBeGreaterThanOrEqual(canvas.w - 1);
      expect(at.y + at.h).toBeGreaterThanOrEqual(canvas.h - 1);
    }),
  );
});

test('on a telephone held upright nearly all of the focus is kept and the rest goes dark', () => {
  const canvas = { w: 390, h: 844 };
  const focus = rectOnCanvas(board.focus, frameFor(board, canvas));
  expect(focus.w).toBeLessThanOrEqual(canvas.w * 1.21);
  expect(focus.x + focus.w / 2).toBeCloseTo(canvas.w / 2, 0);
});

test('near things drift further than far ones', () => {
  const frame = frameFor(board, { w: 768, h: 420 });
  const lens = { ...STILL_LENS, driftX: 1 };
  const shift = (depth: number) =>
    rectOnCanvas(whole, frame, { depth, lens }).x - rectOnCanvas(whole, frame).x;
  expect(shift(0)).toBe(0);
  expect(shift(1)).toBeGreaterThan(shift(0.3));
});

test('a push goes towards the thing that is looked at', () => {
  const frame = frameFor(board, { w: 768, h: 420 });
  const tv = { x: 1056, y: 212, w: 250, h: 200 };
  const at = { x: tv.x + tv.w / 2, y: tv.y + tv.h / 2 };
  const rest = rectOnCanvas(tv, frame);
  const pushed = rectOnCanvas(tv, frame, { lens: { ...STILL_LENS, push: 0.4, at } });
  expect(pushed.w).toBeGreaterThan(rest.w);
  expect(pushed.x + pushed.w / 2).toBeCloseTo(rest.x + rest.w / 2, 6);
});

test('in an upright picture a layer is re-placed, and its hotspot goes with it', () => {
  const box = { x: 1300, y: 300, w: 300, h: 200 };
  const portrait = { dx: -400, dy: 100, scale: 0.5 };
  const layer = { name: 'radio', file: 'radio.svg', depth: 0.5, blend: 'normal', box, portrait };
  const scene = { layers: [layer as never], hotspots: { radio: box, door: box } };
  const view = { frame: frameFor(board, { w: 880, h: 900 }), pixelRatio: 1 };
  const radio = hotspotOnPage(scene, 'radio', view);
  const drawn = rectOnCanvas(box, view.frame, { on: layer as never });
  expect(radio?.x).toBeCloseTo(drawn.x, 6);
  expect(radio?.w).toBeCloseTo(drawn.w, 6);
  expect(hotspotOnPage(scene, 'door', view)?.w).toBeCloseTo(drawn.w * 2, 6);
  const wide = { frame: frameFor(board, { w: 768, h: 420 }), pixelRatio: 1 };
  expect(hotspotOnPage(scene, 'radio', wide)).toEqual(hotspotOnPage(scene, 'door', wide));
});

test('a hotspot is measured in the page’s pixels and is never too small for a thumb', () => {
  const scene = { layers: [], hotspots: { cup: { x: 800, y: 500, w: 8, h: 8 } } };
  const sharp = { frame: frameFor(board, { w: 1152, h: 630 }), pixelRatio: 1.5 };
  const plain = { frame: frameFor(board, { w: 768, h: 420 }), pixelRatio: 1 };
  const cup = hotspotOnPage(scene, 'cup', sharp);
  expect(cup?.w).toBe(24);
  expect(cup?.x).toBeCloseTo(hotspotOnPage(scene, 'cup', plain)?.x ?? 0, 6);
  expect(hotspotOnPage(scene, 'saucer', plain)).toBeUndefined();
});

test('only what can come into view is drawn into a texture', () => {
  const frame = frameFor(board, { w: 390, h: 844 });
  const crop = cropOf({ box: whole }, frame);
  expect(crop?.pixels.w).toBeLessThan(390 * 1.4);
  expect(crop?.part.w).toBeLessThan(1760 * 0.9);
  expect(cropOf({ box: { x: 0, y: 0, w: 2, h: 2 } }, frame)).toBeUndefined();
});

test('shadows and glows are drawn coarser than the things they fall on', () => {
  const frame = frameFor(board, { w: 768, h: 420 });
  const wall = cropOf({ box: whole, blend: 'normal' }, frame);
  const shade = cropOf({ box: whole, blend: 'multiply' }, frame);
  expect(shade?.part).toEqual(wall?.part);
  expect(shade?.pixels.w).toBeLessThan((wall?.pixels.w ?? 0) * 0.7);
});

test('a slightly larger window keeps its textures, a much larger one draws them again', () => {
  const small = frameFor(board, { w: 768, h: 420 });
  expect(outgrown(small, frameFor(board, { w: 800, h: 440 }))).toBe(false);
  expect(outgrown(small, frameFor(board, { w: 1200, h: 660 }))).toBe(true);
  expect(outgrown(small, frameFor(board, { w: 420, h: 768 }))).toBe(true);
});
