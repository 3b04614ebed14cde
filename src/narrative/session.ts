import type { Story } from 'inkjs/engine/Story';
import { createEmitter } from '../base/emitter.ts';
import { NO_CAUSES, watchCauses } from './causes.ts';
import { choiceIds } from './choice-id.ts';
import { parseCue } from './cue.ts';
import type { Engine } from './engine.ts';
import type { Playthrough } from './playthrough.ts';
import type { Seed } from './seed.ts';
import { type RawTag, splitTag } from './tags.ts';
import type { Beat, Choice, Turn } from './turn.ts';
import { openWindow, type StoryWindow } from './window.ts';

/** A live run that owns the Ink story. A second session on the same engine ends the first. */
export interface Session {
  readonly playthrough: Playthrough;
  readonly turns: readonly Turn[];
  readonly last: Turn;
  /** What the story's variables say now. */
  readonly window: StoryWindow;
  /** @throws ChoiceError where the id is not on offer: a bug of the caller. */
  choose(id: string): Turn;
  subscribe(listener: (turn: Turn) => void): () => void;
  /** What Ink remembers after the last turn, for `Start`; `undefined` where another session has the story by now. */
  mark(): string | undefined;
}

/** A place to go on from without the way there: the turns before it are not known. */
export interface Start {
  /** What a session's `mark` said before the last of the choices was made. */
  readonly mark: string;
  readonly choices: readonly string[];
}

/** Says all that is needed to see it again. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/** Who plays a story now: it remembers one playthrough at a time. */
const players = new WeakMap<Story, object>();

/**
 * @param onLine called after each line is told, while Ink still knows where it stood: for the prover's coverage.
 * @param start where the session begins; else with the opening.
 * @throws ChoiceError where the last choice of the start is not on offer there.
 */
export function openSession(
  engine: Engine,
  seed: Seed,
  onLine?: () => void,
  start?: Start,
): Session {
  const { story, version } = engine;
  const emitter = createEmitter<Turn>();
  const turns: Turn[] = [];
  const choices: string[] = [...(start?.choices.slice(0, -1) ?? [])];
  let faults: string[] = [];

  story.ResetState();
  story.state.storySeed = seed;
  if (start !== undefined) story.state.LoadJsonObj(JSON.parse(start.mark));
  const player = {};
  players.set(story, player);
  story.onError = (message) => {
    faults.push(message);
  };
  // Bots ask for no reasons, and a proof has millions of turns.
  const watch = onLine === undefined ? watchCauses(story) : NO_CAUSES;
  const globalTags = new Set(story.globalTags ?? []);

  function readBeats(): Beat[] {
    const beats: Beat[] = [];
    let first = choices.length === 0;
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      onLine?.();
      // Ink repeats the story-wide tags on the first line.
      const tags = (story.currentTags ?? []).filter((tag) => !first || !globalTags.has(tag));
      const cues = tags.map(parseCue).filter((cue) => cue !== undefined);
      // A bracketed choice ends in an empty line; it is kept only where it carries a cue.
      if (text !== '' || cues.length > 0) beats.push({ text, cues });
      first = false;
    }
    return beats;
  }

  function readOffer(): Choice[] {
    const raw = story.currentChoices.map(({ text, tags }) => ({ text, tags: tags ?? [] }));
    const ids = choiceIds(raw);
    return raw.map(({ text, tags }, i) => readChoice(text, tags.map(splitTag), ids[i] ?? ''));
  }

  function readTurn(chosen: Choice | undefined): Turn {
    faults = [];
    const beats = readBeats();
    const offer = readOffer();
    const turn: Turn = {
      index: choices.length,
      chosen,
      beats,
      offer,
      faults,
      causes: watch.end(),
    };
    turns.push(turn);
    return turn;
  }

  function take(id: string, offer: readonly Choice[]): Turn {
    const index = offer.findIndex((choice) => choice.id === id && !choice.closed);
    const chosen = offer[index];
    if (chosen === undefined) {
      throw new ChoiceError(
        `Choice "${id}" is not on offer at turn ${choices.length} (seed ${seed}, after ${choices.join(' ')})`,
      );
    }
    watch.begin(choices.length + 1);
    story.ChooseChoiceIndex(index);
    choices.push(id);
    return readTurn(chosen);
  }

  const before = start?.choices.at(-1);
  let last = before === undefined ? readTurn(undefined) : take(before, readOffer());
  return {
    turns,
    get last() {
      return last;
    },
    get playthrough() {
      return { storyVersion: version, seed, choices: [...choices] };
    },
    window: openWindow(story),
    choose(id) {
      last = take(id, last.offer);
      emitter.emit(last);
      return last;
    },
    subscribe: emitter.subscribe,
    mark: () => (players.get(story) === player ? story.state.ToJson() : undefined),
  };
}

function readChoice(text: string, tags: readonly RawTag[], id: string): Choice {
  const tagValue = (key: string) => tags.find((tag) => tag.key === key)?.value;
  return {
    id,
    text: text.trim(),
    at: tagValue('at'),
    name: tagValue('name'),
    hinge: tagValue('hinge'),
    reflect: tagValue('reflect') !== undefined,
    closed: tags.some((tag) => tag.key.toUpperCase() === 'UNCLICKABLE'),
  };
}
