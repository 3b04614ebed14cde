import type { Story } from 'inkjs/engine/Story';
import { type Random, seededRandom } from '../base/random.ts';
import { engineOf } from '../narrative/engine.ts';
import type { Playthrough } from '../narrative/playthrough.ts';
import { quickenInk } from '../narrative/quick/quicken-ink.ts';
import { seedFrom, seedOf } from '../narrative/seed.ts';
import { openSession } from '../narrative/session.ts';
import { isLast } from '../narrative/turn.ts';
import { BOTS, type BotName, type Corner, pickLeastTaken, pickRandom } from './bots.ts';
import { type Ground, surveyGround, trackStory } from './coverage.ts';
import { factsOf, type RunFacts } from './tally.ts';

export interface ProofOptions {
  readonly runs: number;
  readonly seed: number;
  /** Turns after which a run is given up as a loop. */
  readonly mostTurns?: number;
  /** Ways that are gone before the bots start. They count for what is reached, and not for the figures of a run. */
  readonly routes?: readonly Way[];
  /** Called now and then on long work. */
  readonly onProgress?: (done: number) => void;
}

/** A way through the story that is known to go somewhere. */
type Way = Pick<Playthrough, 'choices'> & { readonly seed: number };

export interface Proof {
  readonly ground: Ground;
  readonly reachedLines: ReadonlySet<string>;
  /** Path of a choice -> times taken. */
  readonly taken: ReadonlyMap<string, number>;
  readonly runs: readonly { readonly bot: BotName | 'route'; readonly facts: RunFacts }[];
  /** Turns played, replays of corners included. */
  readonly turns: number;
  readonly ms: number;
}

const MOST_TURNS = 600;
/** Corners remembered; the newest are the deepest. */
const MOST_CORNERS = 5000;

/** Lets the bots play one parsed story, in turn, reset between runs. */
export function prove(
  story: Story,
  version: string,
  { runs, seed, mostTurns = MOST_TURNS, routes = [], onProgress }: ProofOptions,
): Proof {
  quickenInk();
  const engine = engineOf(story, version);
  const ground = surveyGround(story);
  const tracker = trackStory(story);
  const corners = new Map<string, Corner>();
  const played: { bot: BotName | 'route'; facts: RunFacts }[] = [];
  const began = performance.now();
  let turns = 0;

  const pathsOnOffer = () => story.currentChoices.map((choice) => choice.sourcePath ?? '');

  function run(bot: BotName | 'route', random: Random, way?: Way): RunFacts {
    const corner = bot === 'untaken' ? takeCorner(corners, random) : undefined;
    const known = way ?? corner;
    const runSeed = known === undefined ? seedFrom(random()) : seedOf(known.seed);
    const session = openSession(engine, runSeed, tracker.noteLine);
    turns++;
    const choices: string[] = [];
    const paths: string[] = [];
    const take = (id: string, path: string) => {
      session.choose(id);
      tracker.noteChoice(path);
      corners.delete(path);
      choices.push(id);
      paths.push(path);
      turns++;
    };
    if (corner !== undefined) {
      for (const [i, id] of corner.choices.entries()) take(id, corner.paths[i] ?? '');
      take(corner.id, corner.path);
    }
    while (!isLast(session.last) && choices.length < mostTurns) {
      const { offer } = session.last;
      const onOffer = pathsOnOffer();
      const times = onOffer.map((path) => tracker.taken.get(path) ?? 0);
      const choice =
        offer.find(({ id, closed }) => !closed && id === way?.choices[choices.length]) ??
        (bot === 'least_taken' ? pickLeastTaken(random, offer, times) : pickRandom(random, offer));
      for (const [i, other] of offer.entries()) {
        const path = onOffer[i] ?? '';
        if (other === choice || other.closed || tracker.taken.has(path)) continue;
        if (corners.size < MOST_CORNERS && !corners.has(path)) {
          corners.set(path, {
            seed: runSeed,
            choices: [...choices],
            paths: [...paths],
            id: other.id,
            path,
          });
        }
      }
      take(choice.id, onOffer[offer.indexOf(choice)] ?? '');
    }
    return factsOf(session, !isLast(session.last));
  }

  for (const way of routes) {
    played.push({ bot: 'route', facts: run('route', seededRandom(seed), way) });
  }
  for (let i = 0; i < runs; i++) {
    const bot = BOTS[i % BOTS.length] ?? 'random';
    played.push({ bot, facts: run(bot, seededRandom(seed + i)) });
    if (i % 100 === 99) onProgress?.(i + 1);
  }
  return {
    ground,
    reachedLines: tracker.lines,
    taken: tracker.taken,
    runs: played,
    turns,
    ms: performance.now() - began,
  };
}

function takeCorner(corners: Map<string, Corner>, random: Random): Corner | undefined {
  const all = [...corners.values()];
  return all[Math.floor(random() * all.length)];
}
