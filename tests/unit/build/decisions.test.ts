import { expect, test } from 'vitest';
import { decisionsOf } from '../../../src/build/decisions/decisions.ts';
import { readStory } from '../../../src/build/ink/read-story.ts';
import { HINGES } from '../../../src/i18n/classroom.ts';

const decisions = decisionsOf(readStory('story/main.ink'));

test('every decision that the endings remember is known with all its options, in both languages', () => {
  expect([...new Set(decisions.map(({ hinge }) => hinge))].sort()).toEqual([...HINGES].sort());
  for (const { id, options, chapter } of decisions) {
    expect(options.length, id).toBeGreaterThan(1);
    expect(chapter, id).toBeTypeOf('number');
    expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length);
    for (const { en, es } of options) {
      expect(en).not.toMatch(/[{}#*]|^$/);
      expect(es).not.toMatch(/[{}#*]|^$/);
      expect(es).not.toBe(en);
    }
  }
});

test('the oficio is decided in two steps: how it is signed, and to whom it goes', () => {
  const steps = decisions.filter(({ hinge }) => hinge === 'H10');
  expect(steps.map(({ id }) => id)).toEqual(['H10', 'H10_2']);
  expect(steps[0]?.options.map(({ id }) => id)).toEqual(['sign_name', 'sign_pa', 'sign_none']);
  expect(steps[1]?.options.map(({ id }) => id)).toContain('to_archive');
});
