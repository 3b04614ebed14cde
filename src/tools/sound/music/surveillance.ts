import { chance } from '../dsp/chance.ts';
import { halvesOf, heldVoices } from './bolero.ts';
import { line } from './notation.ts';
import { barsOf, player, WOOD } from './player.ts';
import type { Note, Score } from './score.ts';

/**
 * “Nadie en la esquina”: somebody waits and looks at no watch. C minor, 32 bars over a pulse that
 * drops a beat now and then; the theme at half speed in the clarinet's cellar, answered by bells.
 */
const BARS = barsOf(32, 4);

const HARMONY = [
  'C2: Eb3 G3 C4 D4',
  'C2: Eb3 G3 C4 D4',
  'C2: Eb3 Ab3 C4 D4',
  'C2: Eb3 Ab3 C4 F4',
  'C2: Eb3 G3 Bb3 D4',
  'C2: Eb3 G3 A3 D4',
  'B1: Eb3 G3 B3 D4',
  'B1: F3 G3 B3 D4',
  'Ab1: Eb3 Ab3 C4 G4',
  'Ab1: Eb3 Ab3 C4 G4',
  'F1: Eb3 Ab3 C4 G4',
  'F1: Eb3 Ab3 C4 F4',
  'Db2: F3 Ab3 C4 Eb4',
  'Db2: F3 Ab3 C4 Eb4',
  'D2: F3 Ab3 C4 Eb4',
  'G1: F3 Ab3 B3 Eb4',
  'C2: Eb3 G3 C4 D4',
  'Bb1: Eb3 G3 C4 D4',
  'A1: Eb3 G3 C4 D4',
  'A1: Eb3 G3 C4 Eb4',
  'Ab1: Eb3 G3 C4 Eb4',
  'Ab1: Eb3 F3 C4 D4',
  'G1: F3 C4 D4 G4',
  'G1: F3 B3 D4 G4',
  'E2: G3 Bb3 C4 Db4',
  'F2: Ab3 C4 Eb4 G4',
  'F#1: A3 C4 Eb4 F4',
  'G1: Ab3 C4 Eb4 F4',
  'Ab1: Eb3 Ab3 B3 D4',
  'Ab1: Eb3 G3 C4 D4',
  'D2: F3 Ab3 C4 D4',
  'G1: F3 Ab3 B3 D4',
].map(halvesOf);

const CLARINET = [
  ...line(BARS, 4, 'r:3 G3:1'),
  ...line(BARS, 5, 'Eb4:3! D4:1 | C4:3 G3:1 | D4:3 C4:1 | G3:3 r:1'),
  ...line(BARS, 12, 'r:3 C4:1'),
  ...line(BARS, 13, 'Ab4:3! G4:1 | F4:2 Eb4:2 | F4:1 D4:1 Ab3:2 | B3:3 r:1'),
  ...line(BARS, 21, 'r:2 Eb4:1? D4:1? | C4:4? | r:2 D4:1? C4:1? | B3:3? r:1'),
  ...line(BARS, 29, 'Eb4:3 D4:1 | C4:2 Ab3:2 | F4:3 Eb4:1 | D4:2 B3:2'),
];

const BELLS = [
  ...line(BARS, 2, 'r:2 G5:.5? r:1.5'),
  ...line(BARS, 8, 'r:1 r:.5 D5:.5? B4:.5? G4:.5? r:1'),
  ...line(BARS, 10, 'r:1 Eb5:.5? D5:.5? C5:2?'),
  ...line(BARS, 12, 'Ab5:1? G5:1? r:2'),
  ...line(BARS, 17, 'r:3 r:.5 G4:.5 | Eb5:1.5! D5:.5 C5:2 | r:1 Eb5:1? r:1 D5:.5? C5:.5?'),
  ...line(BARS, 20, 'G5:2? r:2'),
  ...line(BARS, 22, 'r:2 Ab5:.5? G5:.5? F5:1?'),
  ...line(BARS, 24, 'r:3 r:.5 G4:.5 | E5:1.5! G5:.5 Bb5:1 Db5:1 | C5:1 Ab5:2 r:1'),
  ...line(BARS, 27, 'r:1 A5:1? F5:.5? Eb5:.5? C5:1? | r:4 | r:4 | r:1 G5:.5? Eb5:.5? r:2'),
];

/** Eighths on one string, damped with the side of the hand: three, three and two. */
function pulse(): Note[] {
  return HARMONY.flatMap(([{ bass }], k): Note[] => {
    const luck = chance(1700 + k);
    const root = bass < 36 ? bass + 12 : bass;
    const out: Note[] = [];
    for (let e = 0; e < 8; e++) {
      const strong = e === 0 || e === 3 || e === 6;
      if (!luck.happens(strong ? 0.96 : k < 4 ? 0.45 : 0.72)) continue;
      const pitch = e === 7 && luck.happens(0.3) ? root + 7 : root;
      out.push({ beat: k * 4 + e / 2, length: 0.3, pitch, accent: strong ? 6 : -7 });
    }
    return out;
  });
}

/** A deep note for every change, and a second one that comes when it likes. */
function depth(): Note[] {
  return HARMONY.flatMap(([{ bass }], k): Note[] => {
    const luck = chance(1800 + k);
    const changed = HARMONY[k - 1]?.[0].bass !== bass;
    const out: Note[] = [];
    if (changed || k % 4 === 0) out.push({ beat: k * 4, length: 3, pitch: bass, accent: 4 });
    if (luck.happens(0.35))
      out.push({ beat: k * 4 + luck.pick([2.5, 3, 3.5]), length: 0.4, pitch: bass, accent: -10 });
    return out;
  });
}

/** What a watch would do, and a knuckle on a steering wheel. */
function ticks(): Note[] {
  return HARMONY.flatMap((_, k): Note[] => {
    const luck = chance(1900 + k);
    const out: Note[] = [];
    const hit = (beat: number, pitch: number, accent: number): void => {
      out.push({ beat: k * 4 + beat, length: 0.2, pitch, accent });
    };
    for (let e = 0; e < 8; e++) if (luck.happens(0.8)) hit(e / 2, 42, e % 2 ? -14 : -4);
    if (k % 2 === 1) hit(3, 37, 2);
    if (luck.happens(0.3)) hit(1.5, 37, -10);
    if (k % 8 === 0) hit(0, 36, 0);
    return out;
  });
}

export const surveillance: Score = {
  id: 'surveillance',
  seed: 2203,
  beat: 0.6,
  bars: BARS,
  lilt: (beat) => (beat % 1 === 0.5 ? 10 : 0),
  room: { seed: 611, decay: 2.1, bright: 0.3, delay: 0.024 },
  parts: [
    player('pulse', pulse(), {
      program: 28,
      lufs: -25,
      pan: -0.2,
      send: 0.12,
      velocity: 60,
      stray: 6,
      swell: [
        [0, 84],
        [48, 108],
        [64, 84],
        [104, 114],
        [128, 84],
      ],
      tone: [
        ['high', 60],
        ['bell', 1400, 3, 0.8],
        ['low', 3800],
      ],
    }),
    player('bass', depth(), {
      program: 32,
      lufs: -23.5,
      send: 0.06,
      velocity: 80,
      swell: [
        [0, 96],
        [64, 104],
        [128, 96],
      ],
      tone: WOOD,
    }),
    player('clarinet', CLARINET, {
      program: 71,
      lufs: -23,
      pan: 0.14,
      send: 0.36,
      velocity: 68,
      lag: 16,
      breath: true,
      swell: [
        [0, 84],
        [22, 104],
        [32, 70],
        [56, 112],
        [64, 74],
        [96, 80],
        [120, 106],
        [128, 84],
      ],
    }),
    player('bells', BELLS, {
      program: 11,
      lufs: -24,
      pan: 0.3,
      send: 0.42,
      velocity: 66,
      swell: [
        [0, 92],
        [96, 112],
        [128, 92],
      ],
      tone: [
        ['high', 190],
        ['bell', 5200, -2, 1],
      ],
    }),
    player('strings', heldVoices(HARMONY, { from: 1, to: 32, voices: [0, 2] }), {
      program: 44,
      lufs: -31,
      pan: -0.1,
      send: 0.4,
      velocity: 54,
      lag: -20,
      swell: [
        [0, 30],
        [28, 80],
        [34, 36],
        [60, 96],
        [66, 30],
        [100, 104],
        [116, 60],
        [128, 30],
      ],
      tone: [
        ['high', 140],
        ['low', 3000],
      ],
    }),
    player('kit', ticks(), {
      program: 40,
      drums: true,
      lufs: -34,
      pan: 0.2,
      send: 0.14,
      velocity: 46,
      swell: [
        [0, 90],
        [64, 100],
        [128, 90],
      ],
      tone: [
        ['high', 120],
        ['low', 9000],
      ],
    }),
  ],
};
