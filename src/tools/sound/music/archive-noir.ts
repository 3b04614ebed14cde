import { archiveDrums, archiveStrokes } from './archive-drums.ts';
import { bassLine, comp, halvesOf, heldVoices } from './bolero.ts';
import { line } from './notation.ts';
import type { Score } from './score.ts';

/**
 * “Papeles de marzo”, the game's theme: a bolero in C minor, 24 bars, A A′ B.
 *
 * The motif is the word on the stamp, *ar-CHÍ-ve-se*: a note before the bar, a leap of a sixth onto
 * the bar's first beat, and two steps down. In A it is said in C minor, then a fourth higher, then
 * with its third turned major; A′ breaks it and answers from above; B says it in the major,
 * where the sixth is a large one, and does not stay.
 */
const BARS = Array.from({ length: 24 }, () => 4);

const HARMONY = [
  // A: the old falling line C–B–B♭ in the bass; the last chord but one is a tritone away from home.
  // Where the tune sits on the third, the ninth under it stays away: the two would rub.
  'C2: Eb3 G3 C4 G4',
  'B1: Eb3 G3 B3 D4 / Bb1: Eb3 G3 Bb3 D4',
  'F2: Eb3 Ab3 C4 F4',
  'D2: F3 Ab3 C4 F4 / G1: F3 Ab3 B3 Eb4',
  'C2: Eb3 G3 Bb3 C4 / C2: E3 G3 Bb3 Db4',
  'F1: Eb3 Ab3 C4 Eb4 / Bb1: D3 Ab3 C4 G4',
  'Ab1: Eb3 G3 C4 Eb4 / Db2: F3 G3 B3 Eb4',
  'C2: Eb3 G3 A3 D4 / G1: F3 Ab3 B3 Eb4',
  // A′: the bass goes on falling where A turned back
  'C2: G3 Bb3 C4 Eb4 / B1: G3 B3 D4 G4',
  'Bb1: G3 C4 Eb4 F4 / A1: G3 C4 Eb4 G4',
  'Ab1: Ab3 C4 Eb4 F4 / F1: Ab3 C4 Eb4 G4',
  'D2: Ab3 C4 D4 F4 / G1: Ab3 B3 D4 F4',
  'G1: Bb3 Db4 F4 G4 / C2: Bb3 Db4 E4 G4',
  'F1: Ab3 C4 Eb4 F4 / Db2: Ab3 C4 Eb4 G4',
  'F1: Ab3 C4 Eb4 G4 / Db2: G3 B3 Eb4 F4',
  'C2: G3 A3 C4 Eb4 / Bb1: Ab3 C4 D4 G4',
  // B: E flat major, and out of it again by fourths
  'Eb2: G3 Bb3 D4 F4 / Eb2: G3 Bb3 C4 F4',
  'G1: F3 Bb3 D4 F4 / Gb1: Eb3 A3 C4 Eb4',
  'F1: Eb3 Ab3 C4 G4 / Bb1: D3 Ab3 C4 G4',
  'Eb2: C3 G3 Bb3 F4 / Ab1: C3 G3 Bb3 D4',
  'A1: C3 G3 C4 Eb4 / D2: C3 F#3 A3 Eb4',
  'G1: Bb2 F3 Bb3 D4 / C2: Bb2 E3 G3 Db4',
  'F2: Ab2 Eb3 G3 C4 / Ab1: C3 F#3 Bb3 D4',
  'G1: C3 F3 Ab3 C4 / G1: B2 F3 Ab3 D4',
].map(halvesOf);

const VIBES = [
  ...line(
    BARS,
    1,
    `Eb5:1.5! D5:.5 C5:1.5 G4:.5 | D5:1.5 C5:.5 G4:1.5 C5:.5 |
     Ab5:1.5! G5:.5 F5:1.5 Eb5:.5 | F5:1 D5:.5 Ab4:.5 B4:1.5 G4:.5 |
     Eb5:1.5! D5:.5 E5:1.5 G5:.5 | Ab5:1.5 F5:.5 G5:1.5 F5:.5 |
     Eb5:1 D5:.5 C5:.5 B4:1 G4:.5 B4:.5 | G4+C5:2 r:2`,
  ),
  // fills behind the trumpet
  ...line(
    BARS,
    9,
    'r:4 | r:2 r:.5 Eb5:.5? G5:.5? A5:.5? | r:4 | r:1 r:.5 Ab5:.5? F5:.5? D5:.5? B4:1?',
  ),
  ...line(
    BARS,
    13,
    `Db5:1 F5:.5 Bb5:.5! G5:1 E5:.5 Db5:.5 | C5:1.5 Ab5:.5! G5:1.5 F5:.5 |
     Eb5:1 D5:.5 C5:.5 G5:1 Eb5:.5 B4:.5 | G4+C5:2 r:2`,
  ),
  ...line(BARS, 17, 'r:2 r:.5 C5:.5? F5:.5? Bb5:.5? | r:4 | r:4 | r:2 r:1 D5+G5:1?'),
  ...line(BARS, 21, 'G4+Eb5:1.5! G5:.5 F#5:1 Eb5:.5 C5:.5 | D5:1.5 Bb4:.5 E5:1! Db5:.5 Bb4:.5'),
  ...line(BARS, 24, 'r:1 r:.5 D6:.5? B5:.5? Ab5:.5? F5:.5? G4:.5'),
];

// The left hand is the comping; this is the right one, where it has something of its own to say.
const PIANO_LEAD = [
  ...line(BARS, 4, 'r:2 r:.5 D5:.5? F5:.5? D5:.5?'),
  ...line(BARS, 8, 'r:2 r:.5 G5:.5 F5:.5 Eb5:.5'),
  ...line(BARS, 12, 'r:2 r:.5 F5:.5? G5:.5? B5:.5?'),
  ...line(BARS, 16, 'r:1 G5+Eb5:.5 D5:.5 C5:1 r:.5 Bb4:.5'),
  ...line(
    BARS,
    17,
    `G4+G5:1.5! F4+F5:.5 Eb5:1 D5:.5 Bb4:.5 | D5:1 F5:.5 D5:.5 C5:1.5 C5:.5 |
     Ab4+Ab5:1.5! G4+G5:.5 F4+F5:1 C5:.5 D5:.5 | Bb4+Bb5:1! G5:.5 Eb5:.5 D5:1.5 C5:.5`,
  ),
  ...line(BARS, 23, 'r:2 r:.5 F#5:.5? D5:.5? Bb4:.5?'),
];

const TRUMPET = [
  ...line(BARS, 8, 'r:3 r:.5 G4:.5'),
  ...line(
    BARS,
    9,
    `Eb5:2! D5:.5 C5:.5 D5:.5 Eb5:.5 | F5:.5 D5:1 C5:.5 G4:2 |
     Ab5:1.5! Bb5:.5 G5:1 F5:.5 Eb5:.5 | F5:1.5 Eb5:.5 D5:.5 B4:.5 Ab4:.5 G4:.5`,
  ),
  ...line(BARS, 22, 'r:3 r:.5 C5:.5'),
  ...line(BARS, 23, 'C5:1 Eb5:.5 G5:.5 F#5:1 D5:.5 C5:.5 | F5:1! Eb5:.5 D5:.5 B4:1.5 r:.5'),
];

export const archiveNoir: Score = {
  id: 'archive_noir',
  seed: 417,
  beat: 0.7,
  bars: BARS,
  lilt: (beat) => (beat % 1 === 0.5 ? 26 : 0),
  room: { seed: 601, decay: 1.9, bright: 0.35, delay: 0.021 },
  brushes: { lufs: -33, strokes: archiveStrokes },
  parts: [
    {
      id: 'bass',
      program: 32,
      notes: bassLine(HARMONY, 5),
      swell: [
        [0, 88],
        [24, 102],
        [31, 88],
        [52, 114],
        [63, 94],
        [84, 116],
        [96, 88],
      ],
      feel: { lag: -5, spread: 6, velocity: 82, stray: 4 },
      channel: {
        lufs: -22,
        pan: 0,
        send: 0.05,
        tone: [
          ['high', 42],
          ['bell', 95, -1.5, 0.9],
          ['bell', 320, -2, 1],
          ['bell', 850, 3, 0.8],
          ['low', 4800],
        ],
      },
    },
    {
      id: 'piano',
      program: 0,
      notes: [
        ...comp(HARMONY, 'aefc dbfa cdbe fdca bacd fcea'),
        ...PIANO_LEAD.map((n) => ({ ...n, accent: n.accent + 17 })),
      ],
      swell: [
        [0, 76],
        [22, 96],
        [31, 74],
        [52, 104],
        [63, 84],
        [66, 104],
        [80, 120],
        [90, 92],
        [96, 76],
      ],
      feel: { lag: 3, spread: 8, velocity: 54, stray: 5 },
      channel: {
        lufs: -24.5,
        pan: -0.22,
        send: 0.2,
        tone: [
          ['high', 105],
          ['bell', 260, -2.5, 1],
          ['bell', 2600, 1, 0.8],
          ['highShelf', 7000, -2],
        ],
      },
    },
    {
      id: 'vibes',
      program: 11,
      notes: VIBES,
      swell: [
        [0, 84],
        [22, 106],
        [31, 78],
        [48, 98],
        [54, 116],
        [63, 82],
        [80, 110],
        [86, 118],
        [93, 82],
        [96, 84],
      ],
      feel: { lag: 9, spread: 9, velocity: 70, stray: 5 },
      channel: {
        lufs: -22.5,
        pan: 0.26,
        send: 0.34,
        tone: [
          ['high', 170],
          ['bell', 5200, -2, 1],
        ],
      },
    },
    {
      id: 'trumpet',
      program: 59,
      notes: TRUMPET,
      swell: [
        [0, 80],
        [31, 72],
        [34, 92],
        [42, 108],
        [48, 76],
        [87, 62],
        [92, 84],
        [95, 58],
        [96, 80],
      ],
      feel: { lag: 24, spread: 11, velocity: 72, stray: 4, breath: true },
      channel: {
        lufs: -25.3,
        pan: 0.06,
        send: 0.38,
        tone: [
          ['high', 230],
          ['bell', 2800, -4.5, 1.1],
          ['low', 5600],
        ],
      },
    },
    {
      id: 'strings',
      program: 48,
      notes: heldVoices(HARMONY, { from: 6, to: 23, voices: [0, 1] }),
      swell: [
        [0, 20],
        [20, 20],
        [28, 66],
        [32, 36],
        [46, 78],
        [56, 92],
        [64, 46],
        [82, 104],
        [92, 30],
        [96, 20],
      ],
      feel: { lag: -20, spread: 10, velocity: 56, stray: 2 },
      channel: {
        lufs: -31,
        pan: -0.05,
        send: 0.3,
        tone: [
          ['high', 120],
          ['low', 2600],
          ['bell', 400, -2, 0.8],
        ],
      },
    },
    {
      id: 'kit',
      program: 40,
      drums: true,
      notes: archiveDrums,
      swell: [
        [0, 96],
        [56, 108],
        [64, 90],
        [88, 106],
        [96, 96],
      ],
      feel: { lag: 1, spread: 6, velocity: 44, stray: 5 },
      channel: {
        lufs: -36,
        pan: 0.14,
        send: 0.16,
        tone: [
          ['high', 90],
          ['bell', 4200, -3, 0.9],
          ['low', 8500],
        ],
      },
    },
  ],
};
