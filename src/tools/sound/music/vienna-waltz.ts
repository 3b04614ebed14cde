import { line } from './notation.ts';
import type { Score } from './score.ts';
import { waltzBars, waltzBass, waltzChords, waltzTaps } from './waltz.ts';

/**
 * “Viena, sin escalas”: a café waltz in G minor and G major, 48 bars, on the theme's motif: a note
 * before the bar, a sixth up, steps down. It limps twice: bar 16 is a beat short, bar 48 a beat
 * long, as if somebody at the next table had put down his cup.
 */
const BARS = waltzBars;

const CELESTA = [
  ...line(
    BARS,
    1,
    `Bb5:1.5! A5:.5 G5:1 | D5:2 G5:1 | Eb6:1.5! D6:.5 C6:1 | A5:1.5 G5:.5 Eb5:1 |
     F#5:1 A5:1 C6:1 | Eb6:1.5! D6:.5 C6:1 | Bb5:2 G5:1 | B5:2! G5:1 |
     Eb6:1.5! D6:.5 C6:1 | A5:1 G5:.5 A5:.5 C6:1 | D6:1.5 C6:.5 Bb5:1 | G5:2 Bb5:1 |
     C6:1 Bb5:.5 A5:.5 G5:1 | F#5:1 G5:.5 A5:.5 Eb5:1 | G5:2 r:1 | r:2`,
  ),
  // above the reed, in the major: echoes of two notes
  ...line(BARS, 18, 'r:1 D6:.5? B5:.5? r:1'),
  ...line(BARS, 20, 'r:1 A5+D6:1? r:1'),
  ...line(BARS, 23, 'r:2 B5:.5? D6:.5? | r:2 E6:1?'),
  ...line(BARS, 26, 'r:1 Eb6:1? C6:1?'),
  ...line(BARS, 30, 'r:1 F#6:.5? E6:.5? C6:1? | B5:1? r:2'),
  ...line(
    BARS,
    39,
    'G5:1 Bb5:1 D6:1 | F6:1.5! Db6:.5 B5:1 | Eb6:2! D6:1 | _:1 C6:2 | A5:2 G5:1 | _:1 F#5:2',
  ),
  ...line(BARS, 47, 'r:1 A5:.5? C6:.5? Eb6:1? | D5+G5:2 r:1 D5:1'),
];

const REED = [
  // under the celesta: long notes only, entering late
  ...line(
    BARS,
    5,
    'C5:3? | Eb5:2? D5:1? | D5:3? | F4+D5:3? | Eb5:3? | C5+Eb5:2? A4:1? | D5:3? | Bb4+D5:2? G4:1?',
  ),
  // then the tune, in the register of an old man's voice
  ...line(BARS, 16, 'r:1 D4:1'),
  ...line(
    BARS,
    17,
    `B4:1.5! A4:.5 G4:1 | D4:2 E4:1 | C5:1.5! B4:.5 A4:1 | F#4:2 F#4:1 |
     A4:1.5 G4:.5 F#4:1 | E4:1 F#4:1 A4:1 | G4:1.5 E4:.5 D4:1 | B4:1! G#4:1 E4:1 |
     E4+C5:1.5! B4:.5 A4:1 | Eb4+C5:1 A4:1 Eb4:1 | G4+D5:1.5! B4:.5 G4:1 | G#4:1 B4:1 D5:1 |
     E4+C#5:1.5! B4:.5 A4:1 | C5:1 A4:1 F#4:1 | B3+G4:2 D4:1 | F#4:1 Eb4:1 D4:1`,
  ),
  ...line(BARS, 45, 'r:3 | r:1 Bb4:.5 Db5:.5 Eb5:1 | D5:2? C5:1? | Bb4:3? r:1'),
];

const VIBES = [
  ...line(BARS, 32, 'r:2 D5:1?'),
  ...line(
    BARS,
    33,
    `Bb5:1.5! A5:.5 G5:.5 D5:.5 | r:1 D5:1 F#5:1 | Eb6:1! D6:.5 C6:.5 Bb5:1 | A5:1.5 Bb5:.5 C6:1 |
     Eb6:1! C6:1 A5:1 | F#5:1 A5:.5 G5:.5 F#5:1`,
  ),
  ...line(BARS, 41, 'r:1 G4+Eb5:1? r:1 | r:1 G4+C5:1? r:1 | r:2 C5:1? | r:2 A4:1?'),
  ...line(BARS, 45, 'G5:1.5! D5:.5 Bb4:1 | G5:1 Eb5:.5 Db5:.5 Bb4:1 | A4:1 C5:1 F#5:1 | r:4'),
];

export const viennaWaltz: Score = {
  id: 'vienna_waltz',
  seed: 1815,
  beat: 0.44,
  bars: BARS,
  // The second beat comes early in that city, and the third is in no hurry.
  lilt: (beat) => (beat === 1 ? -30 : beat === 2 ? 12 : beat % 1 ? 8 : 0),
  room: { seed: 701, decay: 1.3, bright: 0.45, delay: 0.016 },
  parts: [
    {
      id: 'bass',
      program: 32,
      notes: waltzBass,
      swell: [
        [0, 98],
        [60, 104],
        [96, 110],
        [120, 98],
        [144, 98],
      ],
      feel: { lag: -4, spread: 6, velocity: 80, stray: 4 },
      channel: {
        lufs: -23,
        pan: 0,
        send: 0.06,
        tone: [
          ['high', 44],
          ['bell', 100, -1.5, 0.9],
          ['bell', 320, -2, 1],
          ['bell', 850, 3, 0.8],
          ['low', 4800],
        ],
      },
    },
    {
      id: 'pizzicato',
      program: 45,
      notes: waltzChords,
      swell: [
        [0, 80],
        [44, 98],
        [48, 84],
        [88, 110],
        [97, 76],
        [124, 104],
        [144, 80],
      ],
      feel: { lag: 2, spread: 7, velocity: 58, stray: 6 },
      channel: {
        lufs: -27,
        pan: -0.28,
        send: 0.3,
        tone: [
          ['high', 150],
          ['bell', 300, -2, 1],
          ['bell', 3400, 6.5, 0.7],
        ],
      },
    },
    {
      id: 'celesta',
      program: 8,
      notes: CELESTA,
      swell: [
        [0, 84],
        [24, 106],
        [46, 80],
        [96, 84],
        [122, 112],
        [144, 84],
      ],
      feel: { lag: 7, spread: 8, velocity: 74, stray: 5 },
      channel: {
        lufs: -23.5,
        pan: 0.24,
        send: 0.34,
        tone: [
          ['high', 220],
          ['bell', 3400, 5, 0.7],
        ],
      },
    },
    {
      id: 'reed',
      program: 21,
      musette: 13,
      notes: REED,
      swell: [
        [0, 64],
        [12, 54],
        [36, 74],
        [45, 66],
        [50, 96],
        [78, 118],
        [92, 82],
        [132, 64],
        [144, 64],
      ],
      feel: { lag: 12, spread: 10, velocity: 66, stray: 4 },
      channel: {
        lufs: -25,
        pan: -0.06,
        send: 0.26,
        tone: [
          ['high', 240],
          ['bell', 1200, -2, 0.8],
          ['bell', 2600, 2, 0.8],
          ['low', 9000],
        ],
      },
    },
    {
      id: 'vibes',
      program: 11,
      notes: VIBES,
      swell: [
        [0, 96],
        [95, 94],
        [110, 106],
        [132, 96],
        [144, 96],
      ],
      feel: { lag: 8, spread: 8, velocity: 70, stray: 5 },
      channel: {
        lufs: -24,
        pan: 0.32,
        send: 0.34,
        tone: [
          ['high', 190],
          ['bell', 5200, -2, 1],
        ],
      },
    },
    {
      id: 'kit',
      program: 40,
      drums: true,
      notes: waltzTaps,
      swell: [
        [0, 96],
        [96, 104],
        [144, 96],
      ],
      feel: { lag: 2, spread: 6, velocity: 40, stray: 5 },
      channel: {
        lufs: -34,
        pan: 0.12,
        send: 0.14,
        tone: [
          ['high', 140],
          ['low', 9500],
        ],
      },
    },
  ],
};
