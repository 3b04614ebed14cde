import { po } from 'gettext-parser';
import type { Finding } from './finding.ts';

/** The other language's words: context and English segment -> segment. */
export interface Catalogue {
  /** `undefined` where the segment is missing; marks the entry as used. */
  take(context: string, english: string): string | undefined;
  /** Entries that nothing asked for. */
  unused(): readonly CatalogueEntry[];
  /** All entries, in the order of the files. */
  readonly entries: readonly CatalogueEntry[];
}

export interface CatalogueEntry {
  readonly file: string;
  readonly line: number;
  readonly context: string;
  readonly english: string;
  readonly words: string;
}

const SEPARATOR = '\u0004';

/**
 * @param files name and text of each PO file.
 * @param findings where duplicates, empty translations and syntax errors go.
 */
export function readCatalogue(
  files: readonly { readonly name: string; readonly text: string }[],
  findings: Finding[],
): Catalogue {
  const entries = new Map<string, CatalogueEntry>();
  for (const { name, text } of files) {
    for (const entry of readFile(name, text, findings)) {
      const key = entry.context + SEPARATOR + entry.english;
      const first = entries.get(key);
      if (first !== undefined) {
        findings.push(error('L01', entry, `entry stands already at ${first.file}:${first.line}`));
      } else if (entry.words.trim() === '') {
        findings.push(error('L02', entry, `no translation of "${short(entry.english)}"`));
      }
      entries.set(key, first ?? entry);
    }
  }
  const used = new Set<string>();
  return {
    take(context, english) {
      const key = context + SEPARATOR + english;
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      used.add(key);
      return entry.words;
    },
    unused: () => [...entries].filter(([key]) => !used.has(key)).map(([, entry]) => entry),
    entries: [...entries.values()],
  };
}

/** Reads one file by blocks, because the parser keeps the last of two equal entries without a word. */
function readFile(name: string, text: string, findings: Finding[]): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [];
  let line = 1;
  for (const block of text.split(/(?<=\n)[ \t]*\n/)) {
    const at = line;
    line += block.split('\n').length;
    if (!/^msgid /m.test(block)) continue;
    try {
      const parsed = po.parse(block).translations;
      for (const [context, byId] of Object.entries(parsed)) {
        for (const [english, { msgstr }] of Object.entries(byId)) {
          if (english === '') continue;
          entries.push({ file: name, line: at, context, english, words: msgstr[0] ?? '' });
        }
      }
    } catch (cause) {
      findings.push({
        code: 'L03',
        severity: 'error',
        file: name,
        line: at,
        message: cause instanceof Error ? cause.message : String(cause),
      });
    }
  }
  return entries;
}

function error(code: string, entry: CatalogueEntry, message: string): Finding {
  return { code, severity: 'error', file: entry.file, line: entry.line, message };
}

export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
