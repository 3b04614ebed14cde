// `npm test`: installs what is missing, then every check in order; the first that fails ends it. The bots play from the
// start, beside the others: they need one core and nothing that the others make.
// `npm test -- unit story` runs only the checks so named.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium, findEpubcheck, installPackages, ROOT, stop } from './prepare.mjs';

const REPORTS = '.cache/tests';
/** A check that says nothing for so long is said to be alive. */
const PATIENCE_MS = 20_000;

/** Name of an npm script -> what it holds; `counts` where its single tests can be counted; `beside` where it runs from the start. */
const CHECKS = [
  { name: 'lint', what: 'format and lint' },
  { name: 'types', what: 'types, and the headless parts without a document' },
  { name: 'knip', what: 'no file, export or package that nobody uses' },
  { name: 'story', what: 'both languages from one source' },
  { name: 'build', what: 'the production build' },
  {
    name: 'prove',
    what: 'bots play the novel in both languages',
    args: ['--runs', '300', '--seed', '1'],
    beside: true,
  },
  {
    name: 'unit',
    what: 'architecture, rules of the story, and every part by itself',
    counts: true,
    epub: true,
  },
  { name: 'test:browser', what: 'the built novel in a real Chromium', counts: true, browser: true },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  stop(
    `No check is called ${unknown.join(', ')}. There are: ${CHECKS.map((c) => c.name).join(', ')}.`,
  );
}
const checks = asked.length === 0 ? CHECKS : CHECKS.filter(({ name }) => asked.includes(name));

installPackages();
const chromium = checks.some(({ browser }) => browser) ? await findChromium() : undefined;
const epubcheck = checks.some(({ epub }) => epub) ? findEpubcheck() : undefined;
rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
mkdirSync(join(ROOT, REPORTS), { recursive: true });

const began = Date.now();
let passed = 0;
let failed = 0;
/** @type {Map<object, { code: Promise<number>, said: () => string }>} */
const running = new Map();
for (const check of checks) {
  if (check.beside) running.set(check, runBeside(check));
}
for (const [at, check] of checks.entries()) {
  console.log(`\n== ${at + 1}/${checks.length} npm run ${check.name}: ${check.what}`);
  const since = Date.now();
  const report = `${REPORTS}/${check.name.replace(':', '-')}.json`;
  const code = await (running.has(check)
    ? heardFrom(running.get(check), check)
    : runCheck(check, report));
  if (check.counts) count(report);
  if (code !== 0) end(`npm run ${check.name} failed (exit ${code}) after ${seconds(since)}.`);
  console.log(`== npm run ${check.name} passed in ${seconds(since)}`);
}
end();

/**
 * @param {(typeof CHECKS)[number]} check
 * @param {string} report where a run of Vitest writes its figures.
 * @returns {Promise<number>} the exit code.
 */
function runCheck({ name, args = [], counts, browser, epub }, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(
    'npm',
    ['run', '--silent', name, '--', ...args, ...(counts ? reporters : [])],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ...(browser ? browserEnv() : {}),
        ...(epub ? { EPUBCHECK: epubcheck } : {}),
      },
      shell: process.platform === 'win32',
    },
  );
  const since = Date.now();
  const alive = setInterval(
    () => console.log(`   … npm run ${name}, ${seconds(since)}`),
    PATIENCE_MS,
  );
  const forward = () => child.kill('SIGTERM');
  process.once('SIGTERM', forward);
  return new Promise((done) => {
    const finish = (code) => {
      clearInterval(alive);
      process.off('SIGTERM', forward);
      done(code ?? 1);
    };
    child.on('error', () => finish(1));
    child.on('exit', finish);
  });
}

/** Starts a check that speaks when its turn has come. */
function runBeside({ name, args = [] }) {
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  process.once('exit', () => child.kill('SIGTERM'));
  const code = new Promise((done) => {
    child.on('error', () => done(1));
    child.on('close', (exit) => done(exit ?? 1));
  });
  return { code, said: () => said };
}

/** Waits for a check that has been running, and passes on what it said. */
async function heardFrom({ code, said }, { name }) {
  const since = Date.now();
  const alive = setInterval(
    () => console.log(`   … npm run ${name}, ${seconds(since)}`),
    PATIENCE_MS,
  );
  const exit = await code;
  clearInterval(alive);
  process.stdout.write(said());
  return exit;
}

/** The browser plays what the build has just made, where it has. */
function browserEnv() {
  return {
    CHROMIUM: chromium,
    ...(checks.some(({ name }) => name === 'build') ? { DIST: 'dist' } : {}),
  };
}

/** Adds what Vitest counted. A run that left no figures failed before its first test. */
function count(report) {
  try {
    const figures = JSON.parse(readFileSync(join(ROOT, report), 'utf8'));
    passed += figures.numPassedTests;
    failed += figures.numFailedTests;
  } catch {
    console.error(`No figures in ${report}.`);
    failed += 1;
  }
}

/** @param {string} [problem] why it ends before its end. */
function end(problem) {
  if (problem !== undefined) console.error(`\n== ${problem}`);
  else console.log(`\n== all ${checks.length} checks in ${seconds(began)}`);
  const broken = problem !== undefined && failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${broken} failed`);
  process.exit(problem === undefined && failed === 0 ? 0 : 1);
}

/** @param {number} since milliseconds of the clock. */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
