import { expect, test } from 'vitest';
import {
  endingCard,
  endingHtml,
  endingPath,
  readEndings,
} from '../../../src/build/discovery/endings.tsx';
import { richEmbed } from '../../../src/build/discovery/listings.ts';
import { cardText } from '../../../src/build/discovery/site-cards.ts';
import { cardSvg } from '../../../src/newsroom/cards/card-svg.ts';
import { built, source } from '../story-files.ts';

const endings = readEndings(source.folder);
const LANGUAGES = ['en', 'es'] as const;
const STAMP = { en: 'This did not happen', es: 'Esto no ocurrió' };

const pageOf = (ending: (typeof endings)[number], lang: 'en' | 'es') =>
  endingHtml({ ending, lang, site: undefined, files: [], css: '', known: 'What is known.' });

test('every ending of the story has an address of its own in both languages', () => {
  const told = built.facts.tags.filter(({ key }) => key === 'ending').map(({ value }) => value);
  expect(endings.map(({ id }) => id).sort()).toEqual([...new Set(told)].sort());
  for (const lang of LANGUAGES) {
    const paths = endings.map((ending) => endingPath(ending, lang));
    expect(new Set(paths).size).toBe(endings.length);
  }
});

test('what did not happen says so on its page, before and after, and on its card', () => {
  const stamped = built.facts.tags
    .filter(({ key }) => key === 'counterfactual')
    .map(({ value }) => value);
  const ids = endings.filter(({ stamp }) => stamp === 'counterfactual').map(({ id }) => id);
  expect(ids).toEqual([...new Set(stamped)].sort());
  for (const lang of LANGUAGES) {
    for (const ending of endings) {
      const isStamped = ids.includes(ending.id);
      const count = pageOf(ending, lang).split(`>${STAMP[lang]}.<`).length - 1;
      expect(count, ending.id).toBe(isStamped ? 2 : 0);
      const card = endingCard(ending, lang);
      expect(cardText(card).includes(STAMP[lang]), ending.id).toBe(isStamped);
      expect(cardSvg(card).includes(STAMP[lang].toUpperCase()), ending.id).toBe(isStamped);
    }
  }
});

test('an ending’s page and card spoil nothing beyond its title', () => {
  const lines = built.languages.en?.files.find(({ name }) => name.includes('endings_shelf'))?.text;
  for (const ending of endings) {
    const words = pageOf(ending, 'en')
      .replace(/<[^>]+>/g, ' ')
      .match(/[^.]{40,}\./g);
    for (const sentence of words ?? []) expect(lines).not.toContain(sentence.trim());
  }
});

test('a scene’s oEmbed is a frame that is named, that holds no script of the host’s, and that is ours', () => {
  const told = richEmbed({
    title: 'A "scene"',
    site: 'https://example.org/novel/',
    path: 'embed/2/',
    image: 'cards/en/chapter-2.png',
  });
  expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 720 });
  expect(told.html).toContain(
    'src="https://example.org/novel/embed/2/" title="A &quot;scene&quot;"',
  );
  expect(told.html).not.toContain('<script');
});
