import { type Catalogue, short } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { readSource, spliceLine } from './segments.ts';

export interface InkFile {
  /** Path from the story's folder, as INCLUDE names it. */
  readonly name: string;
  readonly text: string;
}

/**
 * The same files in the other language: equal structure, other prose.
 * @param same English segments that may stay as they are (names, signs).
 */
export function spliceFiles(
  files: readonly InkFile[],
  catalogue: Catalogue,
  same: ReadonlySet<string>,
  findings: Finding[],
): InkFile[] {
  const seen = new Map<string, number>();
  return files.map(({ name, text }) => ({
    name,
    text: readSource(text)
      .map((line) => {
        const { segment } = line;
        if (segment === undefined) return line.raw;
        const context = numbered(seen, line.context, segment.text);
        const words = catalogue.take(context, segment.text);
        const report = (code: string, message: string) =>
          findings.push({ code, severity: 'error', file: name, line: line.line, message });
        if (words === undefined) {
          report('L10', `no Spanish for [${context}] "${short(segment.text)}"`);
          return line.raw;
        }
        for (const problem of differences(segment.text, words)) report('L11', problem);
        if (words === segment.text && !same.has(words)) {
          report('L12', `Spanish equals English: "${short(words)}"`);
        }
        return spliceLine(line, words);
      })
      .join('\n'),
  }));
}

/** The context of a segment, with `#2` behind it where the same words stand a second time. */
function numbered(seen: Map<string, number>, context: string, text: string): string {
  const key = `${context}\u0004${text}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? context : `${context}#${count}`;
}

/** What a translator may not change by accident. */
function differences(english: string, words: string): string[] {
  const problems: string[] = [];
  for (const mark of ['{', '}', '[', ']', '<>', '|']) {
    if (count(english, mark) !== count(words, mark)) {
      problems.push(
        `"${mark}" ${count(english, mark)} times in English, ${count(words, mark)} in Spanish: "${short(english)}"`,
      );
    }
  }
  if (/(?:^|[^\\])#|->|^\s*[*+~=-](?!-)/.test(words) && !/^\s*[*+~=-](?!-)/.test(english)) {
    problems.push(`structure inside the Spanish: "${short(words)}"`);
  }
  return problems;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
