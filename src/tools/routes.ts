import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { buildStory } from '../build/ink/build-story.ts';
import { readStory } from '../build/ink/read-story.ts';
import { readRoutes } from '../build/routes/read-routes.ts';
import type { Route } from '../build/routes/route.ts';
import { endingOf, walk } from '../build/routes/walk.ts';
import { engineOf } from '../narrative/engine.ts';
import type { Session } from '../narrative/session.ts';

/**
 * `npm run routes [-- NAME …]`: plays each route of `story/routes` by what it wants, from its seed on, until it comes
 * to its ending, and writes the seed and the choices into its file.
 */
const SEEDS = 100;
const source = readStory('story/main.ink');
const { languages, version } = buildStory(source);
const story = languages.en?.story;
if (story === undefined) throw new Error('The story does not compile: npm run story');
const engine = engineOf(story, version);
const named = process.argv.slice(2);
let failed = false;

for (const route of readRoutes(source.folder)) {
  if (named.length > 0 && !named.includes(route.name)) continue;
  const found = search(route);
  if (found === undefined) {
    failed = true;
    const { turns } = walk(engine, route);
    const taken = turns.map(({ chosen }) => chosen?.id);
    const missed = route.wants.filter((id) => !taken.includes(id));
    console.error(
      `${route.name}: ${SEEDS} seeds from ${route.seed} do not come to ${route.ending ?? 'an end'}` +
        ` (the first comes to ${endingOf(turns)}; wanted and never taken there: ${missed.join(' ') || 'nothing'})`,
    );
    continue;
  }
  const path = join(source.folder, 'routes', `${route.name}.yaml`);
  const file = parseDocument(readFileSync(path, 'utf8'));
  const { seed, choices } = found.playthrough;
  file.set('seed', seed);
  file.set('choices', choices.join(' '));
  writeFileSync(path, file.toString({ lineWidth: 110 }));
  console.log(`${route.name}: seed ${seed}, ${choices.length} choices, ${endingOf(found.turns)}`);
}
process.exitCode = failed ? 1 : 0;

/** The first seed from which all that is wanted is taken and the ending is the one that was named. */
function search(route: Route): Session | undefined {
  for (let seed = route.seed; seed < route.seed + SEEDS; seed++) {
    const session = walk(engine, { ...route, seed });
    if (route.ending !== undefined && endingOf(session.turns) !== route.ending) continue;
    const taken = new Set(session.playthrough.choices);
    if (route.wants.every((id) => taken.has(id))) return session;
  }
  return undefined;
}
