import { expect, test } from 'vitest';
import { buildStory } from '../../../src/build/ink/build-story.ts';
import { hasErrors } from '../../../src/build/ink/finding.ts';
import { choiceSymbols } from '../../../src/narrative/run-code.ts';
import { findingsOf, messagesOf, sourceOf } from './ink-source.ts';

const tram = (body: string) => `-> tram\n=== tram ===\n${body}\n- -> END\n`;
const found = (body: string) => findingsOf(sourceOf(tram(body)));

/** Two words that look alike in a run code. */
function twins(): [string, string] {
  const seen = new Map<string, string>();
  for (let n = 0; ; n++) {
    const id = `word${n}`;
    const other = seen.get(choiceSymbols(id));
    if (other !== undefined) return [other, id];
    seen.set(choiceSymbols(id), id);
  }
}

test('a line of known tags passes, Inky’s own among them', () => {
  expect(
    found('# place: tram # hour: dusk\nRain. # amb: rain # CLASS: loud # pose: nun seated'),
  ).toEqual([]);
});

test('a tag that is not on the list is named with its file and line', () => {
  expect(found('Rain. # smell: wet wool')).toEqual(['S10 tram.ink:3']);
  expect(found('Rain. # sfx: ding # Place: tram')).toEqual(['S10 tram.ink:3']);
});

test('a tag of a line is none of a choice, nor the other way round', () => {
  expect(found('* [Nod. # id: nod # sfx: ding]')).toEqual(['S10 tram.ink:3']);
  expect(found('Rain. # hinge: H1')).toEqual(['S10 tram.ink:3']);
});

test('a value that cannot be is named', () => {
  for (const tag of ['hour: teatime', 'claim: F7', 'date: 25 March', 'pose: nun', 'doc: letter']) {
    expect(found(`Rain. # ${tag}`), tag).toEqual(['S11 tram.ink:3']);
  }
  expect(found('* [Nod. # id: Nod to her]')).toEqual(['S11 tram.ink:3']);
  expect(found('* [Nod. # id: nod # reflect: yes]')).toEqual(['S11 tram.ink:3']);
});

test('a value that is made at run time is let through', () => {
  expect(found('* [Nod. # id: nod_{tram}]')).toEqual([]);
});

test('a choice without an id is named; a fallback needs none', () => {
  expect(found('* [Nod.]\n* [Leave. # id: leave]')).toEqual(['S12 tram.ink:3']);
  expect(found('* [Nod. # id: nod]\n* ->')).toEqual([]);
});

test('an id may stand once in a knot, and again in the next', () => {
  expect(found('* [Nod. # id: nod]\n* [Nod twice. # id: nod]')).toEqual(['S13 tram.ink:4']);
  expect(found('* [Nod. # id: nod]\n- -> stop\n=== stop ===\n* [Nod. # id: nod]')).toEqual([]);
});

test('two ids of a knot may not look alike in a run code', () => {
  const [one, other] = twins();
  const source = sourceOf(tram(`* [Nod. # id: ${one}]\n* [Leave. # id: ${other}]`));
  expect(findingsOf(source)).toEqual(['S14 tram.ink:4']);
  expect(messagesOf(buildStory(source))[0]).toContain(other);
});

const LOOSE = '-> tram\n=== tram ===\nRain.\n* [Nod.]\n  She nods.\n';

test('a loose end stops a story of ours and only warns a stranger', () => {
  const ours = buildStory(sourceOf(LOOSE.replace('Nod.]', 'Nod. # id: nod]')));
  expect(ours.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['S02 error']);
  expect(ours.findings[0]?.line).toBeGreaterThan(0);
  const theirs = buildStory(sourceOf(LOOSE, [], { ours: false }));
  expect(theirs.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'S02 warning',
  ]);
  expect(hasErrors(theirs.findings)).toBe(false);
});

test('ink that does not compile is named by file and line, whoever wrote it', () => {
  const source = sourceOf('-> nowhere\n', [], { ours: false });
  expect(findingsOf(source)).toEqual(['S01 tram.ink:1']);
  expect(buildStory(source).languages).toEqual({});
});

test('a stranger’s story may use tags of its own and leave its choices unnamed', () => {
  const source = sourceOf(tram('Rain. # smell: wet wool\n* [Nod.]\n* [Nod.]'), [], { ours: false });
  expect(findingsOf(source)).toEqual([]);
});
