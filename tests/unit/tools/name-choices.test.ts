import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { choiceSymbols } from '../../../src/narrative/run-code.ts';
import { nameChoices } from '../../../src/tools/name-choices.ts';

const named = (text: string) => nameChoices('tram.ink', text).text;

test('a choice without an id gets its own words, inside its brackets and before its other tags', () => {
  expect(named('* [Nod to her.]')).toBe('* [Nod to her. # id: nod_to_her]');
  expect(named('+ (x) {wet} [“Después, señor.” # at: bell] Later. # sfx: ding // ]')).toBe(
    '+ (x) {wet} [“Después, señor.” # id: despues_senor # at: bell] Later. # sfx: ding // ]',
  );
});

test('a choice without brackets keeps what it says', () => {
  const text = named('-> tram\n=== tram ===\n* Nod -> END\n* Leave # sfx: door\n-> END');
  expect(text).toContain('* Nod[ # id: nod] -> END\n* Leave[ # id: leave] # sfx: door');
  const story = new Compiler(text).Compile();
  story.Continue();
  expect(story.currentChoices.map(({ text: label, tags }) => [label, tags])).toEqual([
    ['Nod', ['id: nod']],
    ['Leave', ['id: leave']],
  ]);
});

test('ids are unique in a knot, and may come back in the next', () => {
  const text = '=== a ===\n* [Nod.]\n* [Nod again. # id: nod_2]\n* [Nod!]\n=== b ===\n* [Nod.]';
  expect(nameChoices('a.ink', text).added).toEqual(['2: nod', '4: nod_3', '6: nod']);
});

test('two ids of a knot do not look alike in a run code', () => {
  const seen = new Map<string, string>();
  let pair: [string, string] | undefined;
  for (let n = 0; pair === undefined; n++) {
    const id = `w${n}`;
    const other = seen.get(choiceSymbols(id));
    if (other !== undefined) pair = [other, id];
    seen.set(choiceSymbols(id), id);
  }
  expect(nameChoices('a.ink', `* [${pair[0]}]\n* [${pair[1]}]`).added[1]).toBe(`2: ${pair[1]}_2`);
});

test('what has an id, is a fallback, or is made at run time alone is left or named plainly', () => {
  expect(named('* [Nod. # id: n]\n* ->\n+ -> tram')).toBe('* [Nod. # id: n]\n* ->\n+ -> tram');
  expect(nameChoices('a.ink', '+ [{t_name(n01)}]').added).toEqual(['1: choice']);
});

test('a second run finds nothing to do', () => {
  const once = named('=== a ===\n* [Nod.]\n* Leave\n  * * [¿Ya?]');
  expect(nameChoices('a.ink', once)).toEqual({ text: once, added: [] });
});
