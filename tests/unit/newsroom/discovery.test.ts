import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from '../../../src/build/cards/draw-card.ts';
import { woffToSfnt } from '../../../src/build/cards/woff-to-sfnt.ts';
import { doorHtml } from '../../../src/build/discovery/door-html.tsx';
import { oembed, sitemap, webManifest } from '../../../src/build/discovery/listings.ts';
import { novelHead } from '../../../src/build/discovery/novel-head.ts';
import { alternatesOf, cardOf, cardText } from '../../../src/build/discovery/site-cards.ts';
import { STRINGS } from '../../../src/build/pages/first-screen.tsx';
import { siteRoot } from '../../../src/build/pages/site.ts';
import { cardSvg } from '../../../src/newsroom/cards/card-svg.ts';

const SITE = 'https://example.org/novel/';
const NO_RECORD = { title: '', below: '' };

test('a root of the site is an address of the web, and ends with a slash', () => {
  expect(siteRoot('https://example.org/novel')).toBe(SITE);
  expect(siteRoot('')).toBeUndefined();
  expect(siteRoot(undefined)).toBeUndefined();
  for (const wrong of [
    'example.org',
    'ftp://example.org',
    'https://example.org/?a',
    'javascript:1',
  ]) {
    expect(() => siteRoot(wrong)).toThrow(/SITE/);
  }
});

test('without a root nothing that has to be absolute is written', () => {
  const common = { language: 'es', title: 'Archívese', ours: true, hasBoth: true } as const;
  const bare = novelHead({ ...common, site: undefined }).join('\n');
  expect(bare).not.toMatch(/https?:|og:image|og:url|oembed/);
  expect(bare).toContain('<link rel="canonical" href="../es/">');
  const rooted = novelHead({ ...common, site: SITE }).join('\n');
  expect(rooted).toContain(`<link rel="canonical" href="${SITE}es/">`);
  expect(rooted).toContain(`hreflang="en" href="${SITE}"`);
  expect(rooted).toContain(`content="${SITE}cards/es/novel.png"`);
  expect(rooted).toContain(`href="${SITE}es/oembed.json"`);
});

test('a stranger’s story has no cards of ours', () => {
  const head = novelHead({
    language: 'en',
    title: 'The Lighthouse',
    ours: false,
    hasBoth: false,
    site: SITE,
  });
  expect(head).toEqual([`<link rel="canonical" href="${SITE}">`]);
});

test('every card says what kind of work it is, and never that it is news', () => {
  for (const lang of ['en', 'es'] as const) {
    for (const subject of ['novel', 'record', 0, 9] as const) {
      const card = cardOf(subject, STRINGS[lang], { title: 'T', below: 'B' });
      expect(cardSvg(card)).toContain(STRINGS[lang].door.kind);
      expect(cardText(card)).toContain(STRINGS[lang].door.kind);
    }
  }
});

test('a title is as wide as the card at most', () => {
  for (const lang of ['en', 'es'] as const) {
    for (const subject of ['novel', ...STRINGS[lang].chapterTitles.keys()] as const) {
      const { title } = cardOf(subject, STRINGS[lang], NO_RECORD);
      const size = Number(
        /font-size="([\d.]+)" fill="#ebe5d8">/.exec(
          cardSvg({ ...cardOf(subject, STRINGS[lang], NO_RECORD) }),
        )?.[1],
      );
      expect(size * title.length * 0.54).toBeLessThanOrEqual(1033);
      expect(size).toBeGreaterThan(34);
    }
  }
});

test('a card is drawn at the measure that is promised, and is small', async () => {
  const png = await drawCard(cardOf(3, STRINGS.es, NO_RECORD));
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(120_000);
}, 30_000);

test('a face is unpacked into what draws the cards, and nothing else is taken for one', () => {
  const face = 'node_modules/@fontsource/literata/files/literata-latin-600-normal.woff';
  const bytes = woffToSfnt(readFileSync(face));
  expect([0x00010000, 0x4f54544f]).toContain(bytes.readUInt32BE(0));
  expect(bytes.length % 4).toBe(0);
  expect(() => woffToSfnt(Buffer.from('no face at all'))).toThrow(/WOFF/);
});

test('the map of the site names every page once, with its other language', () => {
  const xml = sitemap([alternatesOf('novel'), alternatesOf('record'), alternatesOf(4)], SITE);
  expect([...xml.matchAll(/<loc>([^<]+)/g)].map(([, loc]) => loc)).toEqual([
    SITE,
    `${SITE}es/`,
    `${SITE}record/`,
    `${SITE}es/registro/`,
    `${SITE}chapter/4/`,
    `${SITE}es/capitulo/4/`,
  ]);
});

test('oEmbed gives a picture of the measure that it has', () => {
  expect(oembed({ title: 'A', site: SITE, image: 'cards/en/novel.png' })).toMatchObject({
    version: '1.0',
    type: 'link',
    thumbnail_url: `${SITE}cards/en/novel.png`,
    thumbnail_width: 1200,
  });
});

test('the manifest is relative, so that the novel can stand under any path', () => {
  const manifest = webManifest({ lang: 'es', name: 'A', description: 'B', up: '../' });
  expect(JSON.stringify(manifest)).not.toMatch(/https?:|"\//);
  expect(manifest).toMatchObject({ lang: 'es-MX', scope: '../', start_url: './' });
});

test('a chapter’s door leads in, to the record of what it rests on, and to its other language', () => {
  const rests = new Map([
    ['F45', [3, 8]],
    ['F07', [1]],
  ]);
  const html = doorHtml({ chapter: 8, lang: 'es', site: undefined, files: [], css: '', rests });
  expect(html).toContain('href="../../../es/?chapter=8"');
  expect(html).toContain('href="../../../es/registro/#F45"');
  expect(html).not.toContain('#F07');
  expect(html).toContain('href="../../../chapter/8/"');
  expect(html).not.toMatch(/<script/);
});
