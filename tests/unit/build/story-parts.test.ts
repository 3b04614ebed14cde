import { expect, test } from 'vitest';
import { pick, seededRandom } from '../../../src/base/random.ts';
import { buildStory, type Language } from '../../../src/build/ink/build-story.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';
import { built } from '../story-files.ts';
import { sourceOf } from './ink-source.ts';

const SEEDS = Array.from({ length: 25 }, (_, n) => n);
/** No way through the first chapter has so many choices. */
const FAR = 80;

const partsIn = (language: Language) => built.languages[language]?.parts ?? [];
const engineOf = ([json = '', rest]: readonly string[]) =>
  loadEngine({ version: built.version, json, rest });
const knotsOf = (part = '') => [...part.matchAll(/^(\w+) \[/gm)].map((match) => match[1] ?? '');

test.each(['en', 'es'] as const)(
  'the first part plays as the whole does, up to its door (%s)',
  (language) => {
    const parts = partsIn(language);
    const wholeStory = engineOf(parts);
    const firstStory = engineOf(parts.slice(0, 1));
    for (const seed of SEEDS) {
      const random = seededRandom(seed);
      const whole = openSession(wholeStory, seedOf(seed));
      const first = openSession(firstStory, seedOf(seed));
      while (first.last.offer.length > 0 && first.turns.length < FAR) {
        expect(first.last).toEqual(whole.last);
        const { id } = pick(random, first.last.offer);
        first.choose(id);
        whole.choose(id);
      }
      // At the door the first part has said all that it knows, and the whole goes on.
      const { beats, faults } = first.last;
      expect(faults).toEqual([]);
      expect(beats).toEqual(whole.last.beats.slice(0, beats.length));
      expect(whole.last.beats.length).toBeGreaterThan(beats.length);
      expect(whole.last.offer.length).toBeGreaterThan(0);
    }
  },
);

test('the first part is much the smaller', () => {
  const [first = '', rest = ''] = partsIn('en');
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(rest.length / 2);
});

test('the next chapter is a door, and all later words stay behind it', () => {
  const [first = '', rest = ''] = partsIn('en');
  expect(first).toMatch(/^lunch \["done",\{"#f":\d\}\]$/m);
  expect(knotsOf(first)).not.toContain('patio');
  expect(knotsOf(rest)).toEqual(expect.arrayContaining(['lunch', 'patio', 'leg_report']));
});

test('what the first chapter calls comes with it, from wherever it is', () => {
  const knots = [
    {
      name: 'chapters/00_a/tram.ink',
      text: '=== tram ===\n{fare()}\n-> toll ->\n<- bell\n* [On] -> office',
    },
    { name: 'shared/fare.ink', text: '=== function fare()\n~ return coins()' },
    { name: 'shared/coins.ink', text: '=== function coins()\n~ return 3' },
    { name: 'shared/toll.ink', text: '=== toll ===\nPaid.\n->->' },
    { name: 'shared/bell.ink', text: '=== bell ===\nA bell.\n-> DONE' },
    { name: 'chapters/01_b/office.ink', text: '=== office ===\nDesks.\n-> stairs' },
    { name: 'chapters/01_b/stairs.ink', text: '=== stairs ===\n-> END' },
  ];
  const includes = knots.map(({ name }) => `INCLUDE ${name}`);
  const text = ['-> tram', ...includes].join('\n');
  const files = [{ name: 'tram.ink', text }, ...knots];
  const [first, rest] = buildStory(sourceOf(text, [], { files })).languages.en?.parts ?? [];
  expect(knotsOf(first).sort()).toEqual(['bell', 'coins', 'fare', 'office', 'toll', 'tram']);
  expect(knotsOf(rest)).toEqual(['office', 'stairs']);
});

test('a story without later chapters is one part', () => {
  const { languages } = buildStory(sourceOf('Rain.\n-> END'));
  expect(languages.en?.parts).toHaveLength(1);
});
