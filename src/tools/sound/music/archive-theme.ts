import { comp, halvesOf } from './bolero.ts';
import { line } from './notation.ts';
import { barsOf, moved, player, touched } from './player.ts';
import type { Score } from './score.ts';

/**
 * “Caja 1: vacía”: the theme as the basement keeps it. A celesta says it as it was; a piano with
 * felt on its strings tries it from the other end, steps first and the leap last; then the celesta
 * has only some of the notes, and the dust has the rest. Written in C minor, played in A.
 */
const BARS = barsOf(24, 4);
const KEY = -3;

const HARMONY = [
  'C3: G3 C4 Eb4 G4',
  'B2: G3 B3 D4 G4 / Bb2: G3 Bb3 D4 G4',
  'F2: F3 Ab3 C4 Eb4',
  'D3: F3 Ab3 C4 D4 / G2: F3 Ab3 B3 D4',
  'C3: G3 Bb3 C4 Eb4 / C3: G3 Bb3 C4 E4',
  'F2: Ab3 C4 Eb4 G4 / Bb2: Ab3 C4 D4 F4',
  'Ab2: G3 C4 Eb4 G4 / G2: F3 B3 D4 G4',
  'C3: Eb3 G3 C4 D4 / G2: Eb3 F3 B3 D4',
  'C3: G2 C3 Eb3 G3',
  'G2: D3 G3 B3 D4',
  'F2: C3 F3 Ab3 C4',
  'D3: F3 Ab3 B3 D4',
  'C3: G3 Bb3 C4 E4',
  'F2: C3 F3 Ab3 C4 / Ab2: Eb3 F3 Ab3 C4',
  'G2: Eb3 G3 C4 Eb4 / G2: D3 F3 B3 D4',
  'Ab2: Eb3 Ab3 C4 Eb4 / Bb2: F3 Ab3 D4 F4',
  'Ab2: Eb3 G3 C4 Eb4',
  'Eb3: G3 Bb3 D4 G4',
  'F2: C3 Eb3 Ab3 C4',
  'C3: G3 C4 D4 Eb4',
  'F2: C3 F3 Ab3 C4',
  'Ab2: Eb3 F#3 C4 D4',
  'G2: D3 F3 C4 D4 / G2: D3 F3 B3 D4',
  'C3: G3 C4 D4 G4',
].map(halvesOf);

const CELESTA = [
  ...line(
    BARS,
    1,
    `Eb5:1.5! D5:.5 C5:1.5 G4:.5 | D5:1.5 C5:.5 G4:1.5 C5:.5 |
     Ab5:1.5! G5:.5 F5:1.5 Eb5:.5 | F5:1 D5:.5 Ab4:.5 B4:1.5 G4:.5 |
     Eb5:1.5! D5:.5 E5:1.5 G5:.5 | Ab5:1.5 F5:.5 G5:1.5 F5:.5 |
     Eb5:1 D5:.5 C5:.5 B4:1 G4:.5 B4:.5 | C5:2 r:2`,
  ),
  ...line(BARS, 10, 'r:2 r:.5 G5:.5? D5:.5? B4:.5?'),
  ...line(BARS, 12, 'r:2 r:.5 D6:.5? B5:.5? Ab5:.5?'),
  ...line(BARS, 14, 'r:3 r:.5 C6:.5? | r:4'),
  ...line(BARS, 16, 'r:2 Ab5:1? F5:.5? G5:.5?'),
  ...line(
    BARS,
    17,
    `Eb6:1.5 D6:.5 C6:2 | r:2 G5:2? | r:1 C6:1? Ab5:1? Eb5:1? | r:3 C5:1 |
     Ab5:1.5! G5:.5 F5:2 | Eb5:1 D5:1 C5:2 | F5:1.5 D5:.5 B4:2 | C5:3 r:.5 G4:.5`,
  ),
];

const ANSWER = [
  ...line(BARS, 8, 'r:2 r:1 G4:1?'),
  ...line(
    BARS,
    9,
    `C4:1 D4:1 Eb4:1.5 C5:.5 | B4:1 A4:.5 G4:.5 D4:2 | Ab4:1 G4:.5 F4:.5 C5:1.5 F4:.5 |
     Ab4:1.5 F4:.5 D4:2 | G4:1 E4:.5 G4:.5 C5:2 | Ab4:1 G4:.5 F4:.5 Eb5:2! |
     D5:1 C5:.5 Eb4:.5 B4:1 G4:1 | C5:3 r:1`,
  ),
  ...line(BARS, 18, 'r:1 D5+G5:1? r:2'),
  ...line(BARS, 20, 'r:1 G4+D5:1? r:2'),
];

export const archiveTheme: Score = {
  id: 'archive_theme',
  seed: 4042,
  beat: 0.8,
  bars: BARS,
  lilt: (beat) => (beat % 1 === 0.5 ? 18 : 0),
  room: { seed: 661, decay: 1.7, bright: 0.2, delay: 0.014 },
  // A soft broom, two aisles away.
  brushes: { lufs: -42, strokes: [5, 9, 13, 29, 33, 37, 53, 57, 61, 65, 81, 85, 93] },
  parts: [
    player('celesta', moved(CELESTA, KEY), {
      program: 8,
      lufs: -23,
      pan: 0.22,
      send: 0.34,
      velocity: 68,
      spread: 12,
      swell: [
        [0, 92],
        [22, 108],
        [32, 80],
        [64, 84],
        [82, 104],
        [96, 92],
      ],
      tone: [
        ['high', 220],
        ['bell', 3400, 3, 0.7],
      ],
    }),
    player(
      'felt',
      moved([...comp(HARMONY, 'fcfa cfea aefd acea eaee aaae'), ...touched(ANSWER, 12)], KEY),
      {
        program: 0,
        lufs: -22.5,
        pan: -0.14,
        send: 0.24,
        velocity: 46,
        spread: 13,
        swell: [
          [0, 86],
          [32, 90],
          [52, 112],
          [64, 84],
          [84, 98],
          [96, 86],
        ],
        tone: [
          ['high', 80],
          ['bell', 240, -2, 1],
          ['low', 2400],
          ['low', 4200],
        ],
      },
    ),
    player(
      'low',
      moved(
        HARMONY.flatMap(([one, two], k) => [
          {
            beat: k * 4,
            length: one.bass === two.bass ? 3.8 : 1.9,
            pitch: one.bass - 12,
            accent: 0,
          },
          ...(one.bass === two.bass
            ? []
            : [{ beat: k * 4 + 2, length: 1.9, pitch: two.bass - 12, accent: -4 }]),
        ]),
        KEY + 12,
      ),
      {
        program: 0,
        lufs: -27,
        pan: -0.1,
        send: 0.16,
        velocity: 48,
        spread: 12,
        swell: [
          [0, 92],
          [96, 92],
        ],
        tone: [
          ['high', 50],
          ['low', 1500],
        ],
      },
    ),
  ],
};
