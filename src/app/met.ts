import type { Turn } from '../narrative/turn.ts';

/** What a playthrough has met so far, in order, each once. */
export interface Met {
  readonly people: readonly string[];
  readonly terms: readonly string[];
  readonly notes: readonly string[];
  /** Lines that sum up. */
  readonly recap: readonly string[];
  readonly decisions: readonly { readonly turn: number; readonly text: string }[];
}

export function metIn(turns: readonly Turn[]): Met {
  const people = new Set<string>();
  const terms = new Set<string>();
  const notes = new Set<string>();
  const recap: string[] = [];
  const decisions: { turn: number; text: string }[] = [];
  for (const { index, chosen, beats } of turns) {
    if (chosen?.hinge !== undefined) decisions.push({ turn: index, text: chosen.text });
    for (const { text, cues } of beats) {
      for (const cue of cues) {
        if (cue.kind === 'meet') people.add(cue.id);
        else if (cue.kind === 'term') terms.add(cue.id);
        else if (cue.kind === 'note') notes.add(cue.id);
        else if (cue.kind === 'recap' && text !== '') recap.push(text);
      }
    }
  }
  return { people: [...people], terms: [...terms], notes: [...notes], recap, decisions };
}
