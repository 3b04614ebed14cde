import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { BoolValue, IntValue, ListValue, Value, ValueType } from 'inkjs/engine/Value';
import type { VariableReference } from 'inkjs/engine/VariableReference';
import type { NativeInside, StateInside, StoryInside } from './inside.ts';
import { KIND, type KnownObject, known } from './kinds.ts';
import { textValue } from './text.ts';

const Command = ControlCommand.CommandType;

/**
 * The everyday part of Ink's logic; what is rare, and what is wrong, is left to inkjs.
 * @returns whether the object was logic, and so is neither told nor put on the stack.
 */
export function hasPerformed(story: StoryInside, state: StateInside, object: KnownObject): boolean {
  switch (object[KIND]) {
    case 'text':
    case 'number':
    case 'list':
    case 'choice':
    case 'container':
      return false;
    case 'assignment':
      state._variablesState.Assign(object, state.PopEvaluationStack());
      return true;
    default:
      return isPerformed(story, state, object) || story.PerformLogicAndFlowControl(object);
  }
}

function isPerformed(story: StoryInside, state: StateInside, object: KnownObject): boolean {
  switch (object[KIND]) {
    case 'command':
      return isCommanded(state, object);
    case 'divert':
      return isDiverted(story, state, object);
    case 'reference':
      return isLookedUp(state, object);
    case 'call':
      return isCalculated(state, object as unknown as NativeInside);
    default:
      return false;
  }
}

function isCommanded(state: StateInside, object: ControlCommand): boolean {
  const { currentElement } = state._currentFlow.callStack;
  const stack = state._evaluationStack;
  const isEvaluating = currentElement.inExpressionEvaluation;
  switch (object.commandType) {
    case Command.EvalStart:
      currentElement.inExpressionEvaluation = true;
      return !isEvaluating;
    case Command.EvalEnd:
      currentElement.inExpressionEvaluation = false;
      return isEvaluating;
    case Command.BeginString:
      if (!isEvaluating) return false;
      state.PushToOutputStream(object);
      currentElement.inExpressionEvaluation = false;
      return true;
    case Command.EndString:
      if (!isStringEnded(state)) return false;
      currentElement.inExpressionEvaluation = true;
      return true;
    case Command.BeginTag:
      state.PushToOutputStream(object);
      return true;
    case Command.Duplicate:
      state.PushEvaluationStack(stack[stack.length - 1] ?? null);
      return true;
    case Command.PopEvaluatedValue:
      stack.pop();
      return true;
    case Command.NoOp:
    case Command.StartThread:
      return true;
    default:
      return false;
  }
}

/** Takes back from what is told everything since the string began, where that is nothing but text. */
function isStringEnded(state: StateInside): boolean {
  const { outputStream } = state._currentFlow;
  let text = '';
  for (let at = outputStream.length - 1; at >= 0; at--) {
    const object = known(outputStream[at] as InkObject);
    if (object[KIND] === 'text') {
      text = object.value + text;
      continue;
    }
    if (object[KIND] !== 'command' || object.commandType !== Command.BeginString) return false;
    state.PopFromOutputStream(outputStream.length - at);
    state._evaluationStack.push(textValue(text));
    return true;
  }
  return false;
}

function isDiverted(story: StoryInside, state: StateInside, divert: Divert): boolean {
  if (divert.variableDivertName !== null || divert.isExternal) return false;
  const stack = state._evaluationStack;
  const condition = divert.isConditional ? stack.pop() : undefined;
  if (condition !== undefined && !story.IsTruthy(condition)) return true;
  const target = divert.targetPointer;
  if (target.container === null) {
    if (condition !== undefined) stack.push(condition);
    return false;
  }
  state.divertedPointer = target;
  if (divert.pushesToStack) {
    const { callStack, outputStream } = state._currentFlow;
    callStack.Push(divert.stackPushType, undefined, outputStream.length);
  }
  return true;
}

const COUNTED = Symbol('counted');
type Reference = VariableReference & { [COUNTED]?: Container | null };

function isLookedUp(state: StateInside, reference: Reference): boolean {
  if (reference.pathForCount !== null) {
    if (reference[COUNTED] === undefined) reference[COUNTED] = reference.containerForCount;
    state._evaluationStack.push(new IntValue(state.VisitCountForContainer(reference[COUNTED])));
    return true;
  }
  const value = state._variablesState.GetVariableWithName(reference.name);
  if (value === null) return false;
  state.PushEvaluationStack(value);
  return true;
}

/** Two whole numbers or truths, or two lists. */
function isCalculated(state: StateInside, call: NativeInside): boolean {
  const { _operationFuncs, _numberOfParameters } = call._prototype ?? call;
  if (_numberOfParameters !== 2) return false;
  const stack = state._evaluationStack;
  const a = stack[stack.length - 2];
  const b = stack[stack.length - 1];
  let result: unknown;
  if (isWhole(a) && isWhole(b)) {
    result = _operationFuncs?.get(ValueType.Int)?.(Number(a.value), Number(b.value));
    if (typeof result === 'number' && !Number.isInteger(result)) return false;
  } else if (a instanceof ListValue && b instanceof ListValue) {
    result = _operationFuncs?.get(ValueType.List)?.(a.value, b.value);
  }
  if (result === undefined) return false;
  stack.length -= 2;
  if (typeof result === 'boolean') stack.push(new BoolValue(result));
  else state.PushEvaluationStack(Value.Create(result));
  return true;
}

function isWhole(value: InkObject | undefined): value is IntValue | BoolValue {
  return value instanceof IntValue || value instanceof BoolValue;
}
