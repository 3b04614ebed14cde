import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { engineOf, loadEngine } from '../../../src/narrative/engine.ts';
import { replay } from '../../../src/narrative/replay.ts';
import { decodeRun, encodeRun, replayCode } from '../../../src/narrative/run-code.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';
import { standingAfter } from '../../../src/narrative/standing.ts';
import { transcriptOf } from '../../../src/narrative/transcript.ts';

const TRAM = `
# title: Tram
VAR wet = false
-> tram
=== tram ===
# place: tram
# amb: rain
{~Rain.|Fog.|Snow.} # pose: conductor standing
+ [Nod # id: nod] -> tram
* [Leave # id: leave]
  ~ wet = true
  You leave. # amb: none
  -> END
* [Leave the umbrella behind.]
  -> tram
`;
const file = { version: 'v1', json: String(new Compiler(TRAM).Compile().ToJson()) };

function played(...ids: string[]) {
  const session = openSession(loadEngine(file), seedOf(42));
  for (const id of ids) session.choose(id);
  return session;
}

test('the same version, seed and choices give the same turns', () => {
  const session = played('nod', 'nod', 'leave');
  const again = replay(loadEngine(file), session.playthrough);
  expect(again.session.turns).toEqual(session.turns);
  expect(again.lost).toEqual([]);
});

test('a restored stage stands as the played one stood', () => {
  const session = played('nod', 'leave');
  const again = replay(loadEngine(file), session.playthrough).session;
  expect(standingAfter(again.turns)).toEqual(standingAfter(session.turns));
  expect(standingAfter(session.turns)).toMatchObject({
    place: 'tram',
    ambience: undefined,
    figures: { conductor: 'standing' },
  });
});

test('the first beat does not repeat the story-wide tags', () => {
  expect(played().turns[0]?.beats[0]?.cues.map((cue) => cue.kind)).toEqual([
    'place',
    'amb',
    'pose',
  ]);
});

test('a choice that is not on offer is refused with its turn, its seed and the way there', () => {
  const session = played('nod');
  expect(() => session.choose('jump')).toThrow(/"jump".*turn 1.*seed 42.*nod/);
});

test('a choice without an authored id is named by its words', () => {
  expect(played().last.offer.map((choice) => choice.id)).toEqual([
    'nod',
    'leave',
    'leave_the_umbrella_behind',
  ]);
});

test('a playthrough goes as far as the story still has its choices, and says which are lost', () => {
  const engine = loadEngine(file);
  const playthrough = { storyVersion: 'v0', seed: seedOf(1), choices: ['nod', 'gone', 'leave'] };
  const again = replay(engine, playthrough);
  expect(again.lost).toEqual(['gone', 'leave']);
  expect(again.revised).toBe(true);
  expect(again.session.last.index).toBe(1);
});

test('a run code brings back the same transcript', async () => {
  const session = played('nod', 'leave_the_umbrella_behind', 'nod', 'leave');
  const code = encodeRun(session.playthrough);
  const decoded = decodeRun(code);
  if (!decoded.ok) throw new Error(decoded.error);
  const slices = { sliceMs: 0, now: () => 0, rest: () => Promise.resolve() };
  const again = await replayCode(loadEngine(file), decoded.value, slices);
  expect(transcriptOf(again.session.turns)).toBe(transcriptOf(session.turns));
  expect(code).toMatch(/^[\w-]{19}$/);
});

test('a torn run code is refused, wherever it is torn', () => {
  const code = encodeRun(played('nod', 'nod', 'leave').playthrough);
  for (let cut = 1; cut < code.length; cut++) {
    expect(decodeRun(code.slice(0, cut)).ok).toBe(false);
  }
  expect(decodeRun('https://example.org/').ok).toBe(false);
  expect(decodeRun('   ')).toEqual({ ok: false, error: 'empty' });
});

test('the window reads what the story remembers, and nothing where there is nothing', () => {
  expect(played().window.flag('wet')).toBe(false);
  expect(played('leave').window.flag('wet')).toBe(true);
  expect(played().window.set('lineage')).toEqual([]);
  expect(played().window.has('lineage')).toBe(false);
});

test('two views hear the same turn, and one that has left hears none', () => {
  const session = played();
  const heard: number[] = [];
  const stop = session.subscribe((turn) => heard.push(turn.index));
  session.subscribe((turn) => heard.push(turn.index));
  session.choose('nod');
  stop();
  session.choose('nod');
  expect(heard).toEqual([1, 1, 2]);
});

test('a story that calls into a game of its own still opens', () => {
  const json = String(
    new Compiler('EXTERNAL roll(n)\nYou roll {roll(6)}.\n-> END').Compile().ToJson(),
  );
  const session = openSession(loadEngine({ version: 'x', json }), seedOf(1));
  expect(session.last.beats.map((beat) => beat.text)).toEqual(['You roll 0.']);
});

test('a story that runs out of words says so on its last turn', () => {
  const compiled = new Compiler('-> k\n=== k ===\nA line.\n+ [On] Another line.').Compile();
  const session = openSession(engineOf(compiled, 'x'), seedOf(1));
  expect(session.choose('on').faults.join()).toMatch(/ran out of content/);
});
