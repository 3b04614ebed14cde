import { chance } from '../dsp/chance.ts';
import { chordOf, line, pitchOf } from './notation.ts';
import { barsOf, player, WOOD } from './player.ts';
import type { Note, Score } from './score.ts';

/**
 * “Vals por triplicado”: an office waltz in F, 48 bars. The motif is handed in three times at the
 * same window while the harmony under it looks for the right form; the bassoon, in D minor, says
 * why it cannot be done; then both say it, one bar after the other, each for his own file.
 */
const BARS = barsOf(48, 3);

const HARMONY = `F2: A3 C4 F4 | E2: G3 Bb3 C4 | D2: A3 D4 F4 | C2: A3 C4 F4 |
  G2: Bb3 D4 G4 | Bb1: Bb3 D4 F4 | C2: Bb3 C4 E4 | F2: A3 C4 F4 |
  D2: A3 D4 F4 | D2: A3 C4 F#4 | G2: B3 D4 F4 | C2: Bb3 C4 E4 |
  F2: A3 C4 Eb4 | Bb1: Bb3 D4 F4 | C2: Bb3 C4 E4 | F2: A3 C4 F4 |
  D2: A3 D4 F4 | F2: A3 D4 F4 | A1: G3 C#4 E4 | E2: G3 C#4 E4 |
  G2: Bb3 D4 G4 | A1: A3 C#4 G4 | D2: A3 D4 F4 | A1: G3 C#4 E4 |
  F2: A3 C4 F4 | A2: A3 C4 F4 | C2: Bb3 Eb4 G4 | F2: A3 C4 Eb4 |
  Bb1: Bb3 D4 F4 | Bb1: Bb3 Db4 F4 | C2: A3 C4 F4 | C2: Bb3 C4 E4 |
  F2: A3 C4 F4 | E2: A3 C4 F4 | Eb2: A3 C4 F4 | D2: A3 C4 F#4 |
  G2: Bb3 D4 G4 | F2: Bb3 D4 G4 | E2: Bb3 D4 G4 | C2: Bb3 C4 E4 |
  F2: A3 C4 Eb4 | A2: A3 Eb4 F4 | Bb1: Bb3 Db4 F4 | B1: B3 D4 F4 |
  C2: A3 C4 F4 | C2: Bb3 C4 E4 | F2: A3 C4 F4 | C2: Bb3 C4 E4`
  .split('|')
  .map((bar) => {
    const [bass = '', voices = ''] = bar.trim().split(':');
    return { bass: pitchOf(bass), voices: chordOf(voices) };
  });

const CLARINET = [
  ...line(
    BARS,
    1,
    `A5:1.5! G5:.5 F5:1 | C5:2 C5:1 | A5:1.5! G5:.5 F5:1 | C5:2 D5:1 |
     Bb5:1.5! A5:.5 G5:1 | D5:2 C5:1 | E5:1 G5:1 Bb5:1 | A5:2 C5:1 |
     A5:1.5! G5:.5 F5:1 | D5:2 D5:1 | B5:1.5! A5:.5 G5:1 | E5:2 E5:1 |
     C6:1.5! Bb5:.5 A5:1 | G5:1 F5:1 D5:1 | E5:1 G5:.5 F5:.5 E5:1 | F5:1 r:2`,
  ),
  ...line(BARS, 20, 'r:1 E5:.5? C#5:.5? A4:1?'),
  ...line(BARS, 24, 'r:1 E5:.5? G5:.5? A5:1?'),
  ...line(BARS, 28, 'r:2 Eb5:.5? C5:.5?'),
  ...line(BARS, 32, 'r:2 C5:1'),
  ...line(
    BARS,
    33,
    `A5:1.5! G5:.5 F5:1 | C5:1 r:2 | r:3 | r:2 D5:1 | Bb5:1.5! A5:.5 G5:1 | D5:1 r:2 | r:3 |
     r:2 E5:1 | C6:1.5! Bb5:.5 A5:1 | F5:1 A5:1 C6:1 | Db6:1.5! C6:.5 Bb5:1 | G5:1 F5:1 D5:1 |
     C5:1 A5:2 | _:1 G5:1 E5:1 | F5:1 r:2 | r:2 C5:1`,
  ),
];

const BASSOON = [
  // the third copy, an octave and a half below, with a remark
  ...line(BARS, 8, 'r:1 F3:.5 E3:.5 Eb3:1'),
  ...line(BARS, 16, 'r:1 F2:1 A2:1'),
  ...line(
    BARS,
    17,
    `F3:1.5! E3:.5 D3:1 | A2:2 A2:1 | G3:1.5! F3:.5 E3:1 | C#3:1 r:1 A2:1 |
     Bb3:1.5! A3:.5 G3:1 | E3:1 F3:1 G3:1 | A3:1 F3:1 D3:1 | C#3:1 r:1 C3:1 |
     A3:1.5! G3:.5 F3:1 | C3:2 D3:1 | Eb3:1.5 D3:.5 C3:1 | F3:1 G3:1 A3:1 |
     Bb3:1.5! A3:.5 G3:1 | Db4:1 C4:1 Bb3:1 | A3:1 G3:1 E3:1 | C3:1 r:2`,
  ),
  ...line(
    BARS,
    34,
    `r:2 C3:1 | A3:1.5! G3:.5 F3:1 | C3:1 r:2 | r:3 | r:2 D3:1 | Bb3:1.5! A3:.5 G3:1 | D3:1 r:2 |
     F3:3? | A3:2? F3:1? | Bb3:3? | D4:1 B3:1 r:1 | C4:2 Bb3:1 | G3:1 E3:1 C3:1 |
     F3:1 C3:.5 A2:.5 F2:1`,
  ),
];

/** One to a bar, short; the bassoon has it where it has no tune. */
const low = (from: number, to: number): Note[] =>
  HARMONY.slice(from - 1, to).map(({ bass }, k) => ({
    beat: (from - 1 + k) * 3,
    length: 0.55,
    pitch: bass < 34 ? bass + 12 : bass,
    accent: k % 2 ? -6 : 0,
  }));

const bass: Note[] = HARMONY.map((bar, k) => ({
  beat: k * 3,
  length: 0.8,
  pitch: bar.bass,
  accent: k % 2 ? -2 : 4,
}));

const PLUCKED = 'wwwswwwt wwswwrs. wswwwsws wwwwtwss wtswwtsw wwwwwwst';

const pizzicato: Note[] = HARMONY.flatMap(({ voices }, k): Note[] => {
  const pluck = (beat: number, accent: number): Note[] =>
    voices.map((pitch, v) => ({ beat: k * 3 + beat, length: 0.5, pitch, accent, roll: 0.25 * v }));
  const way = PLUCKED.replace(/\s/g, '')[k];
  if (way === 'w') return [...pluck(1, 2), ...pluck(2, -5)];
  if (way === 's') return pluck(1, 2);
  if (way === 't') return pluck(2, 0);
  if (way !== 'r') return [];
  return voices.map((pitch, v) => ({ beat: k * 3 + 1 + v / 2, length: 0.5, pitch, accent: v }));
});

// A wood block for every paper that is put down, a desk bell where a matter is closed.
const desk: Note[] = HARMONY.flatMap((_, k): Note[] => {
  const luck = chance(2100 + k);
  const out: Note[] = [];
  if (k % 4 === 3) out.push({ beat: k * 3 + 2, length: 0.2, pitch: 77, accent: 4 });
  else if (luck.happens(0.25)) out.push({ beat: k * 3 + 1, length: 0.2, pitch: 76, accent: -8 });
  if ([16, 32, 47].includes(k + 1)) out.push({ beat: k * 3 + 1, length: 1, pitch: 81, accent: 8 });
  return out;
});

export const ministryWaltz: Score = {
  id: 'ministry_waltz',
  seed: 3049,
  beat: 0.52,
  bars: BARS,
  lilt: (beat) => (beat === 1 ? -8 : beat % 1 ? 6 : 0),
  room: { seed: 621, decay: 0.9, bright: 0.45, delay: 0.012 },
  parts: [
    player('clarinet', CLARINET, {
      program: 71,
      lufs: -22.5,
      pan: 0.2,
      send: 0.2,
      velocity: 72,
      lag: 6,
      breath: true,
      tone: [
        ['high', 140],
        ['bell', 2300, -4.5, 0.8],
        ['low', 5600],
      ],
      swell: [
        [0, 92],
        [36, 110],
        [48, 84],
        [96, 90],
        [126, 114],
        [144, 92],
      ],
    }),
    player('bassoon', [...low(1, 7), ...low(9, 15), ...BASSOON], {
      program: 70,
      lufs: -22.5,
      pan: -0.24,
      send: 0.18,
      velocity: 70,
      lag: 9,
      swell: [
        [0, 84],
        [46, 90],
        [50, 104],
        [90, 114],
        [98, 90],
        [144, 84],
      ],
      tone: [
        ['high', 60],
        ['bell', 500, 1.5, 0.8],
        ['low', 6500],
      ],
    }),
    player('bass', bass, {
      program: 32,
      lufs: -25.5,
      send: 0.05,
      velocity: 76,
      swell: [
        [0, 96],
        [144, 96],
      ],
      tone: WOOD,
    }),
    player('pizzicato', pizzicato, {
      program: 45,
      lufs: -25.5,
      pan: -0.06,
      send: 0.22,
      velocity: 60,
      swell: [
        [0, 86],
        [44, 98],
        [50, 80],
        [126, 108],
        [144, 86],
      ],
      tone: [
        ['high', 150],
        ['bell', 300, -2, 1],
        ['bell', 3400, 6, 0.7],
      ],
    }),
    player('desk', desk, {
      program: 0,
      drums: true,
      lufs: -36,
      pan: 0.32,
      send: 0.2,
      velocity: 56,
      swell: [
        [0, 100],
        [144, 100],
      ],
      tone: [
        ['high', 300],
        ['low', 9000],
      ],
    }),
  ],
};
