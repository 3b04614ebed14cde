import { Story } from 'inkjs/engine/Story';
import { VariablePointerValue } from 'inkjs/engine/Value';
import { VariablesState } from 'inkjs/engine/VariablesState';
import type { StoryInside, VariablesInside } from './inside.ts';

/** inkjs hands its variables out behind a proxy, through which every look at one is some ten calls. */
export function quickenVariables(): void {
  const variables = VariablesState.prototype as unknown as VariablesInside;
  const story = Story.prototype as unknown as StoryInside;
  const { GetVariableWithName: find } = variables;
  const { ResetGlobals: reset } = story;

  // A getter answers for the object itself, whoever asks through a proxy of it.
  Object.defineProperty(variables, 'bare', {
    get(this: VariablesInside) {
      return this;
    },
  });
  story.ResetGlobals = function () {
    this._state._variablesState = this._state._variablesState.bare;
    reset.call(this);
  };
  variables.GetVariableWithName = function (name, contextIndex = -1) {
    const isGlobal = name !== null && contextIndex <= 0 && this.patch === null;
    const global = isGlobal ? this._globalVariables.get(name) : undefined;
    if (global === undefined) return find.call(this, name, contextIndex);
    return global instanceof VariablePointerValue ? this.ValueAtVariablePointer(global) : global;
  };
}
