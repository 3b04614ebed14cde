import { chance } from '../dsp/chance.ts';
import { type Half, halvesOf } from './bolero.ts';
import { line } from './notation.ts';
import { barsOf, moved, player } from './player.ts';
import type { Note, Score } from './score.ts';

/**
 * “Paso de revista”: a march in E flat with a trio in A flat, 36 bars, on the theme in the major.
 * It is written to be heard from four streets away: `afar.ts` takes it there.
 */
const BARS = barsOf(36, 4);

const CHORDS: Readonly<Record<string, string>> = {
  Eb: 'Eb2: G3 Bb3 Eb4',
  Eb_Bb: 'Bb1: G3 Bb3 Eb4',
  Eb7: 'Eb2: G3 Bb3 Db4',
  Bb7: 'Bb1: F3 Ab3 D4',
  F7: 'F2: F3 A3 Eb4',
  Ab: 'Ab1: Ab3 C4 Eb4',
  Fm: 'F2: F3 Ab3 C4',
  C7: 'C2: E3 Bb3 C4',
  Cm: 'C2: G3 C4 Eb4',
  Db: 'Db2: F3 Ab3 Db4',
};

const HARMONY = `Eb | Eb/Bb7 | Bb7 | Bb7/Eb | Ab | Eb_Bb/Eb | F7/Bb7 | Eb |
  Eb/Cm | Eb/Eb7 | Ab/Fm | Bb7/Eb | Fm/C7 | Fm/Bb7 | Eb_Bb/Bb7 | Eb/Eb7 |
  Ab | Ab/Fm | Eb7 | Eb7/Ab | Db | Ab/C7 | F7/Eb7 | Ab/C7 |
  Fm | Fm/C7 | Fm/Db | Bb7 | Eb | Ab/Cm | Fm | Bb7 | Ab/F7 | Eb/Cm | Fm/Bb7 | Eb/Bb7`
  .split('|')
  .map((bar): [Half, Half] =>
    halvesOf(
      bar
        .trim()
        .split('/')
        .map((name) => CHORDS[name] ?? '')
        .join(' / '),
    ),
  );

const TRUMPETS = [
  ...line(
    BARS,
    1,
    `G5:1.5! F5:.5 Eb5:1 Bb4:1 | Eb5:1 G5:1 F5:1.5 Bb4:.5 | Ab5:1.5! G5:.5 F5:1 Bb4:1 |
     F5:1 Ab5:1 G5:2 | C6:1.5! Bb5:.5 Ab5:1 C5:1 | Bb5:1.5 Ab5:.5 G5:1 Eb5:1 |
     F5:1 G5:.5 F5:.5 C5:1 D5:1 | Eb5:2 r:1.5 Bb4:.5`,
  ),
  ...line(
    BARS,
    9,
    `G5:1.5! F5:.5 Eb5:1 C5:1 | Eb5:1 G5:1 Bb5:2 | C6:1.5! Bb5:.5 Ab5:1 F5:1 | D5:1 F5:1 Eb5:2 |
     C5:1 D5:.5 Eb5:.5 E5:1 G5:1 | Ab5:1.5 G5:.5 F5:1 D5:1 | Eb5:1 G5:1 F5:1 D5:1 |
     Eb5:1 Bb4:1 Eb5:1 r:1`,
  ),
  ...line(BARS, 20, 'r:2 Eb5:.5? Eb5:.5? Eb5:1?'),
  ...line(BARS, 24, 'r:2 C5:.5? C5:.5? C5:1?'),
  ...line(BARS, 28, 'r:2 D5:.5 F5:.5 Bb4:1'),
  ...line(
    BARS,
    29,
    `G5:1.5! F5:.5 Eb5:1 Bb4:1 | C5:1 D5:.5 Eb5:.5 F5:1 G5:1 | Ab5:1.5! G5:.5 F5:1 C5:1 |
     D5:1 F5:1 Bb5:2 | C6:1.5! Bb5:.5 A5:1 C5:1 | Bb5:1 G5:1 Eb5:1 C5:1 | F5:1.5 G5:.5 F5:1 D5:1 |
     Eb5:1 r:2.5 Bb4:.5`,
  ),
];

const HORNS = [
  ...line(BARS, 16, 'r:3 Eb4:1'),
  ...line(
    BARS,
    17,
    `C5:1.5! Bb4:.5 Ab4:1 Eb4:1 | Ab4:2 C5:1 Eb5:1 | Db5:1.5! C5:.5 Bb4:1 Eb4:1 | Bb4:2 C5:2 |
     F5:1.5! Eb5:.5 Db5:1 Bb4:1 | Eb5:1.5 Db5:.5 C5:1 G4:1 | A4:1 C5:.5 A4:.5 Bb4:1 G4:1 | Ab4:3 r:1 |
     Ab4:1.5! G4:.5 F4:1 C4:1 | F4:1 Ab4:1 G4:2 | C5:1.5! Bb4:.5 Ab4:1 F4:1 | D5:2 Bb4:2`,
  ),
];

const FIFES = [
  ...moved(
    TRUMPETS.filter(({ beat }) => beat >= 32 && beat < 60),
    12,
  ),
  ...line(BARS, 17, 'r:4 | r:2 C6:.5? Bb5:.5? Ab5:.5? G5:.5? | r:4 | r:4 | r:4'),
  ...line(BARS, 25, 'C6:4? | r:4 | C6:2? Db6:2? | Bb5:4?'),
  ...line(BARS, 29, 'r:2 Bb5:.5 C6:.5 D6:.5 Eb6:.5 | r:4 | r:2 C6:.5 Bb5:.5 Ab5:.5 F5:.5'),
];

/** Root and fifth under the left foot; the chord under the right one. */
const tuba = HARMONY.flatMap(([one, two], k): Note[] => {
  const second = one.bass === two.bass ? one.bass + (one.bass > 36 ? -5 : 7) : two.bass;
  return [
    { beat: k * 4, length: 0.8, pitch: one.bass, accent: 6 },
    { beat: k * 4 + 2, length: 0.8, pitch: second, accent: 0 },
  ];
});
const trombones = HARMONY.flatMap(([one, two], k): Note[] =>
  [one, two].flatMap(({ voices }, half) =>
    voices.map((pitch) => ({
      beat: k * 4 + half * 2 + 1,
      length: 0.45,
      pitch,
      accent: half ? -2 : 2,
    })),
  ),
);

const drums = HARMONY.flatMap((_, k): Note[] => {
  const luck = chance(2500 + k);
  const out: Note[] = [];
  const hit = (beat: number, pitch: number, accent: number): void => {
    out.push({ beat: k * 4 + beat, length: 0.2, pitch, accent: accent + 2 * luck.normal() });
  };
  hit(0, 36, 12);
  hit(2, 36, 6);
  for (const beat of [0, 1, 2, 3]) {
    hit(beat, 38, beat % 2 ? 2 : 6);
    if (luck.happens(0.6)) hit(beat + 0.5, 38, -12);
    if (luck.happens(0.5)) hit(beat + 0.75, 38, -10);
  }
  if (k % 4 === 3) for (let r = 0; r < 8; r++) hit(3 + r / 8, 38, -14 + r * 2);
  if (k % 8 === 0 || k === 28) hit(0, 49, -6);
  return out;
});

export const parade: Score = {
  id: 'parade',
  seed: 1609,
  beat: 0.52,
  bars: BARS,
  lilt: (beat) => (beat % 1 === 0.5 ? 12 : 0),
  room: { seed: 651, decay: 1.8, bright: 0.3, delay: 0.05 },
  parts: [
    player('trumpets', TRUMPETS, {
      program: 56,
      lufs: -19.5,
      pan: 0.1,
      velocity: 84,
      spread: 14,
      swell: [
        [0, 100],
        [62, 104],
        [66, 80],
        [112, 90],
        [116, 108],
        [144, 100],
      ],
    }),
    player('horns', HORNS, {
      program: 60,
      lufs: -21,
      pan: -0.15,
      velocity: 84,
      spread: 14,
      swell: [
        [0, 100],
        [144, 100],
      ],
    }),
    player('fifes', FIFES, {
      program: 72,
      lufs: -26.5,
      pan: 0.25,
      velocity: 70,
      spread: 16,
      swell: [
        [0, 100],
        [144, 100],
      ],
      tone: [['high', 400]],
    }),
    player('trombones', trombones, {
      program: 57,
      lufs: -28,
      pan: -0.2,
      velocity: 74,
      spread: 12,
      swell: [
        [0, 96],
        [64, 100],
        [70, 84],
        [116, 104],
        [144, 96],
      ],
    }),
    player('tuba', tuba, {
      program: 58,
      lufs: -24.5,
      velocity: 84,
      spread: 10,
      swell: [
        [0, 100],
        [144, 100],
      ],
      tone: [['high', 45]],
    }),
    player('drums', drums, {
      program: 48,
      drums: true,
      lufs: -24,
      pan: 0.05,
      velocity: 66,
      swell: [
        [0, 100],
        [66, 84],
        [116, 104],
        [144, 100],
      ],
      tone: [['high', 40]],
    }),
  ],
};
