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
}

/** Says all that is needed to see it again. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/**
 * @param onLine called after each line is told, while Ink still knows where it stood: for the prover's coverage.
 */
export function openSession(engine: Engine, seed: Seed, onLine?: () => void): Session {
  const { story, version } = engine;
  const emitter = createEmitter<Turn>();
  const turns: Turn[] = [];
  const choices: string[] = [];
  let faults: string[] = [];

  story.ResetState();
  story.state.storySeed = seed;
  story.onError = (message) => {
    faults.push(message);
  };
  // Bots ask for no reasons, and a proof has millions of turns.
  const watch = onLine === undefined ? watchCauses(story) : NO_CAUSES;
  const globalTags = new Set(story.globalTags ?? []);

  function readBeats(): Beat[] {
    const beats: Beat[] = [];
    let first = turns.length === 0;
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
    const turn: Turn = { index: turns.length, chosen, beats, offer, faults, causes: watch.end() };
    turns.push(turn);
    return turn;
  }

  let last = readTurn(undefined);
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
      const index = last.offer.findIndex((choice) => choice.id === id && !choice.closed);
      const chosen = last.offer[index];
      if (chosen === undefined) {
        throw new ChoiceError(
          `Choice "${id}" is not on offer at turn ${last.index} (seed ${seed}, after ${choices.join(' ')})`,
        );
      }
      watch.begin(turns.length);
      story.ChooseChoiceIndex(index);
      choices.push(id);
      last = readTurn(chosen);
      emitter.emit(last);
      return last;
    },
    subscribe: emitter.subscribe,
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
