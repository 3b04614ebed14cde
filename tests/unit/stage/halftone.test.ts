import { expect, test } from 'vitest';
import { halftone, PRESSES, type Tone } from '../../../src/stage/halftone.ts';

const inks = PRESSES[0] ?? expect.fail('no press');
const settings = { inks, cell: 4, seed: 7 };

function flat(grey: number, side = 40): Tone {
  return { w: side, h: side, grey: new Uint8ClampedArray(side * side).fill(grey) };
}

/** Mean brightness of a print, 0…255. */
function brightness(print: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < print.length; at += 4) sum += print[at] ?? 0;
  return (sum * 4) / print.length;
}

test('white stays paper and black is nearly all ink', () => {
  expect(brightness(halftone(flat(255), settings))).toBeGreaterThan(inks.paper[0] - 14);
  expect(brightness(halftone(flat(0), settings))).toBeLessThan(inks.dark[0] + 30);
});

test('a darker photograph prints darker', () => {
  const steps = [20, 70, 120, 170, 220].map((grey) => brightness(halftone(flat(grey), settings)));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('a middle grey is dots, not a grey', () => {
  const print = halftone(flat(120), settings);
  const reds = Array.from({ length: print.length / 4 }, (_, at) => print[at * 4] ?? 0);
  expect(Math.max(...reds) - Math.min(...reds)).toBeGreaterThan(80);
});

test('the same card comes out of the press the same every time, another one does not', () => {
  const print = halftone(flat(120), settings);
  expect(halftone(flat(120), settings)).toEqual(print);
  expect(halftone(flat(120), { ...settings, seed: 8 })).not.toEqual(print);
});

test('a print has no holes in it', () => {
  const print = halftone(flat(90, 9), settings);
  expect(print).toHaveLength(9 * 9 * 4);
  expect(Array.from({ length: 81 }, (_, at) => print[at * 4 + 3])).toEqual(Array(81).fill(255));
});
