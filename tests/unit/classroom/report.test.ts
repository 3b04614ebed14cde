import { beforeAll, expect, test } from 'vitest';
import { readRoutes } from '../../../src/build/routes/read-routes.ts';
import { makeReport } from '../../../src/classroom/report/make-report.ts';
import { type Noted, stepKey } from '../../../src/classroom/report/noted.ts';
import {
  chosenText,
  claimsAt,
  evidenceAt,
  parseReport,
  type Report,
  reportJson,
} from '../../../src/classroom/report/report.ts';
import type { NameWords } from '../../../src/dossier/model/board.ts';
import { type Engine, loadEngine } from '../../../src/narrative/engine.ts';
import type { Playthrough } from '../../../src/narrative/playthrough.ts';
import { decodeRun, replayCode } from '../../../src/narrative/run-code.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { built, yamlOf } from '../story-files.ts';

const names = yamlOf('names.yaml') as Record<string, NameWords>;
const route = readRoutes('story').find(({ persona }) => persona === 'careful');
const playthrough: Playthrough = {
  storyVersion: built.version,
  seed: seedOf(route?.seed ?? 0),
  choices: route?.choices ?? [],
};
const deps = { playthrough, language: 'en', names, by: 'reader', assignment: undefined } as const;
let engine: Engine;
let report: Report;

beforeAll(async () => {
  const [json = '', rest] = built.languages.en?.parts ?? [];
  engine = loadEngine({ version: built.version, json, rest });
  report = await makeReport({ ...deps, engine, noted: new Map() });
});

test('a whole way has every decision that the ending remembers, in order, with what else was on offer', () => {
  const turns = report.decisions.map(({ turn }) => turn);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
  const hinges = new Set(report.decisions.map(({ hinge }) => hinge));
  expect([...Array(11).keys()].filter((n) => !hinges.has(`H${n + 1}`))).toEqual([]);
  const receipt = report.decisions.find(({ hinge }) => hinge === 'H2');
  expect(receipt && chosenText(receipt)).not.toBe('');
  expect(receipt?.options.length).toBeGreaterThan(2);
  expect(receipt?.chapter).toBe(1);
  expect(report.ending).toMatch(/^E\d\d$/);
});

test('a decision knows the evidence of its own day, and none that was looked at later', () => {
  const early = report.decisions[0]?.turn ?? 0;
  const late = report.decisions.at(-1)?.turn ?? 0;
  expect(evidenceAt(report, early)).toEqual([]);
  const known = evidenceAt(report, late);
  expect(known.length).toBeGreaterThan(15);
  expect(known.every(({ turn }) => turn <= late)).toBe(true);
  // Each leg of a name is there once, with what it said last.
  expect(new Set(known.map(({ name, leg }) => name + leg)).size).toBe(known.length);
});

test('the record that had been told grows from one decision to the next', () => {
  const counts = report.decisions.map(({ turn }) => claimsAt(report, turn).length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBeGreaterThan(20);
});

test('a report that was handed in is read back whole, and its code leads to the same end', async () => {
  const read = parseReport(reportJson(report));
  expect(read).toEqual({ ok: true, value: report });
  const code = decodeRun(report.code);
  if (!code.ok) throw new Error(code.error);
  const slices = { sliceMs: 1000, now: () => 0, rest: async () => undefined };
  const { session, lost } = await replayCode(engine, code.value, slices);
  expect(lost).toEqual([]);
  expect(session.last.index).toBe(report.turns);
});

test('a reason and a vote stand by the step they were said at, and not after another way there', async () => {
  const at = report.decisions.findIndex(({ hinge }) => hinge === 'H2');
  const { turn, options } = report.decisions[at] ?? { turn: 0, options: [] };
  const vote = { ballots: [options.map((_, i) => i)], decided: 'most', minority: 'No.' } as const;
  const note: Noted = {
    reason: 'A receipt binds both.',
    vote: { ...vote, ballots: [[...(vote.ballots[0] ?? [])]] },
  };
  const noted = new Map([[stepKey(playthrough, turn), note]]);
  const told = await makeReport({ ...deps, engine, noted, by: 'class' });
  expect(told.decisions[at]).toMatchObject({ reason: 'A receipt binds both.', vote });
  expect(parseReport(reportJson(told)).ok).toBe(true);
  const elsewhere = { ...playthrough, seed: seedOf(playthrough.seed + 1) };
  expect(noted.has(stepKey(elsewhere, turn))).toBe(false);
});

test('a file that is none of ours, or not whole, or of tomorrow, is called what it is', () => {
  const problem = (data: unknown) => {
    const read = parseReport(typeof data === 'string' ? data : JSON.stringify(data));
    return read.ok ? undefined : read.error;
  };
  const [first] = report.decisions;
  const twisted = (change: object) => ({ ...report, decisions: [{ ...first, ...change }] });
  expect(problem('{"kind":')).toBe('not_json');
  expect(problem([])).toBe('foreign');
  expect(problem({ kind: 'archivese-saves', schema: 1 })).toBe('foreign');
  expect(problem({ ...report, schema: 2, decisions: 'elsewhere' })).toBe('newer');
  expect(problem({ ...report, code: 'aaaa' })).toBe('damaged');
  expect(problem({ ...report, evidence: undefined })).toBe('damaged');
  expect(problem(twisted({ id: 'never_on_offer' }))).toBe('damaged');
  expect(problem(twisted({ vote: { ballots: [[1]], decided: 'most' } }))).toBe('damaged');
  expect(problem(twisted({ reason: 'x'.repeat(300) }))).toBe('damaged');
  expect(problem(`\uFEFF${reportJson(report)}`)).toBeUndefined();
});
