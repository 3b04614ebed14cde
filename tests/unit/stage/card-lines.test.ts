import { expect, test } from 'vitest';
import { typeSize, typingOf } from '../../../src/stage/card-lines.ts';

const lines = ['25 March 2022.', 'Nothing on file.', 'I.A.L.'];

test('old lines stand while the new ones are typed word by word', () => {
  const typing = typingOf(lines, 2);
  expect(typing.words).toBe(4);
  expect(typing.textAt(0)).toBe('25 March 2022.');
  expect(typing.textAt(2)).toBe('25 March 2022.\nNothing on');
  expect(typing.textAt(4)).toBe(lines.join('\n'));
});

test('a restored card has nothing left to type', () => {
  const typing = typingOf(lines, 0);
  expect(typing.words).toBe(0);
  expect(typing.textAt(0)).toBe(lines.join('\n'));
});

test('a long card is typed smaller until it fits, and never too small to read', () => {
  const fits = (size: number) => ({ largest: 30, smallest: 12, heightAt: (s: number) => s * size });
  expect(typeSize(300, fits(5))).toBe(30);
  expect(typeSize(300, fits(15))).toBeCloseTo(20, 0);
  expect(typeSize(300, fits(90))).toBe(12);
});
