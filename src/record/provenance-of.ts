import type { Beat } from '../narrative/turn.ts';
import type { Label } from './model/claim.ts';
import type { LocalRecord } from './model/localise.ts';

/** Where a line comes from: one label, and the entries of the record that it rests on. */
export interface Provenance {
  readonly label: Label;
  readonly ids: readonly string[];
}

/**
 * The labels of a line, the heaviest first: what did not happen, then what is reported, answered and
 * known. A line that names no entry is invented, so there is always one.
 * @param claims Tells a claim that is itself a denial (F03) from one that is reported.
 */
export function provenanceOf(beat: Beat, claims: LocalRecord['claims']): readonly Provenance[] {
  const found = new Map<Label, string[]>();
  const add = (label: Label, id: string) =>
    found.set(label, [...new Set([...(found.get(label) ?? []), id])]);
  for (const cue of beat.cues) {
    if (cue.kind === 'counterfactual') add('counterfactual', cue.id);
    else if (cue.kind === 'claim') add(claims[cue.id]?.kind ?? 'reported', cue.id);
    else if (cue.kind === 'reply') add('denied', cue.id);
    else if (cue.kind === 'record') add('public', cue.id);
  }
  if (found.size === 0) return [{ label: 'invented', ids: [] }];
  return ORDER.flatMap((label) => {
    const ids = found.get(label);
    return ids === undefined ? [] : [{ label, ids }];
  });
}

const ORDER = ['counterfactual', 'reported', 'denied', 'public'] as const satisfies Label[];

/** The entries that these lines rest on, in order; what `replyRows` takes. */
export function metIn(beats: readonly Beat[]): string[] {
  return beats
    .flatMap((beat) => beat.cues)
    .flatMap((cue) =>
      cue.kind === 'claim' || cue.kind === 'record' || cue.kind === 'reply' ? [cue.id] : [],
    );
}
