/** One note, in beats from the beginning of the loop. */
export type Note = {
  readonly beat: number;
  readonly length: number;
  /** MIDI key: 60 is middle C. */
  readonly pitch: number;
  /** Added to the part's velocity. */
  readonly accent: number;
  /** Place in a rolled chord, 0 first. */
  readonly roll?: number;
};

type Feel = {
  /** Milliseconds behind the beat; negative is ahead. */
  readonly lag: number;
  /** Milliseconds of wandering. */
  readonly spread: number;
  /** Middle velocity, 1–127, and how far it strays. */
  readonly velocity: number;
  readonly stray: number;
  /** Bends into long notes and a late vibrato, as a player of a wind instrument does. */
  readonly breath?: boolean;
};

export type Channel = {
  /** LUFS of the part by itself, before the master. */
  readonly lufs: number;
  /** −1 left, 1 right. */
  readonly pan: number;
  /** How much of it goes into the room, linear. */
  readonly send: number;
  readonly tone: readonly Tone[];
};
export type Tone = readonly [
  kind: 'low' | 'high' | 'bell' | 'lowShelf' | 'highShelf',
  hertz: number,
  gain?: number,
  q?: number,
];

export type Part = {
  readonly id: string;
  /** General MIDI programme, from 0; a drum kit's if `drums`. */
  readonly program: number;
  readonly drums?: boolean;
  /** Cents between two copies of the part, as in the reeds of an accordion. */
  readonly musette?: number;
  readonly notes: readonly Note[];
  /** Expression (controller 11) at beats; ends where it began, because it loops. */
  readonly swell: readonly (readonly [beat: number, value: number])[];
  readonly feel: Feel;
  readonly channel: Channel;
};

export type Score = {
  readonly id: string;
  readonly seed: number;
  /** Seconds. A loop is to be a multiple of 4 ms and of 64 samples: see `perform.ts`. */
  readonly beat: number;
  /** Beats of each bar. */
  readonly bars: readonly number[];
  readonly parts: readonly Part[];
  /** Milliseconds by which a place in the bar is early or late; the key is the beat in its bar. */
  readonly lilt: (beatInBar: number) => number;
  readonly room: {
    readonly seed: number;
    readonly decay: number;
    readonly bright: number;
    readonly delay: number;
  };
  /** Brushes going round on the skin: beats between strokes, LUFS. None if absent. */
  readonly brushes?: { readonly lufs: number; readonly strokes: readonly number[] };
};

/** Beat at which a bar (from 1) begins. */
export function barStart(bars: readonly number[], bar: number): number {
  return bars.slice(0, bar - 1).reduce((s, b) => s + b, 0);
}
