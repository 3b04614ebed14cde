import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SceneFile } from '../../../src/stage/scene-file.ts';
import { BAR, LENGTH, poseAt, SHOTS, shotAt } from '../../../src/stage/titles-cues.ts';

const scene = JSON.parse(readFileSync('assets/scenes/titles/scene.json', 'utf8')) as SceneFile;
const layers = scene.layers.map(({ name }) => name);
const STEP = 1 / 12;
const moments = Array.from({ length: Math.ceil(LENGTH / STEP) }, (_, i) => i * STEP);
const seenAt = (seconds: number) =>
  layers.filter((layer) => (poseAt(layer, seconds).alpha ?? 1) > 0);
const sounds = JSON.parse(readFileSync('assets/sound/sounds.json', 'utf8')) as Record<
  string,
  { loop: { start: number; end: number } }
>;

test('the whole takes under twenty seconds', () => {
  expect(LENGTH).toBeLessThan(20);
});

test('every cut falls on a bar of the theme', () => {
  const { start, end } = sounds.archive_theme?.loop ?? { start: 0, end: 0 };
  // Twenty-four bars, which begin where the loop does.
  expect(BAR).toBeCloseTo((end - start) / 24, 5);
  for (const [n, shot] of SHOTS.entries()) {
    expect(shotAt(start + n * BAR + 0.001).shot).toBe(shot);
    if (n > 0) expect(shotAt(start + n * BAR - 0.001).shot).toBe(SHOTS[n - 1]);
  }
});

test('one shot is seen at a time, with its ground', () => {
  for (const seconds of moments) {
    const shots = new Set(seenAt(seconds).map((layer) => layer.split('_')[0]));
    expect([...shots]).toEqual([shotAt(seconds).shot]);
    expect(seenAt(seconds)).toContain(shotAt(seconds).shot);
  }
});

test('whatever was drawn is seen at some moment', () => {
  const seen = new Set(moments.flatMap(seenAt));
  expect(layers.filter((layer) => !seen.has(layer))).toEqual([]);
});

test('a photograph shows its back or its face, and in the end all five their faces', () => {
  const sides = (seconds: number) =>
    seenAt(seconds)
      .filter((layer) => layer.startsWith('photos_'))
      .map((layer) => layer.slice(-1));
  for (const seconds of moments.filter((at) => shotAt(at).shot === 'photos')) {
    expect(sides(seconds).sort()).toEqual(['0', '1', '2', '3', '4']);
  }
  const end = BAR * 2 + 0.2;
  expect(seenAt(end).filter((layer) => layer.includes('face'))).toHaveLength(5);
});

test('the last frame is the paper with the word on it, and stays as it is', () => {
  expect(seenAt(LENGTH)).toEqual(['stamp', 'stamp_word']);
  expect(poseAt('stamp_word', LENGTH + 60)).toEqual(poseAt('stamp_word', LENGTH));
});
