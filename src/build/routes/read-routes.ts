import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../narrative/engine.ts';
import { replay } from '../../narrative/replay.ts';
import { encodeRun } from '../../narrative/run-code.ts';
import { seedOf } from '../../narrative/seed.ts';
import type { BuiltStory } from '../ink/build-story.ts';
import { type Persona, type Route, readRoute } from './route.ts';
import { chapterStarts } from './walk.ts';

/** Where a chapter is begun by itself: somebody's way as far as its first line. */
export interface ChapterStart {
  readonly chapter: number;
  readonly as: Persona;
  /** A run code that leads there. */
  readonly code: string;
}

/**
 * Every route of a story, in the order of their names.
 * @throws Error that says what is wrong with a file.
 */
export function readRoutes(folder: string): Route[] {
  const path = join(folder, 'routes');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const route = readRoute(file.replace(/\.yaml$/, ''), readFileSync(join(path, file), 'utf8'));
      if (!route.ok) throw new Error(`story/routes/${route.error}`);
      return route.value;
    });
}

/** The starts of every chapter, from the routes that go the whole way. */
export function startsOf(
  { languages, version }: BuiltStory,
  routes: readonly Route[],
): ChapterStart[] {
  const [json, rest] = languages.en?.parts ?? [];
  if (json === undefined) return [];
  const engine = loadEngine({ version, json, rest });
  return routes.flatMap(({ persona, seed, choices }) => {
    if (persona === undefined) return [];
    const { session } = replay(engine, { storyVersion: version, seed: seedOf(seed), choices });
    return [...chapterStarts(session.turns)].map(([chapter, taken]) => ({
      chapter,
      as: persona,
      code: encodeRun({ ...session.playthrough, choices: choices.slice(0, taken) }),
    }));
  });
}
