import { expect, test } from 'vitest';
import { filesOfRun, MOST_BYTES, megabytes } from '../../../src/app/offline/copy.ts';

const list = {
  all: [['assets/index.js', 2_000_000]],
  en: [['assets/story.en.txt', 400_000]],
  es: [['assets/story.es.txt', 500_000]],
  webm: [
    ['media/sound/long.webm', 9_500_000],
    ['media/sound/bell.webm', 10_000],
    ['media/sound/rain.webm', 300_000],
  ],
  m4a: [['media/sound/bell.m4a', 12_000]],
} satisfies Parameters<typeof filesOfRun>[0];

const names = (...run: Parameters<typeof filesOfRun>) => filesOfRun(...run).map(([name]) => name);

test('a copy holds one language, and no sound that nobody asked for', () => {
  expect(names(list, 'es', undefined)).toEqual(['assets/index.js', 'assets/story.es.txt']);
});

test('with sound it holds one format, as much of it as fits, and stays below twelve megabytes', () => {
  const run = filesOfRun(list, 'en', 'webm');
  expect(run.map(([name]) => name)).toEqual([
    'assets/index.js',
    'assets/story.en.txt',
    'media/sound/bell.webm',
    'media/sound/rain.webm',
  ]);
  expect(Number(megabytes(run)) * 1e6).toBeLessThanOrEqual(MOST_BYTES);
  expect(names(list, 'en', 'm4a')).toContain('media/sound/bell.m4a');
});
