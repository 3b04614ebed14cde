import { expect, test } from 'vitest';
import { NO_LESSON, openLessonStore } from '../../../src/classroom/lesson/lesson-store.ts';

/** A browser's storage as far as it is asked. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
}

test('a lesson stays with its tab, and what was said with the browser', () => {
  const [tab, browser] = [storage(), storage()];
  const first = openLessonStore({ tab: () => tab, browser: () => browser });
  first.keepLesson({ ...NO_LESSON, present: true, size: 30 });
  first.note('7-1-x', { reason: 'Because.' });
  first.note('7-1-x', { vote: { ballots: [[1, 2]], decided: 'most' } });
  const again = openLessonStore({ tab: () => tab, browser: () => browser });
  expect(again.lesson()).toMatchObject({ present: true, size: 30, tieRule: 'again' });
  expect(again.notes.get('7-1-x')).toEqual({
    reason: 'Because.',
    vote: { ballots: [[1, 2]], decided: 'most' },
  });
  const elsewhere = openLessonStore({ tab: storage, browser: () => browser });
  expect(elsewhere.lesson()).toBeUndefined();
  expect(elsewhere.notes.size).toBe(1);
});

test('two tabs do not write over each other', () => {
  const browser = storage();
  const [one, two] = [0, 1].map(() => openLessonStore({ tab: storage, browser: () => browser }));
  one?.note('a', { reason: 'one' });
  two?.note('b', { reason: 'two' });
  const third = openLessonStore({ tab: storage, browser: () => browser });
  expect([...third.notes.keys()].sort()).toEqual(['a', 'b']);
});

test('storage that is refused, or holds something else, costs nothing but the memory', () => {
  const refused = () => {
    throw new Error('SecurityError');
  };
  const store = openLessonStore({ tab: refused, browser: refused });
  store.note('a', { reason: 'here' });
  store.keepLesson({ ...NO_LESSON, present: true });
  expect(store.notes.get('a')?.reason).toBe('here');
  expect(store.lesson()?.present).toBe(true);
  const strange = storage();
  strange.setItem('archivese.notes', '{"a":1}');
  strange.setItem('archivese.lesson', 'no json');
  const other = openLessonStore({ tab: () => strange, browser: () => strange });
  expect([other.lesson(), other.notes.size]).toEqual([undefined, 0]);
});
