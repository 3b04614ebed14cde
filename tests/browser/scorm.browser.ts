import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { decodeRun } from '../../src/narrative/run-code.ts';
import { staticServer } from '../../src/tools/server/static-server.ts';
import { type Lms, novelIn, openLms, type Standard } from './course/lms.ts';
import { listening, playUntilNote, take, takeUntil, turnIn, unpacked } from './course/package.ts';
import { withReader } from './harness.ts';
import { textOf } from './play.ts';

const WISH = { chapter: 3, as: 'careful', lrs: undefined } as const;
const DRAWER = ['stamp_it'];
/** How long a busy machine may take until what was sent has come. */
const SOON = { timeout: 10_000 };

/** Where each standard keeps the same thing. */
const ELEMENTS = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    response: 'cmi.interactions.0.student_response',
    answer: 'b',
  },
  scorm2004: {
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    response: 'cmi.interactions.0.learner_response',
    answer: 'stamp_it',
  },
} as const;

async function inCourse(
  standard: Standard,
  lang: 'en' | 'es',
  play: (lms: Lms) => Promise<void>,
): Promise<void> {
  const folder = unpacked(inject('sites').main.folder, { ...WISH, format: standard, lang });
  const lms = await openLms(folder, standard, lang === 'es' ? 'es/index.html' : 'index.html');
  try {
    await play(lms);
  } finally {
    await lms.close();
  }
}

/** One sitting of the learner: the course's page is opened, and closed behind it. */
function sitting(lms: Lms, read: Parameters<typeof withReader>[1], allow?: RegExp): Promise<void> {
  const site = { url: lms.url, folder: '' };
  return withReader({ site, path: '', until: 'nothing', ...(allow && { allow }) }, read);
}

test.each([
  ['scorm12', 'en'],
  ['scorm2004', 'es'],
] as const)(
  'a course by %s (%s) hears of decisions, goes on at the kept place, and knows the end',
  (standard, lang) =>
    inCourse(standard, lang, async (lms) => {
      const names = ELEMENTS[standard];
      let words = '';
      await sitting(lms, async ({ page }) => {
        const novel = await novelIn(page);
        expect(await novel.locator('html').getAttribute('lang')).toBe(
          lang === 'es' ? 'es-MX' : 'en',
        );
        expect(await textOf(novel.locator('main'))).toMatch(/Chapter 3|Capítulo 3/);
        expect(lms.kept[names.status]).toBe('incomplete');
        expect(lms.kept[names.exit]).toBe('suspend');
        await takeUntil(novel, DRAWER);
        await expect.poll(() => lms.kept['cmi.interactions.0.id'], SOON).toBe('H5');
        expect(lms.kept['cmi.interactions.0.type']).toBe('choice');
        expect(lms.kept['cmi.interactions.0.result']).toBe('neutral');
        expect(lms.kept[names.response]).toBe(names.answer);
        await take(novel, () => 0);
        words = await textOf(novel.locator('#now'));
        // Out by the course's own door: the place after the decision is kept as well.
        await page.goto('about:blank');
      });
      await expect.poll(() => decodeRun(lms.kept['cmi.suspend_data'] ?? '').ok, SOON).toBe(true);
      expect((lms.kept['cmi.suspend_data'] ?? '').length).toBeLessThanOrEqual(4000);
      await sitting(lms, async ({ page }) => {
        const novel = await novelIn(page);
        expect(await textOf(novel.locator('#now'))).toBe(words);
        expect(await playUntilNote(novel)).toMatch(/Chapter 3 is done|Terminaste el capítulo 3/);
        expect(lms.kept[names.status]).toBe('completed');
        // It may be read on, and what was done stays done.
        await take(novel, () => 0);
      });
      expect(lms.kept[names.status]).toBe('completed');
    }),
);

test('what a course fails to keep is kept here, is said, and is sent when the course is there again', () =>
  inCourse('scorm12', 'en', async (lms) => {
    const allow = /503/;
    await withReader(
      { site: { url: lms.url, folder: '' }, path: '', until: 'nothing', allow },
      async ({ page, context }) => {
        let novel = await novelIn(page);
        lms.down = true;
        await takeUntil(novel, DRAWER);
        await novel.waitForSelector('[data-course="waiting"]');
        await take(novel, () => 0);
        const turn = await turnIn(novel);
        // The window is closed while nothing answers.
        await page.close();
        expect(lms.kept['cmi.interactions.0.id']).toBeUndefined();
        lms.down = false;
        const again = await context.newPage();
        await again.goto(lms.url);
        novel = await novelIn(again);
        expect(await turnIn(novel)).toBe(turn);
        await expect.poll(() => lms.kept['cmi.interactions.0.id'], SOON).toBe('H5');
        const code = decodeRun(lms.kept['cmi.suspend_data'] ?? '');
        expect(code.ok && code.value.choices.length).toBe(turn);
      },
    );
  }));

test('a course that comes back while somebody reads is told without being asked', () =>
  inCourse('scorm2004', 'en', async (lms) => {
    await sitting(
      lms,
      async ({ page }) => {
        const novel = await novelIn(page);
        lms.down = true;
        await takeUntil(novel, DRAWER);
        await novel.waitForSelector('[data-course="waiting"]');
        lms.down = false;
        await novel.waitForSelector('[data-course="waiting"]', {
          state: 'detached',
          timeout: 15_000,
        });
        expect(lms.kept['cmi.interactions.0.id']).toBe('H5');
        expect(lms.kept['cmi.interactions.1.id']).toBeUndefined();
      },
      /503/,
    );
  }));

test('without a course the package plays from any server, and says so; from a folder it says what to do', async () => {
  const folder = unpacked(inject('sites').main.folder, { ...WISH, format: 'scorm12', lang: 'en' });
  const server = staticServer(folder);
  const url = await listening(server);
  await withReader({ site: { url, folder }, path: 'index.html' }, async ({ page }) => {
    expect(await textOf(page.locator('[data-course="alone"]'))).toContain('nothing is reported');
    expect(await textOf(page.locator('main'))).toContain('Chapter 3');
    await take(page, () => 0);
    // The other language is a file here, so that loading it again finds it.
    await page.locator('[data-bar="language"]').click();
    await page.waitForURL(/\/es\/index\.html$/);
    await page.reload();
    await page.waitForSelector('html[data-shell="ready"]');
    expect(await turnIn(page)).toBeGreaterThan(0);
  });
  server.closeAllConnections();
  server.close();
  const site = { url: pathToFileURL(`${resolve(folder)}/`).href, folder };
  await withReader({ site, path: 'index.html', until: 'nothing', allow: /./ }, async ({ page }) => {
    const note = page.locator('#from-disk');
    await note.waitFor({ state: 'visible' });
    expect(await textOf(note)).toContain('SCORM');
  });
});
