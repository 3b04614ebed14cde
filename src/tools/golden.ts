import { mkdirSync, writeFileSync } from 'node:fs';
import { buildStory } from '../build/ink/build-story.ts';
import { readStory } from '../build/ink/read-story.ts';
import { readRoutes } from '../build/routes/read-routes.ts';
import { transcript } from '../build/routes/transcript.ts';
import { engineOf } from '../narrative/engine.ts';
import { replay } from '../narrative/replay.ts';
import { seedOf } from '../narrative/seed.ts';

/** `npm run golden`: writes what the three whole ways read like, in both languages, into `tests/golden`. */
const FOLDER = 'tests/golden';
const source = readStory('story/main.ink');
const { languages, version } = buildStory(source);
const ways = readRoutes(source.folder).filter((route) => route.persona !== undefined);
mkdirSync(FOLDER, { recursive: true });

for (const [language, { story }] of Object.entries(languages)) {
  const engine = engineOf(story, version);
  for (const { name, seed, choices } of ways) {
    const { session, lost } = replay(engine, {
      storyVersion: version,
      seed: seedOf(seed),
      choices,
    });
    if (lost.length > 0) throw new Error(`${name} is not on offer any more: npm run routes`);
    const text = transcript(session.turns);
    writeFileSync(`${FOLDER}/${name}.${language}.txt`, text);
    console.log(`${FOLDER}/${name}.${language}.txt: ${text.split('\n').length} lines`);
  }
}
