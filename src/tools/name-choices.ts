import { blankComments, findOutside } from '../build/ink/scan-line.ts';
import { readFacts, type SourceChoice } from '../build/ink/source-tags.ts';
import { choiceIds } from '../narrative/choice-id.ts';
import { choiceSymbols } from '../narrative/run-code.ts';

export interface NamedSource {
  readonly text: string;
  /** `12: nod_to_her`, in the order of the file. */
  readonly added: readonly string[];
}

/**
 * Writes an id into every choice of an ink file that has none: a slug of its words, unique in its knot, and of its
 * own look in a run code. Lines that have one stay as they are.
 */
export function nameChoices(file: string, text: string): NamedSource {
  const { choices } = readFacts(file, text);
  const taken = new Map<string, Set<string>>();
  const inKnot = (knot: string) => {
    const ids = taken.get(knot) ?? new Set<string>();
    taken.set(knot, ids);
    return ids;
  };
  for (const choice of choices) {
    const id = idOf(choice);
    if (id !== undefined) inKnot(choice.knot).add(id);
  }
  const lines = text.split('\n');
  const added: string[] = [];
  for (const choice of choices) {
    if (idOf(choice) !== undefined) continue;
    const id = freeId(choice.label, inKnot(choice.knot));
    inKnot(choice.knot).add(id);
    lines[choice.line - 1] = withId(lines[choice.line - 1] ?? '', id);
    added.push(`${choice.line}: ${id}`);
  }
  return { text: lines.join('\n'), added };
}

function idOf({ tags }: SourceChoice): string | undefined {
  return tags.find(({ key }) => key === 'id')?.value;
}

function freeId(label: string, taken: ReadonlySet<string>): string {
  const plain = label.replaceAll(/\{[^{}]*\}/g, ' ').trim();
  const slug = plain === '' ? 'choice' : (choiceIds([{ text: plain, tags: [] }])[0] ?? 'choice');
  const symbols = new Set([...taken].map(choiceSymbols));
  let id = slug;
  for (let n = 2; taken.has(id) || symbols.has(choiceSymbols(id)); n++) id = `${slug}_${n}`;
  return id;
}

/** Inside the brackets and before other tags; a choice without brackets gets a pair behind its words. */
function withId(raw: string, id: string): string {
  const code = blankComments(raw, { inBlock: false });
  const open = findOutside(code, (rest) => rest.startsWith('['));
  if (open < 0) {
    const tail = findOutside(code, (rest) => /^(?:#|->|<-)/.test(rest));
    const end = (tail < 0 ? code : code.slice(0, tail)).trimEnd().length;
    return `${raw.slice(0, end)}[ # id: ${id}]${raw.slice(end)}`;
  }
  const close = code.lastIndexOf(']');
  const hash = findOutside(code.slice(0, close), (rest) => rest.startsWith('#'));
  const at = code.slice(0, hash < 0 ? close : hash).trimEnd().length;
  return `${raw.slice(0, at)} # id: ${id}${hash < 0 ? '' : ' '}${raw.slice(hash < 0 ? at : hash)}`;
}
