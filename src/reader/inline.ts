/** Prose with its few marks, as a tree that a view can show without ever trusting markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'em' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

const TAGS: Readonly<Record<string, 'em' | 'strong'>> = {
  i: 'em',
  em: 'em',
  cite: 'em',
  b: 'strong',
  strong: 'strong',
};
/** `*emphasis*`, `_emphasis_`, `**strong**`, the four tags that Inky's players use, a line break. */
const MARK =
  /\*\*(?<stars>[^*]+)\*\*|\*(?<star>\S(?:[^*]*\S)?)\*|(?<![\p{L}\p{N}_])_(?<under>\S(?:[^_]*\S)?)_(?![\p{L}\p{N}_])|<(?<tag>i|em|cite|b|strong)>(?<inside>[\s\S]*?)<\/\k<tag>>|(?<br><br\s*\/?>)/iu;

export function parseInline(text: string): Inline[] {
  const match = MARK.exec(text);
  if (match === null) return text === '' ? [] : [{ kind: 'text', text }];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [
    ...(before === '' ? [] : [{ kind: 'text', text: before } as const]),
    inlineOf(match),
    ...parseInline(after),
  ];
}

function inlineOf({ groups = {} }: RegExpExecArray): Inline {
  const { stars, star, under, tag, inside, br } = groups;
  if (br !== undefined) return { kind: 'break' };
  if (stars !== undefined) return { kind: 'strong', children: parseInline(stars) };
  if (tag !== undefined) {
    return { kind: TAGS[tag.toLowerCase()] ?? 'em', children: parseInline(inside ?? '') };
  }
  return { kind: 'em', children: parseInline(star ?? under ?? '') };
}
