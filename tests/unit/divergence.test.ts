import { expect, test } from 'vitest';
import { realNameIn } from '../../src/build/checks/real-names.ts';
import { spanishProblems } from '../../src/build/checks/spanish-rules.ts';
import { debriefData } from '../../src/build/plugin/debrief-data.ts';
import { loadEngine } from '../../src/narrative/engine.ts';
import { seedOf } from '../../src/narrative/seed.ts';
import { openSession } from '../../src/narrative/session.ts';
import { storyRecord } from './record/story-record.ts';
import { built, source } from './story-files.ts';

const { divergence, truths, shares } = debriefData(source, 'en');
const [json = '', rest] = built.languages.en?.parts ?? [];
const { window } = openSession(loadEngine({ version: built.version, json, rest }), seedOf(1));

test('nineteen of the twenty-seven are officers, five are not, three are open for ever', () => {
  const count = (truth: string) => Object.values(truths).filter((each) => each === truth).length;
  expect([count('officer'), count('not'), count('open')]).toEqual([19, 5, 3]);
});

test('what a row of the divergence asks is known to the story, and what it rests on to the record', () => {
  const { claims } = storyRecord();
  const asked = divergence.flatMap(({ when: { some, none, flag, is } }) =>
    [some, none, flag, is?.[0]].filter((name) => name !== undefined),
  );
  expect(asked.filter((name) => !window.has(name))).toEqual([]);
  expect(divergence.flatMap((row) => row.claims).filter((id) => !claims.has(id))).toEqual([]);
});

test('no real person is named in it, and its Spanish is of Mexico City', () => {
  const spanish = debriefData(source, 'es').divergence;
  for (const { you, record } of [...divergence, ...spanish]) {
    expect(realNameIn(`${you} ${record}`)).toBeUndefined();
  }
  expect(spanish.flatMap(({ you, record }) => spanishProblems(`${you} ${record}`))).toEqual([]);
});

test('every option of every decision has its share, and the shares of a decision make one', () => {
  const hinges = new Map<string, string[]>();
  for (const { tags } of built.facts.choices) {
    const hinge = tags.find(({ key }) => key === 'hinge')?.value;
    const id = tags.find(({ key }) => key === 'id')?.value;
    if (hinge !== undefined && id !== undefined) {
      hinges.set(hinge, [...(hinges.get(hinge) ?? []), id]);
    }
  }
  for (const [hinge, ids] of hinges) {
    const known = shares[hinge] ?? {};
    expect(Object.keys(known).sort(), `run \`npm run shares\`: ${hinge}`).toEqual([...ids].sort());
    const sum = Object.values(known).reduce((total, share) => total + share, 0);
    expect(Math.abs(sum - 1)).toBeLessThan(0.06);
  }
});
