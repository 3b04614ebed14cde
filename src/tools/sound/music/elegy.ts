import { halvesOf, heldVoices } from './bolero.ts';
import { line } from './notation.ts';
import { barsOf, player } from './player.ts';
import type { Note, Score } from './score.ts';

/**
 * “El jardín”: the theme slow, for strings, in G minor, 20 bars. The cello has the old half, the
 * violin the half in the major that does not stay, and the two meet an octave apart at the end.
 */
const BARS = barsOf(20, 4);

const HARMONY = [
  'G2: Bb3 D4 G4',
  'F#2: A3 D4 F#4 / F2: G3 D4 G4',
  'C2: G3 Eb4 G4',
  'A1: G3 C4 Eb4 / D2: F#3 C4 D4',
  'G2: G3 Bb3 D4 / G2: G3 B3 F4',
  'C2: G3 C4 Eb4 / F2: A3 Eb4 F4',
  'Eb2: G3 Bb3 Eb4 / D2: F#3 A3 D4',
  'G2: G3 Bb3 D4 / F2: A3 C4 Eb4',
  'Bb1: F3 Bb3 D4',
  'D2: F3 A3 C4 / Db2: E3 G3 Bb3',
  'C2: Eb3 G3 C4 / F2: A3 C4 Eb4',
  'Bb1: F3 Bb3 D4 / Eb2: G3 Bb3 D4',
  'E2: G3 Bb3 D4 / A1: G3 C#4 E4',
  'D2: F3 A3 D4 / G2: F3 Ab3 B3',
  'C2: Eb3 G3 Bb3 / Eb2: G3 A3 C#4',
  'D2: G3 C4 D4 / D2: F#3 A3 C4',
  'Eb2: G3 Bb3 Eb4',
  'A1: G3 C4 Eb4 / D2: F#3 C4 D4',
  'D2: G3 Bb3 D4 / D2: F#3 A3 D4',
  'G2: G3 Bb3 D4',
].map(halvesOf);

const CELLO = [
  ...line(
    BARS,
    1,
    `Bb3:1.5! A3:.5 G3:1.5 D3:.5 | A3:1.5 G3:.5 D3:1.5 G3:.5 | Eb4:1.5! D4:.5 C4:1.5 Bb3:.5 |
     C4:1 A3:.5 Eb3:.5 F#3:1.5 D3:.5 | Bb3:1.5! A3:.5 B3:1.5 D4:.5 | Eb4:1.5 C4:.5 D4:1.5 C4:.5 |
     Bb3:1 A3:.5 G3:.5 F#3:1 D3:.5 F#3:.5 | G3:3 r:1`,
  ),
  ...line(BARS, 12, 'r:2 Bb3:1? G3:1? | E3:2? A3:2? | F3:2? B3:2? | G3:2? A3:2? | D3:3? D3:1'),
  ...line(
    BARS,
    17,
    'Bb3:1.5! A3:.5 G3:1.5 D3:.5 | C4:1.5 Bb3:.5 A3:2 | G3:2 F#3:2 | G3:3 r:.5 D3:.5',
  ),
];

const VIOLIN = [
  ...line(BARS, 4, 'r:3 D5:1? | _:4 | Eb5:2? F5:2? | G5:2? F#5:1? D5:1?'),
  ...line(BARS, 8, 'r:3 F4:1'),
  ...line(
    BARS,
    9,
    `D5:1.5! C5:.5 Bb4:1 A4:.5 F4:.5 | A4:1 C5:.5 A4:.5 G4:1.5 G4:.5 |
     Eb5:1.5! D5:.5 C5:1 G4:.5 A4:.5 | F5:1! D5:.5 Bb4:.5 A4:1.5 G4:.5 |
     Bb4:1.5 D5:.5 C#5:1 Bb4:.5 G4:.5 | A4:1.5 F4:.5 B4:1 Ab4:.5 F4:.5 |
     G4:1 Bb4:.5 D5:.5 C#5:1 A4:.5 G4:.5 | C5:1! Bb4:.5 A4:.5 F#4:1.5 D4:.5 |
     Bb4:1.5 A4:.5 G4:1.5 D4:.5 | C5:1.5 Bb4:.5 A4:2 | G4:2 F#4:2 | G4:3 r:1`,
  ),
];

const basses: Note[] = HARMONY.flatMap(([one, two], k) =>
  one.bass === two.bass
    ? [{ beat: k * 4, length: 4, pitch: one.bass, accent: 0 }]
    : [one, two].map(({ bass }, h) => ({ beat: k * 4 + 2 * h, length: 2, pitch: bass, accent: 0 })),
);

const harp: Note[] = HARMONY.flatMap(([one], k) =>
  [8, 9, 12, 16, 17, 20].includes(k + 1)
    ? [one.bass + 12, ...one.voices].map((pitch, v) => ({
        beat: k * 4,
        length: 3,
        pitch,
        accent: -v,
        roll: 2.2 * v,
      }))
    : [],
);

export const elegy: Score = {
  id: 'elegy',
  seed: 5018,
  beat: 0.96,
  bars: BARS,
  lilt: () => 0,
  room: { seed: 671, decay: 2.9, bright: 0.35, delay: 0.03 },
  parts: [
    player('cello', CELLO, {
      program: 42,
      lufs: -20.5,
      pan: 0.2,
      send: 0.36,
      velocity: 70,
      lag: -10,
      spread: 14,
      swell: [
        [0, 84],
        [9, 110],
        [15, 88],
        [23, 116],
        [31, 80],
        [44, 64],
        [64, 74],
        [69, 108],
        [78, 74],
        [80, 84],
      ],
      tone: [
        ['high', 70],
        ['bell', 2600, -3, 1],
        ['low', 5600],
      ],
    }),
    player('violin', VIOLIN, {
      program: 40,
      lufs: -22.5,
      pan: -0.22,
      send: 0.44,
      velocity: 66,
      lag: -8,
      spread: 14,
      swell: [
        [0, 60],
        [16, 54],
        [27, 80],
        [32, 88],
        [45, 118],
        [54, 92],
        [61, 112],
        [66, 84],
        [80, 60],
      ],
      tone: [
        ['high', 180],
        ['bell', 3200, -5, 0.9],
        ['low', 5200],
      ],
    }),
    player('middle', heldVoices(HARMONY, { from: 1, to: 20, voices: [0, 1, 2] }), {
      program: 49,
      lufs: -26,
      pan: -0.06,
      send: 0.34,
      velocity: 56,
      lag: -40,
      spread: 16,
      swell: [
        [0, 66],
        [10, 90],
        [15, 70],
        [24, 98],
        [32, 70],
        [46, 110],
        [54, 80],
        [61, 106],
        [72, 74],
        [80, 66],
      ],
      tone: [
        ['high', 130],
        ['bell', 420, -2, 0.8],
        ['low', 4200],
      ],
    }),
    player('basses', basses, {
      program: 43,
      lufs: -26,
      send: 0.2,
      velocity: 60,
      lag: -25,
      spread: 10,
      swell: [
        [0, 80],
        [24, 100],
        [32, 80],
        [46, 108],
        [64, 88],
        [80, 80],
      ],
      tone: [
        ['high', 42],
        ['low', 1600],
      ],
    }),
    player('harp', harp, {
      program: 46,
      lufs: -30,
      pan: 0.36,
      send: 0.4,
      velocity: 56,
      swell: [
        [0, 100],
        [80, 100],
      ],
      tone: [['high', 70]],
    }),
  ],
};
