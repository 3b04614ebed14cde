import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { loadEngine, twinOf } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';

const TRAM = `
LIST Seen = rain, fog
VAR seen = ()
-> tram
=== tram ===
{~Rain.|Fog.|Snow.} # place: tram
+ [Nod # id: nod]
  ~ seen += rain
  -> tram
* [Look {seen} # id: look]
  You see {LIST_COUNT(seen)}.
  -> tram
* -> END
`;
const engine = () =>
  loadEngine({ version: 'v1', json: String(new Compiler(TRAM).Compile().ToJson()) });

test('a place is shown from its mark as the way there shows it', () => {
  const session = openSession(engine(), seedOf(42));
  session.choose('nod');
  session.choose('nod');
  const mark = session.mark() ?? '';
  session.choose('look');
  const { choices, seed } = session.playthrough;
  const again = openSession(engine(), seed, undefined, { mark, choices });
  const { index, chosen, beats, offer } = session.last;
  expect(again.last).toMatchObject({ index, chosen, beats, offer });
  expect(again.turns).toEqual([again.last]);
  expect(again.playthrough).toEqual(session.playthrough);
  expect(again.choose('nod').beats).toEqual(session.choose('nod').beats);
});

test('a mark leads nowhere by a choice that was not on offer', () => {
  const session = openSession(engine(), seedOf(1));
  const mark = session.mark() ?? '';
  const start = { mark, choices: ['jump'] };
  expect(() => openSession(engine(), seedOf(1), undefined, start)).toThrow(/"jump"/);
});

test('two sessions on twins of a story do not hear each other', () => {
  const first = engine();
  const one = openSession(first, seedOf(3));
  const two = openSession(twinOf(first), seedOf(3));
  one.choose('nod');
  one.choose('nod');
  expect(two.choose('nod')).toEqual(one.turns[1]);
  expect(one.choose('look').beats[0]?.text).toBe('You see 1.');
});

test('who no longer has the story has no mark of it', () => {
  const story = engine();
  const one = openSession(story, seedOf(3));
  openSession(story, seedOf(4));
  expect(one.mark()).toBeUndefined();
});
