import { type Chance, chance } from './chance.ts';
import { biquad, filterRound } from './filter.ts';
import { drift } from './noise.ts';
import { addRound, levelled, RATE, type Samples, silence } from './samples.ts';

type Crowd = {
  readonly seed: number;
  readonly seconds: number;
  readonly voices: number;
  /** Share of high voices, 0–1. */
  readonly high: number;
  /** Seconds of silence between two phrases of one speaker, from and to. */
  readonly pauses: readonly [number, number];
  /** Laughs in the loop. */
  readonly laughs: number;
  /** How near the nearest speaker may stand, 0–1: few voices are a crowd only from afar. */
  readonly nearest?: number;
};

// Spanish has five vowels; the words are none, so that nobody can be heard to say anything.
type Vowel = [number, number, number];
const VOWELS: [Vowel, ...Vowel[]] = [
  [310, 2200, 2950],
  [440, 1900, 2550],
  [730, 1300, 2500],
  [480, 900, 2450],
  [340, 800, 2300],
];

const OPEN: Vowel = [730, 1300, 2500];

type Syllable = {
  readonly start: number;
  readonly length: number;
  readonly formants: readonly [number, number, number];
  readonly strength: number;
  readonly hiss: boolean;
};

/** A crowd that talks and cannot be understood: glottal pulses through moving formants. */
export function murmur({
  seed,
  seconds,
  voices,
  high,
  pauses,
  laughs,
  nearest = 1,
}: Crowd): Samples {
  const whole = silence(seconds);
  for (let v = 0; v < voices; v++) {
    const luck = chance(seed * 1009 + v);
    const isHigh = luck.happens(high);
    const pitch = isHigh ? luck.range(175, 235) : luck.range(92, 145);
    const size = (isHigh ? 1.16 : 1) * luck.range(0.9, 1.1);
    const near = nearest * luck.unit() ** 2.4;
    const voice = silence(seconds);
    let t = luck.range(0, pauses[1]);
    while (t < seconds) {
      const phrase = phraseOf(luck, size);
      addRound(voice, speak(phrase, pitch * luck.range(0.92, 1.14), luck), t);
      t += (phrase.at(-1)?.start ?? 1) + 0.2 + luck.range(...pauses);
    }
    for (let k = 0; k < laughs / voices || (v < laughs && k === 0); k++) {
      addRound(voice, speak(laughOf(luck, size), pitch * 1.45, luck), luck.range(0, seconds), 1.3);
    }
    const far = filterRound(voice, biquad('high', 140), biquad('low', 1900 + 5200 * near));
    addRound(whole, far, 0, 0.25 + 1.3 * near);
  }
  // Speech through the pulses' slope is too dull above 1 kHz; the ear wants consonants' air.
  // A room full of people breathes: talk rises against talk, and falls when it has been heard.
  const swell = drift(seconds, { seed: seed + 7, turns: 6, from: 0.5, to: 1 });
  const talk = filterRound(whole, biquad('bell', 1900, 0.5, 9), biquad('bell', 430, 0.8, -5));
  return levelled(talk.map((v, i) => v * swell(i)));
}

function phraseOf(luck: Chance, size: number): Syllable[] {
  const end = luck.range(0.8, 3.4);
  const out: Syllable[] = [];
  let start = 0;
  while (start < end) {
    const length = luck.range(0.11, 0.25);
    out.push({
      start,
      length,
      formants: scaled(luck.pick(VOWELS), size * luck.range(0.95, 1.06)),
      strength: luck.range(0.5, 1),
      hiss: luck.happens(0.4),
    });
    start += length;
  }
  return out;
}

function laughOf(luck: Chance, size: number): Syllable[] {
  const formants = scaled(OPEN, size);
  return Array.from({ length: 4 + Math.floor(luck.unit() * 4) }, (_, k) => ({
    start: k * 0.19,
    length: 0.15,
    formants,
    strength: 0.9 ** k,
    hiss: true,
  }));
}

function scaled(v: readonly [number, number, number], by: number): [number, number, number] {
  return [v[0] * by, v[1] * by, v[2] * by];
}

function speak(phrase: readonly Syllable[], pitch: number, luck: Chance): Samples {
  const last = phrase.at(-1);
  const out = silence((last?.start ?? 0) + (last?.length ?? 0) + 0.05);
  const lines = [resonator(70), resonator(110), resonator(160)] as const;
  let formants = phrase[0]?.formants ?? OPEN;
  let turn = 0;
  let before = 0;
  for (const syllable of phrase) {
    const from = Math.round(syllable.start * RATE);
    const n = Math.round(syllable.length * RATE);
    for (let i = 0; i < n; i++) {
      const u = i / n;
      if (i % 96 === 0) {
        // The mouth moves to the next vowel in some 40 ms.
        formants = formants.map((f, k) => f + 0.12 * ((syllable.formants[k] ?? f) - f)) as never;
        for (const [k, line] of lines.entries()) line.tune(formants[k] ?? 500);
      }
      const falling = 1.1 - 0.25 * ((from + i) / out.length);
      turn += (pitch * falling * (1 + 0.01 * luck.normal() * 0.3)) / RATE;
      turn -= Math.floor(turn);
      const open = turn < 0.6 ? Math.sin((Math.PI * turn) / 0.6) ** 2 * (1 - turn) : 0;
      const push = open - before + 0.012 * luck.normal();
      before = open;
      const shape = Math.sin(Math.PI * Math.min(1, u * 1.04)) ** 0.7 * syllable.strength;
      const tone = lines[0].next(push) + 1.1 * lines[1].next(push) + 0.8 * lines[2].next(push);
      const air =
        syllable.hiss && u < 0.3 ? 0.01 * luck.normal() * Math.sin((Math.PI * u) / 0.3) : 0;
      out[from + i] = tone * shape * (syllable.hiss ? Math.min(1, u / 0.25) : 1) + air;
    }
  }
  return out;
}

/** A two-pole resonator that can be retuned while it rings. */
function resonator(width: number) {
  const r = Math.exp((-Math.PI * width) / RATE);
  let a = 0;
  let [y1, y2] = [0, 0];
  return {
    tune(hertz: number): void {
      a = 2 * r * Math.cos((2 * Math.PI * hertz) / RATE);
    },
    next(x: number): number {
      const y = (1 - r) * x + a * y1 - r * r * y2;
      y2 = y1;
      y1 = y;
      return y;
    },
  };
}
