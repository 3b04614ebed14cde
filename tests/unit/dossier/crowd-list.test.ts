import { expect, test } from 'vitest';
import { crowdNow } from '../../../src/dossier/model/crowd-list.ts';

const list = {
  groups: [
    {
      heading: 'At the bar',
      figures: [
        { who: 'The barman', does: { 0: 'Squeezes limes.' } },
        { who: 'A man', at: 'bar', does: { 0: 'Waits.', 2: 'Goes.' } },
      ],
    },
  ],
};
const look = {
  id: 'look',
  text: 'Look.',
  at: 'bar',
  ...{ name: undefined, hinge: undefined, reflect: false, closed: false },
};

test('the list says what each does at this step, which is what they have done since the last change', () => {
  const said = (step: number) => crowdNow(list, step, [])[0]?.rows.map((row) => row.does);
  expect(said(1)).toEqual(['Squeezes limes.', 'Waits.']);
  expect(said(3)).toEqual(['Squeezes limes.', 'Goes.']);
});

test('a look that is on offer is on offer at the one who is looked at', () => {
  const rows = crowdNow(list, 0, [look])[0]?.rows ?? [];
  expect(rows.map((row) => row.choice?.id)).toEqual([undefined, 'look']);
  expect(crowdNow(list, 0, [{ ...look, closed: true }])[0]?.rows[1]?.choice).toBeUndefined();
});
