import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import * as fc from 'fast-check';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { openHostPage } from './host-page.ts';
import { textOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIRST_PAINT = 60 * 1024;
/** The frames of the host's page that give their height to somebody. */
const LISTENED = ['#element iframe', '#pym iframe', '#frames iframe', '#amp'];
const ALL = [...LISTENED, '#plain'];

const browser: Promise<Browser> = startChromium();
afterAll(async () => (await browser).close());

interface Host {
  readonly page: Page;
  readonly site: string;
  /** All that the page or a frame of it has complained of. */
  readonly errors: string[];
  frame(selector: string): Promise<Frame>;
}

/** A newspaper's page with five scenes in it; afterwards, nothing has been asked of a third place. */
async function withHost(
  { everyone = false, allow }: { readonly everyone?: boolean; readonly allow?: RegExp },
  visit: (host: Host) => Promise<void>,
): Promise<void> {
  const host = await openHostPage(inject('sites').main.folder, everyone);
  const context = await (await browser).newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  const requests: string[] = [];
  const errors: string[] = [];
  const note = (text: string) => {
    if (allow?.test(text) !== true) errors.push(text);
  };
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => note(String(error.error())));
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    const frame = async (selector: string) => {
      await page.locator(selector).scrollIntoViewIfNeeded();
      const found = await (await page.waitForSelector(selector)).contentFrame();
      if (found === null) throw new Error(`No frame at ${selector}`);
      await found.waitForSelector('#now', { state: 'attached' });
      return found;
    };
    await visit({ page, site: host.site, errors, frame });
    const ours = [host.url, host.site, 'data:', 'blob:'];
    expect(requests.filter((url) => !ours.some((root) => url.startsWith(root)))).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
    await host.close();
  }
}

/** By a program, so that the browser does not scroll the host for us. @returns the newest passage's number. */
async function choose(frame: Frame, which = 0): Promise<number> {
  const before = Number(await frame.locator('#now').getAttribute('data-passage'));
  await frame.evaluate((index) => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('#offer button[data-choice]');
    buttons[index % buttons.length]?.click();
  }, which);
  await frame.waitForSelector(`#now[data-passage="${before + 1}"]`, { state: 'attached' });
  return before + 1;
}

const heights = (frame: Frame) =>
  frame.evaluate(() => ({
    page: Math.ceil(document.documentElement.getBoundingClientRect().height),
    frame: innerHeight,
    scrolls: (document.scrollingElement?.scrollHeight ?? 0) > innerHeight + 1,
  }));

test('each way of holding a frame gives it the height of its words, and again when it is played', async () => {
  await withHost({ everyone: true }, async ({ frame }) => {
    for (const selector of LISTENED) {
      const scene = await frame(selector);
      for (const choices of [0, 1]) {
        if (choices > 0) await choose(scene);
        await expect
          .poll(
            async () => {
              const { page, frame: held, scrolls } = await heights(scene);
              return Math.abs(page - held) <= 2 && !scrolls;
            },
            { message: selector },
          )
          .toBe(true);
      }
    }
    const plain = await frame('#plain');
    await choose(plain);
    expect((await heights(plain)).frame, 'a frame alone keeps its own').toBe(480);
    await expect
      .poll(
        () => plain.evaluate(() => document.querySelector('#now')?.getBoundingClientRect().top),
        { timeout: 20_000 },
      )
      .toBeLessThan(480);
  });
});

test('an address with a question is the scene that it asks for', async () => {
  await withHost({}, async ({ frame }) => {
    const plain = await frame('#plain');
    await expect
      .poll(() => new URL(plain.url()).pathname, { timeout: 20_000 })
      .toBe('/es/embed/7/10min/');
  });
});

test('while five scenes are played the host keeps its focus and its place', async () => {
  await withHost({ everyone: true }, async ({ page, frame }) => {
    const scenes: Frame[] = [];
    for (const selector of ALL) scenes.push(await frame(selector));
    await page.locator('#field').focus();
    const seen = () =>
      page.evaluate(() => [document.activeElement?.id, Math.round(scrollY), document.hasFocus()]);
    const before = await seen();
    for (const scene of scenes) {
      await choose(scene);
      expect(await scene.evaluate(() => document.hasFocus())).toBe(false);
    }
    await page.waitForTimeout(400);
    expect(await seen()).toEqual(before);
  });
});

test('with scripts allowed and nothing else a scene is played to its end, and says where it goes on', async () => {
  const allow = /CORS|ERR_FAILED/;
  await withHost({ allow }, async ({ frame, page, site }) => {
    const scene = await frame('#amp');
    expect(await scene.evaluate(() => self.origin)).toBe('null');
    await choose(scene);
    await choose(scene);
    await scene.waitForSelector('.closing');
    expect(await scene.locator('#offer').count()).toBe(0);
    // Nobody may read our files here: a still, and no program of the picture.
    expect(await scene.locator('html').getAttribute('data-picture')).toBeNull();
    expect(
      await scene.locator('#stage img').evaluate((image) => image.clientHeight),
    ).toBeGreaterThan(100);
    const address = (await scene.locator('.closing a[data-full]').getAttribute('href')) ?? '';
    expect(address).toMatch(new RegExp(`^${site}#r=a[\\w-]{40,}$`));
    // No window may be opened either: the address can be read.
    await scene.evaluate(() => document.querySelector<HTMLElement>('a[data-full]')?.click());
    await scene.waitForSelector('[data-full-address]:not([hidden])');
    expect(await scene.locator('[data-full-address] code').textContent()).toBe(address);
    const turn = await scene.locator('#now').getAttribute('data-passage');
    const full = await page.context().newPage();
    await full.goto(address);
    await full.waitForSelector('html[data-shell="ready"]');
    await full.waitForSelector(`#now[data-passage="${turn}"]`);
    expect(Number(turn)).toBeGreaterThan(2);
  });
});

test('where the host of our files lets everybody read them, the picture comes into the sandbox', async () => {
  await withHost({ everyone: true }, async ({ frame }) => {
    const scene = await frame('#amp');
    await choose(scene);
    await scene.waitForSelector('html[data-picture="stage"]', { timeout: 90_000 });
    expect(await scene.locator('#stage canvas').count()).toBe(1);
  });
});

test('hundreds of hostile messages change nothing and throw nothing, on either side', async () => {
  await withHost({ everyone: true }, async ({ page, frame, errors }) => {
    const scene = await frame('#element iframe');
    const other = await frame('#pym iframe');
    await choose(scene);
    await page.waitForTimeout(500);
    const look = async () => ({
      scene: await scene.evaluate(() => [
        location.href,
        document.getElementById('reader')?.innerHTML,
      ]),
      host: await page.evaluate(() => [
        location.href,
        document.getElementById('element')?.outerHTML,
        scrollY,
      ]),
    });
    const before = await look();
    await page.evaluate(() => {
      const counted = window as unknown as { told: number };
      counted.told = 0;
      const frame = document.querySelector('iframe')?.contentWindow;
      addEventListener('message', ({ source, data }) => {
        const height = data?.type === 'embed-size' ? data.height : undefined;
        if (source === frame && typeof height === 'number' && height > 0 && height < 1e6) {
          counted.told += 1;
        }
      });
    });
    const messages = fc.sample(fc.jsonValue(), 300).map((value) => JSON.stringify(value));
    messages.push(
      '{"__proto__":{"sentinel":"amp","type":"frames-init"}}',
      '{"constructor":{"prototype":{"height":9999}},"sentinel":"amp","type":"embed-size","height":"9999"}',
      '{"sentinel":"amp","type":"embed-size","height":-5}',
      '{"sentinel":"amp","type":"embed-size","height":1e300}',
      '{"sentinel":"amp","type":["frames-init"]}',
      '{"sentinel":"amp","type":"navigate","url":"https://example.org/"}',
      '"pymxPYMxpymxPYMxnavigateToxPYMxhttps://example.org/"',
      '"pymxPYMxpymxPYMxscrollToChildPosxPYMx0"',
    );
    // From the host to the frame, and from the frame's own window to the host.
    const bombard = (target: 'frame' | 'host') =>
      target === 'frame'
        ? page.evaluate((texts) => {
            const [frame] = document.querySelectorAll('iframe');
            for (const text of texts) frame?.contentWindow?.postMessage(JSON.parse(text), '*');
            frame?.contentWindow?.postMessage('x'.repeat(2_000_000), '*');
            frame?.contentWindow?.postMessage(new Map([['sentinel', 'amp']]), '*');
          }, messages)
        : scene.evaluate(
            (texts) => {
              for (const text of texts) parent.postMessage(JSON.parse(text), '*');
              parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: Number.NaN }, '*');
            },
            messages.filter((text) => !text.includes('"__proto__"')),
          );
    await bombard('frame');
    await bombard('host');
    // The right words from the wrong window: one frame speaks to another, and in another's name to the host.
    await other.evaluate(() => {
      parent[0]?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    });
    await page.evaluate(() => {
      window.postMessage({ sentinel: 'amp', type: 'embed-size', height: 9999 }, '*');
    });
    await page.waitForTimeout(500);
    expect(await look()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { told: number }).told)).toBe(0);
    expect(
      await page.evaluate(() => (window as unknown as { hostErrors: string[] }).hostErrors),
    ).toEqual([]);
    expect(errors).toEqual([]);
    // And the scene goes on.
    await choose(scene);
  });
});

/** One scene as a page of its own. */
async function withScene(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await (await browser).newContext({ serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    await page.goto(inject('sites').main.url + path);
    await look(page);
  } finally {
    await context.close();
  }
}

test.each(['embed/5/90s/', 'es/embed/5/90s/'])(
  'the first screen of %s says what it is, of when, which version and in which language',
  async (path) => {
    await withScene(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      const head = page.locator('.embed-head');
      const box = await head.boundingBox();
      expect((box?.y ?? 640) + (box?.height ?? 640)).toBeLessThan(300);
      expect(await head.textContent()).toMatch(
        path.startsWith('es')
          ? /ficción interactiva basada en hechos reportados[\s\S]*edición del \d+ de \w+ de \d{4} · versión [0-9a-f]{8} · español/i
          : /interactive fiction based on reported events[\s\S]*edition of \d+ \w+ \d{4} · version [0-9a-f]{8} · english/i,
      );
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
        path.startsWith('es') ? /es\/capitulo\/5\/$/ : /chapter\/5\/$/,
      );
    });
  },
);

test('without a script a scene is an excerpt and a link', async () => {
  await withScene('embed/2/90s/', { javaScriptEnabled: false }, async (page) => {
    expect((await textOf(page.locator('#now'))).length).toBeGreaterThan(200);
    expect(await page.locator('#offer').isVisible()).toBe(false);
    expect(await page.locator('[data-provenance-switch]').isVisible()).toBe(false);
    const link = page.locator('.embed-foot a[data-full]');
    expect(await link.getAttribute('href')).toMatch(/\?chapter=2$/);
    expect(await page.getByText('Without scripts').isVisible()).toBe(true);
  });
});

test('the first paint of every scene weighs at most 60 KB as it is sent', () => {
  const { folder } = inject('sites').main;
  const size = (name: string) => statSync(join(folder, name)).size;
  for (const lang of ['', 'es/']) {
    for (const scene of ['', ...Array.from({ length: 10 }, (_, n) => `${n}/`)]) {
      const page = `${lang}embed/${scene}index.html`;
      const still = `media/stills/chapter-${scene === '' ? 0 : scene.replace('/', '')}.webp`;
      const sum = size(`${page}.br`) + size('embed/boot.js.br') + size(still);
      expect(sum, page).toBeLessThanOrEqual(FIRST_PAINT);
    }
  }
  expect(size('embed.js.br')).toBeLessThan(2048);
});

test.each([
  ['embed/4/90s/', PHONE, 'light'],
  ['es/embed/8/', DESKTOP, 'dark'],
] as const)(
  'a scene (%s) has no barrier that a program can find, from its first screen to its end',
  async (path, viewport, colorScheme) => {
    await withScene(path, { viewport, colorScheme, reducedMotion: 'reduce' }, async (page) => {
      const found: string[] = [];
      const look = async (screen: string) => {
        await page.evaluate(AXE);
        const { violations } = (await page.evaluate(() => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          return axe.run(document, {
            resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true } },
          });
        })) as AxeResults;
        for (const { id, nodes } of violations) {
          found.push(`${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        }
      };
      await look('first screen');
      for (let i = 0; i < 40 && (await page.locator('.closing').count()) === 0; i++) {
        await choose(page.mainFrame(), i % 2);
      }
      await look('end');
      expect(found).toEqual([]);
    });
  },
);

test('by keyboard: in, through a choice, and out again', async () => {
  await withScene('embed/1/90s/', { viewport: DESKTOP, reducedMotion: 'reduce' }, async (page) => {
    await page.locator('#offer button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'now');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-choice'))).toBe(
      true,
    );
    const isInside = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    for (let i = 0; i < 8 && (await isInside()); i++) await page.keyboard.press('Tab');
    expect(await isInside()).toBe(false);
  });
});
