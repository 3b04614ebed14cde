import type { Finding } from '../ink/finding.ts';
import type { SourceChoice } from '../ink/source-tags.ts';
import type { InkFile } from '../ink/splice.ts';
import { type Offer, offersOf } from './offers.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 14;
/** Two options that begin with the same words are one intention twice. */
const OPENING = 3;

/** What a label may be, in either language. The names on the board are names. */
export function checkLabels(files: readonly InkFile[]): Finding[] {
  return files.flatMap(offersOf).flatMap((offer) => {
    const labels = offer.filter((choice) => !hasTag(choice, 'name'));
    return [...labels.flatMap(checkLength), ...checkOpenings(labels)];
  });
}

function checkLength(choice: SourceChoice): Finding[] {
  const count = wordsOf(choice.label).length;
  if (count >= FEWEST_WORDS && count <= MOST_WORDS) return [];
  return [finding('C01', choice, `a label of ${count} words: “${choice.label}”`)];
}

function checkOpenings(labels: Offer): Finding[] {
  const seen = new Map<string, SourceChoice>();
  return labels.flatMap((choice) => {
    const opening = wordsOf(choice.label).slice(0, OPENING).join(' ');
    const first = seen.get(opening);
    if (first === undefined) {
      seen.set(opening, choice);
      return [];
    }
    return [
      finding('C02', choice, `begins as the option of line ${first.line} does: “${opening}”`),
    ];
  });
}

/** Words as a reader counts them; Ink's own logic is none. */
export function wordsOf(label: string): string[] {
  return (
    label
      .replaceAll(/\{[^{}|:]*:|[{}|]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[’'.,][\p{L}\p{N}]+)*/gu) ?? []
  );
}

export function hasTag(choice: SourceChoice, key: string): boolean {
  return choice.tags.some((tag) => tag.key === key);
}

export function finding(code: string, { file, line }: SourceChoice, message: string): Finding {
  return { code, severity: 'error', file, line, message };
}
