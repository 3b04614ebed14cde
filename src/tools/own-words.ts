import { createHash } from 'node:crypto';

/** So many words in a row are somebody's sentence. */
const RUN = 8;
/** Hexadecimal digits of the hash that stands for one run. */
const DIGITS = 12;

/** One run that a text shares with the article. */
export interface SharedRun {
  /** The run's words, in small letters and without marks. */
  readonly words: string;
  /** Line of its first word, from 1. */
  readonly line: number;
}

/**
 * Runs of eight words that a text shares with the article that the novel rests on.
 * @param known hashes of the article's own runs: the article itself is not kept here.
 */
export function sharedRuns(text: string, known: ReadonlySet<string>): SharedRun[] {
  const words = wordsOf(text);
  return words.flatMap(({ line }, at) => {
    const run = words.slice(at, at + RUN);
    if (run.length < RUN) return [];
    const joined = run.map(({ word }) => word).join(' ');
    return known.has(hashOf(joined)) ? [{ words: joined, line }] : [];
  });
}

/** The hash that stands for eight words. */
export function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, DIGITS);
}

/** Words as the list of hashes was made of them: small letters, without accents and apostrophes. */
function wordsOf(text: string): { word: string; line: number }[] {
  return text.split('\n').flatMap((raw, i) => {
    const plain = raw.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '');
    return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => ({ word, line: i + 1 }));
  });
}
