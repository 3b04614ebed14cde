import { expect, test } from 'vitest';
import { archiveNoir } from '../../../src/tools/sound/music/archive-noir.ts';
import { archiveTheme } from '../../../src/tools/sound/music/archive-theme.ts';
import { border } from '../../../src/tools/sound/music/border.ts';
import { cancunLounge } from '../../../src/tools/sound/music/cancun-lounge.ts';
import { elegy } from '../../../src/tools/sound/music/elegy.ts';
import { ministryWaltz } from '../../../src/tools/sound/music/ministry-waltz.ts';
import { line } from '../../../src/tools/sound/music/notation.ts';
import { parade } from '../../../src/tools/sound/music/parade.ts';
import { barStart, type Part, type Score } from '../../../src/tools/sound/music/score.ts';
import { passLength } from '../../../src/tools/sound/music/stem.ts';
import { surveillance } from '../../../src/tools/sound/music/surveillance.ts';
import { viennaWaltz } from '../../../src/tools/sound/music/vienna-waltz.ts';

const SCORES = [
  archiveNoir,
  viennaWaltz,
  surveillance,
  ministryWaltz,
  cancunLounge,
  border,
  parade,
  archiveTheme,
  elegy,
];

/** What is played in four bars from a bar on, as text. */
function fourBars(score: Score, from: number): string {
  const start = barStart(score.bars, from);
  const end = barStart(score.bars, from + 4);
  return score.parts
    .filter((part) => !part.drums)
    .flatMap((part) => part.notes.map((note) => ({ ...note, id: part.id })))
    .filter((note) => note.beat >= start && note.beat < end)
    .map(
      (note) =>
        `${note.id} ${note.pitch} ${(note.beat - start).toFixed(2)} ${note.length.toFixed(2)}`,
    )
    .sort()
    .join('\n');
}

test.each(SCORES)('no four bars of $id are played twice', (score) => {
  const passages = Array.from({ length: score.bars.length - 3 }, (_, k) => fourBars(score, k + 1));
  expect(new Set(passages).size).toBe(passages.length);
});

test.each(SCORES)(
  'a pass of $id is whole milliseconds and blocks long, so that it can loop',
  (score) => {
    expect(passLength(score) % 192).toBe(0);
    expect(passLength(score) / 48_000).toBeGreaterThanOrEqual(60);
  },
);

test.each(SCORES)(
  'every note of $id begins within the piece and within its instrument',
  (score) => {
    const beats = score.bars.reduce((sum, bar) => sum + bar, 0);
    for (const { notes } of score.parts) {
      expect(notes.filter(({ beat }) => beat < 0 || beat >= beats)).toEqual([]);
      expect(notes.filter(({ pitch }) => pitch < 28 || pitch > 96)).toEqual([]);
    }
  },
);

/** Semitones from each note of a part's upper line to the next, and round to the first. */
function stepsOf({ notes }: Part): number[] {
  const upper = new Map<number, number>();
  for (const { beat, pitch } of notes) upper.set(beat, Math.max(pitch, upper.get(beat) ?? 0));
  const upperLine = [...upper].sort(([a], [b]) => a - b).map(([, pitch]) => pitch);
  return upperLine.map((pitch, k) => (upperLine[(k + 1) % upperLine.length] ?? pitch) - pitch);
}

test.each(SCORES)('$id says the motif: a sixth up, then two steps down', ({ parts }) => {
  const says = parts.some((part) => {
    const steps = stepsOf(part);
    return steps.some((up, k) => {
      const [one = 0, two = 0] = [1, 2].map((n) => steps[(k + n) % steps.length]);
      return [8, 9].includes(up) && [-1, -2].includes(one) && [-1, -2].includes(two);
    });
  });
  expect(says).toBe(true);
});

test('a written bar of the wrong length is refused, and a tie crosses the bar', () => {
  expect(() => line([4], 1, 'C4:1 D4:2')).toThrow(RangeError);
  expect(line([3, 3], 1, 'C4:3 | _:1 D4:2').map(({ length }) => length)).toEqual([4, 2]);
});
