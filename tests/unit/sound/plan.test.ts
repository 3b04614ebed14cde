import { expect, test } from 'vitest';
import { captionsOf } from '../../../src/sound/captions.ts';
import type { SoundEntry, SoundManifest } from '../../../src/sound/manifest.ts';
import { parseManifest } from '../../../src/sound/manifest.ts';
import { planSound, SILENCE, untilBar } from '../../../src/sound/plan.ts';

function entry(kind: SoundEntry['kind'], seconds: number, caption: string | null): SoundEntry {
  return {
    kind,
    webm: 'a.webm',
    m4a: 'a.m4a',
    seconds,
    loop: kind === 'effect' ? null : { start: 0.25, end: seconds - 0.25 },
    gain: 0.5,
    bar: null,
    lufs: -18,
    caption: caption === null ? null : { en: caption, es: `(${caption})` },
  };
}

const SOUNDS: SoundManifest = {
  theme: entry('music', 60, null),
  waltz: entry('music', 60, null),
  march: { ...entry('music', 60, null), bar: 2 },
  tango: { ...entry('music', 60, null), bar: 1.5 },
  office: entry('ambience', 40, 'the office'),
  street: entry('ambience', 40, 'rain'),
  stamp: entry('effect', 0.8, 'a stamp'),
  telephone: entry('effect', 2.4, 'the telephone'),
};
const OFFICE = { music: 'theme', ambience: 'office' };

function planned(
  from: { music: string | undefined; ambience: string | undefined },
  to: { music: string | undefined; ambience: string | undefined },
  effects: readonly string[] = [],
  instant = false,
) {
  return planSound({ from, to, effects, instant }, SOUNDS);
}

test('out of silence, music and the air of the place come up', () => {
  expect(planned(SILENCE, OFFICE).map(({ kind, id }) => [kind, id])).toEqual([
    ['fadeIn', 'theme'],
    ['fadeIn', 'office'],
  ]);
});

test('what goes on is not touched when the page turns', () => {
  expect(planned(OFFICE, OFFICE)).toEqual([]);
  expect(
    planned(OFFICE, { ...OFFICE, ambience: 'street' }).every((move) => move.id !== 'theme'),
  ).toBe(true);
});

test('a new place crosses from the old air to the new in the same time', () => {
  const moves = planned(OFFICE, { ...OFFICE, ambience: 'street' });
  expect(moves.map(({ kind, id }) => [kind, id])).toEqual([
    ['fadeOut', 'office'],
    ['fadeIn', 'street'],
  ]);
  expect(new Set(moves.map((move) => 'ms' in move && move.ms)).size).toBe(1);
});

test('“music: none” only takes the music away', () => {
  expect(planned(OFFICE, { ...OFFICE, music: undefined })).toEqual([
    { kind: 'fadeOut', layer: 'music', id: 'theme', ms: 2400 },
  ]);
});

test('the effects of a turn follow one another, in order', () => {
  const moves = planned(OFFICE, OFFICE, ['telephone', 'stamp']);
  expect(moves.map(({ id }) => id)).toEqual(['telephone', 'stamp']);
  const times = moves.map((move) => (move.kind === 'play' ? move.afterMs : -1));
  expect(times[0]).toBe(0);
  expect(times[1]).toBeGreaterThan(500);
});

test('a place that is restored stands at once and no effect is heard again', () => {
  const moves = planned(SILENCE, OFFICE, ['telephone'], true);
  expect(moves.every((move) => move.kind === 'fadeIn' && move.ms <= 300)).toBe(true);
});

test('a sound that does not exist is reported, and the old one still goes', () => {
  expect(planned(OFFICE, { ...OFFICE, music: 'polka' }, ['sneeze'])).toEqual([
    { kind: 'fadeOut', layer: 'music', id: 'theme', ms: 2400 },
    { kind: 'missing', id: 'polka', wanted: 'music' },
    { kind: 'missing', id: 'sneeze', wanted: 'effect' },
  ]);
});

test('a stamp is no music, whatever the tag says', () => {
  expect(planned(SILENCE, { music: 'stamp', ambience: undefined })).toEqual([
    { kind: 'missing', id: 'stamp', wanted: 'music' },
  ]);
});

test('a turn with a dozen effects plays five of them', () => {
  expect(planned(OFFICE, OFFICE, Array<string>(12).fill('stamp'))).toHaveLength(5);
});

test('who cannot hear is told of the new air once, and of every effect', () => {
  const heard = {
    from: OFFICE,
    to: { ...OFFICE, ambience: 'street' },
    effects: ['stamp', 'sneeze'],
  };
  expect(captionsOf(heard, SOUNDS, 'en')).toEqual(['rain', 'a stamp']);
  expect(captionsOf({ ...heard, from: heard.to }, SOUNDS, 'es')).toEqual(['(a stamp)']);
});

test('a file that is no manifest is not taken for one', () => {
  expect(parseManifest(SOUNDS).ok).toBe(true);
  expect(parseManifest({ theme: { kind: 'song' } }).ok).toBe(false);
  expect(parseManifest('<!doctype html>').ok).toBe(false);
});

test('one piece gives way to another on the bar where both have bars, and what is restored waits for none', () => {
  const onBar = (from: string | undefined, to: string, instant = false) =>
    planned(
      { music: from, ambience: undefined },
      { music: to, ambience: undefined },
      [],
      instant,
    ).find((move) => move.kind === 'fadeIn')?.onBar;
  expect(onBar('march', 'tango')).toBe(true);
  expect(onBar('march', 'waltz')).toBe(false);
  expect(onBar('waltz', 'march')).toBe(false);
  expect(onBar(undefined, 'march')).toBe(false);
  expect(onBar('march', 'tango', true)).toBe(false);
});

test('the next bar is counted from the beginning of the loop, also when it has gone round', () => {
  const loop = { start: 0.25, end: 60.25 };
  expect(untilBar({ bar: 2, loop }, 0)).toBe(0);
  expect(untilBar({ bar: 2, loop }, 3.5)).toBeCloseTo(0.5);
  expect(untilBar({ bar: 2, loop }, 61)).toBeCloseTo(1);
  expect(untilBar({ bar: null, loop }, 3.5)).toBe(0);
});
