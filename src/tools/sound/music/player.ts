import type { Note, Part, Tone } from './score.ts';

type Playing = {
  /** General MIDI programme, from 0. */
  readonly program: number;
  readonly drums?: boolean;
  readonly lufs: number;
  readonly pan?: number;
  readonly send?: number;
  readonly velocity?: number;
  readonly stray?: number;
  readonly lag?: number;
  readonly spread?: number;
  readonly breath?: boolean;
  readonly swell: Part['swell'];
  readonly tone?: readonly Tone[];
};

const PLAIN: readonly Tone[] = [
  ['high', 90],
  ['bell', 300, -2, 1],
];

/** How the upright bass is heard in every piece: little bottom, the wood of it. */
export const WOOD: readonly Tone[] = [
  ['high', 42],
  ['bell', 95, -1.5, 0.9],
  ['bell', 320, -2, 1],
  ['bell', 850, 3, 0.8],
  ['low', 4800],
];

/** A part with the habits of an ordinary player, where nothing else is said. */
export function player(id: string, notes: readonly Note[], playing: Playing): Part {
  const { program, drums, lufs, swell, breath } = playing;
  return {
    id,
    program,
    ...(drums ? { drums } : {}),
    notes,
    swell,
    feel: {
      lag: playing.lag ?? 5,
      spread: playing.spread ?? 8,
      velocity: playing.velocity ?? 66,
      stray: playing.stray ?? 5,
      ...(breath ? { breath } : {}),
    },
    channel: {
      lufs,
      pan: playing.pan ?? 0,
      send: playing.send ?? 0.25,
      tone: playing.tone ?? PLAIN,
    },
  };
}

/** The same notes higher or lower by so many semitones. */
export function moved(notes: readonly Note[], semitones: number): Note[] {
  return notes.map((note) => ({ ...note, pitch: note.pitch + semitones }));
}

/** The same notes louder or softer. */
export function touched(notes: readonly Note[], accent: number): Note[] {
  return notes.map((note) => ({ ...note, accent: note.accent + accent }));
}

export function barsOf(count: number, beats: number): readonly number[] {
  return Array.from({ length: count }, () => beats);
}
