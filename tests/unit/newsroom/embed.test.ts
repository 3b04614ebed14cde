import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCuts } from '../../../src/build/embed/read-cuts.ts';
import { readRoutes, startsOf } from '../../../src/build/routes/read-routes.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { decodeRun, replayCodeAtOnce } from '../../../src/narrative/run-code.ts';
import type { Session } from '../../../src/narrative/session.ts';
import { isLast } from '../../../src/narrative/turn.ts';
import { embedPathOf } from '../../../src/newsroom/embed/addresses.ts';
import { cutTurns, readingSeconds } from '../../../src/newsroom/embed/cut.ts';
import { asksForHeight, heightIn, heightMessages } from '../../../src/newsroom/embed/protocol.ts';
import { built } from '../story-files.ts';

const [json = '', rest] = built.languages.en?.parts ?? [];
const engine = loadEngine({ version: built.version, json, rest });
const starts = startsOf(built, readRoutes('story')).filter(({ as }) => as === 'careful');
const cuts = readCuts('story');
const WANTED = { '90s': 90, '10min': 600 } as const;

/** Begins a chapter, and takes always the same place of the offer. */
function play(chapter: number, choices: number, which: number): Session {
  const code = decodeRun(starts.find((start) => start.chapter === chapter)?.code ?? '');
  if (!code.ok) throw new Error(`No start of chapter ${chapter}`);
  const { session } = replayCodeAtOnce(engine, code.value);
  for (let i = 0; i < choices && !isLast(session.last); i++) {
    const open = session.last.offer.filter(({ closed }) => !closed);
    const { id } = open[which % open.length] ?? {};
    if (id !== undefined) session.choose(id);
  }
  return session;
}

test('every chapter has a scene of ninety seconds, and all but the last one of ten minutes', () => {
  const of = (length: string) => cuts.filter((cut) => cut.length === length);
  expect(of('90s').map(({ chapter }) => chapter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(of('10min').map(({ chapter }) => chapter)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a cut takes about as long to read as it says, whichever options are taken', () => {
  for (const cut of cuts) {
    const { chapter = 0, length, choices = 0 } = cut;
    if (length === undefined) throw new Error('A cut without a length');
    for (const which of [0, 1, 2]) {
      const before = play(chapter, 0, 0).turns.length - 1;
      const session = play(chapter, choices, which);
      const { turns, isOver } = cutTurns(session.turns, cut, before);
      const told = `chapter ${chapter}, ${length}, option ${which}`;
      expect(isOver, told).toBe(true);
      expect(turns.at(-1)?.offer, told).toEqual([]);
      const share = readingSeconds(turns.slice(before)) / WANTED[length];
      expect(share, told).toBeGreaterThan(0.65);
      expect(share, told).toBeLessThan(1.4);
    }
  }
}, 60_000);

test('a chapter in a frame ends where the next one begins, and tells nothing of it', () => {
  const cut = { chapter: 1, length: undefined, choices: undefined };
  const start = play(1, 0, 0).turns.length - 1;
  const { turns, isOver } = cutTurns(play(1, 60, 0).turns, cut, start);
  expect(isOver).toBe(true);
  const chapters = turns
    .slice(start)
    .flatMap(({ beats }) => beats.flatMap(({ cues }) => cues))
    .flatMap((cue) => (cue.kind === 'chapter' ? [cue.number] : []));
  expect(chapters).toEqual([1]);
  expect(turns.at(-1)?.offer).toEqual([]);
  expect(turns.length - start).toBeGreaterThan(10);
});

test('the novel in a frame ends where the novel does', () => {
  const cut = { chapter: undefined, length: undefined, choices: undefined };
  expect(cutTurns(play(0, 30, 0).turns, cut, 0).isOver).toBe(false);
  const whole = play(9, 60, 1);
  expect(cutTurns(whole.turns, cut, 0)).toEqual({ turns: whole.turns, isOver: true });
});

test('an address says which scene is meant; what is none of ours is the whole novel', () => {
  const at = (chapter: string | null, lang: string | null, cut: string | null) =>
    embedPathOf({ chapter, lang, cut });
  expect(at('2', 'es', '90s')).toBe('es/embed/2/90s/');
  expect(at('2', 'es-MX', null)).toBe('es/embed/2/');
  expect(at(null, null, '90s')).toBe('embed/');
  expect(at('12', 'de', '../..')).toBe('embed/');
  expect(at('3', 'en', 'javascript:')).toBe('embed/3/');
});

test('a height is told in AMP’s words, and in pym’s where the host has given a name', () => {
  expect(heightMessages(640.2, undefined)).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 641 },
  ]);
  expect(heightMessages(640, 'pym-1')).toContain('pymxPYMxpym-1xPYMxheightxPYMx640');
});

test('a frame heeds one request, word for word, and no other message whatever it is made of', () => {
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, undefined)).toBe(true);
  expect(asksForHeight('pymxPYMxpym-1xPYMxwidthxPYMx640', 'pym-1')).toBe(true);
  expect(asksForHeight('pymxPYMxpym-2xPYMxwidthxPYMx640', 'pym-1')).toBe(false);
  expect(asksForHeight('pymxPYMxpym-1xPYMxnavigateToxPYMxhttps://x.example', 'pym-1')).toBe(false);
  expect(asksForHeight(Object.create({ sentinel: 'amp', type: 'frames-init' }), 'a')).toBe(false);
  fc.assert(
    fc.property(fc.anything(), fc.option(fc.string(), { nil: undefined }), (data, id) => {
      expect(asksForHeight(data, id)).toBe(false);
      expect(heightIn(data)).toBeUndefined();
    }),
  );
});

test('a host takes a height from a frame, and nothing that only looks like one', () => {
  const told = (height: unknown) => heightIn({ sentinel: 'amp', type: 'embed-size', height });
  expect(told(812.4)).toBe(813);
  for (const height of ['640', Number.NaN, -1, 0, Infinity, 1e9, null, [640], {}, undefined]) {
    expect(told(height), String(height)).toBeUndefined();
  }
});
