import { writeFileSync } from 'node:fs';
import { seededRandom } from '../base/random.ts';
import { buildStory } from '../build/ink/build-story.ts';
import { readStory } from '../build/ink/read-story.ts';
import { engineOf } from '../narrative/engine.ts';
import { quickenInk } from '../narrative/quick/quicken-ink.ts';
import { seedFrom } from '../narrative/seed.ts';
import { openSession } from '../narrative/session.ts';
import { isLast } from '../narrative/turn.ts';
import { pickRandom } from '../prover/bots.ts';

/**
 * `npm run shares`: a thousand readers who choose by chance, and how many of them took each option of a decision.
 * Writes `story/shares.json`, which the debrief's road tells.
 */
const RUNS = 1000;
const MOST_TURNS = 400;
const { languages, version } = buildStory(readStory('story/main.ink'));
const story = languages.en?.story;
if (story === undefined) throw new Error('The story does not compile: npm run story');
// Only now: the compiler's own classes differ from the player's.
quickenInk();
const engine = engineOf(story, version);
const random = seededRandom(1);
const taken = new Map<string, Map<string, number>>();
for (let run = 0; run < RUNS; run++) {
  if (run % 100 === 0) process.stderr.write(`\r${run} of ${RUNS} runs`);
  const session = openSession(engine, seedFrom(random()));
  while (!isLast(session.last) && session.turns.length < MOST_TURNS) {
    const { id, hinge } = pickRandom(random, session.last.offer);
    session.choose(id);
    if (hinge === undefined) continue;
    const ids = taken.get(hinge) ?? new Map<string, number>();
    ids.set(id, (ids.get(id) ?? 0) + 1);
    taken.set(hinge, ids);
  }
}
process.stderr.write('\r');
const shares = Object.fromEntries(
  [...taken].sort(byKey).map(([hinge, ids]) => {
    const all = [...ids.values()].reduce((sum, count) => sum + count, 0);
    const each = [...ids].sort(byKey).map(([id, count]) => [id, round(count / all)]);
    return [hinge, Object.fromEntries(each) as Record<string, number>];
  }),
);
writeFileSync('story/shares.json', `${JSON.stringify(shares, undefined, 2)}\n`);
console.log(`story/shares.json: ${taken.size} decisions, ${RUNS} runs`);

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0].localeCompare(b[0], 'en', { numeric: true });
}
