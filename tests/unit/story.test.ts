import { expect, test } from 'vitest';
import { checkEffects } from '../../src/build/checks/choice-effects.ts';
import { checkLabels } from '../../src/build/checks/choice-rules.ts';
import { checkRealNames, realNameIn } from '../../src/build/checks/real-names.ts';
import { checkMentions } from '../../src/build/checks/record-mentions.ts';
import { dialogueProblem, spanishProblems } from '../../src/build/checks/spanish-rules.ts';
import { checkCues, checkHotspots } from '../../src/build/checks/story-assets.ts';
import { toldLines } from '../../src/build/checks/told-lines.ts';
import { readCatalogue } from '../../src/build/ink/catalogue.ts';
import { formatFinding } from '../../src/build/ink/finding.ts';
import { storyRecord } from './record/story-record.ts';
import { built, filesOf, idsOf, source, storyAssets, yamlOf } from './story-files.ts';

const lines = toldLines(filesOf('en'));
const assets = storyAssets();

/** Values of one tag over the whole story, each once. */
const valuesOf = (key: string) =>
  new Set(built.facts.tags.filter((tag) => tag.key === key).map(({ value }) => value));

/** A magazine whose name ends in a mark. */
const MAGAZINE = 'Siempre!';

/** Every text of a parsed file below a Spanish key. */
function spanishIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(spanishIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== 'es') return spanishIn(value);
    return [value].flat().filter((each): each is string => typeof each === 'string');
  });
}

test('the story builds in both languages without a finding', () => {
  expect(built.findings.map(formatFinding)).toEqual([]);
  expect(Object.keys(built.languages)).toEqual(['en', 'es']);
});

test('every picture, light, pose and sound that a line asks for is there', () => {
  expect(checkCues(lines, assets).map(formatFinding)).toEqual([]);
});

test('every choice that has a place in the picture finds it there', () => {
  expect(checkHotspots(built.facts.choices, lines, assets).map(formatFinding)).toEqual([]);
});

test.each([
  ['meet', 'people.yaml'],
  ['term', 'glossary.yaml'],
  ['note', 'notes.yaml'],
])('everything that # %s asks for stands in %s', (key, file) => {
  const known = new Set(idsOf(file));
  expect([...valuesOf(key)].filter((id) => !known.has(id))).toEqual([]);
});

test('what a line rests on exists, may be told in a scene, and had happened by then', () => {
  expect(checkMentions(lines, storyRecord()).map(formatFinding)).toEqual([]);
});

test.each(['en', 'es'] as const)(
  'no real person and no newspaper is named in a line that rests on nothing (%s)',
  (language) => {
    expect(checkRealNames(toldLines(filesOf(language))).map(formatFinding)).toEqual([]);
  },
);

test('no real person is a person of the story, a word of its glossary, or a name of its list', () => {
  for (const file of ['people.yaml', 'glossary.yaml', 'names.yaml', 'notes.yaml']) {
    expect(realNameIn(JSON.stringify(yamlOf(file))), file).toBeUndefined();
  }
});

test.each(['en', 'es'] as const)(
  'labels have two to fourteen words, and options of one offer begin differently (%s)',
  (language) => {
    expect(checkLabels(filesOf(language)).map(formatFinding)).toEqual([]);
  },
);

test('a choice that is not reflective changes what a line reads', () => {
  expect(checkEffects(filesOf('en')).map(formatFinding)).toEqual([]);
});

test('the Spanish is of Mexico City: its marks, its speech, its words', () => {
  const { entries } = readCatalogue(source.translations, []);
  const problems = entries.flatMap(({ file, line, english, words }) =>
    [...spanishProblems(words), dialogueProblem(english, words)].flatMap((problem) =>
      problem === undefined ? [] : [`story/${file}:${line} ${problem}: ${words.slice(0, 80)}`],
    ),
  );
  expect(problems).toEqual([]);
});

test('what stands beside the story in Spanish keeps the same rules', () => {
  const files = [
    ...['people.yaml', 'glossary.yaml', 'notes.yaml', 'names.yaml'],
    ...['record/claims.yaml', 'record/public.yaml', 'record/source.yaml'],
  ];
  const problems = files.flatMap((file) =>
    spanishIn(yamlOf(file)).flatMap((text) =>
      spanishProblems(text.replace(MAGAZINE, 'X')).map(
        (problem) => `story/${file} ${problem}: ${text.slice(0, 80)}`,
      ),
    ),
  );
  expect(problems).toEqual([]);
});
