import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Pointer } from 'inkjs/engine/Pointer';
import { PushPopType } from 'inkjs/engine/PushPop';
import { Story } from 'inkjs/engine/Story';
import { VariablePointerValue } from 'inkjs/engine/Value';
import { Void } from 'inkjs/engine/Void';
import type { StateInside, StoryInside } from './inside.ts';
import { KIND, type KnownObject, known } from './kinds.ts';
import { hasPerformed } from './logic.ts';

const { StartThread } = ControlCommand.CommandType;

/** Ink's smallest steps, as inkjs takes them, without a copy of every pointer on the way. */
export function quickenSteps(): void {
  const story = Story.prototype as unknown as StoryInside;
  story.Step = step;
  story.NextContent = nextContent;
  story.IncrementContentPointer = incrementContentPointer;
  story.VisitContainer = visitContainer;
  story.VisitChangedContainersDueToDivert = visitChangedContainers;
}

function step(this: StoryInside): void {
  const state = this._state;
  const { currentPointer } = state._currentFlow.callStack.currentElement;
  if (currentPointer.container === null) return;
  const object = enter(this, currentPointer.container, currentPointer);
  const isPerformed = hasPerformed(this, state, object);
  if (state._currentFlow.callStack.currentElement.currentPointer.container === null) return;
  if (object[KIND] === 'choice') {
    const choice = this.ProcessChoice(object);
    if (choice !== null) state.generatedChoices.push(choice);
  } else if (!isPerformed && object[KIND] !== 'container') add(state, object);
  this.NextContent();
  // After the next content is known: the thread comes back to it.
  if (object[KIND] === 'command' && object.commandType === StartThread) {
    state.callStack.PushThread();
  }
}

/** Goes into containers, down to what can be performed. */
function enter(story: StoryInside, container: Container, pointer: Pointer): KnownObject {
  let object = contentAt(container, pointer.index);
  if (object === null) throw new Error(`Ink points behind the end of ${container.path}`);
  while (object[KIND] === 'container') {
    story.VisitContainer(object, true);
    const first = object.content[0];
    if (first === undefined) break;
    pointer.container = object;
    pointer.index = 0;
    object = known(first);
  }
  return object;
}

function add(state: StateInside, object: InkObject): void {
  const { callStack } = state._currentFlow;
  const added =
    object instanceof VariablePointerValue && object.contextIndex === -1
      ? new VariablePointerValue(
          object.variableName,
          callStack.ContextForVariableNamed(object.variableName),
        )
      : object;
  if (callStack.currentElement.inExpressionEvaluation) state.PushEvaluationStack(added);
  else state.PushToOutputStream(added);
}

function contentAt(container: Container, index: number): KnownObject | null {
  const { content } = container;
  if (index < 0 || content.length === 0) return known(container);
  const object = content[index];
  return object === undefined ? null : known(object);
}

function nextContent(this: StoryInside): void {
  const state = this._state;
  const { callStack } = state._currentFlow;
  const { currentPointer } = callStack.currentElement;
  const { previousPointer } = callStack.currentThread;
  previousPointer.container = currentPointer.container;
  previousPointer.index = currentPointer.index;
  const { divertedPointer } = state;
  if (divertedPointer.container !== null) {
    currentPointer.container = divertedPointer.container;
    currentPointer.index = divertedPointer.index;
    divertedPointer.container = null;
    divertedPointer.index = -1;
    this.VisitChangedContainersDueToDivert();
    return;
  }
  if (!this.IncrementContentPointer() && hasLeft(state)) {
    if (callStack.currentElement.currentPointer.container !== null) this.NextContent();
  }
}

/** At the end of a function or of a thread: back to where it was called. */
function hasLeft(state: StateInside): boolean {
  const { callStack } = state._currentFlow;
  if (callStack.CanPop(PushPopType.Function)) {
    state.PopCallStack(PushPopType.Function);
    if (state.inExpressionEvaluation) state.PushEvaluationStack(new Void());
    return true;
  }
  if (callStack.canPopThread) {
    callStack.PopThread();
    return true;
  }
  state.TryExitFunctionEvaluationFromGame();
  return false;
}

function incrementContentPointer(this: StoryInside): boolean {
  const { currentPointer } = this._state._currentFlow.callStack.currentElement;
  let { container } = currentPointer;
  let index = currentPointer.index + 1;
  while (container !== null && index >= container.content.length) {
    const { parent } = container;
    const at: number = parent instanceof Container ? parent.content.indexOf(container) : -1;
    container = at === -1 ? null : (parent as Container);
    index = container === null ? -1 : at + 1;
  }
  currentPointer.container = container;
  currentPointer.index = index;
  return container !== null;
}

function visitContainer(this: StoryInside, container: Container, atStart: boolean): void {
  if (container.countingAtStartOnly && !atStart) return;
  if (container.visitsShouldBeCounted) this._state.IncrementVisitCountForContainer(container);
  if (container.turnIndexShouldBeCounted) this._state.RecordTurnIndexVisitToContainer(container);
}

function visitChangedContainers(this: StoryInside): void {
  const { currentElement, currentThread } = this._state._currentFlow.callStack;
  const { container, index } = currentElement.currentPointer;
  if (container === null || index === -1) return;
  const left = this._prevContainers;
  left.length = 0;
  const { previousPointer } = currentThread;
  if (previousPointer.container !== null) {
    const from = contentAt(previousPointer.container, previousPointer.index);
    let ancestor: InkObject | null = from instanceof Container ? from : previousPointer.container;
    for (; ancestor instanceof Container; ancestor = ancestor.parent) left.push(ancestor);
  }
  let child: InkObject | null = contentAt(container, index);
  let ancestor = child?.parent ?? null;
  let isAtStart = true;
  while (ancestor instanceof Container) {
    if (left.includes(ancestor) && !ancestor.countingAtStartOnly) return;
    isAtStart &&= child === ancestor.content[0];
    this.VisitContainer(ancestor, isAtStart);
    child = ancestor;
    ancestor = ancestor.parent;
  }
}
