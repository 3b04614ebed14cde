import { type Dice, dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { count, num } from '../kit/numbers.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './stands-ink.ts';

/** Somebody from behind, seated: the neck at 0,0, shoulders 130 wide. */
const SHOULDERS =
  'M-66,170L-66,70C-66,34 -46,20 -18,14L-15,-8L15,-8L18,14C46,20 66,34 66,70L66,170Z';
const BACK_SHADE = 'M10,14L18,14C46,20 66,34 66,70L66,170L26,170C34,100 30,40 10,14Z';
const RIM = 'M-66,100L-66,70C-66,34 -46,20 -18,14L-14,20C-40,28 -57,42 -57,72L-57,100Z';
const PONCHO = 'M-84,170C-80,90 -60,36 -18,12L18,12C60,36 80,90 84,170Z';
const PONCHO_BANDS =
  'M-82,140L82,140L83,156L-83,156ZM-76,104L76,104L78,116L-78,116ZM-62,66L62,66L66,74L-66,74Z';
const NECK = 'M-14,-16L14,-16L18,18L-18,18Z';
const HEAD = disc(0, -38, 25, 30);
const EARS = disc(-25, -34, 5, 8) + disc(25, -34, 5, 8);
const SHORT =
  'M-27,-36C-30,-76 30,-76 27,-36C24,-20 18,-14 12,-12L-12,-12C-18,-14 -24,-20 -27,-36Z';
const LONG = 'M-29,-38C-32,-78 32,-78 29,-38L34,40C20,52 -20,52 -34,40Z';
const BUN = disc(0, -74, 14, 12);
const PLAITS = 'M-20,-18L-12,-18L-10,70L-16,80L-22,70ZM12,-18L20,-18L22,70L16,80L10,70Z';
const BRIM = disc(0, -50, 66, 15);
const CROWN = 'M-28,-50C-30,-94 -8,-96 0,-88C8,-96 30,-94 28,-50Z';
const BAND = 'M-28,-50L-28,-61C-10,-56 10,-56 28,-61L28,-50C10,-45 -10,-45 -28,-50Z';
const CAP = 'M-28,-42C-30,-80 30,-80 28,-42C10,-48 -10,-48 -28,-42Z';

const CLOTH = [
  ['#2f6f80', '#1f4c60', '#6fb0b4'],
  ['#c9573f', '#8f3a3a', '#f09a6c'],
  ['#f0e2c4', '#bfa994', '#fffaf0'],
  ['#5a4a7a', '#3c3258', '#9a86b8'],
  ['#d99a3a', '#a06a2e', '#f6cc78'],
  ['#3a5a48', '#27403a', '#7aa87c'],
  ['#8a3a5a', '#5f2a48', '#c8708a'],
] as const;

const SKIN = ['#b5754e', '#8a5238', '#d8a07a', '#c4885e'] as const;
const HAIR = ['#1f1a24', '#2a2028', '#3a2a2a', '#8f8a92', '#15141c'] as const;
const STRAW = ['#f2d9a0', '#c49c60', '#7a3a3c'] as const;

type Look = {
  readonly hat: 'straw' | 'cap' | 'none';
  readonly hair: 'short' | 'long' | 'bun' | 'plaits';
  readonly poncho: boolean;
};

function behind(roll: Dice, x: number, y: number, s: number, look: Look): Shape[] {
  const put = (d: string): string => stamped(d, x, y, s);
  const [cloth, shade, lit] = roll.pick(CLOTH);
  const skin = roll.pick(SKIN);
  const hair = roll.pick(HAIR);
  const shapes: Shape[] = [
    fill(put(NECK), skin),
    fill(put(look.poncho ? PONCHO : SHOULDERS), cloth),
    fill(put(BACK_SHADE), shade),
    fill(put(RIM), lit),
  ];
  if (look.poncho) shapes.push(fill(put(PONCHO_BANDS), lit));
  shapes.push(fill(put(HEAD + EARS), skin));
  if (look.hair === 'long') shapes.push(fill(put(LONG), hair));
  else shapes.push(fill(put(SHORT), hair));
  if (look.hair === 'bun') shapes.push(fill(put(BUN), hair));
  if (look.hair === 'plaits')
    shapes.push(
      fill(put(PLAITS), hair),
      fill(put('M-22,66L-10,66L-10,72L-22,72ZM10,66L22,66L22,72L10,72Z'), INK.red),
    );
  if (look.hat === 'straw') {
    shapes.push(
      fill(put(BRIM), STRAW[1]),
      fill(stamped(disc(-3, -53, 62, 12), x, y, s), STRAW[0]),
      fill(put(CROWN), STRAW[0]),
      fill(put('M8,-90C24,-96 30,-80 28,-50C20,-47 12,-46 6,-46C14,-62 14,-78 8,-90Z'), STRAW[1]),
      fill(put(BAND), roll.chance(0.5) ? STRAW[2] : '#2f5a5c'),
    );
  } else if (look.hat === 'cap') shapes.push(fill(put(CAP), lit));
  return shapes;
}

/** A row of backs along the stands, with gaps where nobody sits or somebody passes. */
export function row(
  seed: number,
  y: number,
  s: number,
  free: readonly (readonly [from: number, to: number])[],
): Shape[] {
  const roll = dice(seed);
  const step = 158 * s;
  const n = Math.ceil(1900 / step);
  return count(n).flatMap((i) => {
    const x = -60 + i * step + roll.range(-10, 10) * s;
    const look: Look = {
      hat: roll.chance(0.44) ? 'straw' : roll.chance(0.2) ? 'cap' : 'none',
      hair: roll.pick(['short', 'short', 'long', 'bun', 'plaits'] as const),
      poncho: roll.chance(0.3),
    };
    const dy = roll.range(-10, 12) * s;
    const gone = roll.chance(0.06) || free.some(([a, b]) => x > a && x < b);
    const made = behind(roll, x, y + dy, s, look);
    return gone ? [] : made;
  });
}

/** Flags of paper on reeds, each one color, held up out of a row. */
export function paperFlags(
  seed: number,
  spots: readonly (readonly [number, number, number])[],
): Shape[] {
  const roll = dice(seed);
  const tones = [
    [INK.green, '#12603f'],
    [INK.paper, '#cfc2ae'],
    [INK.red, '#962a2c'],
  ] as const;
  return spots.map(([x, y, s], i) => {
    const [tone, shade] = nth(tones, i % 3);
    const turn = roll.range(-16, 16);
    return place(
      { x, y, scale: s, turn },
      stroke('M0,60V-96', '#e0b878', 5),
      fill('M2,-96C30,-108 52,-84 92,-94L88,-36C54,-26 32,-50 2,-38Z', tone),
      fill('M52,-91C64,-89 78,-90 92,-94L88,-36C74,-32 62,-34 50,-37Z', shade),
      fill('M-9,62C-12,46 -8,38 0,38C9,38 12,48 8,62Z', nth(SKIN, i % 4)),
      fill('M-8,58L8,58L12,112L-12,112Z', nth(SKIN, i % 4)),
      fill('M-12,92L12,92L18,170L-18,170Z', nth(CLOTH, (i * 3) % 7)[0]),
    );
  });
}

/** In the row below: she peels a tangerine, thread by thread, and beside her a seat is wet. */
export function sheWhoPeels(x: number, y: number, s: number): Shape[] {
  const put = (d: string): string => stamped(d, x, y, s);
  return [
    fill(put(NECK), '#e0ac86'),
    fill(put(SHOULDERS), '#3f6fa0'),
    fill(put(BACK_SHADE), '#2a4f7c'),
    fill(put(RIM), '#8fb8d8'),
    fill(put('M-30,18L30,18L22,40L0,52L-22,40Z'), '#f2c84a'),
    fill(put('M4,18L30,18L22,40L0,52Z'), '#cf9a30'),
    fill(put(disc(4, -38, 24, 30)), '#e0ac86'),
    fill(
      put('M-24,-36C-30,-78 26,-82 30,-42C32,-30 24,-16 14,-12L-8,-12C-18,-14 -22,-24 -24,-36Z'),
      '#c08a4a',
    ),
    fill(
      put('M4,-74C24,-74 32,-52 28,-36C26,-24 20,-16 14,-12L4,-12C18,-30 18,-56 4,-74Z'),
      '#8f6032',
    ),
    fill(put(disc(-6, -70, 16, 13)), '#c08a4a'),
    fill(put('M27,-40C32,-38 34,-32 30,-26L26,-28Z'), '#e0ac86'),
    // The hands come up beside her shoulder, so that one sees what they do.
    fill(put('M50,60C64,40 84,20 96,2L110,12C104,34 88,62 72,84Z'), '#3f6fa0'),
    fill(put('M92,10C88,-6 96,-20 108,-20C122,-20 128,-8 120,4L108,18Z'), '#e0ac86'),
    fill(put(disc(112, -26, 21, 20)), INK.orange),
    fill(put('M112,-46C126,-46 134,-34 132,-22C124,-30 116,-36 104,-38Z'), '#fff0d0'),
    fill(
      put('M132,-22C142,-14 138,0 146,10C150,18 144,24 140,18C132,6 136,-6 126,-14Z'),
      INK.orange,
    ),
    fill(put(disc(106, -30, 5, 4)), '#ffc070'),
  ];
}

/** What was left of last night: foam, set like meringue. */
export function foam(x: number, y: number, s: number): Shape[] {
  const put = (d: string): string => stamped(d, x, y, s);
  return [
    fill(
      put(
        'M-58,6C-66,-10 -50,-22 -38,-18C-36,-34 -12,-40 -4,-28C8,-42 34,-36 34,-20C50,-24 64,-10 56,6Z',
      ),
      '#ffffff',
    ),
    fill(put('M-58,6C-60,0 -50,-4 -40,0C-24,-8 -8,0 6,-4C24,-10 44,-2 56,6Z'), '#c8d4e0'),
    fill(put('M-10,-30C-8,-40 2,-44 6,-38C2,-36 0,-32 2,-28Z'), '#ffffff'),
  ];
}

/** The seats of one row: shells on a rail. */
export function seats(
  y: number,
  s: number,
  free: readonly (readonly [number, number])[] = [],
): Shape[] {
  const step = 158 * s;
  const n = Math.ceil(1900 / step);
  const spots = count(n)
    .map((i) => -60 + i * step)
    .filter((x) => !free.some(([a, b]) => x > a && x < b));
  const all = (d: string): string => spots.map((x) => stamped(d, x, y, s)).join('');
  return [
    fill(all('M-70,120L-66,12C-66,-6 -54,-14 -38,-14L38,-14C54,-14 66,-6 66,12L70,120Z'), INK.seat),
    fill(all('M30,-14L38,-14C54,-14 66,-6 66,12L70,120L40,120C44,70 42,20 30,-14Z'), INK.seatShade),
    fill(
      all(
        'M-66,20L-66,12C-66,-6 -54,-14 -38,-14L38,-14C54,-14 66,-6 66,12L66,18C60,2 50,-4 36,-4L-36,-4C-50,-4 -60,2 -66,20Z',
      ),
      INK.seatLit,
    ),
    fill(all('M-20,18L20,18L20,26L-20,26Z'), INK.seatShade),
  ];
}

/** The way down between two blocks. */
export function stairs(): Shape[] {
  const shapes: Shape[] = [];
  const n = 9;
  for (const i of count(n)) {
    const t = (i / (n - 1)) ** 1.35;
    const y = 742 + t * 330;
    const half = 56 + t * 66;
    const x = 1196 + t * 18;
    const h = 14 + t * 34;
    shapes.push(
      fill(
        `M${num(x - half)},${num(y)}H${num(x + half)}V${num(y + h)}H${num(x - half)}Z`,
        INK.step,
      ),
      fill(
        `M${num(x - half)},${num(y + h * 0.76)}H${num(x + half)}V${num(y + h)}H${num(x - half)}Z`,
        INK.stepShade,
      ),
      fill(
        `M${num(x - half)},${num(y)}H${num(x + half)}v${num(2 + t * 4)}H${num(x - half)}Z`,
        INK.gold,
        0.9,
      ),
    );
  }
  shapes.push(
    fill('M1134,742L1076,1100H1040L1126,742ZM1258,742L1352,1100H1390L1268,742Z', INK.stepDark),
    stroke('M1122,706L1030,1060M1272,706L1400,1060', '#e8ddc8', 8),
    stroke(
      'M1122,706V760M1092,830V900M1058,960V1060M1272,706V760M1316,830V900M1360,960V1060',
      '#b9ada0',
      6,
    ),
  );
  return shapes;
}
