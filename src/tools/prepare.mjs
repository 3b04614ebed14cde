// What `npm start` and `npm test` need before anything is installed: plain node, and nothing but node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const FLOOR = [20, 19];
/** Debian's package puts the program itself at the place of its name. */
const EPUBCHECKS = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'];
const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Runs a command with its output where ours goes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment.
 * @returns {boolean} whether it ended well.
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.error(String(error));
  return status === 0;
}

/**
 * @param {string} message said in place of a stack.
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Installs the packages where they are missing or older than the lock file. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
    stop(`Node ${FLOOR.join('.')} or newer is needed; this is ${process.versions.node}.`);
  }
  const installed = timeOf('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (timeOf('package-lock.json') ?? 0)) return;
  console.log('Installing the packages of package-lock.json (npm ci).');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('The packages could not be installed.');
}

/**
 * Finds a Chromium, or installs Debian's where this is root.
 * @returns {Promise<string>} its path.
 */
export async function findChromium() {
  const found = chromium() ?? (await playwrightsOwn());
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log('Installing Chromium (apt-get install chromium).');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update'], env)) run('apt-get', ['install', '-y', 'chromium'], env);
    const installed = chromium();
    if (installed !== undefined) return installed;
  }
  return stop(
    'The browser tests need a Chromium and found none. Install one (on Debian: apt-get install chromium)\n' +
      'or name it: CHROMIUM=/path/to/chromium npm test',
  );
}

/**
 * Finds the checker of EPUB files, or installs Debian's where this is root.
 * @returns {string} path of a file that `java -jar` runs.
 */
export function findEpubcheck() {
  const found = epubcheck();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log('Installing epubcheck (apt-get install epubcheck).');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update'], env)) run('apt-get', ['install', '-y', 'epubcheck'], env);
    const installed = epubcheck();
    if (installed !== undefined) return installed;
  }
  return stop(
    'The book is held to epubcheck, and none was found. Install it (on Debian: apt-get install epubcheck)\n' +
      'or name it: EPUBCHECK=/path/to/epubcheck.jar npm test',
  );
}

function epubcheck() {
  const named = process.env.EPUBCHECK;
  if (named)
    return existsSync(named) ? named : stop(`EPUBCHECK is ${named}, and nothing is there.`);
  return onPath('java') === undefined ? undefined : EPUBCHECKS.find((path) => existsSync(path));
}

function chromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : stop(`CHROMIUM is ${named}, and nothing is there.`);
  return (
    CHROMIUMS.find((path) => existsSync(path)) ?? onPath('chromium') ?? onPath('google-chrome')
  );
}

/** The one that `npx playwright-core install chromium` brings. */
async function playwrightsOwn() {
  try {
    const playwright = await import('playwright-core');
    const path = playwright.chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** @param {string} path from the project's folder. */
export function timeOf(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}
