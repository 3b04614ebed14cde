import { expect, test } from 'vitest';
import { spanishProblems } from '../../../src/build/checks/spanish-rules.ts';
import { readTeach, sheetSources } from '../../../src/build/teach/read-teach.ts';
import { teachHtml, teachPaper } from '../../../src/build/teach/teach-html.tsx';
import { decodeAssignment } from '../../../src/classroom/assignment/assignment.ts';
import { linkOf } from '../../../src/classroom/teach/make-link.ts';
import { sheetsOf } from '../../../src/classroom/teach/sheets.ts';
import { source } from '../story-files.ts';

const LANGUAGES = ['en', 'es'] as const;
const sheetsIn = (language: 'en' | 'es') => sheetsOf(sheetSources(source, language, '../'));
const page = (language: 'en' | 'es') =>
  teachHtml({
    source,
    language,
    site: undefined,
    files: [],
    css: '',
    script: 'assets/maker.js',
    version: '0.1.0',
  });

/** Every text of a tree. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

test('the thirty questions are numbered through, in both languages', () => {
  for (const language of LANGUAGES) {
    const questions = sheetsIn(language).find(({ id }) => id === 'questions');
    const lists = (questions?.blocks ?? []).flatMap((block) =>
      block.kind === 'ol' ? [block] : [],
    );
    expect(lists.map(({ start }) => start)).toEqual([1, 6, 12, 17, 22, 26]);
    expect(lists.flatMap(({ items }) => items)).toHaveLength(30);
  }
});

test('every claim card keeps who says so, and every answer that belongs to it', () => {
  const { record } = sheetSources(source, 'en', '../');
  const block = sheetsIn('en')
    .find(({ id }) => id === 'cards')
    ?.blocks.find(({ kind }) => kind === 'cards');
  const cards = block?.kind === 'cards' ? block.cards : [];
  expect(cards).toHaveLength(16);
  for (const { title, under } of cards) {
    const { who, replies } = record.claims[title] ?? { who: '', replies: [] };
    expect(under[0]).toContain(who);
    for (const reply of replies) expect(under.join('\n')).toContain(`${reply}: `);
  }
});

test('every entry that a sheet names is in the record', () => {
  const { record, text } = sheetSources(source, 'es', '../');
  const named = textsOf(text).flatMap((each) => each.match(/\b[FW]\d{2}\b/g) ?? []);
  const missing = named.filter((id) => !record.claims[id] && !record.cards[id]);
  expect(missing).toEqual([]);
});

test('the Spanish of the door keeps the rules of the story’s, and nothing was left in English', () => {
  const [english, spanish] = LANGUAGES.map((language) => textsOf(readTeach('story', language)));
  expect(spanish?.flatMap((text) => spanishProblems(text).map((p) => `${p}: ${text}`))).toEqual([]);
  const equal = (spanish ?? []).filter((text, i) => text === english?.[i] && text.length > 12);
  expect(equal).toEqual([]);
});

test('page and paper hold the same sheets, and the same sheets make the same bytes', async () => {
  for (const language of LANGUAGES) {
    const html = page(language);
    for (const { id } of sheetsIn(language)) expect(html).toContain(`id="${id}"`);
    const [name, bytes] = await teachPaper(source, language, '0.1.0');
    expect(name).toMatch(language === 'es' ? /^es\/docentes\/.*\.pdf$/ : /^teach\/.*\.pdf$/);
    const [, again] = await teachPaper(source, language, '0.1.0');
    expect(Buffer.from(bytes).equals(Buffer.from(again))).toBe(true);
    const plain = Buffer.from(bytes).toString('latin1');
    expect(plain.startsWith('%PDF-1.7')).toBe(true);
    expect(plain).toMatch(/\/Marked true/);
    expect(plain).toContain('/StructTreeRoot');
    expect(plain).toContain(language === 'es' ? '/Lang (es-MX)' : '/Lang (en)');
  }
}, 60_000);

test('a link of the form asks for what was ticked, in the language that was chosen', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['lang', 'es'],
    ['from', '3'],
    ['as', 'angry'],
    ['stop', 'H5'],
    ['stop', 'C4'],
    ['reason', 'H5'],
    ['present', 'on'],
  ] as const) {
    form.append(name, value);
  }
  const url = new URL(linkOf(form, 'https://example.org/novel/'));
  expect(url.pathname).toBe('/novel/es/');
  expect(url.searchParams.has('present')).toBe(true);
  expect(decodeAssignment(url.searchParams.get('task') ?? '')).toEqual({
    ok: true,
    value: {
      from: { chapter: 3, as: 'angry' },
      stops: [
        { kind: 'hinge', hinge: 'H5' },
        { kind: 'chapter', chapter: 4 },
      ],
      reasons: ['H5'],
    },
  });
});
