import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/classroom/report/report.ts';
import { csv, reportsCsv } from '../../../src/classroom/report/report-csv.ts';
import { encodeRun } from '../../../src/narrative/run-code.ts';
import { seedOf } from '../../../src/narrative/seed.ts';

const report: Report = {
  kind: 'archivese-report',
  schema: 1,
  code: encodeRun({ storyVersion: 'v', seed: seedOf(7), choices: ['sign'] }),
  storyVersion: 'v',
  language: 'es',
  by: 'class',
  turns: 1,
  decisions: [
    {
      turn: 0,
      hinge: 'H2',
      chapter: 1,
      id: 'sign',
      options: [
        { id: 'sign', text: 'Firmar, los dos apellidos' },
        { id: 'closed', text: '—“Un sobre, cerrado”' },
      ],
      reason: '=HYPERLINK("http://x.example","mira")',
      vote: {
        ballots: [
          [9, 9],
          [12, 6],
        ],
        decided: 'most',
        minority: '-1 por prisa',
      },
    },
  ],
  evidence: [
    { turn: 0, name: 'n05', leg: 'lineage', finding: 'stands' },
    { turn: 1, name: 'n06', leg: 'contact', finding: 'silent' },
  ],
  claims: [{ turn: 0, id: 'F07' }],
};

const nasty = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', "'", 'a', '—', 'ñ'),
  maxLength: 8,
});

/** Reads a table back as RFC 4180 has it. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table of decisions has a row for each, with evidence of its day, votes and the code', () => {
  const [head = [], row = []] = parse(reportsCsv([report]).slice(1));
  const at = (column: string) => row[head.indexOf(column)];
  expect(at('run_code')).toBe(report.code);
  expect(at('words')).toBe('Firmar, los dos apellidos');
  expect(at('evidence')).toBe('n05 lineage stands');
  expect(at('ballots')).toBe('9:9 | 12:6');
  expect(at('claims_met')).toBe('F07');
});

test('nothing that somebody wrote becomes a formula in a spreadsheet', () => {
  const [head = [], row = []] = parse(reportsCsv([report]).slice(1));
  expect(row[head.indexOf('reason')]).toBe(`'${report.decisions[0]?.reason}`);
  expect(row[head.indexOf('minority')]).toBe("'-1 por prisa");
  // Apart from that nothing is changed on the way, whatever is written.
  const bare = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '');
  const table = fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(csv(rows));
      expect(read.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      expect(read.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(bare)));
    }),
  );
});

test('many reports make one table with one head', () => {
  const rows = parse(reportsCsv([report, report]).slice(1));
  expect(rows).toHaveLength(3);
});
