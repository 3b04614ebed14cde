import { expect, test } from 'vitest';
import { readSource, spliceLine } from '../../../src/build/ink/segments.ts';

const SOURCE = `// a note
VAR wet = false
=== tram ===
# place: tram
Rain. # sfx: rain
* (nod) {wet} [Nod to her. # id: nod # reflect] She nods back. -> tram
+ + [Leave. # id: leave]
- {wet: Wet.|Dry.} -> tram
= inside
{ wet:
  It drips.
- else:
  It does not.
}
{
- wet && (1 > 0): Both.
- else: Neither.
}
-> END
=== function t_rain(n)
{n == 1: a drop|{n} drops}
~ return
`;

const texts = readSource(SOURCE)
  .filter((line) => line.segment)
  .map((line) => `${line.context}: ${line.segment?.text}`);

test('prose is told from structure', () => {
  expect(texts).toEqual([
    'tram: Rain.',
    'tram: [Nod to her.] She nods back.',
    'tram: [Leave.]',
    'tram: {wet: Wet.|Dry.}',
    'tram.inside: It drips.',
    'tram.inside: It does not.',
    'tram.inside: Both.',
    'tram.inside: Neither.',
    't_rain: {n == 1: a drop|{n} drops}',
  ]);
});

test('other prose in the same line keeps bullets, conditions, tags and diverts', () => {
  const line = readSource(SOURCE).find((each) => each.segment?.text.startsWith('[Nod'));
  expect(line && spliceLine(line, '[Asentir.] Ella asiente.')).toBe(
    '* (nod) {wet} [Asentir. # id: nod # reflect] Ella asiente. -> tram',
  );
});

test('the same words put back give the same source', () => {
  const again = readSource(SOURCE)
    .map((line) => (line.segment ? spliceLine(line, line.segment.text) : line.raw))
    .join('\n');
  expect(again).toBe(SOURCE);
});
