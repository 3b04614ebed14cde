import { chance } from '../dsp/chance.ts';
import { bassLine, halvesOf, heldVoices } from './bolero.ts';
import { line } from './notation.ts';
import { barsOf, player, WOOD } from './player.ts';
import type { Note, Score } from './score.ts';

/**
 * “Todo incluido”: what the bar by the pool plays, in E flat, 36 bars. The motif smiles: its sixth
 * is a large one. In the middle eight the floor goes on falling by half steps under the same smile,
 * and the last four bars do not come back to where the guests think they are.
 */
const BARS = barsOf(36, 4);

const HARMONY = [
  'Eb2: G3 Bb3 D4 F4',
  'D2: F3 Ab3 C4 F4 / G1: F3 Ab3 B3 Eb4',
  'C2: Eb3 G3 Bb3 D4',
  'Bb1: F3 Ab3 Db4 F4 / Eb2: G3 Bb3 Db4 F4',
  'Ab1: G3 C4 Eb4 G4',
  'Ab1: F3 B3 Eb4 Ab4',
  'G1: F3 Bb3 D4 G4 / C2: E3 Bb3 Db4 G4',
  'F1: Eb3 Ab3 C4 G4 / Bb1: D3 Ab3 C4 G4',
  'Eb2: G3 C4 F4 Bb4',
  'F#1: Eb3 A3 C4 F4',
  'F1: Eb3 Ab3 C4 Eb4',
  'B1: Eb3 A3 C#4 F4',
  'Bb1: F3 Ab3 Db4 F4 / Eb2: G3 Bb3 Db4 F4',
  'Ab1: Eb3 G3 C4 Eb4 / Db2: F3 B3 Eb4 G4',
  'G1: F3 Bb3 Db4 F4 / C2: E3 Bb3 Db4 E4',
  'F1: Ab3 C4 Eb4 G4 / G1: F3 B3 Eb4 G4',
  'C2: Eb3 G3 C4 D4',
  'B1: Eb3 G3 B3 D4',
  'Bb1: Eb3 G3 Bb3 D4',
  'A1: Eb3 G3 A3 C4',
  'Ab1: Ab3 C4 Eb4 G4',
  'Db2: F3 Ab3 C4 Eb4',
  'D2: F3 Ab3 C4 Eb4',
  'G1: F3 B3 Eb4 Ab4 / Bb1: D3 Ab3 C4 G4',
  'Eb2: G3 Bb3 D4 G4',
  'Db2: F3 B3 Eb4 G4',
  'C2: E3 Bb3 Db4 G4',
  'F1: Eb3 Ab3 C4 G4',
  'Ab1: F3 B3 Eb4 Ab4',
  'Bb1: D3 Ab3 C4 F4',
  'Eb2: G3 Bb3 C4 F4',
  'Eb2: G3 Bb3 C4 F4 / Db2: F3 B3 Eb4 G4',
  'C2: Eb3 G3 Bb3 D4',
  'B1: Eb3 F#3 Bb3 D4',
  'Bb1: Eb3 Ab3 C4 F4',
  'Bb1: D3 Ab3 B3 F#4',
].map(halvesOf);

const FLUTE = [
  ...line(
    BARS,
    1,
    `G5:1.5! F5:.5 Eb5:1.5 Bb4:.5 | C5:1 r:.5 Ab4:.5 B4:1.5 C5:.5 | Eb5:1.5 D5:.5 G5:2 |
     r:.5 F5:.5 Db5:1 Eb5:1.5 F5:.5 | G5:1.5! Ab5:.5 G5:1 Eb5:1 | Ab5:1 F5:.5 Eb5:.5 B4:2 |
     D5:1.5 F5:.5 E5:1.5 Db5:.5 | C5:2 r:2`,
  ),
  ...line(BARS, 16, 'r:3 r:.5 G4:.5'),
  ...line(
    BARS,
    17,
    `Eb5:3! D5:1 | _:1 B4:2 G4:1 | D5:3 C5:1 | A4:3 C5:1 | Ab5:1.5! G5:.5 F5:1 Eb5:1 |
     F5:1.5 Db5:.5 C5:1 Ab4:1 | C5:1 D5:.5 F5:.5 Ab5:1 F5:1 | Eb5:1.5 D5:.5 C5:1.5 Bb4:.5`,
  ),
  ...line(
    BARS,
    25,
    `G5:1.5! F5:.5 Eb5:1 D5:.5 Bb4:.5 | G5:1.5 F5:.5 Eb5:2 | E5:1 G5:.5 Bb5:.5! Ab5:1 G5:1 |
     Ab5:1 G5:.5 F5:.5 C5:2 | B4:1 Eb5:1 Ab5:1.5! G5:.5 | F5:1 D5:.5 C5:.5 Ab4:1 D5:1 |
     Eb5:3 r:1`,
  ),
  ...line(BARS, 36, 'r:3 r:.5 Bb4:.5'),
];

const VIBES = [
  ...line(BARS, 3, 'r:4 | r:4 | r:2 r:.5 C5:.5? Eb5:.5? G5:.5? | r:4'),
  ...line(BARS, 8, 'r:2 G5:.5? F5:.5? D5:.5? Bb4:.5'),
  ...line(
    BARS,
    9,
    `G5:1.5! F5:.5 Eb5:.5 F5:.5 G5:1 | A5:1.5 F5:.5 C5:2 | Eb5:1 Ab5:1.5! G5:.5 F5:1 |
     Eb5:.5 F5:.5 A5:1 F5:1 Eb5:1 | Db5:1.5 F5:.5 G5:1.5 F5:.5 | Eb5:1 C5:1 B4:1.5 Eb5:.5 |
     F5:1.5 Db5:.5 E5:1 Db5:1 | C5:1 r:1 B4:1 r:1`,
  ),
  ...line(BARS, 26, 'r:3 B4:.5? Eb5:.5?'),
  ...line(BARS, 32, 'r:1 F5:.5? Eb5:.5? B4:2?'),
  ...line(BARS, 33, 'r:1 D5:.5? Bb4:.5? G4:2? | r:1 D5:.5? Bb4:.5? F#4:2?'),
  ...line(BARS, 35, 'r:1 C5:.5? Ab4:.5? F4:2?'),
];

// Under the floor: octaves that are felt before they are heard.
const UNDERTOW = [
  ...line(BARS, 6, 'r:2 Ab1+Ab2:2'),
  ...line(BARS, 17, 'C2+C3:4 | B1+B2:4 | Bb1+Bb2:4 | A1+A2:4 | Ab1+Ab2:4 | r:4 | r:4 | G1+G2:4'),
  ...line(BARS, 26, 'r:2 Db2+Db3:2'),
  ...line(BARS, 33, 'C2+C3:4 | B1+B2:4 | Bb1+Bb2:4 | _:4'),
];

/** Thumb aside, the right hand of a guitarist who has played it every night since November. */
function guitar(): Note[] {
  return HARMONY.flatMap(([one, two], k): Note[] => {
    const luck = chance(2300 + k);
    const beats = k % 2 ? [0.5, 1.5, 2.5, 3.5] : [0, 1.5, 3];
    return beats.flatMap((beat) => {
      if (beat > 0 && luck.happens(0.14)) return [];
      const { voices } = beat < 2 ? one : two;
      const length = luck.range(0.35, 0.8);
      return voices.map((pitch, v) => ({
        beat: k * 4 + beat,
        length,
        pitch,
        accent: v === 3 ? 2 : -3,
        roll: 0.35 * v,
      }));
    });
  });
}

function kit(): Note[] {
  return HARMONY.flatMap((_, k): Note[] => {
    const luck = chance(2400 + k);
    const out: Note[] = [];
    const hit = (beat: number, pitch: number, accent: number): void => {
      out.push({ beat: k * 4 + beat, length: 0.2, pitch, accent: accent + 3 * luck.normal() });
    };
    for (let e = 0; e < 8; e++) if (!luck.happens(0.08)) hit(e / 2, 70, e % 2 ? -16 : -8);
    const thin = (k >= 16 && k < 20) || k >= 32;
    for (const beat of k % 2 ? [1, 2.5] : [0, 1.5, 3]) if (!thin) hit(beat, 37, -2);
    hit(0, 36, -10);
    if (luck.happens(0.7)) hit(1.5, 36, -20);
    hit(2, 36, -12);
    return out;
  });
}

export const cancunLounge: Score = {
  id: 'cancun_lounge',
  seed: 2303,
  beat: 0.52,
  bars: BARS,
  lilt: (beat) => (beat % 1 === 0.5 ? 8 : 0),
  room: { seed: 641, decay: 1.5, bright: 0.4, delay: 0.018 },
  parts: [
    player('bass', bassLine(HARMONY, 15), {
      program: 32,
      lufs: -23,
      send: 0.05,
      velocity: 78,
      swell: [
        [0, 96],
        [64, 102],
        [80, 92],
        [112, 106],
        [144, 96],
      ],
      tone: WOOD,
    }),
    player('guitar', guitar(), {
      program: 24,
      lufs: -26,
      pan: -0.3,
      send: 0.16,
      velocity: 58,
      swell: [
        [0, 90],
        [62, 100],
        [68, 78],
        [112, 102],
        [130, 80],
        [144, 90],
      ],
      tone: [
        ['high', 110],
        ['bell', 260, -2, 1],
        ['bell', 3200, 2, 0.8],
      ],
    }),
    player('flute', FLUTE, {
      program: 73,
      lufs: -23.5,
      pan: 0.08,
      send: 0.3,
      velocity: 66,
      lag: 14,
      breath: true,
      swell: [
        [0, 90],
        [20, 108],
        [32, 80],
        [66, 76],
        [84, 104],
        [98, 96],
        [114, 110],
        [124, 84],
        [144, 90],
      ],
      tone: [
        ['high', 220],
        ['bell', 3000, -2, 1],
        ['low', 8000],
      ],
    }),
    player('vibes', VIBES, {
      program: 11,
      lufs: -24,
      pan: 0.3,
      send: 0.34,
      velocity: 68,
      swell: [
        [0, 92],
        [48, 108],
        [66, 86],
        [144, 92],
      ],
      tone: [
        ['high', 180],
        ['bell', 5200, -2, 1],
      ],
    }),
    player('undertow', UNDERTOW, {
      program: 0,
      lufs: -29,
      pan: -0.06,
      send: 0.4,
      velocity: 52,
      swell: [
        [0, 92],
        [72, 112],
        [144, 92],
      ],
      tone: [
        ['high', 40],
        ['low', 1400],
      ],
    }),
    player('strings', heldVoices(HARMONY, { from: 13, to: 36, voices: [0, 1] }), {
      program: 49,
      lufs: -32,
      pan: -0.1,
      send: 0.36,
      velocity: 54,
      lag: -20,
      swell: [
        [0, 20],
        [56, 24],
        [76, 100],
        [92, 60],
        [112, 84],
        [124, 40],
        [136, 92],
        [144, 20],
      ],
      tone: [
        ['high', 130],
        ['low', 2600],
      ],
    }),
    player('kit', kit(), {
      program: 40,
      drums: true,
      lufs: -33,
      pan: 0.12,
      send: 0.12,
      velocity: 46,
      swell: [
        [0, 96],
        [64, 100],
        [70, 80],
        [98, 100],
        [144, 96],
      ],
      tone: [
        ['high', 70],
        ['low', 9000],
      ],
    }),
  ],
};
