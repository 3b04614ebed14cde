import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { startChromium } from '../../src/tools/browser/start-chromium.ts';
import type { Site } from './setup.ts';

export const PHONE = { width: 390, height: 700 };
export const DESKTOP = { width: 1100, height: 720 };

export interface ReaderOptions {
  /** From the site's root: `es/?seed=7`. */
  readonly path?: string;
  readonly site?: Site;
  /** Another origin that this test's page is meant to speak to. */
  readonly also?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pictures: none wanted by the reader, unless a test is about them (they are slow without a graphics card). */
  readonly stage?: 'on' | 'off' | 'blocked';
  /** Errors of the console that this test brings about on purpose. */
  readonly allow?: RegExp;
  /** Runs before any script of the page. */
  readonly before?: () => void;
  readonly context?: BrowserContextOptions;
  /** Arguments of a browser of its own. */
  readonly browser?: readonly string[];
  /** How long to wait before the test begins. */
  readonly until?: 'shell' | 'session' | 'nothing';
}

/** A person with a browser window and the novel in it. */
export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address that was asked for, in order. */
  readonly requests: string[];
  /** A second window of the same person. */
  readonly secondTab: (path?: string) => Promise<Page>;
}

let browser: Promise<Browser> | undefined;
afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Opens the novel, lets a test read it, then holds what holds in every test: nothing was asked of another place, no
 * error was written to the console.
 */
export async function withReader(
  options: ReaderOptions,
  read: (reader: Reader) => Promise<void>,
): Promise<void> {
  if (options.browser === undefined) browser ??= startChromium();
  const used = await (options.browser === undefined ? browser : startChromium(...options.browser));
  if (used === undefined) throw new Error('No browser');
  const { site = inject('sites').main, path = '?seed=7', stage = 'off', until = 'shell' } = options;
  const context = await used.newContext({
    viewport: options.size ?? PHONE,
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options.context,
  });
  context.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const errors: string[] = [];
  const note = (text: string) => {
    if (options.allow?.test(text) !== true) errors.push(text);
  };
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => note(String(error.error().stack ?? error.error())));
  if (stage === 'off') await context.addInitScript(wishForNoPictures);
  if (stage === 'blocked') await context.route(/\/assets\/stage-/, (route) => route.abort());
  if (options.before !== undefined) await context.addInitScript(options.before);
  const open = async (where: string, wait: ReaderOptions['until']) => {
    const page = await context.newPage();
    await page.goto(site.url + where, { waitUntil: 'commit' });
    if (wait !== 'nothing') await page.waitForSelector(`html[data-${wait}="ready"]`);
    return page;
  };
  try {
    const page = await open(path, until);
    await read({
      page,
      context,
      requests,
      secondTab: (where = path) => open(where, 'shell'),
    });
    const others = requests.filter((url) => !isOurs(url, site));
    expect(others.filter((url) => !options.also || !url.startsWith(options.also))).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
    if (options.browser !== undefined) await used.close();
  }
}

function isOurs(url: string, site: Site): boolean {
  return url.startsWith(site.url) || url.startsWith(`blob:${site.url}`) || url.startsWith('data:');
}

function wishForNoPictures(): void {
  try {
    const key = 'archivese.settings';
    if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"stage":false}');
  } catch {
    // A page that is not there yet keeps nothing.
  }
}
