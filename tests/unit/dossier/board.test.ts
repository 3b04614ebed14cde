import { expect, test } from 'vitest';
import { arrange, estimateOf, readBoard } from '../../../src/dossier/model/board.ts';
import type { StoryWindow } from '../../../src/narrative/window.ts';

const NAMES = Object.fromEntries(
  ['Zarechnev', 'Vyazmitina', 'Akchurov'].map((family, i) => [
    `n0${i + 1}`,
    { name: `A. ${family}`, family, age: 40, cover: 'attaché', human: 'Repairs clocks.' },
  ]),
);

function windowOn(sets: Readonly<Record<string, readonly string[]>>): StoryWindow {
  return {
    set: (variable) => sets[variable] ?? [],
    item: (variable) => sets[variable]?.[0],
    number: (variable) => (variable === 'shifts' ? 2 : 0),
    flag: () => false,
    has: (variable) => variable in sets,
  };
}

test('a name that nobody looked at is what the Americans say, and its life is not known', () => {
  const [row] = readBoard(windowOn({}), NAMES).rows;
  expect(row).toMatchObject({ number: 1, estimate: 'americansSay', human: undefined });
});

test('legs that stand raise the word of the estimate', () => {
  expect(estimateOf(['stands', 'unseen', 'unseen'])).toBe('possible');
  expect(estimateOf(['stands', 'silent', 'stands'])).toBe('probable');
  expect(estimateOf(['stands', 'stands', 'stands'])).toBe('established');
  expect(estimateOf(['silent', 'silent', 'silent'])).toBe('americansSay');
});

test('one leg against makes a name doubtful whatever stands for it; two clear it', () => {
  expect(estimateOf(['stands', 'stands', 'against'])).toBe('doubtful');
  expect(estimateOf(['stands', 'against', 'against'])).toBe('cleared');
});

test('a leg that was looked at and said nothing is not one that was never looked at', () => {
  const board = readBoard(windowOn({ conduct_seen: ['n02'] }), NAMES);
  expect(board.rows[1]?.legs).toEqual({ lineage: 'unseen', conduct: 'silent', contact: 'unseen' });
  expect(board.rows[1]?.human).toBe('Repairs clocks.');
  expect(board.shifts).toBe(2);
});

test('the board is sorted and filtered as the reader asks', () => {
  const { rows } = readBoard(
    windowOn({
      lineage: ['n03'],
      lineage_seen: ['n03'],
      contact_against: ['n02'],
      contact_seen: ['n02'],
    }),
    NAMES,
  );
  const families = (...args: Parameters<typeof arrange>) =>
    arrange(...args).map((row) => row.family);
  expect(families(rows, 'name', 'all', 'es')).toEqual(['Akchurov', 'Vyazmitina', 'Zarechnev']);
  expect(families(rows, 'number', 'touched', 'es')).toEqual(['Vyazmitina', 'Akchurov']);
  expect(families(rows, 'number', 'untouched', 'es')).toEqual(['Zarechnev']);
  expect(families(rows, 'number', 'doubtful', 'es')).toEqual(['Vyazmitina']);
  expect(families(rows, 'estimate', 'all', 'es')[0]).toBe('Vyazmitina');
});
