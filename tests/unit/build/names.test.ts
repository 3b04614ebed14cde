import { readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { namesInk } from '../../../src/build/names/names-ink.ts';
import { namesPo } from '../../../src/build/names/names-po.ts';
import {
  LEGS,
  type NameEntry,
  readNames,
  type Truth,
} from '../../../src/build/names/read-names.ts';

const yaml = readFileSync('story/names.yaml', 'utf8');
const names = readNames(yaml);
const { ink, catalogue } = namesInk(names);

const idsOf = (truth: Truth) => names.filter((name) => name.truth === truth).map(({ id }) => id);
const wordsOf = (text: string) => text.split(/\s+/).length;
const legsOf = (name: NameEntry) =>
  LEGS.map((leg) => ({ at: `${name.id} ${leg}`, ...name.legs[leg] }));
const allLegs = names.flatMap(legsOf);

test('the list has twenty-seven names in order, and no name stands on it in duplicate', () => {
  expect(names.map(({ id }) => Number(id.slice(1)))).toEqual(names.map((_, at) => at + 1));
  expect(names).toHaveLength(27);
  expect(new Set(names.map(({ family }) => family)).size).toBe(27);
});

test('five are not officers, three stay open for ever, nineteen are officers', () => {
  expect(idsOf('not')).toEqual(['n05', 'n08', 'n16', 'n19', 'n27']);
  expect(idsOf('open')).toEqual(['n11', 'n20', 'n26']);
  expect(idsOf('officer')).toHaveLength(19);
});

test('nine names are leads', () => {
  const leads = names.filter(({ lead }) => lead).map(({ id }) => id);
  expect(leads).toEqual(['n01', 'n05', 'n08', 'n11', 'n14', 'n16', 'n18', 'n26', 'n27']);
});

test('eleven came between January and June 2022, as Ku counts them on the board', () => {
  const late = names.filter(({ arrived }) => arrived >= '2022-01');
  expect(late).toHaveLength(11);
  for (const { arrived } of late) expect(arrived <= '2022-06').toBe(true);
});

test('each of the five has one leg that misleads, and at least one that speaks for her or him', () => {
  for (const name of names.filter(({ truth }) => truth === 'not')) {
    const verdicts = legsOf(name).map(({ verdict }) => verdict);
    expect(
      verdicts.filter((verdict) => verdict === 'for'),
      name.id,
    ).toHaveLength(1);
    expect(verdicts, name.id).toContain('against');
  }
});

test('what is open contradicts itself, so that no one can settle it', () => {
  for (const name of names.filter(({ truth }) => truth === 'open')) {
    const verdicts = legsOf(name).map(({ verdict }) => verdict);
    expect(verdicts, name.id).toContain('for');
    expect(verdicts, name.id).toContain('against');
  }
});

test('the list can mislead about officers too: no rule reads the truth off the legs', () => {
  const officers = names.filter(({ truth }) => truth === 'officer').map(legsOf);
  const doubted = officers.filter((legs) => legs.some(({ verdict }) => verdict === 'against'));
  expect(doubted.length).toBeGreaterThanOrEqual(3);
});

test.each(allLegs)('$at is a miniature of two to four lines in both languages', ({ en, es }) => {
  for (const lines of [en, es]) {
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.length).toBeLessThanOrEqual(4);
  }
  expect(es).toHaveLength(en.length);
  const total = en.reduce((sum, line) => sum + wordsOf(line), 0);
  expect(total).toBeGreaterThanOrEqual(40);
  expect(total).toBeLessThanOrEqual(90);
  for (const line of en) expect(wordsOf(line), line).toBeLessThanOrEqual(40);
});

test('no Spanish line is its English, names apart', () => {
  const same = catalogue.filter(({ context, en, es }) => context !== 't_name' && en === es);
  expect(same).toEqual([]);
  for (const { human } of names) expect(human.es).not.toBe(human.en);
});

test('the committed ink and Spanish are what the list says today', () => {
  expect(readFileSync('story/shared/names.ink', 'utf8')).toBe(ink);
  expect(readFileSync('story/es/names.po', 'utf8')).toBe(namesPo(catalogue));
});

test('the catalogue holds every segment, equal segments of one knot included', () => {
  const read = po.parse(namesPo(catalogue)).translations;
  for (const { context, en, es } of catalogue) expect(read[context]?.[en]?.msgstr).toEqual([es]);
  expect(new Set(catalogue.map(({ context, en }) => `${context}\n${en}`)).size).toBe(
    catalogue.length,
  );
});

test('all eighty-one legs can be looked at, and each books what it found', () => {
  const looks = names.flatMap(({ id }) =>
    LEGS.map((leg) => `>> {t_name(${id})}, {t_cover(${id})}.\n-> leg_report(${id}, leg_${leg}) ->`),
  );
  const state = readFileSync('story/state/names.ink', 'utf8');
  const tally = names.map(({ id }) => `${id} {legs_for(${id})} {legs_against(${id})}`);
  const source = ['-> look', state, ink, '=== look ===', ...looks, ...tally, '-> END'].join('\n');
  const problems: string[] = [];
  const errorHandler = (message: string) => problems.push(message);
  const options = { errorHandler } as unknown as ConstructorParameters<typeof Compiler>[1];
  const told = new Compiler(source, options).Compile().ContinueMaximally() ?? '';
  expect(problems).toEqual([]);
  const lines = told.split('\n').map((line) => line.trim());
  for (const name of names) {
    const legs = legsOf(name);
    expect(lines).toContain(`>> ${name.family}, ${name.cover.en}.`);
    for (const { en } of legs) for (const line of en) expect(lines).toContain(line);
    const count = (verdict: string) => legs.filter((leg) => leg.verdict === verdict).length;
    expect(lines).toContain(`${name.id} ${count('for')} ${count('against')}`);
  }
});

test('a wrong list is refused by entry and field', () => {
  const wrong = yaml.replace('truth: officer', 'truth: perhaps').replace('\nn27:', '\nn28:');
  expect(() => readNames(wrong)).toThrow(/n01\.truth: must be officer, not or open/);
  expect(() => readNames(wrong)).toThrow(/n27 is missing[\s\S]*n28 is not a number of the list/);
});

test('prose that ink would read as logic is refused', () => {
  const wrong = yaml.replace('Ku lays four', 'Ku lays {four}');
  expect(() => readNames(wrong)).toThrow(/n01\.legs\.lineage\.en\.0: .*ink reads as logic/);
});
