import { expect, test } from 'vitest';
import { pick, seededRandom } from '../../../src/base/random.ts';
import type { Language } from '../../../src/build/ink/build-story.ts';
import { firstPart, REST } from '../../../src/build/ink/first-part.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';
import { built, source } from '../story-files.ts';

const SEEDS = Array.from({ length: 25 }, (_, n) => n);
/** No way through the first chapter has so many choices. */
const FAR = 80;

const engineOf = (language: Language, part: 'whole' | 'first') =>
  loadEngine({ version: built.version, json: built.languages[language]?.[part] ?? '' });

test.each(['en', 'es'] as const)(
  'the first part plays as the whole does, up to its door (%s)',
  (language) => {
    const wholeStory = engineOf(language, 'whole');
    const firstStory = engineOf(language, 'first');
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
  const { whole = '', first = '' } = built.languages.en ?? {};
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(whole.length / 2);
});

test('every knot of a later chapter is a door, and its words stay behind', () => {
  const early = firstPart(source.files, source.main) ?? [];
  const main = early.find(({ name }) => name === source.main)?.text ?? '';
  expect(early.map(({ name }) => name).filter((name) => /chapters\/0[1-9]_/.test(name))).toEqual(
    [],
  );
  expect(main).not.toMatch(/INCLUDE\s+chapters\/0[1-9]_/);
  expect(main).toContain(`=== lunch ===\n-> ${REST}`);
});

test('a story without later chapters has no first part', () => {
  expect(firstPart([{ name: 'tram.ink', text: 'Rain.\n-> END' }], 'tram.ink')).toBeUndefined();
});
