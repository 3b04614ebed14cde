/**
 * Ink's runtime objects, told apart by what they hold: the compiler brings classes of its own, so that `instanceof`
 * knows only half of them.
 */
export interface Node {
  readonly path?: unknown;
  readonly commandType?: number;
  readonly debugMetadata?: {
    readonly fileName: string | null;
    readonly startLineNumber: number;
  } | null;
}

export interface ContainerNode extends Node {
  readonly content: readonly Node[];
  readonly namedContent: ReadonlyMap<string, Node>;
}

export interface ChoicePointNode extends Node {
  readonly isInvisibleDefault: boolean;
}

export interface TextNode extends Node {
  readonly value: string;
}

export function isContainer(node: Node): node is ContainerNode {
  return 'namedContent' in node && 'content' in node;
}

export function isChoicePoint(node: Node): node is ChoicePointNode {
  return 'isInvisibleDefault' in node;
}

export function isText(node: Node): node is TextNode {
  return 'value' in node && typeof node.value === 'string' && !('variableName' in node);
}

/** `file:line` of an object, from the compiler's own notes. */
export function placeOf({ debugMetadata }: Node): string | undefined {
  return debugMetadata?.fileName
    ? `${debugMetadata.fileName}:${debugMetadata.startLineNumber}`
    : undefined;
}
