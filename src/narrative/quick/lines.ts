import type { CallStack } from 'inkjs/engine/CallStack';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { Story } from 'inkjs/engine/Story';
import { StoryState } from 'inkjs/engine/StoryState';
import { Tag } from 'inkjs/engine/Tag';
import type { StateInside, StoryInside } from './inside.ts';
import { KIND, known } from './kinds.ts';

const { BeginString } = ControlCommand.CommandType;

const LINE = Symbol('line');
const AHEAD = Symbol('ahead');
const RESUMED = Symbol('resumed');

/** A line that may be whole: told up to its newline, which glue might still take away. */
interface Line {
  /** How many objects it is. */
  readonly length: number;
  readonly end: InkObject | undefined;
  /** The functions and tunnels that it ended in. */
  readonly elements: ReadonlySet<CallStack.Element>;
}

interface LinedState extends StateInside {
  [LINE]?: Line | undefined;
  /** The first words of the next line, told while Ink looked whether there is glue. */
  [AHEAD]?: InkObject[] | undefined;
  /** Whether what is told begins with words from ahead, and no step was taken since. */
  [RESUMED]?: boolean;
}
type LinedStory = Omit<StoryInside, '_state'> & { readonly _state: LinedState };

/**
 * Where a line ends is known only when the next one begins, or glue comes. inkjs copies the whole state at every
 * newline, goes on, then throws away what it has done and does it again. Here what was told ahead is kept for the next
 * line, and nothing is copied or done twice. Functions of a game that must not be called ahead are not known here.
 */
export function quickenLines(): void {
  const story = Story.prototype as unknown as LinedStory;
  const state = StoryState.prototype as unknown as LinedState;
  const { ResetOutput: resetOutput } = state;

  story.ContinueSingleStep = continueSingleStep;
  state.ResetOutput = function (this: LinedState, objects = null) {
    const ahead = objects === null ? this[AHEAD] : undefined;
    resetOutput.call(this, ahead ?? objects);
    this[AHEAD] = undefined;
    this[RESUMED] = ahead !== undefined;
    this[LINE] = undefined;
  };
  Object.defineProperty(state, 'canContinue', {
    get(this: LinedState) {
      const { currentPointer } = this._currentFlow.callStack.currentElement;
      return (currentPointer.container !== null || this[AHEAD] !== undefined) && !this.hasError;
    },
  });
}

/** @returns whether a whole line is told. */
function continueSingleStep(this: LinedStory): boolean {
  const state = this._state;
  if (state[RESUMED]) state[RESUMED] = false;
  else this.Step();
  if (!state.canContinue && !state.callStack.elementIsEvaluateFromGame) {
    this.TryFollowDefaultInvisibleChoice();
  }
  const line = state[LINE];
  if (line !== undefined) {
    const { outputStream } = state._currentFlow;
    if (outputStream[line.length - 1] !== line.end) state[LINE] = undefined;
    else if (hasWordsFrom(outputStream, line.length)) {
      endLine(state, line);
      return true;
    }
  }
  if (!state.outputStreamEndsInNewline || state.inStringEvaluation) return false;
  if (!state.canContinue) state[LINE] = undefined;
  else state[LINE] ??= lineOf(state);
  return false;
}

/** Whether there are words, or the words of a tag; those of a choice are not told. */
function hasWordsFrom(told: readonly InkObject[], from: number): boolean {
  for (let at = from; at < told.length; at++) {
    const object = known(told[at] as InkObject);
    if (object[KIND] === 'text') {
      if (object.isNonWhitespace) return true;
    } else if (object[KIND] === 'command') {
      if (object.commandType === BeginString) return false;
    } else if (object instanceof Tag) return true;
  }
  return false;
}

function lineOf({ _currentFlow }: LinedState): Line {
  const { outputStream, callStack } = _currentFlow;
  const elements = callStack._threads.flatMap(({ callstack }) => callstack);
  return {
    length: outputStream.length,
    end: outputStream[outputStream.length - 1],
    elements: new Set(elements),
  };
}

function endLine(state: LinedState, line: Line): void {
  const { outputStream, callStack } = state._currentFlow;
  state[AHEAD] = outputStream.splice(line.length);
  state[LINE] = undefined;
  state.OutputStreamDirty();
  // What was called ahead begins in the next line.
  for (const { callstack } of callStack._threads) {
    for (const element of callstack) {
      const start = element.functionStartInOutputStream;
      if (start >= line.length && !line.elements.has(element)) {
        element.functionStartInOutputStream = start - line.length;
      }
    }
  }
}
