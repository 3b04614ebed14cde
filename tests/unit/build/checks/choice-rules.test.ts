import { expect, test } from 'vitest';
import { checkEffects } from '../../../../src/build/checks/choice-effects.ts';
import { checkLabels } from '../../../../src/build/checks/choice-rules.ts';
import { offersOf } from '../../../../src/build/checks/offers.ts';

const file = (text: string) => [{ name: 'tram.ink', text }];
const effects = (text: string) =>
  checkEffects(file(text)).map(({ code, line }) => `${code}:${line}`);

test('choices of one depth are one offer, until the story comes together', () => {
  const text = `=== tram ===
* [Nod. # id: nod]
  * * [Twice. # id: twice]
  * * [Once more. # id: more]
* [Leave. # id: leave]
- Rain. // * [no choice]
{ wet:
- else: {rain: Wet.}
}
* [Stay. # id: stay]
= inside
* [Sit. # id: sit]`;
  const labels = offersOf({ name: 'tram.ink', text }).map((offer) =>
    offer.map(({ label }) => label),
  );
  expect(labels).toEqual([['Nod.', 'Leave.'], ['Twice.', 'Once more.'], ['Stay.'], ['Sit.']]);
});

test('a choice that changes nothing is named, unless it is reflective', () => {
  expect(
    effects(`VAR wet = false
=== tram ===
* [Stand in it. # id: stand]
  ~ wet = true
* [Wait inside. # id: wait]
  You wait.
* [Look up. # id: look # reflect]
  Grey.
- {wet:You drip.}`),
  ).toEqual(['C03:5']);
});

test('a change that no line reads is none', () => {
  expect(
    effects('VAR wet = false\n=== tram ===\n* [Stand. # id: a]\n  ~ wet = true\n- Your wet hat.'),
  ).toEqual(['C04:3']);
});

test('a ladder that is climbed, and an argument that is handed on, are changes', () => {
  expect(
    effects(`VAR mood = 1
VAR at_hand = 0
=== tram ===
* [Smile at her. # id: smile]
  ~ warm(mood)
* [Take the first. # id: first]
  -> seat(1)
* [Take the second. # id: second]
  -> seat(2)
- {mood: She smiles.}
= seat(n)
~ at_hand = n
{at_hand == 1: It creaks.}`),
  ).toEqual([]);
});

test('a stitch that every option goes to is no option’s doing', () => {
  expect(
    effects(`VAR wet = false
=== tram ===
* [Go now. # id: now]
  -> out
* [Go later. # id: later]
  -> out
= out
~ wet = true
{wet: Rain.}`),
  ).toEqual(['C03:3', 'C03:5']);
});

test('a label of one word, or of fifteen, is refused', () => {
  const long =
    'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
  const text = `=== tram ===\n* [Nod. # id: nod]\n* [${long}. # id: long]\n* [Sit down. # id: sit]`;
  expect(checkLabels(file(text)).map(({ code, line }) => `${code}:${line}`)).toEqual([
    'C01:2',
    'C01:3',
  ]);
});

test('two options that begin alike are refused; names on the board are not', () => {
  const text = (tag: string) =>
    `=== tram ===\n* [Ask him for the time. # id: a${tag}]\n* [“Ask him for” it again. # id: b${tag}]`;
  expect(checkLabels(file(text(''))).map(({ code }) => code)).toEqual(['C02']);
  expect(checkLabels(file(text(' # name: n01')))).toEqual([]);
});
