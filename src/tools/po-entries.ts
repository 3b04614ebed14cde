import type { CatalogueEntry } from '../build/ink/catalogue.ts';
import { readSource } from '../build/ink/segments.ts';

/** One segment of a scene, with what the catalogue knows of it. */
export interface SceneEntry {
  readonly context: string;
  readonly english: string;
  /** Empty where nothing is written yet. */
  readonly words: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Every segment of an ink file in its order, with the Spanish that stands for it already.
 * @param known what stands in the catalogue: the same words in the same knot keep their Spanish.
 */
export function sceneEntries(text: string, known: readonly CatalogueEntry[]): SceneEntry[] {
  const words = new Map(known.map((entry) => [key(entry.context, entry.english), entry.words]));
  const seen = new Map<string, number>();
  return readSource(text).flatMap(({ line, context, segment }) => {
    if (segment === undefined) return [];
    const at = key(context, segment.text);
    const count = (seen.get(at) ?? 0) + 1;
    seen.set(at, count);
    const numbered = count === 1 ? context : `${context}#${count}`;
    const spanish = words.get(key(numbered, segment.text)) ?? '';
    return [{ context: numbered, english: segment.text, words: spanish, line }];
  });
}

/**
 * A scene's catalogue as text, in the order of the scene.
 * @param comments who speaks to whom, by context and English; what has none is marked to be asked.
 */
export function sceneCatalogue(
  file: string,
  entries: readonly SceneEntry[],
  comments: ReadonlyMap<string, string>,
): string {
  const head = [
    'msgid ""',
    'msgstr ""',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Language: es-MX\\n"',
  ].join('\n');
  const blocks = entries.map(({ context, english, words, line }) =>
    [
      `#. ${comments.get(key(context, english)) ?? 'narrator → reader, tú'}`,
      `#: ${file}:${line}`,
      `msgctxt ${quoted(context)}`,
      `msgid ${quoted(english)}`,
      `msgstr ${quoted(words)}`,
    ].join('\n'),
  );
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** The comments of a catalogue, by context and English. */
export function commentsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of text.split(/\n\s*\n/)) {
    const comment = /^#\. (.*)$/m.exec(block)?.[1];
    const context = /^msgctxt (".*")$/m.exec(block)?.[1];
    const english = /^msgid (".*")$/m.exec(block)?.[1];
    if (comment === undefined || context === undefined || english === undefined) continue;
    found.set(key(unquoted(context), unquoted(english)), comment);
  }
  return found;
}

function key(context: string, english: string): string {
  return `${context}\u0004${english}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
}
