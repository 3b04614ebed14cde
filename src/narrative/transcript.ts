import type { Turn } from './turn.ts';

/** A readable record of beats and choices: one line a paragraph, choices behind `> `. */
export function transcriptOf(turns: readonly Turn[]): string {
  return turns
    .flatMap(({ chosen, beats }) => [
      ...(chosen === undefined ? [] : [`> ${chosen.text}`]),
      ...beats.map((beat) => beat.text).filter((text) => text !== ''),
    ])
    .join('\n\n');
}
