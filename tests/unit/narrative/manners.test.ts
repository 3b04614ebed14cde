import { expect, test } from 'vitest';
import { parseCue } from '../../../src/narrative/cue.ts';
import { MANNERS, withManners } from '../../../src/narrative/manners.ts';
import { applyBeat, EMPTY_STANDING } from '../../../src/narrative/standing.ts';

const told = (...tags: readonly string[]) =>
  tags.reduce(
    (standing, tag) =>
      applyBeat(standing, { text: '', cues: [parseCue(tag)].filter((cue) => cue !== undefined) }),
    EMPTY_STANDING,
  );
const knowing = (items: Readonly<Record<string, readonly string[]>>) => (variable: string) =>
  items[variable] ?? [];

test('who likes her shows it, and who has shut the door too', () => {
  const office = told('place: office', 'pose: ku desk', 'pose: thorsby seated');
  const itemsOf = knowing({ ku: ['ku_loyal'], washington: ['washington_closed'] });
  expect(withManners(office, itemsOf).faces).toEqual({ ku: 'warm', thorsby: 'hard' });
});

test('on the first page everybody is even', () => {
  const office = told('place: office', 'pose: ku desk', 'pose: renata standing');
  const itemsOf = knowing({ ku: ['ku_polite'], renata: ['renata_joking'] });
  expect(withManners(office, itemsOf)).toBe(office);
});

test('a face that a line asks for goes before the manner, until the next pose', () => {
  const itemsOf = knowing({ ku: ['ku_kin'] });
  const tired = told('place: office', 'pose: ku desk tired');
  expect(withManners(tired, itemsOf).faces.ku).toBe('tired');
  const after = told('place: office', 'pose: ku desk tired', 'pose: ku standing');
  expect(withManners(after, itemsOf).faces.ku).toBe('warm');
});

test('a face leaves with its person, and stays behind in the old place', () => {
  expect(told('pose: ku desk hard', 'leave: ku').faces).toEqual({});
  expect(told('pose: ku desk hard', 'leave: all').faces).toEqual({});
  expect(told('place: office', 'pose: ku desk hard', 'place: flat').faces).toEqual({});
});

test('of several things that have happened the last one shows', () => {
  const patio = told('place: museum', 'pose: polyntseva standing');
  const itemsOf = knowing({ poly: ['poly_friend', 'poly_source'] });
  expect(withManners(patio, itemsOf).faces.polyntseva).toBe('hard');
});

test('a story that knows no such variable has everybody even', () => {
  const tram = told('place: tram', 'pose: ku desk');
  expect(withManners(tram, () => [])).toBe(tram);
  expect(Object.keys(MANNERS).length).toBeGreaterThan(8);
});
