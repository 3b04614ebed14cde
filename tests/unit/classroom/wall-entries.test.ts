import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoutes } from '../../../src/build/routes/read-routes.ts';
import {
  REPORT_KIND,
  REPORT_SCHEMA,
  type Report,
  reportJson,
} from '../../../src/classroom/report/report.ts';
import { entriesInFile, entriesInText } from '../../../src/classroom/wall/read-entries.ts';
import { decodeRun, encodeRun } from '../../../src/narrative/run-code.ts';
import { seedOf } from '../../../src/narrative/seed.ts';

const VERSION = 'any';
const ways = readRoutes('story').slice(0, 3);
const codes = ways.map(({ seed, choices }) =>
  encodeRun({ storyVersion: VERSION, seed: seedOf(seed), choices }),
);

const report: Report = {
  kind: REPORT_KIND,
  schema: REPORT_SCHEMA,
  code: codes[0] ?? '',
  storyVersion: VERSION,
  language: 'en',
  by: 'reader',
  turns: ways[0]?.choices.length ?? 0,
  decisions: [{ turn: 4, hinge: 'H1', id: 'exact', options: [{ id: 'exact', text: '=1+1' }] }],
  evidence: [],
  claims: [],
};

test('codes come as lines, links, cells or files; other words are left out, and what is none is named', () => {
  const [one = '', two = '', three = ''] = codes;
  const text = `Somebody; ${one}\r\nhttps://example.org/es/#r=${two}\n\n"${three}",x\nnonsense\n${one.slice(0, 30)}`;
  const { entries, refused } = entriesInText(text);
  expect(entries.map(({ code }) => code)).toEqual([one, two, three]);
  expect(refused.map(({ why }) => why)).toEqual(['code', 'torn']);
  expect(entriesInFile('a.json', reportJson(report)).entries[0]?.code).toBe(one);
  expect(entriesInFile('a.txt', text).entries.length).toBe(3);
  expect(entriesInFile('a.json', '{"a":1}').refused).toEqual([{ what: 'a.json', why: 'foreign' }]);
  expect(entriesInFile('a.txt', ' ').refused).toEqual([{ what: 'a.txt', why: 'empty' }]);
});

test('ten thousand damaged codes and reports are refused in words, and stop nothing', () => {
  const good = codes[1] ?? '';
  const file = reportJson(report);
  const damaged = (text: string) =>
    fc
      .array(
        fc.record({
          at: fc.nat(text.length),
          cut: fc.nat(12),
          put: fc.oneof(
            fc.string({ maxLength: 6 }),
            fc.constantFrom('', '"', '}', 'null', '\u0000', '-'),
          ),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((edits) =>
        edits.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), text),
      );
  const known = new Set(['code', 'torn', 'large', 'empty', 'foreign', 'newer', 'damaged']);
  const check = (text: string) => {
    const handed = entriesInFile('x', text);
    expect(handed.refused.every(({ why }) => known.has(why))).toBe(true);
    for (const { code, run } of handed.entries)
      expect(decodeRun(code)).toEqual({ ok: true, value: run });
    // What is whole beside it is on the wall all the same.
    expect(entriesInText(`${text.replace(/[\r\n]/g, ' ')}\n${good}`).entries.at(-1)?.code).toBe(
      good,
    );
  };
  fc.assert(fc.property(damaged(codes[0] ?? ''), check), { seed: 11, numRuns: 6000 });
  fc.assert(fc.property(damaged(file), check), { seed: 12, numRuns: 4000 });
});
