import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium of this machine: the one that `CHROMIUM` names, the system's, else Playwright's own.
 * @throws Error that says how to get one.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names "${named}", and there is no such file.`);
  }
  const found = [...USUAL_PLACES, playwrightsOwn()].find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    [
      'The browser checks need a Chromium, and none was found.',
      'Install one (Debian: apt-get install chromium) or name one: CHROMIUM=/path/to/chromium',
    ].join('\n'),
  );
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}
