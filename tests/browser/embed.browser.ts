import * as fc from 'fast-check';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import { choose } from './embed-choose.ts';
import { DESKTOP } from './harness.ts';
import { openHostPage } from './host-page.ts';

const _FIRST_PAINT = 60 * 1024;
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
  const allow = /CORS|ERR_FAILED|Blocked opening/;
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
