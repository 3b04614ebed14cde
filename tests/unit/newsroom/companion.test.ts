// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chaptersOf } from '../../../src/build/companion/chapters-of.ts';
import { readCompanion } from '../../../src/build/companion/read-companion.ts';
import { readStory } from '../../../src/build/ink/read-story.ts';
import { minifyCss } from '../../../src/build/pages/page-html.ts';
import { companionPage } from '../../../src/build/plugin/companion-plugin.ts';
import { repliesTo } from '../../../src/newsroom/companion/parts.tsx';
import { localise } from '../../../src/record/model/localise.ts';
import { storyRecord } from '../record/story-record.ts';

const source = readStory('story/main.ink');
const book = storyRecord();
const claims = [...book.claims.values()];
const html = {
  en: companionPage(source, 'en', { site: undefined, files: [] }),
  es: companionPage(source, 'es', { site: undefined, files: [] }),
};
const page = { en: parsed(html.en), es: parsed(html.es) };
const LANGUAGES = ['en', 'es'] as const;

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

const all = (document: ParentNode, selector: string) => [...document.querySelectorAll(selector)];
const classesOf = (one: Element) => [...one.children].map(({ className }) => className);

test.each(LANGUAGES)(
  'every claim stands on the page (%s) with who says it and on what footing',
  (lang) => {
    for (const { id, claim, who, when, status, damage, note } of claims) {
      const entry = page[lang].getElementById(id);
      for (const text of [claim, who, when, status, damage, note]) {
        if (text !== undefined) expect(entry?.textContent, id).toContain(text[lang]);
      }
    }
  },
);

test.each(LANGUAGES)(
  'the answers stand beside a claim (%s) in full, in the same parts, at one level',
  (lang) => {
    for (const { id, replies } of claims) {
      const entry = page[lang].getElementById(id) as HTMLElement;
      const [own, ...answers] = all(entry, '.record-pair .statement');
      expect(answers, id).toHaveLength(replies.length);
      for (const [at, reply] of replies.entries()) {
        const told = answers[at] as Element;
        expect(told.textContent, id).toContain(book.claims.get(reply)?.claim[lang]);
        expect(told.querySelector('.statement-text')?.className).toBe(
          own?.querySelector('.statement-text')?.className,
        );
        expect(classesOf(told).slice(0, 2)).toEqual(classesOf(own as Element).slice(0, 2));
        expect(told.closest('details, small, .footnote, footer'), id).toBeNull();
      }
    }
  },
);

test('no claim is shown without its hedge: its footing is in its own heading', () => {
  for (const lang of LANGUAGES) {
    for (const { id, status } of claims) {
      const heading = page[lang].getElementById(id)?.querySelector('.statement-label');
      expect(heading?.textContent, id).toContain(status[lang]);
    }
  }
});

test('fifteen damaged passages say so where they stand', () => {
  for (const lang of LANGUAGES) {
    const damaged = all(page[lang], '.entry > .record-pair > .statement .statement-damage');
    expect(damaged).toHaveLength(15);
  }
});

test('permalinks are unique, and every link within the page leads somewhere', () => {
  for (const lang of LANGUAGES) {
    const ids = all(page[lang], '[id]').map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const link of all(page[lang], 'a[href^="#"]')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      expect(page[lang].getElementById(target), target).not.toBeNull();
    }
  }
});

test('both languages are built alike', () => {
  const shape = (document: Document) =>
    all(document, 'body *').map(
      ({ tagName, id, className }) => `${tagName} ${id} ${String(className)}`,
    );
  // Labels, words and pictures alike; only the order of words inside a sentence is the language's own.
  const bones = (document: Document) =>
    shape(document).filter((each) => !/entry-link|listed/.test(each));
  expect(bones(page.es)).toEqual(bones(page.en));
});

test('a claim leads to the chapters that play on it, and says where there is none', () => {
  const chapters = chaptersOf(source.files);
  const { words } = readCompanion(source.folder, 'es').text;
  for (const { id, cardOnly } of claims) {
    const entry = page.es.getElementById(id) as HTMLElement;
    const links = all(entry, 'a').map((a) => a.getAttribute('href') ?? '');
    const found = links.filter((href) => href.includes('chapter='));
    expect(found, id).toEqual((chapters.get(id) ?? []).map((n) => `../?chapter=${n}`));
    if (cardOnly) expect(entry.textContent, id).toContain(words.card_only);
    else if (found.length === 0) expect(entry.textContent, id).toContain(words.no_chapter);
  }
});

test('a row of ours rests on the record and brings the answers that belong to it', () => {
  const record = localise(book, 'en');
  const { text } = readCompanion(source.folder, 'en');
  const rows = [
    ...text.chronology.rows,
    ...text.tensions.rows,
    text.counts,
    text.counts.arithmetic,
  ];
  for (const { rests } of rows) {
    for (const id of rests) expect(record.claims[id] ?? record.cards[id], id).toBeDefined();
    for (const { id } of repliesTo(record, rests)) expect(text.short_answers[id], id).toBeDefined();
  }
  const shown = all(page.en, '.chronology > li, .tension');
  const pairs = [...text.chronology.rows, ...text.tensions.rows];
  for (const [at, { rests }] of pairs.entries()) {
    const linked = all(shown[at] as Element, '.short-answers a').map((a) => a.textContent);
    expect(linked).toEqual(repliesTo(record, rests).map(({ id }) => id));
  }
});

test('the groups hold every claim once', () => {
  const entries = all(page.en, '#claims .entry').map(({ id }) => id);
  expect(entries).toEqual([...book.claims.keys()]);
});

test('nothing on the page runs', () => {
  for (const lang of LANGUAGES) {
    const types = all(page[lang], 'script').map((script) => script.getAttribute('type'));
    expect(types).toEqual(['application/ld+json']);
    expect(html[lang]).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
  }
});

test('what is read by programs is no review of a claim', () => {
  const data = all(page.es, 'script')[0]?.textContent ?? '';
  expect(JSON.parse(data)).toMatchObject({ '@type': 'WebPage', inLanguage: 'es-MX' });
  expect(data).not.toContain('ClaimReview');
});

test('an empty log, a missing address and unsigned rows are said to be so', () => {
  for (const lang of LANGUAGES) {
    const { text, site } = readCompanion(source.folder, lang);
    const words = page[lang].body.textContent ?? '';
    if (book.corrections.length === 0)
      expect(words).toContain(book.source.words.no_corrections[lang]);
    if (site.contact.mail + site.contact.repository === '') {
      expect(words).toContain(text.corrections.no_contact);
    }
    for (const { id, what, done } of site.needs_people) {
      const row = page[lang].querySelector(`[data-needs="${id}"]`)?.textContent;
      expect(row).toContain(what);
      if (done === undefined) expect(row).toContain(text.words.open);
    }
  }
});

test('without a root of the site no address is absolute; with one canonical and language links are', () => {
  expect(html.en).not.toMatch(/<link[^>]+href="https?:/);
  const rooted = parsed(companionPage(source, 'es', { site: 'https://example.org/n/', files: [] }));
  const links = all(rooted, 'link[rel="canonical"], link[rel="alternate"]');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/n/es/registro/',
    'https://example.org/n/record/',
    'https://example.org/n/es/registro/',
    'https://example.org/n/record/',
  ]);
});

test('the page has the novel’s colours', () => {
  const colours = (file: string, scheme: 'light' | 'dark') => {
    const css = minifyCss(readFileSync(file, 'utf8'));
    const blocks = [...css.matchAll(/:root(?::not\(\[data-theme\]\))? ?\{([^}]*)\}/g)];
    const block = blocks.find(([, body]) => body?.includes(`color-scheme: ${scheme}`))?.[1] ?? '';
    return [...block.matchAll(/--(?:paper|ink|muted|rule|accent|link|tint): ?#\w+/g)].map(String);
  };
  for (const scheme of ['light', 'dark'] as const) {
    const ours = colours('src/newsroom/companion/companion.css', scheme);
    expect(ours).toHaveLength(7);
    expect(ours).toEqual(colours('src/reader/page.css', scheme));
  }
});
