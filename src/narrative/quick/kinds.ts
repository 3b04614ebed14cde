import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { BoolValue, IntValue, ListValue, StringValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';

export const KIND = Symbol('kind');

/** The kinds of object that nearly all of a story is made of. */
interface Kinds {
  readonly assignment: VariableAssignment;
  readonly call: NativeFunctionCall;
  readonly choice: ChoicePoint;
  readonly command: ControlCommand;
  readonly container: Container;
  readonly divert: Divert;
  readonly list: ListValue;
  readonly number: IntValue | BoolValue;
  readonly reference: VariableReference;
  readonly text: StringValue;
}
type Kind = keyof Kinds;

/** An object with its kind, told by one look; inkjs asks for class after class. */
export type KnownObject =
  | { [K in Kind]: Kinds[K] & { readonly [KIND]: K } }[Kind]
  | (InkObject & { readonly [KIND]: undefined });

const CLASSES: readonly (readonly [Kind, { readonly prototype: object }])[] = [
  ['assignment', VariableAssignment],
  ['call', NativeFunctionCall],
  ['choice', ChoicePoint],
  ['command', ControlCommand],
  ['container', Container],
  ['divert', Divert],
  ['list', ListValue],
  ['number', IntValue],
  ['number', BoolValue],
  ['reference', VariableReference],
  ['text', StringValue],
];

export function nameKinds(): void {
  for (const [kind, { prototype }] of CLASSES) Object.assign(prototype, { [KIND]: kind });
}

export function known(object: InkObject): KnownObject {
  return object as KnownObject;
}
