import { expect, test } from 'vitest';
import { formatDate } from '../../../src/i18n/format.ts';

test('a day is written as the two languages write it', () => {
  expect(formatDate('2022-03-25', 'en')).toBe('Friday, 25 March 2022');
  expect(formatDate('2022-03-25', 'es')).toBe('Viernes, 25 de marzo de 2022');
});

test('a month alone begins with a capital', () => {
  expect(formatDate('2022-04', 'en')).toBe('April 2022');
  expect(formatDate('2022-04', 'es')).toBe('Abril de 2022');
});

test('the weekday is right through a leap year', () => {
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(2024, 0, 1 + day));
    const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
      date,
    );
    expect(formatDate(date.toISOString().slice(0, 10), 'en')).toMatch(new RegExp(`^${weekday}, `));
  }
});

test('what is no date is left as it is', () => {
  for (const text of ['', 'soon', '2022', '2022-13-01']) expect(formatDate(text, 'en')).toBe(text);
});
