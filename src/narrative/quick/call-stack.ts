import { CallStack } from 'inkjs/engine/CallStack';
import type { InkObject } from 'inkjs/engine/Object';

/** Stands for the variables of an element that has none. Never written. */
const NO_VARIABLES = new Map<string, InkObject>();

/** Every choice on offer and every line keeps a copy of the call stack: it is made without maps that stay empty. */
export function quickenCallStack(): void {
  const { Element, Thread, prototype: stack } = CallStack;
  const { SetTemporaryVariable: setVariable } = stack;

  Element.prototype.Copy = function (): CallStack.Element {
    const { temporaryVariables } = this;
    const copy: CallStack.Element = Object.create(Element.prototype);
    copy.evaluationStackHeightWhenPushed = this.evaluationStackHeightWhenPushed;
    copy.functionStartInOutputStream = this.functionStartInOutputStream;
    copy.currentPointer = this.currentPointer.copy();
    copy.inExpressionEvaluation = this.inExpressionEvaluation;
    copy.temporaryVariables =
      temporaryVariables.size === 0 ? NO_VARIABLES : new Map(temporaryVariables);
    copy.type = this.type;
    return copy;
  };
  Thread.prototype.Copy = function (): CallStack.Thread {
    const copy: CallStack.Thread = Object.create(Thread.prototype);
    copy.threadIndex = this.threadIndex;
    copy.previousPointer = this.previousPointer.copy();
    copy.callstack = this.callstack.map((element) => element.Copy());
    return copy;
  };
  stack.SetTemporaryVariable = function (name, value, declareNew, contextIndex = -1) {
    const at = contextIndex === -1 ? this.currentElementIndex : contextIndex - 1;
    const element = this.elements[at];
    if (element?.temporaryVariables === NO_VARIABLES) element.temporaryVariables = new Map();
    setVariable.call(this, name, value, declareNew, contextIndex);
  };
}
