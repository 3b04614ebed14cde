// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildStory } from '../../../src/build/ink/build-story.ts';
import { readStory } from '../../../src/build/ink/read-story.ts';
import { en } from '../../../src/i18n/en.ts';
import { es } from '../../../src/i18n/es.ts';
import { loadEngine } from '../../../src/narrative/engine.ts';
import { seedOf } from '../../../src/narrative/seed.ts';
import { openSession } from '../../../src/narrative/session.ts';
import { Page } from '../../../src/reader/page.tsx';
import { localise } from '../../../src/record/model/localise.ts';
import { readRecord } from '../../../src/record/model/read-record.ts';
import { noticesOf } from '../../../src/record/notices-of.tsx';
import { rawRecord } from './story-record.ts';

const FOLDER = 'tests/fixtures/corrections';
const built = buildStory({ ...readStory(`${FOLDER}/main.ink`), ours: true });
const { corrections } = parse(readFileSync(`${FOLDER}/corrections.yaml`, 'utf8'));

/** The page after these choices, with the fixture's corrections in the novel's own record. */
function pageAfter(lang: 'en' | 'es', choices: readonly string[]): HTMLElement {
  const read = readRecord({ ...rawRecord(), corrections: { corrections } });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const [json = '', rest] = built.languages[lang]?.parts ?? [];
  const session = openSession(loadEngine({ version: built.version, json, rest }), seedOf(1));
  for (const id of choices) session.choose(id);
  const root = document.createElement('div');
  render(
    <Page
      strings={lang === 'es' ? es : en}
      turns={session.turns}
      title="Corrections"
      ours={false}
      numbered={false}
      noticeOf={noticesOf(session.turns, localise(read.value, lang))}
    />,
    root,
  );
  return root;
}

const TO_MUSEUM = ['wait', 'ask', 'who', 'form'];

test('the fixture is a story in both languages', () => {
  expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(built.languages)).toEqual(['en', 'es']);
});

test('a scene that rests on nothing that was corrected says nothing of it', () => {
  const page = pageAfter('en', ['wait']);
  expect(page.querySelector('.correction-notice')).toBeNull();
  expect(page.querySelectorAll('button[data-choice]')).toHaveLength(2);
});

test('what was withdrawn gives its place to the notice, and the offer to the way past it', () => {
  const page = pageAfter('en', ['wait', 'ask']);
  expect(page.textContent).not.toContain('The largest part of them');
  expect(page.querySelector('#now .correction-notice')?.textContent).toMatch(
    /This scene was taken down.*3 February 2026, F01 · Withdrawn.*The newspaper has taken it back\./,
  );
  expect(page.querySelectorAll('button[data-choice]')).toHaveLength(0);
  expect(page.querySelector('[data-go-on]')?.textContent).toBe('Go on to the next scene');
});

test('the rest of the scene is down as well, and its notice stands once', () => {
  const page = pageAfter('en', ['wait', 'ask', 'who']);
  expect(page.textContent).not.toContain('It is his last word');
  expect(page.querySelectorAll('.correction-notice')).toHaveLength(1);
  expect(page.querySelector('#now')?.getAttribute('data-passage')).toBe('2');
});

test('the next scene is told, in the middle of a passage too, with its own choices', () => {
  const page = pageAfter('en', TO_MUSEUM);
  expect(page.textContent).not.toContain('The form has a number');
  expect(page.querySelector('#now')?.textContent).toContain('In the patio it has rained.');
  expect(page.querySelectorAll('button[data-choice]')).toHaveLength(1);
});

test('what was only corrected stays, with what it said, what it says and why', () => {
  const page = pageAfter('en', TO_MUSEUM);
  expect(page.querySelector('#now')?.textContent).toContain('Mexico had not put anybody out');
  const [, notice] = page.querySelectorAll('.correction-notice');
  expect(notice?.textContent).toMatch(/was corrected.*Five officials\..*Six officials\..*A slip/);
});

test('in Spanish the same is down, and the same is said', () => {
  const page = pageAfter('es', ['wait', 'ask']);
  expect(page.textContent).not.toContain('Aquí está la mayor parte');
  expect(page.querySelector('#now .correction-notice')?.textContent).toMatch(
    /Esta escena se retiró.*3 de febrero de 2026, F01 · Retirado.*El periódico lo retiró\./,
  );
  expect(page.querySelector('[data-go-on]')?.textContent).toBe('Pasar a la escena siguiente');
});
