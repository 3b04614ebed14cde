import type { Turn } from '../../narrative/turn.ts';

/** A run as it is read: a head for each chapter, the words, and after a `>` what was chosen. */
export function transcript(turns: readonly Turn[]): string {
  const lines: string[] = [];
  for (const { chosen, beats } of turns) {
    if (chosen !== undefined) lines.push('', `> ${chosen.text} (${chosen.id})`, '');
    for (const { text, cues } of beats) {
      for (const cue of cues) {
        if (cue.kind === 'chapter') lines.push(`== chapter ${cue.number} ==`);
        if (cue.kind === 'ending') lines.push(`== ${cue.id} ==`);
      }
      if (text !== '') lines.push(text);
    }
  }
  return `${lines.join('\n').trim()}\n`;
}
