import { line } from './notation.ts';
import { barsOf, player } from './player.ts';
import type { Score } from './score.ts';

/**
 * “La línea”: the theme at a third of its speed, in D minor, one note at a time. The piano says
 * it and lets it ring; the cello says the other half; nobody hurries and nobody weeps.
 */
const BARS = barsOf(20, 4);

const HIGH = [
  ...line(
    BARS,
    1,
    `F4:3! E4:1 | D4:4 | E4:3 D4:1 | A3:4 | Bb4:3! A4:1 | G4:3 F4:1 | E4:2 C#4:2 | A3:3 r:1`,
  ),
  ...line(BARS, 10, 'r:2 F4+C5:2?'),
  ...line(BARS, 12, 'r:1 A4+E5:3?'),
  ...line(BARS, 14, 'r:2 G4+D5:2?'),
  ...line(BARS, 16, 'r:2 E4:1? G4:1?'),
  ...line(BARS, 17, 'F4+A4:3! G4:1 | F4:2 D4:2 | E4+G4:3 F4:1 | D4:3 A3:1'),
];

// Open fifths; the third comes from whoever is singing.
const DEEP = [
  ...line(BARS, 1, 'D2+A2:4 | _:4 | C2+G2:4 | _:3 A1:1 | Bb1+F2:4 | _:4 | A1+E2:4 | _:4'),
  ...line(BARS, 9, 'F2+C3:4 | _:4 | Bb1+F2:4 | C2+G2:4 | D2+A2:4 | G1+D2:4 | A1+E2:4 | _:4'),
  ...line(BARS, 17, 'Bb1+F2:4 | G1+D2:4 | A1+A2:4 | D2+D3:4'),
];

const CELLO = [
  ...line(BARS, 8, 'r:3 C3:1'),
  ...line(
    BARS,
    9,
    `A3:3! G3:1 | F3:3 C3:1 | D4:3! C4:1 | Bb3:2 G3:2 | F3:3 A3:1 | Bb3:2 G3:2 | E3:3 F3:1 | C#3:4`,
  ),
  ...line(BARS, 17, 'D3:4? | Bb2:4? | A2:4? | D3:3? r:1'),
];

const GLASS = [
  ...line(BARS, 4, 'r:2 E5:2?'),
  ...line(BARS, 8, 'r:1 A5:3?'),
  ...line(BARS, 18, 'r:2 A5:2?'),
];

export const border: Score = {
  id: 'border',
  seed: 1907,
  beat: 1,
  bars: BARS,
  lilt: () => 0,
  room: { seed: 631, decay: 4.2, bright: 0.3, delay: 0.035 },
  parts: [
    player('piano', HIGH, {
      program: 0,
      lufs: -22,
      pan: 0.06,
      send: 0.5,
      velocity: 58,
      spread: 14,
      swell: [
        [0, 100],
        [32, 96],
        [64, 108],
        [80, 100],
      ],
      tone: [
        ['high', 100],
        ['bell', 280, -2, 1],
        ['highShelf', 5000, -3],
      ],
    }),
    player('deep', DEEP, {
      program: 0,
      lufs: -24.5,
      pan: -0.16,
      send: 0.36,
      velocity: 50,
      spread: 14,
      lag: 12,
      swell: [
        [0, 96],
        [80, 96],
      ],
      tone: [
        ['high', 46],
        ['bell', 220, -2, 0.9],
        ['low', 3000],
      ],
    }),
    player('cello', CELLO, {
      program: 42,
      lufs: -22.5,
      pan: 0.2,
      send: 0.44,
      velocity: 64,
      lag: -10,
      spread: 12,
      swell: [
        [0, 70],
        [30, 66],
        [44, 110],
        [52, 94],
        [60, 104],
        [66, 74],
        [76, 84],
        [80, 70],
      ],
      tone: [
        ['high', 70],
        ['bell', 2600, -3, 1],
        ['low', 5200],
      ],
    }),
    player('glass', GLASS, {
      program: 8,
      lufs: -31,
      pan: 0.34,
      send: 0.7,
      velocity: 56,
      swell: [
        [0, 100],
        [80, 100],
      ],
      tone: [['high', 300]],
    }),
  ],
};
