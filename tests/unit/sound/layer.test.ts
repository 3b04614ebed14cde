import { expect, test } from 'vitest';
import { type LayerEvents, openLayer } from '../../../src/sound/layer.ts';
import { busGain, duckGain, equalPower, sliderGain } from '../../../src/sound/loudness.ts';
import type { SoundEntry } from '../../../src/sound/manifest.ts';

/** A loudspeaker that only takes notes. */
function desk() {
  const live = new Map<string, { gain: number; events: LayerEvents; played: boolean }>();
  let at: number | undefined;
  const failures: string[] = [];
  let most = 0;
  const layer = openLayer({
    entryOf: (id) => entry(id),
    wake: () => undefined,
    onFailure: (id) => failures.push(id),
    open: (made, events) => {
      const note = { gain: -1, events, played: false };
      live.set(made.webm, note);
      most = Math.max(most, live.size);
      return {
        play: () => {
          note.played = true;
        },
        position: () => at,
        setGain: (gain) => {
          note.gain = gain;
        },
        close: () => {
          if (live.get(made.webm) === note) live.delete(made.webm);
        },
      };
    },
  });
  const gainOf = (id: string) => live.get(id)?.gain;
  const sounds = (id: string) => live.get(id)?.events.onSounding();
  const ready = (id: string) => live.get(id)?.events.onReady();
  const isPlayed = (id: string) => live.get(id)?.played;
  const pass = (ms: number) => {
    for (let t = 0; t < ms; t += 25) {
      if (at !== undefined) at += 0.025;
      layer.step(25, 1);
    }
  };
  const moveTo = (seconds: number) => {
    at = seconds;
  };
  return { ready, isPlayed, moveTo, layer, live, failures, gainOf, sounds, pass, most: () => most };
}

function entry(id: string): SoundEntry {
  return {
    kind: 'music',
    webm: id,
    m4a: id,
    seconds: 60,
    loop: { start: 0, end: 60 },
    gain: 1,
    bar: 2,
    lufs: -18,
    caption: null,
  };
}

test('half-way through a crossfade the two together are as loud as one', () => {
  const { layer, sounds, pass, gainOf } = desk();
  layer.fadeIn('theme', 1000);
  sounds('theme');
  pass(1000);
  layer.fadeOut('theme', 1000);
  layer.fadeIn('waltz', 1000);
  sounds('waltz');
  pass(500);
  const [a, b] = [gainOf('theme') ?? 0, gainOf('waltz') ?? 0];
  expect(a ** 2 + b ** 2).toBeCloseTo(1, 2);
  expect(a).toBeCloseTo(b, 2);
});

test('the old tune stays until the new one has come over a slow line', () => {
  const { layer, sounds, pass, gainOf } = desk();
  layer.fadeIn('theme', 100);
  sounds('theme');
  pass(200);
  layer.fadeOut('theme', 500);
  layer.fadeIn('waltz', 500);
  pass(1500);
  expect(gainOf('theme')).toBe(1);
  sounds('waltz');
  pass(600);
  expect(gainOf('theme')).toBeUndefined();
  expect(gainOf('waltz')).toBe(1);
});

test('a tune that never comes does not keep the old one for ever', () => {
  const { layer, live, sounds, pass, failures } = desk();
  layer.fadeIn('theme', 100);
  sounds('theme');
  pass(200);
  layer.fadeOut('theme', 300);
  layer.fadeIn('waltz', 300);
  live.get('waltz')?.events.onFailure(new Error('offline'));
  pass(400);
  expect(live.has('theme')).toBe(false);
  expect(failures).toEqual(['waltz']);
});

test('however fast the reader turns pages, two tunes at most are in memory', () => {
  const { layer, sounds, pass, most, live } = desk();
  const tunes = ['a', 'b', 'c', 'd', 'e'];
  let last: string | undefined;
  for (const tune of tunes) {
    if (last !== undefined) layer.fadeOut(last, 1000);
    layer.fadeIn(tune, 1000);
    sounds(tune);
    pass(150);
    last = tune;
  }
  expect(most()).toBeLessThanOrEqual(2);
  pass(2000);
  expect([...live.keys()]).toEqual(['e']);
});

test('turning back in the middle of a fade brings the same tune up again', () => {
  const { layer, sounds, pass, live, gainOf } = desk();
  layer.fadeIn('theme', 100);
  sounds('theme');
  pass(200);
  layer.fadeOut('theme', 1000);
  pass(400);
  layer.fadeIn('theme', 500);
  pass(600);
  expect(live.size).toBe(1);
  expect(gainOf('theme')).toBe(1);
});

test('a slider at half is a quarter of the way up in gain, and silence is silence', () => {
  expect(sliderGain(50)).toBe(0.25);
  const volumes = { master: 100, music: 0, ambience: 50, effects: 100, interface: 100 };
  expect(busGain(volumes, 'music')).toBe(0);
  expect(busGain(volumes, 'ambience')).toBe(0.25);
});

test('ducking never makes anything louder, and fades never leave their bounds', () => {
  expect(duckGain('music', 0)).toBe(1);
  expect(duckGain('music', 1)).toBeLessThan(duckGain('ambience', 1));
  expect(equalPower(-1)).toBe(0);
  expect(equalPower(2)).toBe(1);
});

test('a piece that is to begin on the bar is played there, and until then the old one is whole', () => {
  const { layer, sounds, ready, isPlayed, moveTo, pass, gainOf } = desk();
  layer.fadeIn('theme', 100);
  sounds('theme');
  pass(200);
  moveTo(4.5);
  layer.fadeOut('theme', 500);
  layer.fadeIn('march', 500, true);
  ready('march');
  pass(1400);
  expect(isPlayed('march')).toBe(false);
  expect(gainOf('theme')).toBe(1);
  pass(100);
  expect(isPlayed('march')).toBe(true);
  sounds('march');
  pass(600);
  expect(gainOf('march')).toBe(1);
  expect(gainOf('theme')).toBeUndefined();
});

test('out of silence nobody waits for a bar, and a bar that a held-up clock stepped over is not waited for again', () => {
  const { layer, sounds, ready, isPlayed, moveTo } = desk();
  layer.fadeIn('theme', 100, true);
  expect(isPlayed('theme')).toBe(true);
  sounds('theme');
  layer.step(200, 1);
  moveTo(5.5);
  layer.fadeOut('theme', 500);
  layer.fadeIn('march', 500, true);
  ready('march');
  layer.step(25, 1);
  expect(isPlayed('march')).toBe(false);
  moveTo(6.4);
  layer.step(900, 1);
  expect(isPlayed('march')).toBe(true);
});
