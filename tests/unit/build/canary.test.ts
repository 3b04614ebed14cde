import { expect, test } from 'vitest';
import { compileInk } from '../../../src/build/ink/compile.ts';
import type { Finding } from '../../../src/build/ink/finding.ts';
import { readSource, spliceLine } from '../../../src/build/ink/segments.ts';
import { skeletonDifference } from '../../../src/build/ink/skeleton.ts';
import { built, source } from '../story-files.ts';
import { BARE, disguise } from './disguise.ts';

/** The novel in a language that there is not: every segment spliced, every vowel under a mask. */
const files = source.files.map(({ name, text }) => ({
  name,
  text: readSource(text)
    .map((line) => (line.segment ? spliceLine(line, disguise(line.segment.text)) : line.raw))
    .join('\n'),
}));
const findings: Finding[] = [];
const masked = compileInk(files, source.main, findings);

/** Every text of a compiled story that a reader could see: tags left out. */
function wordsOf(node: unknown): string[] {
  if (Array.isArray(node)) {
    let tags = 0;
    return node.flatMap((item: unknown) => {
      if (item === '#') tags++;
      else if (item === '/#') tags--;
      else if (tags === 0 && typeof item === 'string' && item.startsWith('^'))
        return [item.slice(1)];
      return wordsOf(item);
    });
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(wordsOf);
}

test('a mask is put on prose alone', () => {
  expect(disguise('You {wet: drip|{n} drops, {t_name(n01)}}{~a|b}.')).toBe(
    'Yøů {wet: drïp|{n} drøps, {t_name(n01)}}{~å|b}.'.replace('Y', 'Ý'),
  );
});

test('the whole story can be spliced, and keeps its structure', () => {
  expect(findings).toEqual([]);
  expect(skeletonDifference(built.languages.en?.whole ?? '', masked.json)).toBeUndefined();
});

test('no word of the story escapes translation', () => {
  const words = wordsOf(JSON.parse(masked.json));
  expect(words.filter((text) => BARE.test(text))).toEqual([]);
  expect(words.filter((text) => /[åëïøů]/.test(text)).length).toBeGreaterThan(500);
});
