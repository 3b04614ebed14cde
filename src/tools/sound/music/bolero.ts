import { chance } from '../dsp/chance.ts';
import { chordOf, pitchOf } from './notation.ts';
import type { Note } from './score.ts';

/** Half a bar of harmony: the bass note and four written voices. */
export type Half = { readonly bass: number; readonly voices: readonly number[] };

/** Reads `C2: Eb3 G3 C4 D4 / B1: …`: one bar, its two halves; one half alone stands for both. */
export function halvesOf(bar: string): [Half, Half] {
  const [first, second] = bar.split('/').map((half): Half => {
    const [bass = '', voices = ''] = half.split(':');
    return { bass: pitchOf(bass.trim()), voices: chordOf(voices) };
  });
  if (!first) throw new RangeError(`No harmony in ${bar}`);
  return [first, second ?? first];
}

/** Upright bass: the bolero's half and two quarters, and a step into the next bar. */
export function bassLine(bars: readonly (readonly [Half, Half])[], seed: number): Note[] {
  const luck = chance(seed);
  return bars.flatMap(([first, second], k): Note[] => {
    const at = k * 4;
    const next = bars[(k + 1) % bars.length]?.[0].bass ?? first.bass;
    const still = first === second || first.bass === second.bass;
    const fifth = first.bass + 7 > 43 ? first.bass - 5 : first.bass + 7;
    const third = still ? fifth : second.bass;
    const notes: Note[] = [
      { beat: at, length: still ? 1.4 : 1.8, pitch: first.bass, accent: 7 },
      { beat: at + 2, length: 0.92, pitch: third, accent: 1 },
      { beat: at + 3, length: 0.85, pitch: leading(third, next), accent: -4 },
    ];
    if (still && luck.happens(0.7))
      notes.push({ beat: at + 1.5, length: 0.42, pitch: fifth, accent: -11 });
    if (luck.happens(0.22)) notes.push({ beat: at + 3.5, length: 0.1, pitch: third, accent: -34 });
    return notes;
  });
}

/** A note from which the ear expects the next: a semitone off it, from the side we come from. */
function leading(from: number, next: number): number {
  if (from === next) return from + 7 > 43 ? from - 5 : from + 7;
  const near = next > from ? next - 1 : next + 1;
  if (near !== from) return near;
  return next > from ? next + 1 : Math.max(28, next - 1);
}

/**
 * How the piano plays a bar:
 * `a` two rolled chords · `b` short, off the beat · `c` broken in eighths · `d` one, one and a
 * half, three · `e` one chord, late · `f` low voices first, high ones after · `.` nothing.
 */
type Comping = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | '.';

export function comp(bars: readonly (readonly [Half, Half])[], plan: string): Note[] {
  const ways = [...plan.replace(/\s/g, '')] as Comping[];
  if (ways.length !== bars.length)
    throw new RangeError(`${ways.length} ways for ${bars.length} bars`);
  return bars.flatMap(([first, second], k) =>
    compBar(ways[k] ?? '.', k * 4, first.voices, second.voices),
  );
}

function compBar(way: Comping, at: number, one: readonly number[], two: readonly number[]): Note[] {
  switch (way) {
    case 'a':
      return [...struck(at, 1.9, one, 2, true), ...struck(at + 2, 1.8, two, -5, true)];
    case 'b':
      return [
        ...struck(at + 0.5, 0.4, one.slice(1), -6),
        ...struck(at + 1.5, 0.5, one, 0),
        ...struck(at + 3, 0.9, two, -2),
      ];
    case 'c':
      return [...broken(at, one, [0, 2, 1, 3]), ...broken(at + 2, two, [0, 2, 3, 1])];
    case 'd':
      return [
        ...struck(at, 1.4, one, 3),
        ...struck(at + 1.5, 0.45, one.slice(1), -8),
        ...struck(at + 3, 0.9, two, -3),
      ];
    case 'e':
      return [...struck(at + 1, 0.95, one, -3, true), ...struck(at + 2.5, 1.3, two, -1)];
    case 'f':
      return [
        ...struck(at, 3.6, one.slice(0, 2), 0),
        ...struck(at + 1, 0.9, one.slice(2), -4),
        ...struck(at + 2.5, 1.2, two.slice(1), -2),
      ];
    default:
      return [];
  }
}

function struck(
  beat: number,
  length: number,
  voices: readonly number[],
  accent: number,
  rolled = false,
): Note[] {
  return voices.map((pitch, k) => ({
    beat,
    length,
    pitch,
    // The top voice is the one that the ear follows from chord to chord.
    accent: accent + (k === voices.length - 1 ? 3 : k === 0 ? -1 : -5),
    roll: rolled ? k : 0.25 * k,
  }));
}

function broken(beat: number, voices: readonly number[], order: readonly number[]): Note[] {
  return order.flatMap((voice, k) => {
    const pitch = voices[voice];
    if (pitch === undefined) return [];
    return [
      { beat: beat + k / 2, length: 2 - k / 2 + 0.2, pitch, accent: k === 0 ? 3 : k % 2 ? -7 : -3 },
    ];
  });
}

/** Two low strings hold the inner voices, and move only where these move. */
export function heldVoices(
  bars: readonly (readonly [Half, Half])[],
  { from, to, voices }: { from: number; to: number; voices: readonly number[] },
): Note[] {
  return voices.flatMap((voice) => {
    const notes: Note[] = [];
    bars.forEach((halves, k) => {
      if (k + 1 < from || k + 1 > to) return;
      halves.forEach((half, h) => {
        const pitch = half.voices[voice] ?? 60;
        const last = notes.at(-1);
        if (last?.pitch === pitch) notes[notes.length - 1] = { ...last, length: last.length + 2 };
        else notes.push({ beat: k * 4 + h * 2, length: 2, pitch, accent: 0 });
      });
    });
    return notes;
  });
}
