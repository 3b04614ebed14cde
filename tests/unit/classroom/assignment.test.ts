import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Assignment,
  decodeAssignment,
  encodeAssignment,
  stopOf,
  WAYS,
} from '../../../src/classroom/assignment/assignment.ts';

const hinge = fc.integer({ min: 1, max: 11 }).map((n) => `H${n}`);
const assignment: fc.Arbitrary<Assignment> = fc.record({
  from: fc.option(
    fc.record({ chapter: fc.integer({ min: 0, max: 9 }), as: fc.constantFrom(...WAYS) }),
    { nil: undefined },
  ),
  stops: fc.array(
    fc.oneof(
      hinge.map((name) => ({ kind: 'hinge' as const, hinge: name })),
      fc.integer({ min: 1, max: 9 }).map((chapter) => ({ kind: 'chapter' as const, chapter })),
    ),
  ),
  reasons: fc.array(hinge),
});

test('what a teacher asks for comes back out of the link as it went in', () => {
  fc.assert(
    fc.property(assignment, (asked) => {
      const word = encodeAssignment(asked);
      expect(encodeURIComponent(word)).toBe(word);
      expect(decodeAssignment(word)).toEqual({ ok: true, value: asked });
    }),
  );
});

test('a link that lost or changed a letter on its way is called torn', () => {
  const word = encodeAssignment({
    from: { chapter: 3, as: 'kind' },
    stops: [{ kind: 'hinge', hinge: 'H5' }],
    reasons: ['H5'],
  });
  const torn = { ok: false, error: 'torn' };
  for (let i = 0; i < word.length; i++) {
    expect(decodeAssignment(word.slice(0, i)), word.slice(0, i)).toEqual(torn);
  }
  expect(decodeAssignment(word.replace('H5.', 'H6.'))).toEqual(torn);
  expect(decodeAssignment('1.3x.0.0.AA')).toEqual(torn);
  expect(decodeAssignment('2.anything')).toEqual({ ok: false, error: 'newer' });
});

test('a stop is a decision of the story or the end of a chapter, and nothing else', () => {
  expect(stopOf('H11')).toEqual({ kind: 'hinge', hinge: 'H11' });
  expect(stopOf('C4')).toEqual({ kind: 'chapter', chapter: 4 });
  expect(['H12', 'C0', 'C10', 'X1', ''].map(stopOf)).toEqual(Array(5).fill(undefined));
});
