import type { Container } from 'inkjs/engine/Container';
import type { Flow } from 'inkjs/engine/Flow';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import type { Story } from 'inkjs/engine/Story';
import type { StoryState } from 'inkjs/engine/StoryState';
import type { VariablePointerValue } from 'inkjs/engine/Value';
import type { VariableAssignment } from 'inkjs/engine/VariableAssignment';

/** What inkjs 2.4.0 keeps to itself and the quicker steps have to reach, by inkjs's own names. */
type Opened<T, Private> = Omit<T, keyof Private> & Private;

export type StoryInside = Opened<
  Story,
  { readonly _state: StateInside; readonly _prevContainers: Container[] }
>;

export type StateInside = Opened<
  StoryState,
  {
    readonly canContinue: boolean;
    readonly inStringEvaluation: boolean;
    readonly _currentFlow: Flow;
    readonly _evaluationStack: InkObject[];
    readonly _visitCounts: Map<string, number>;
    /** What is changed while a copy of the state is kept; else nothing. */
    readonly _patch: object | null;
    _variablesState: VariablesInside;
  }
>;

export interface VariablesInside {
  /** The object itself, where inkjs hands out a proxy of it. */
  readonly bare: VariablesInside;
  readonly _globalVariables: ReadonlyMap<string, InkObject>;
  readonly patch: object | null;
  Assign(assignment: VariableAssignment, value: InkObject): void;
  GetVariableWithName(name: string | null, contextIndex?: number): InkObject | null;
  ValueAtVariablePointer(pointer: VariablePointerValue): InkObject | null;
}

export interface NativeInside {
  readonly _prototype: NativeInside | null;
  readonly _operationFuncs: ReadonlyMap<number, (a: unknown, b: unknown) => unknown> | null;
  readonly _numberOfParameters: number;
}

export interface PathInside {
  readonly _components: readonly Path.Component[];
}
