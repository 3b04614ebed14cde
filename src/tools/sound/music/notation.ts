import { barStart, type Note } from './score.ts';

const LETTERS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** MIDI key of a name such as `Bb3`. @throws RangeError if it is none. */
export function pitchOf(name: string): number {
  const [, letter, sign, octave] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? [];
  const step = LETTERS[letter ?? ''];
  if (step === undefined) throw new RangeError(`Not a pitch: ${name}`);
  return step + (sign === '#' ? 1 : sign === 'b' ? -1 : 0) + 12 * (Number(octave) + 1);
}

export function chordOf(names: string): number[] {
  return names.trim().split(/\s+/).map(pitchOf);
}

/**
 * Reads a written line: `Eb5:1.5 D5:.5 | r:1 G4+Bb4:2 _:1`. A number is beats, `r` a rest, `+`
 * joins the notes of a chord (the highest leads), `_` holds the note before, `!` after the
 * beats is an accent, `?` a ghost.
 * @param bars Beats of every bar of the piece; each written bar is checked against its own.
 * @throws RangeError on a bar of the wrong length.
 */
export function line(bars: readonly number[], firstBar: number, text: string): Note[] {
  const notes: Note[] = [];
  text.split('|').forEach((written, k) => {
    const bar = firstBar + k;
    const start = barStart(bars, bar);
    let beat = start;
    for (const token of written.trim().split(/\s+/)) {
      const [, names, length, sign] = /^([^:]+):([\d.]+)([!?]?)$/.exec(token) ?? [];
      if (names === undefined) throw new RangeError(`Bar ${bar}: cannot read ${token}`);
      const beats = Number(length);
      if (names === '_') hold(notes, beat, beats);
      else if (names !== 'r')
        notes.push(...sounding(names, beat, beats, sign === '!' ? 9 : sign === '?' ? -14 : 0));
      beat += beats;
    }
    const whole = bars[bar - 1] ?? 0;
    if (Math.abs(beat - start - whole) > 1e-6) {
      throw new RangeError(`Bar ${bar} has ${beat - start} beats, not ${whole}`);
    }
  });
  return shaped(notes);
}

function sounding(names: string, beat: number, length: number, accent: number): Note[] {
  const pitches = names
    .split('+')
    .map(pitchOf)
    .sort((a, b) => b - a);
  return pitches.map((pitch, k) => ({ beat, length, pitch, accent: accent - (k > 0 ? 9 : 0) }));
}

function hold(notes: Note[], at: number, beats: number): void {
  for (let k = 0; k < notes.length; k++) {
    const note = notes[k];
    if (note && Math.abs(note.beat + note.length - at) < 1e-6)
      notes[k] = { ...note, length: note.length + beats };
  }
}

/** A line leans on its high and its long notes, and lets the notes between the beats go by. */
function shaped(notes: readonly Note[]): Note[] {
  const middle = notes.reduce((s, n) => s + n.pitch, 0) / Math.max(1, notes.length);
  return notes.map((n) => ({
    ...n,
    accent: n.accent + 0.7 * (n.pitch - middle) + (n.length >= 1.5 ? 4 : 0) - (n.beat % 1 ? 4 : 0),
  }));
}
