import { expect, test } from 'vitest';
import { archiveNoir } from '../../../src/tools/sound/music/archive-noir.ts';
import { line, pitchOf } from '../../../src/tools/sound/music/notation.ts';
import { barStart, type Score } from '../../../src/tools/sound/music/score.ts';
import { passLength } from '../../../src/tools/sound/music/stem.ts';
import { viennaWaltz } from '../../../src/tools/sound/music/vienna-waltz.ts';

const SCORES = [archiveNoir, viennaWaltz];

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

test('both pieces say the motif: a sixth up to the first beat, then two steps down', () => {
  const vibes = archiveNoir.parts.find(({ id }) => id === 'vibes')?.notes ?? [];
  const celesta = viennaWaltz.parts.find(({ id }) => id === 'celesta')?.notes ?? [];
  const opening = (notes: typeof vibes) =>
    [...notes].sort((a, b) => a.beat - b.beat).map((n) => n.pitch);
  expect(opening(vibes).slice(0, 3)).toEqual(['Eb5', 'D5', 'C5'].map(pitchOf));
  expect(opening(vibes).at(-1)).toBe(pitchOf('G4'));
  expect(opening(celesta).slice(0, 3)).toEqual(['Bb5', 'A5', 'G5'].map(pitchOf));
  expect(opening(celesta).at(-1)).toBe(pitchOf('D5'));
});

test('a written bar of the wrong length is refused, and a tie crosses the bar', () => {
  expect(() => line([4], 1, 'C4:1 D4:2')).toThrow(RangeError);
  expect(line([3, 3], 1, 'C4:3 | _:1 D4:2').map(({ length }) => length)).toEqual([4, 2]);
});
