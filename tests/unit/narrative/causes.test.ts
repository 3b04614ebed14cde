import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';

const TRAM = `
LIST Bag = ticket, book, key
VAR bag = ()
VAR wet = false
VAR stops = 3
LIST Mood = cold, mild, warm_mood
VAR mood = mild
-> one
=== function lift(ref ladder)
~ ladder++
=== one
At the stop.
* [Buy a ticket # id: ticket]
  ~ bag += ticket
* [Stand in the rain # id: rain]
  ~ wet = true
- Next.
* [Take the book # id: take]
  ~ bag += book
* [Smile # id: smile]
  ~ lift(mood)
- Then.
* [Ride # id: ride]
- ~ stops -= 1
{stops > 1: A long way.} {wet: You drip.|You are dry.}
* [On # id: on]
- {bag ? ticket: The inspector nods.} {mood > mild: So does the driver.}
* [Off # id: off]
- Nobody asks.
-> END
`;
const file = { version: 'v1', json: String(new Compiler(TRAM).Compile().ToJson()) };

function causes(...ids: string[]) {
  const session = openSession(loadEngine(file), seedOf(1));
  for (const id of ids) session.choose(id);
  return session.turns.map((turn) => turn.causes);
}

test('a passage knows the choice that it read', () => {
  expect(causes('rain', 'take', 'ride')[3]).toEqual([1]);
});

test('what no choice has written is nobody’s doing', () => {
  expect(causes('ticket', 'take', 'ride')[3]).toEqual([]);
});

test('a counter is no cause, and a change is no reading', () => {
  const [, , second, third] = causes('ticket', 'take', 'ride');
  expect(second).toEqual([]);
  expect(third).toEqual([]);
});

test('a ladder that was moved through a function is remembered by the choice that moved it', () => {
  expect(causes('rain', 'smile', 'ride', 'on')[4]).toEqual([2]);
});

test('a thing in a set is remembered by the choice that put it there, and a passage without conditions by none', () => {
  expect(causes('ticket', 'smile', 'ride', 'on', 'off').slice(4)).toEqual([[1, 2], []]);
});
