import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { type Engine, loadEngine } from '../../narrative/engine.ts';
import type { Playthrough } from '../../narrative/playthrough.ts';
import { seedOf } from '../../narrative/seed.ts';
import { openSession, type Session } from '../../narrative/session.ts';
import type { StoryFile } from '../../narrative/story-file.ts';
import type { GlimpseTimes, ReplayPage, ReplayTimes } from './replay-page.ts';
import { openSlowPage } from './slow-page.ts';

const CHOICES = 130;

/** The program of the measurement, built as the page's own program is. */
export async function replayProgram(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/tools/bench/replay-page.ts', formats: ['es'], fileName: 'replay' },
    },
  });
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined;
  const chunk = output?.find((each) => each.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The replay was not built');
  return chunk.code.replace(/export\s*\{[^}]*\};?\s*$/, '');
}

/** A way through the story, and what is kept beside it. */
export interface Way {
  readonly playthrough: Playthrough;
  /** What Ink remembers before the last choice. */
  readonly mark: string;
}

/** 130 choices, most of them on the board, where one may look at names for ever: the dearest turns that there are. */
export function longWay(story: StoryFile): Way {
  return walk(loadEngine(story), ({ last }) => {
    const { offer, index } = last;
    if (index === CHOICES) return undefined;
    const open = offer.filter((choice) => !choice.closed);
    const back = open.find((choice) => choice.id === 'back');
    const name = open.filter((choice) => choice.name !== undefined)[index % 27];
    return (back ?? name ?? open[index % Math.max(1, open.length)])?.id;
  });
}

/** From the first line to the last, or to 130 choices, each turn by another of its choices. */
export function wholeWay(story: StoryFile): Way {
  return walk(loadEngine(story), ({ last }) => {
    const { offer, index } = last;
    if (index === CHOICES) return undefined;
    const open = offer.filter((choice) => !choice.closed);
    // Only the lamp, on the board, has no name.
    const words = open.filter((choice) => choice.name === undefined);
    return (words[index % Math.max(1, words.length)] ?? open[0])?.id;
  });
}

function walk(engine: Engine, next: (session: Session) => string | undefined): Way {
  const session = openSession(engine, seedOf(7));
  let mark = '';
  for (let id = next(session); id !== undefined; id = next(session)) {
    mark = session.mark() ?? '';
    session.choose(id);
  }
  return { playthrough: session.playthrough, mark };
}

/** The whole story of a built site, in English. */
export function builtStory(folder: string): StoryFile {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const index = JSON.parse(/id="story-index">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}') as {
    readonly version: string;
    readonly files: { readonly en: readonly string[] };
  };
  const [json = '', rest] = index.files.en.map((name) => readFileSync(join(folder, name), 'utf8'));
  return { version: index.version, json, rest };
}

/** Plays a way again on a slowed processor. */
export function measureReplay(
  browser: Browser,
  program: string,
  story: StoryFile,
  { playthrough }: Way,
): Promise<ReplayTimes> {
  return inPage(browser, program, (page) =>
    page.evaluate(([texts, run]) => (globalThis as unknown as ReplayPage).timeReplay(texts, run), [
      story,
      playthrough,
    ] as const),
  );
}

/** Shows the end of a way from what is kept beside it, on a slowed processor. */
export function measureGlimpse(
  browser: Browser,
  program: string,
  story: StoryFile,
  { playthrough, mark }: Way,
): Promise<GlimpseTimes> {
  return inPage(browser, program, (page) =>
    page.evaluate(
      ([texts, run, state]) => (globalThis as unknown as ReplayPage).timeGlimpse(texts, run, state),
      [story, playthrough, mark] as const,
    ),
  );
}

async function inPage<T>(
  browser: Browser,
  program: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const slow = await openSlowPage(browser, { network: false });
  try {
    await slow.page.evaluate(program);
    return await measure(slow.page);
  } finally {
    await slow.close();
  }
}
