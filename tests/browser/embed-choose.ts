import type { Frame } from 'playwright-core';

/** By a program, so that the browser does not scroll the host for us. @returns the newest passage's number. */
export async function choose(frame: Frame, which = 0): Promise<number> {
  const before = Number(await frame.locator('#now').getAttribute('data-passage'));
  await frame.evaluate((index) => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('#offer button[data-choice]');
    buttons[index % buttons.length]?.click();
  }, which);
  await frame.waitForSelector(`#now[data-passage="${before + 1}"]`, { state: 'attached' });
  return before + 1;
}
