import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readRoutes } from '../../src/build/routes/read-routes.ts';
import type { Persona } from '../../src/build/routes/route.ts';
import { encodeRun } from '../../src/narrative/run-code.ts';
import { seedOf } from '../../src/narrative/seed.ts';

/** Where the reader is: the number of the newest passage. */
export async function turnOf(page: Page): Promise<number> {
  return Number(await page.locator('#now').getAttribute('data-passage'));
}

/** The letters as they were written, whatever the styles make of them. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}

/** The words of the newest passage. */
export async function wordsOf(page: Page): Promise<string> {
  return textOf(page.locator('#now'));
}

/** Every passage on the page, in order. */
export async function historyOf(page: Page): Promise<string[]> {
  return page.locator('[data-passage]').allTextContents();
}

/** Ids of the choices that stand in the words. */
export async function offerOf(page: Page): Promise<string[]> {
  return page
    .locator('#offer button[data-choice]:not([disabled])')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-choice') ?? ''));
}

/** Waits until a turn's passage is the newest one and the reader stands on it. */
export async function arrive(page: Page, turn: number): Promise<void> {
  await page.waitForSelector(`#now[data-passage="${turn}"]`, { state: 'attached' });
  await page.waitForFunction(() => document.activeElement?.id === 'now');
}

/** Takes a choice of the words by its button. */
export async function click(page: Page, id: string): Promise<void> {
  const turn = await turnOf(page);
  await page.locator(`#offer button[data-choice="${id}"]`).click();
  await arrive(page, turn + 1);
}

/** Takes a choice by its number key. */
export async function pressNumber(page: Page, index: number): Promise<void> {
  const turn = await turnOf(page);
  await page.keyboard.press(String(index + 1));
  await arrive(page, turn + 1);
}

/** Takes a choice by Tab and Enter, from where the focus is after a choice: on the new passage. */
export async function tabAndEnter(page: Page, index: number): Promise<void> {
  const turn = await turnOf(page);
  const head = page.locator('#now summary');
  // A chapter's head has the road so far, which can be opened: one step more.
  const before = await head.evaluateAll(
    (all) => all.filter((each) => each.checkVisibility()).length,
  );
  for (let i = 0; i <= before + index; i++) await page.keyboard.press('Tab');
  const id = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'));
  expect(id, 'Tab leads from the passage to the choices, in their order').toBe(
    (await offerOf(page))[index],
  );
  await page.keyboard.press('Enter');
  await arrive(page, turn + 1);
}

/** Whether names are on offer, behind the board's door. */
export async function hasBoard(page: Page): Promise<boolean> {
  return (await page.locator('[data-board-open]').count()) > 0;
}

/** Plays by keys until so many turns are told, or to the end. @returns the last turn's number. */
export async function playTo(page: Page, last: number): Promise<number> {
  for (let turn = await turnOf(page); turn < last; turn++) {
    const offer = await offerOf(page);
    if (offer.length === 0) return turn;
    await pressNumber(page, Math.min(turn % offer.length, 8));
  }
  return last;
}

/** Plays on until names are on offer. */
export async function playToBoard(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await hasBoard(page)) return;
    await playTo(page, (await turnOf(page)) + 1);
  }
  throw new Error('The board was never on offer.');
}

/** Waits until the place of this turn is in the browser's own store. */
export async function isKept(page: Page, turns: number): Promise<void> {
  await expect.poll(() => keptLengths(page), { timeout: 10_000 }).toContain(turns);
}

/** Numbers of choices of every autosave. */
export function keptLengths(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('archivese');
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('saves').objectStore('saves').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.map((record) => record.playthrough.choices.length));
          };
        };
      }),
  );
}

/** Opens the menu at one of its tabs. */
export async function openTab(page: Page, tab: string): Promise<void> {
  if ((await page.locator('dialog.menu[open]').count()) === 0) {
    await page.locator('[data-bar="menu"]').click();
  }
  await page.locator(`[data-tab="${tab}"]`).click();
  await page.waitForSelector(`[data-tab="${tab}"][aria-current="true"]`);
}

export async function closeMenu(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog.menu[open]', { state: 'detached' });
}

/** The one line of text that is this place. */
export async function runCodeOf(page: Page): Promise<string> {
  await openTab(page, 'saves');
  const code = await textOf(page.locator('[data-run-code]'));
  await closeMenu(page);
  return code.trim();
}

/** The run code of a committed way through the whole novel. */
export function codeOfWay(persona: Persona): string {
  const route = readRoutes('story').find((each) => each.persona === persona);
  if (route === undefined) throw new Error(`There is no way of the ${persona} one.`);
  const { seed, choices } = route;
  return encodeRun({ storyVersion: 'any', seed: seedOf(seed), choices });
}
