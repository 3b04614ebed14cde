import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeAssignment } from '../../src/classroom/assignment/assignment.ts';
import { chosenText, parseReport, type Report } from '../../src/classroom/report/report.ts';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { arrive, codeOfWay, offerOf, openTab, textOf, turnOf, wordsOf } from './play.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STUDENTS = 30;

const CHAPTER_THREE = encodeAssignment({
  from: { chapter: 3, as: 'kind' },
  stops: [
    { kind: 'hinge', hinge: 'H5' },
    { kind: 'chapter', chapter: 4 },
  ],
  reasons: ['H5'],
});

async function contents(download: Download): Promise<string> {
  return Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
}

/** What pressing a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.locator(button).click();
  return contents(await downloading);
}

function reportIn(file: string): Report {
  const read = parseReport(file);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** Chooses whatever comes first, until something of the lesson stands in the way. */
async function readOn(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await page.locator('.lesson-stop, dialog.lesson-dialog').count()) > 0) return;
    const turn = await turnOf(page);
    const [first] = await offerOf(page);
    await page.locator(`#offer button[data-choice="${first}"]`).click();
    await Promise.race([
      page.waitForSelector(`#now[data-passage="${turn + 1}"]`, { state: 'attached' }),
      page.waitForSelector('dialog.lesson-dialog[open]'),
    ]);
  }
  throw new Error('The assignment never stopped.');
}

test('an assignment says what is asked, asks for a reason, stops, and is handed in', async () => {
  await withReader({ size: PHONE, path: `es/?task=${CHAPTER_THREE}` }, async ({ page }) => {
    const notice = page.locator('dialog.lesson-dialog');
    await notice.waitFor();
    expect(await textOf(notice)).toContain('Recibido');
    expect(await textOf(notice)).toContain('El cajón');
    expect(await barriers(page)).toEqual([]);
    await page.locator('[data-lesson-begin]').click();
    expect(await wordsOf(page)).toContain('Capítulo 3');
    expect(new URL(page.url()).search).toBe('');

    await readOn(page);
    // The decision waits for its reason; without one it is not taken.
    const turn = await turnOf(page);
    await page.locator('[data-reason-keep]').click();
    expect(await turnOf(page)).toBe(turn);
    expect(await textOf(notice.locator('[role=alert]'))).not.toBe('');
    expect(await barriers(page)).toEqual([]);
    await page.locator('#lesson-reason').fill('=Porque ya entró tres veces.');
    await page.locator('[data-reason-keep]').click();
    await arrive(page, turn + 1);

    // The first stop is a pause: no choice can be made, by no key either.
    await page.locator('.lesson-stop').waitFor();
    await page.keyboard.press('1');
    expect(await turnOf(page)).toBe(turn + 1);
    expect(await page.locator('#offer button[data-choice]').count()).toBe(0);
    await page.locator('[data-go-on]').click();
    await readOn(page);

    const stop = page.locator('.lesson-stop');
    expect(await textOf(stop)).toContain('Aquí termina tu tarea');
    expect(await barriers(page)).toEqual([]);
    const report = reportIn(await saved(page, '[data-hand-in="json"]'));
    expect(report).toMatchObject({ language: 'es', by: 'reader', assignment: CHAPTER_THREE });
    expect(report.code).toBe((await textOf(stop.locator('[data-hand-in="code"]'))).trim());
    const drawer = report.decisions.find(({ hinge }) => hinge === 'H5');
    expect(drawer?.reason).toBe('=Porque ya entró tres veces.');
    const table = await saved(page, '[data-hand-in="csv"]');
    expect(table).toContain("'=Porque ya entró tres veces.");
    // A reload comes back to the same stop.
    await page.reload();
    await page.locator('.lesson-stop').waitFor();
    expect(await page.locator('dialog.lesson-dialog').count()).toBe(0);
  });
});

test('a torn link says so, and the novel goes on', async () => {
  const torn = CHAPTER_THREE.slice(0, -3);
  await withReader({ path: `?task=${torn}` }, async ({ page }) => {
    expect(await textOf(page.locator('dialog.lesson-dialog'))).toContain('torn');
    await page.keyboard.press('Escape');
    await readOnce(page);
    expect(await turnOf(page)).toBe(1);
  });
});

async function readOnce(page: Page): Promise<void> {
  const [first] = await offerOf(page);
  await page.locator(`#offer button[data-choice="${first}"]`).click();
  await arrive(page, 1);
}

/** What thirty students would raise their hands for: each has a mind of its own, and always the same one. */
function handsOf(turn: number, options: number): string[] {
  return [...Array(STUDENTS).keys()].map((student) =>
    String.fromCharCode(97 + ((student * 7 + turn * turn * 3 + (student % 4) * turn) % options)),
  );
}

test('a class of thirty votes its way through the drawer, and every vote is in the report', async () => {
  const path = `?present&task=${CHAPTER_THREE}`;
  await withReader({ size: DESKTOP, path }, async ({ page }) => {
    await page.locator('[data-lesson-begin]').click();
    await page.locator('.vote summary').first().click();
    await page.locator('[data-room-size]').fill(String(STUDENTS));
    await page.locator('[data-tie-rule]').selectOption('teacher');
    let votes = 0;
    let ties = 0;
    for (let i = 0; i < 40 && (await page.locator('.lesson-stop').count()) === 0; i++) {
      const turn = await turnOf(page);
      const options = (await offerOf(page)).length;
      if ((await page.locator('.vote').count()) === 0) {
        await page.keyboard.press('1');
      } else {
        await page.locator('#now').focus();
        for (const hand of handsOf(turn, options)) await page.keyboard.press(hand);
        expect(await textOf(page.locator('.vote-total'))).toContain('30 of 30');
        if (votes === 0) expect(await barriers(page)).toEqual([]);
        await page.keyboard.press('Enter');
        votes++;
        const step = page.locator(
          `[data-decide], [data-minority], dialog.lesson-dialog, #now[data-passage="${turn + 1}"]`,
        );
        await step.first().waitFor({ state: 'attached' });
        if ((await page.locator('[data-decide]').count()) > 0) {
          ties++;
          await page.locator('[data-decide]').first().click();
        }
        if ((await page.locator('[data-minority]').count()) > 0) {
          if (votes === 1) expect(await barriers(page)).toEqual([]);
          await page.locator('[data-minority]').fill('We would have asked for the copy.');
          await page.keyboard.press('Enter');
        }
        if ((await page.locator('dialog.lesson-dialog').count()) > 0) {
          await page.locator('#lesson-reason').fill('Most of us want it on paper.');
          await page.keyboard.press('Enter');
        }
      }
      await page.waitForSelector(`#now[data-passage="${turn + 1}"]`, { state: 'attached' });
    }
    expect(votes).toBeGreaterThan(3);
    await openTab(page, 'report');
    await page.locator('[data-report="json"]').waitFor();
    const report = reportIn(await saved(page, '[data-report="json"]'));
    expect(report.by).toBe('class');
    const voted = report.decisions.filter(({ vote }) => vote !== undefined);
    expect(voted).toHaveLength(votes);
    expect(voted.filter(({ vote }) => vote?.decided === 'teacher')).toHaveLength(ties);
    for (const { vote, turn, options, id } of voted) {
      const ballot = vote?.ballots.at(-1) ?? [];
      expect(
        ballot.reduce((sum, n) => sum + n, 0),
        `turn ${turn}`,
      ).toBe(STUDENTS);
      const most = Math.max(...ballot);
      expect(ballot[options.findIndex((option) => option.id === id)]).toBe(most);
      if (most < STUDENTS) expect(vote?.minority).toBe('We would have asked for the copy.');
    }
    const drawer = voted.find(({ hinge }) => hinge === 'H5');
    expect(drawer?.reason).toBe('Most of us want it on paper.');
    // Without the projector one reader chooses again.
    await page.locator('[data-present-mode="off"]').click();
    await page.waitForSelector('html:not([data-present])', { state: 'attached' });
  });
});

test('a tie is talked over and voted on once more, and then the teacher decides', async () => {
  await withReader({ size: DESKTOP, path: '?present&chapter=3&as=kind' }, async ({ page }) => {
    await page.locator('.vote').waitFor();
    const turn = await turnOf(page);
    const [first, second] = await offerOf(page);
    // Choices have letters, and nothing else has.
    const lettered = await page
      .locator('#offer button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button, '::before').content !== 'none')
          .map((button) => button.getAttribute('data-choice')),
      );
    expect(lettered).toEqual(await offerOf(page));
    // By mouse: a choice is a hand.
    for (let round = 0; round < 2; round++) {
      await page.locator(`#offer button[data-choice="${first}"]`).click();
      await page.locator(`#offer button[data-choice="${second}"]`).click();
      await page.locator('[data-take-vote]').click();
    }
    expect(await turnOf(page)).toBe(turn);
    await page.locator('[data-decide="B"]').click();
    await page.locator('[data-minority-none]').click();
    await page.waitForSelector(`#now[data-passage="${turn + 1}"]`, { state: 'attached' });
    await openTab(page, 'report');
    await page.locator('[data-report="json"]').waitFor();
    const report = reportIn(await saved(page, '[data-report="json"]'));
    const vote = report.decisions.find((decision) => decision.turn === turn);
    expect(vote?.id).toBe(second);
    expect(vote?.vote?.decided).toBe('teacher');
    expect(vote?.vote?.ballots.map((ballot) => ballot.slice(0, 2))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

test('after the end the report has every decision, takes a reason, and prints alone', async () => {
  const code = codeOfWay('careful');
  await withReader({ size: DESKTOP, path: `#r=${code}` }, async ({ page }) => {
    await page.locator('[data-debrief-open]').click();
    await page.locator('[data-debrief-page="report"]').click();
    const decisions = page.locator('[data-decision]');
    await decisions.first().waitFor();
    expect(await decisions.count()).toBeGreaterThanOrEqual(11);
    const card = page.locator('[data-decision="H1"]');
    await card.locator('input').fill('The numbers were all I had.');
    await card.locator('button').click();
    await page.waitForSelector('[data-decision="H1"] q');
    expect(await barriers(page)).toEqual([]);
    const report = reportIn(await saved(page, '[data-report="json"]'));
    expect(report.decisions[0]?.reason).toBe('The numbers were all I had.');
    const last = report.decisions.at(-1);
    expect(await textOf(decisions.last())).toContain(last && chosenText(last).replaceAll('*', ''));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await page.locator('.report-print-head').isVisible()).toBe(true);
    expect(await page.locator('.report form').first().isVisible()).toBe(false);
  });
});
