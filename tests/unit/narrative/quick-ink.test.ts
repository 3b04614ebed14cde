import { readFileSync } from 'node:fs';
import { Story as PlainStory } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { pick, seededRandom } from '../../../src/base/random.ts';
import { buildStory } from '../../../src/build/ink/build-story.ts';
import { readStory } from '../../../src/build/ink/read-story.ts';
import { type Engine, loadEngine } from '../../../src/narrative/engine.ts';
import { quickenInk } from '../../../src/narrative/quick/quicken-ink.ts';
import { built } from '../story-files.ts';

/** As much of a story as this test plays: `inkjs` is a second copy of the library, which nobody has made quicker. */
interface Playable {
  readonly canContinue: boolean;
  readonly currentTags: string[] | null;
  readonly currentChoices: readonly { text: string; tags: string[] | null }[];
  readonly state: { storySeed: number; toJson(): string };
  onError: unknown;
  Continue(): string | null;
  ChooseChoiceIndex(index: number): void;
  ResetState(): void;
}

quickenInk();

const MOST_TURNS = 150;

/** All that one playthrough says, and what it remembers at the end of it and now and then on the way. */
function told(story: Playable, seed: number): string[] {
  const random = seededRandom(seed);
  const lines: string[] = [];
  story.ResetState();
  story.state.storySeed = seed;
  story.onError = (message: string) => lines.push(`! ${message}`);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    while (story.canContinue) {
      lines.push(`${story.Continue()}${(story.currentTags ?? []).join('#')}`);
    }
    const offer = story.currentChoices;
    lines.push(...offer.map(({ text, tags }) => `* ${text} ${(tags ?? []).join('#')}`));
    if (offer.length === 0) break;
    if (turn % 50 === 49) lines.push(story.state.toJson());
    story.ChooseChoiceIndex(pick(random, [...offer.keys()]));
  }
  lines.push(story.state.toJson());
  return lines;
}

function plainly(json: string): Playable {
  const story = new PlainStory(json);
  story.allowExternalFunctionFallbacks = true;
  return story as unknown as Playable;
}

function expectSame(plain: Playable, { story }: Engine, runs: number): void {
  for (let seed = 0; seed < runs; seed++) {
    const quick = told(story as unknown as Playable, seed);
    const wanted = told(plain, seed);
    // Only what differs is worth the time of a comparison that can tell how.
    if (quick.join() !== wanted.join()) expect(quick, `seed ${seed}`).toEqual(wanted);
  }
}

const PATIENCE = { timeout: 120_000 };

describe(
  'a story opened as it is played says and remembers what inkjs as it comes does',
  PATIENCE,
  () => {
    test.each(['en', 'es'] as const)('the novel (%s)', (language) => {
      const { whole = '', parts = [] } = built.languages[language] ?? {};
      const [json = '', rest] = parts;
      expectSame(plainly(whole), loadEngine({ version: built.version, json, rest }), 40);
    });

    test.each(['the_lighthouse', 'two_doors'])('a stranger’s story: %s', (name) => {
      const { version, languages } = buildStory(readStory(`tests/fixtures/strangers/${name}.ink`));
      const { whole: json = '' } = languages.en ?? {};
      expectSame(plainly(json), loadEngine({ version, json }), 100);
    });

    test('what Ink can do and is seldom asked', () => {
      const source = readFileSync('tests/fixtures/ink/odds_and_ends.ink', 'utf8');
      const json = String(new Compiler(source).Compile().ToJson());
      expectSame(plainly(json), loadEngine({ version: 'x', json }), 200);
    });
  },
);
