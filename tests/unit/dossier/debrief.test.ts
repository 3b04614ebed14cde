import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { BANDS, calibrate, WORDS, wordOfLegs } from '../../../src/dossier/model/calibration.ts';
import { readOficio } from '../../../src/dossier/model/oficio.ts';
import { roadOf } from '../../../src/dossier/model/road.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';
import { divergenceOf } from '../../../src/record/model/divergence.ts';

const OFICIO = `
LIST Names = n01, n02, n03
VAR lineage = (n01)
VAR conduct = (n01)
VAR contact = ()
VAR lineage_against = (n02)
VAR conduct_against = ()
VAR contact_against = ()
VAR lineage_seen = (n01, n02)
VAR conduct_seen = (n01)
VAR contact_seen = (n01)
VAR altered = (n02)
VAR d_watch = ()
VAR d_refuse = ()
VAR d_approach = ()
VAR d_expel = (n02)
VAR w1 = ()
VAR w2 = ()
VAR w3 = ()
VAR w4 = ()
VAR w5 = ()
VAR w6 = ()
VAR w7 = (n02)
VAR found = true
LIST Addressee = to_ministry, to_archive
VAR addressee = to_ministry
Sign.
* [To the ministry # id: ministry # hinge: H10]
* [To the archive # id: archive # hinge: H10]
- Done.
-> END
`;
const names = Object.fromEntries(
  ['n01', 'n02', 'n03'].map((id) => [
    id,
    { name: id, family: id, age: 50, cover: 'attaché', human: '' },
  ]),
);
const session = openSession(
  loadEngine({ version: 'v', json: String(new Compiler(OFICIO).Compile().ToJson()) }),
  seedOf(1),
);
session.choose('ministry');

test('a perfect oficio scores next to nothing, “roughly even” for all scores a quarter', () => {
  const perfect = calibrate([
    { word: 7, truth: 'officer' },
    { word: 1, truth: 'not' },
  ]);
  expect(perfect.brier).toBeCloseTo(0.0009);
  const even = calibrate([
    { word: 4, truth: 'officer' },
    { word: 4, truth: 'not' },
  ]);
  expect(even.brier).toBe(0.25);
  expect(even.curve).toEqual([{ word: 4, used: 2, officers: 1 }]);
});

test('a name that is open even to the author is scored by nobody', () => {
  expect(calibrate([{ word: 7, truth: 'open' }])).toEqual({ brier: 0, settled: 0, curve: [] });
});

test('the bands of the seven words follow one another, and each is scored within its own', () => {
  for (const [i, word] of WORDS.entries()) {
    const { from, to, p } = BANDS[word];
    expect(p).toBeGreaterThan(from);
    expect(p).toBeLessThan(to);
    const next = WORDS[i + 1];
    if (next !== undefined) expect(BANDS[next].from).toBe(to);
  }
});

test('the file shows what was typed, else what the board came to, beside the truth', () => {
  const truths = { n01: 'officer', n02: 'not', n03: 'open' } as const;
  const { rows, looked } = readOficio(session.window, names, truths);
  expect(
    rows.map(({ disposition, word, altered, truth, looked: legs }) => [
      disposition,
      word,
      altered,
      truth,
      legs,
    ]),
  ).toEqual([
    ['leave', 6, false, 'officer', 3],
    ['expel', 7, true, 'not', 1],
    ['leave', 4, false, 'open', 0],
  ]);
  expect(looked).toBe(4);
});

test('the more stands against a name, the weaker the word', () => {
  expect([
    wordOfLegs(3, 0),
    wordOfLegs(0, 0),
    wordOfLegs(2, 1),
    wordOfLegs(1, 2),
    wordOfLegs(0, 3),
  ]).toEqual([7, 4, 4, 2, 1]);
});

test('only rows that are true of this story are told in the divergence', () => {
  const row = (id: string, when: object) => ({ id, when, you: '', record: '', claims: [] });
  const rows = [
    row('some', { some: 'd_expel' }),
    row('none', { none: 'd_expel' }),
    row('flag', { flag: 'found', is: ['addressee', 'to_ministry'] as const }),
    row('is', { is: ['addressee', 'to_archive'] as const }),
    row('ending', { endings: ['E04'] }),
  ];
  expect(divergenceOf(rows, session.window, 'E04').map(({ id }) => id)).toEqual([
    'some',
    'flag',
    'ending',
  ]);
  expect(divergenceOf(rows, session.window, undefined).map(({ id }) => id)).toEqual([
    'some',
    'flag',
  ]);
});

test('the road names what was decided, the other way, the shares, and where to go back to', () => {
  expect(roadOf(session.turns, { H10: { ministry: 0.25 } })).toEqual([
    {
      at: 0,
      hinge: 'H10',
      text: 'To the ministry',
      share: 0.25,
      others: [{ text: 'To the archive', share: undefined }],
    },
  ]);
});
