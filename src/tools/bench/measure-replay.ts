import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { filesBelow } from '../../build/plugin/assets-plugin.ts';
import { loadEngine } from '../../narrative/engine.ts';
import type { Playthrough } from '../../narrative/playthrough.ts';
import { seedOf } from '../../narrative/seed.ts';
import { openSession } from '../../narrative/session.ts';
import type { ReplayTimes, timeReplay } from './replay-page.ts';
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

/** A playthrough of 130 choices of the story as it was built. */
export function longPlaythrough(json: string): Playthrough {
  const session = openSession(loadEngine({ version: '00000000', parts: [json] }), seedOf(7));
  while (session.playthrough.choices.length < CHOICES) {
    const { offer, index } = session.last;
    const open = offer.filter((choice) => !choice.closed);
    // On the board one may look at names for ever: there a long playthrough is made longer.
    const back = open.find((choice) => choice.id === 'back');
    const name = open.filter((choice) => choice.name !== undefined)[index % 27];
    const next = back ?? name ?? open[index % Math.max(1, open.length)];
    if (next === undefined) throw new Error(`The story ended after ${index} choices`);
    session.choose(next.id);
  }
  return session.playthrough;
}

/** From the first line to the end of what there is, each turn by another of its choices. */
export function wholePlaythrough(json: string): Playthrough {
  const session = openSession(loadEngine({ version: '00000000', parts: [json] }), seedOf(7));
  for (;;) {
    const { offer, index } = session.last;
    const open = offer.filter((choice) => !choice.closed);
    // Only the lamp, on the board, has no name.
    const words = open.filter((choice) => choice.name === undefined);
    const next = words[index % Math.max(1, words.length)] ?? open[0];
    if (next === undefined) return session.playthrough;
    session.choose(next.id);
  }
}

/** The whole story of a built site, in English. */
export function builtStory(folder: string): string {
  const files = filesBelow(join(folder, 'assets')).filter((path) =>
    /story\.en\.(?:first|rest)\.[0-9a-f]{8}\.txt$/.test(path),
  );
  if (files.length === 0) throw new Error(`No story in ${folder}`);
  // The first part comes first in the order of names as well.
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** Opens a place of 130 choices on a slowed processor. */
export async function measureReplay(
  browser: Browser,
  { program, json, playthrough }: { program: string; json: string; playthrough: Playthrough },
): Promise<ReplayTimes> {
  const slow = await openSlowPage(browser, { network: false });
  try {
    await slow.page.evaluate(program);
    return await slow.page.evaluate(
      ([text, run]) => {
        const { timeReplay: time } = globalThis as unknown as { timeReplay: typeof timeReplay };
        return time(text, run);
      },
      [json, playthrough] as const,
    );
  } finally {
    await slow.close();
  }
}
