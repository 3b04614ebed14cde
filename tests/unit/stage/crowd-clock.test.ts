import { expect, test } from 'vitest';
import { type CrowdTime, whereaboutsOf } from '../../../src/stage/crowd-clock.ts';
import type { CrowdMember } from '../../../src/stage/scene-file.ts';

const cell = { x: 0, y: 0, w: 10, h: 20, ox: 5, oy: 20 };
const vendor: CrowdMember = {
  cells: [cell, cell, cell],
  at: [
    { x: 100, y: 50, scale: 1 },
    { x: 300, y: 50, scale: 1 },
  ],
  stride: [1, 2],
  round: { cells: [1, 2], dx: 40, dy: 0, seconds: 8, phase: 0 },
  depth: 0.5,
};
const carrier: CrowdMember = {
  cells: [cell, cell],
  at: [{ x: 0, y: 0, scale: 1 }],
  acts: {
    2: [
      { s: 0, x: 0, y: 0, scale: 1 },
      { s: 2, x: 100, y: 0, scale: 1 },
      { s: 4, x: 100, y: 0, scale: 1, cell: 1 },
    ],
  },
  depth: 0.5,
};

const at = (time: Partial<CrowdTime>): CrowdTime => ({
  step: 0,
  from: 0,
  along: 1,
  seconds: 0,
  since: Number.POSITIVE_INFINITY,
  ...time,
});

test('the same step at the same second finds everybody in the same place', () => {
  const time = at({ step: 1, seconds: 31.7 });
  expect(whereaboutsOf(vendor, time, {})).toEqual(whereaboutsOf(vendor, time, {}));
});

test('who has no further spot of their own stays at the last', () => {
  expect(whereaboutsOf(vendor, at({ step: 9, from: 9 }), {}).b.x).toBe(300);
});

test('on the way to the next spot somebody walks, and looks where they go', () => {
  const back = whereaboutsOf(vendor, at({ step: 0, from: 1, along: 0.5 }), {});
  expect(back).toMatchObject({ t: 0.5, flip: true });
  expect([1, 2]).toContain(back.cell);
});

test('when everybody stands still, time moves nobody', () => {
  const still = [0, 3, 6].map((seconds) =>
    whereaboutsOf(vendor, at({ step: 1, from: 1, seconds }), { hush: 1 }),
  );
  expect(new Set(still.map(({ dx, cell: shown }) => `${dx} ${shown}`))).toEqual(new Set(['0 0']));
});

test('what happens once takes its four seconds, and has happened for whoever comes later', () => {
  const after = (since: number) => whereaboutsOf(carrier, at({ step: 2, from: 1, since }), {});
  expect(after(1)).toMatchObject({ t: 0.5, cell: 0 });
  expect(after(3)).toMatchObject({ t: 0.5, cell: 0 });
  expect(after(4)).toMatchObject({ cell: 1 });
  expect(after(Number.POSITIVE_INFINITY)).toMatchObject({ a: { x: 100 }, cell: 1 });
});
