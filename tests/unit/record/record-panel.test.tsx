// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { es } from '../../../src/i18n/es.ts';
import type { Cue } from '../../../src/narrative/cue.ts';
import { localise } from '../../../src/record/model/localise.ts';
import { ProvenanceMark } from '../../../src/record/provenance-mark.tsx';
import { metIn, provenanceOf } from '../../../src/record/provenance-of.ts';
import { RealPanel } from '../../../src/record/real-panel.tsx';
import { RecordPanel } from '../../../src/record/record-panel.tsx';
import { storyRecord } from './story-record.ts';

const book = storyRecord();
const english = localise(book, 'en');
const spanish = localise(book, 'es');

function shown(view: preact.ComponentChildren): HTMLElement {
  const root = document.createElement('div');
  render(view, root);
  return root;
}

const beat = (...cues: Cue[]) => ({ text: 'A line.', cues });

test('a reader who has met nothing yet is told so', () => {
  const root = shown(<RecordPanel record={english} strings={en.record} met={[]} />);
  expect(root.textContent).toContain(en.record.empty);
  expect(root.querySelector('ol')).toBeNull();
});

test('a claim and its denial stand in the same parts', () => {
  const root = shown(<RecordPanel record={english} strings={en.record} met={['F07']} />);
  const [claim, reply] = root.querySelectorAll('.record-pair:not(.record-beside *) .statement');
  const parts = (one: Element | undefined) =>
    [...(one?.children ?? [])].map(({ className }) => className);
  expect(parts(reply)).toEqual(parts(claim));
  expect(claim?.textContent).toContain('Five unnamed officials');
  expect(reply?.textContent).toContain(english.labels.denied.name);
});

test('a damaged passage says so where it stands', () => {
  const root = shown(<RecordPanel record={spanish} strings={es.record} met={['F34']} />);
  expect(root.querySelector('.statement-damage')?.textContent).toMatch(/^El texto está dañado/);
});

test('the article is cited', () => {
  const root = shown(<RecordPanel record={english} strings={en.record} met={['F07', 'W12']} />);
  expect(root.querySelector('footer')?.textContent).toContain('Maria Abi-Habib');
});

test('headings go down one level at a time', () => {
  const root = shown(<RecordPanel record={english} strings={en.record} met={['F08', 'W08']} />);
  const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5')].map((h) => Number(h.tagName[1]));
  for (const [at, level] of levels.entries()) {
    expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
  }
});

test('“What is real?” shows the five labels by word and shape', () => {
  const root = shown(<RealPanel record={spanish} />);
  expect(root.querySelectorAll('dt svg')).toHaveLength(5);
  expect(root.textContent).toContain('El artículo no menciona al CNI.');
  expect(root.textContent).toContain('Hasta ahora no se ha hecho ninguna.');
});

test('a line that names nothing is invented', () => {
  expect(provenanceOf(beat(), english.claims)).toEqual([{ label: 'invented', ids: [] }]);
});

test('a line says all that it rests on, and a public denial is called a denial', () => {
  const line = beat(
    { kind: 'claim', id: 'F52' },
    { kind: 'record', id: 'W01' },
    { kind: 'claim', id: 'F03' },
  );
  expect(provenanceOf(line, english.claims)).toEqual([
    { label: 'reported', ids: ['F52'] },
    { label: 'denied', ids: ['F03'] },
    { label: 'public', ids: ['W01'] },
  ]);
  expect(metIn([line, beat()])).toEqual(['F52', 'W01', 'F03']);
});

test('a denial that is both told and answered with is named once', () => {
  const line = beat({ kind: 'claim', id: 'F03' }, { kind: 'reply', id: 'F03' });
  expect(provenanceOf(line, english.claims)).toEqual([{ label: 'denied', ids: ['F03'] }]);
});

test('the mark before a line is a word as well as a shape', () => {
  const provenance = provenanceOf(beat({ kind: 'claim', id: 'F31' }), english.claims);
  const root = shown(<ProvenanceMark provenance={provenance} labels={english.labels} />);
  expect(root.textContent).toBe('ReportedF31: ');
  expect(root.querySelector('.mark-reported svg')?.getAttribute('aria-hidden')).toBe('true');
});
