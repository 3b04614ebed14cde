import { expect, test } from 'vitest';
import { createGlides } from '../../../src/stage/glides.ts';

test('a fade runs from nothing to exactly everything', async () => {
  const glides = createGlides();
  const seen: number[] = [];
  const over = glides.run(100, (done) => seen.push(done));
  glides.step(50);
  glides.step(70);
  await over;
  expect(seen).toEqual([0, 0.5, 1]);
  expect(glides.count).toBe(0);
});

test('loading a game in the middle of a fade ends the fade at once', async () => {
  const glides = createGlides();
  let last = 0;
  const over = glides.run(5000, (done) => {
    last = done;
  });
  glides.settle();
  await over;
  expect(last).toBe(1);
});

test('what nobody would see is over as it begins', async () => {
  const glides = createGlides({ watched: () => false });
  const seen: number[] = [];
  await glides.run(5000, (done) => seen.push(done));
  expect(seen).toEqual([1]);
});

test('the loop is told how much is under way', () => {
  const counts: number[] = [];
  const glides = createGlides({ onCount: (count) => counts.push(count) });
  void glides.run(100, () => {});
  void glides.run(50, () => {});
  glides.step(60);
  glides.step(60);
  expect(counts).toEqual([1, 2, 1, 0]);
});
