import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { StoryState } from 'inkjs/engine/StoryState';
import { ListValue, StringValue } from 'inkjs/engine/Value';
import type { StateInside } from './inside.ts';
import { KIND, known } from './kinds.ts';
import { hasSpaceAtItsEnds, textValue, withoutIdleSpace } from './text.ts';

const { BeginString } = ControlCommand.CommandType;

/** What Ink notes and tells, without the detours. */
export function quickenState(): void {
  const state = StoryState.prototype as unknown as StateInside;
  const { IncrementVisitCountForContainer: count } = state;
  const { PushEvaluationStack: pushOperand, PushToOutputStream: push } = state;

  state.IncrementVisitCountForContainer = function (container) {
    if (this._patch !== null) {
      count.call(this, container);
      return;
    }
    const path = container.path.toString();
    this._visitCounts.set(path, (this._visitCounts.get(path) ?? 0) + 1);
  };
  state.PushEvaluationStack = function (object) {
    if (object instanceof ListValue || object === null) pushOperand.call(this, object);
    else this._evaluationStack.push(object);
  };
  state.PushToOutputStream = function (object) {
    if (!(object instanceof StringValue)) this.PushToOutputStreamIndividual(object);
    else if (object.isNewline) this.PushToOutputStreamIndividual(textValue('\n'));
    else if (hasSpaceAtItsEnds(object.value ?? '')) push.call(this, object);
    else this.PushToOutputStreamIndividual(object);
  };
  state.CleanOutputWhitespace = withoutIdleSpace;
  Object.defineProperty(state, 'inStringEvaluation', {
    get(this: StateInside) {
      const { outputStream } = this._currentFlow;
      for (let at = outputStream.length - 1; at >= 0; at--) {
        const object = known(outputStream[at] as InkObject);
        if (object[KIND] === 'command' && object.commandType === BeginString) return true;
      }
      return false;
    },
  });
}
