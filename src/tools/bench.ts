import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { buildStory } from '../build/ink/build-story.ts';
import { readStory } from '../build/ink/read-story.ts';
import { prove } from '../prover/prove.ts';
import { type Figure, figure, isMet, printFigures, quantile } from './bench/figures.ts';
import { lookAtMachine, machineText } from './bench/machine.ts';
import { measureArrival } from './bench/measure-arrival.ts';
import { measureReading, measureSleep } from './bench/measure-reading.ts';
import {
  builtStory,
  longWay,
  measureGlimpse,
  measureReplay,
  replayProgram,
  wholeWay,
} from './bench/measure-replay.ts';
import { measureReturn } from './bench/measure-return.ts';
import { measureStage, type SceneCost } from './bench/measure-stage.ts';
import { classOf, measureWall } from './bench/measure-wall.ts';
import type { ReplayTimes } from './bench/replay-page.ts';
import { stageFigures } from './bench/stage-figures.ts';
import { buildSite } from './browser/build-site.ts';
import { startChromium } from './browser/start-chromium.ts';
import { staticServer } from './server/static-server.ts';
import { openStageSite } from './stage/stage-site.ts';

/**
 * `npm run bench`: the figures of a slow phone on a slow network, each the median of three, against what is wanted.
 * `DIST` names a site that is built already; `ONLY=arrival,sleep` measures a part, `TIMES=1` does it once. Written to `bench.json`.
 */
const OUT = 'tests/browser/.out/bench';
const TIMES = Number(process.env.TIMES ?? 3);
const PROVED_RUNS = 300;
const PUPILS = 200;

const folder = process.env.DIST ?? OUT;
/** The stage is measured by itself, and the prover needs no site. */
const needsSite =
  process.env.ONLY?.split(',').every((part) => ['stage', 'prover'].includes(part)) !== true;
if (process.env.DIST === undefined && needsSite) await buildSite(folder);
const server = staticServer(folder);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await startChromium();

const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  arrival,
  reading,
  sleep,
  replay,
  wall,
  prover,
  stage,
};
const only = process.env.ONLY?.split(',');
const figures: Figure[] = [];
let scenes: readonly SceneCost[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && !only.includes(name)) continue;
  process.stderr.write(`measuring: ${name}\n`);
  figures.push(...(await measure()));
}
await browser.close();
server.closeAllConnections();
server.close();
const machine = lookAtMachine();
console.log(machineText(machine));
printFigures(figures);
const kept = { when: new Date().toISOString(), machine, figures, scenes };
writeFileSync('bench.json', `${JSON.stringify(kept, undefined, 1)}\n`);
console.log(`${figures.filter((each) => !isMet(each)).length} missed; written to bench.json`);

async function arrival(): Promise<Figure[]> {
  const runs = await repeated(() => measureArrival(browser, url));
  if (process.env.VERBOSE) console.log(runs[0]?.largestFiles.join('\n'));
  const pictures = runs.map(({ firstPicture }) => firstPicture ?? Number.POSITIVE_INFINITY);
  return [
    figure(
      'first words',
      'ms',
      runs.map(({ firstWords }) => firstWords),
      800,
    ),
    figure(
      'first choice answered',
      'ms',
      runs.map(({ firstAnswer }) => firstAnswer),
      1400,
    ),
    figure(
      'over the wire until then, images and fonts apart',
      'KB',
      runs.map(({ bytesUntilAnswer }) => bytesUntilAnswer / 1024),
      75,
    ),
    figure('first picture of the stage', 'ms', pictures, 6000),
  ];
}

async function reading(): Promise<Figure[]> {
  const shown = await repeated(() => measureReading(browser, url, {}));
  const bare = await repeated(() => measureReading(browser, url, { stage: false }));
  const p95 = (values: readonly number[]) => quantile(values, 0.95);
  return [
    figure(
      'choice to words, p95, with the stage',
      'ms',
      shown.map(({ words }) => p95(words)),
      50,
    ),
    figure(
      'choice to words, p95, words alone',
      'ms',
      bare.map(({ words }) => p95(words)),
      50,
    ),
    figure(
      'choice to their first frame, p95, with the stage',
      'ms',
      shown.map((each) => p95(each.shown)),
    ),
    figure(
      'choice to their first frame, p95, words alone',
      'ms',
      bare.map((each) => p95(each.shown)),
    ),
  ];
}

async function sleep(): Promise<Figure[]> {
  const fast = await repeated(() => measureSleep(browser, url, { cpu: false }));
  const slow = await repeated(() => measureSleep(browser, url, {}));
  return [
    figure(
      'asleep, main thread in a second',
      'ms',
      fast.map(({ perSecond }) => perSecond),
      5,
    ),
    figure(
      'asleep, main thread in a second, slowed',
      'ms',
      slow.map(({ perSecond }) => perSecond),
    ),
  ];
}

async function replay(): Promise<Figure[]> {
  const story = builtStory(folder);
  const program = await replayProgram();
  const whole = wholeWay(story);
  const long = longWay(story);
  const n = whole.playthrough.choices.length;
  const runs = await repeated(() => measureReplay(browser, program, story, whole));
  const dear = await repeated(() => measureReplay(browser, program, story, long));
  const glimpses = await repeated(() => measureGlimpse(browser, program, story, whole));
  const returns = await repeated(() => measureReturn(browser, url, whole));
  if ([...runs, ...dear].some(({ lost }) => lost > 0)) throw new Error('The replay lost choices');
  const slice = (each: ReplayTimes) => Math.max(each.longestSlice, each.parse);
  return [
    figure(
      `a kept place of ${n} choices shown, with parse`,
      'ms',
      glimpses.map((each) => each.parse + each.glimpse),
      250,
    ),
    figure(
      `replay of its ${n} choices behind it, with parse`,
      'ms',
      runs.map((each) => each.parse + each.replay),
    ),
    figure(
      'replay of 130 choices, most on the board, with parse',
      'ms',
      dear.map((each) => each.parse + each.replay),
    ),
    figure(
      'the parse alone',
      'ms',
      runs.map(({ parse }) => parse),
    ),
    figure('longest stretch, parse or slice', 'ms', [...runs.map(slice), ...dear.map(slice)], 50),
    figure(
      'page loaded again: the place is shown',
      'ms',
      returns.map(({ shown }) => shown),
    ),
    figure(
      'page loaded again: all of the way is told',
      'ms',
      returns.map(({ told }) => told),
    ),
  ];
}

async function stage(): Promise<Figure[]> {
  const stageSite = await openStageSite('.cache/bench-stage');
  const runs = await repeated(() => measureStage(browser, stageSite));
  await stageSite.close();
  scenes = runs[0]?.scenes ?? [];
  return stageFigures(runs);
}

async function wall(): Promise<Figure[]> {
  const codes = classOf(builtStory(folder), PUPILS);
  const runs = await repeated(() => measureWall(browser, url, codes));
  return [
    figure(
      `class wall: ${PUPILS} whole ways followed`,
      'ms',
      runs.map(({ all }) => all),
      1000,
    ),
    figure(
      'class wall: longest task of its page',
      'ms',
      runs.map(({ longest }) => longest),
      50,
    ),
  ];
}

async function prover(): Promise<Figure[]> {
  const { version, languages } = buildStory(readStory('story/main.ink'));
  const { en } = languages;
  if (en === undefined) throw new Error('The story does not compile');
  const runs = await repeated(async () => prove(en.story, version, { runs: PROVED_RUNS, seed: 1 }));
  const rates = runs.map(({ turns, ms }) => (turns / ms) * 1000);
  return [figure('prover, turns a second on one core', '/s', rates, 3000, true)];
}

async function repeated<T>(measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < TIMES; i++) results.push(await measure());
  return results;
}
