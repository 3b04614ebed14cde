import { dice } from '../kit/dice.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { talavera } from '../kit/extra-talavera.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { greek, onQuad, patchOnQuad, type Quad } from '../kit/patterns.ts';
import { WIDTH } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { BLOSSOM, INK } from './garden-ink.ts';

/** Flags of lava stone, grass in the joints, and what has fallen. */
export function ground(): Shape[] {
  const roll = dice(15);
  let joints = '';
  let lit = '';
  const rows = [700, 728, 764, 812, 874, 952, 1050, 1110];
  rows.slice(0, -1).forEach((y, r) => {
    const next = rows[r + 1] ?? 1110;
    const s = (y - 560) / 200;
    joints += `M0,${y}H${WIDTH}`;
    for (let x = -200 + roll.range(0, 90); x < WIDTH + 200; x += roll.range(120, 190) * s) {
      const lean = (x - 880) * 0.1 * ((next - y) / 90);
      joints += `M${num(x)},${y}L${num(x + lean)},${next}`;
      if (roll.chance(0.34))
        lit += polygon([
          [x + 8, y + 4],
          [x + 90 * s, y + 4],
          [x + 90 * s + lean, next - 5],
          [x + 8 + lean, next - 5],
        ]);
    }
  });
  let petals = '';
  let bright = '';
  for (const i of count(190)) {
    const y = 712 + roll.next() ** 1.5 * 380;
    const x = 560 + roll.bell() * 360;
    const d = lens(x, y, 7 + (y - 690) * 0.026, 3.4 + (y - 690) * 0.01, roll.range(-0.8, 0.8));
    if (i % 3) petals += d;
    else bright += d;
  }
  let tufts = '';
  for (const _ of count(46)) {
    const [x, y] = [roll.range(0, WIDTH), roll.pick(rows.slice(0, 6))];
    tufts += `M${num(x)},${y}l-5,-13l6,10l2,-17l3,17l7,-9l-5,12z`;
  }
  return [
    fill(rect(0, 696, WIDTH, 404), '#b59c98'),
    fill(lit, '#cdb5a6'),
    stroke(joints, '#7f6878', 4),
    fill(rect(0, 696, WIDTH, 404), spray('#6f5a70', 2)),
    fill(tufts, INK.leaf),
    fill(rect(0, 696, WIDTH, 16), INK.violet, 0.35),
    fill(petals, BLOSSOM[2]),
    fill(bright, BLOSSOM[3]),
  ];
}

/** One metre forty of tiled stone. A book lies open on it. */
export function bench(): Shape[] {
  const [x, w] = [408, 484];
  const inks = {
    ground: '#f6eedc',
    joint: '#a8b0c4',
    deep: INK.cobalt,
    mid: INK.cobaltLit,
    sun: '#f2b640',
  };
  return [
    fill(ellipse(x + w / 2 + 20, 812, w / 2 + 40, 18), INK.violet, 0.55),
    fill(
      `M${x},632C${x},612 ${x + 20},606 ${x + 40},606H${x + w - 40}C${x + w - 20},606 ${x + w},612 ${x + w},632V716H${x}Z`,
      INK.stoneLit,
    ),
    clipped(
      roundRect(x + 12, 618, w - 24, 88, 6),
      ...talavera(
        { x: x + 12, y: 618, columns: 11, rows: 2, size: 44 },
        (c, r) => ((c + r) % 2 ? 'flower' : 'rings'),
        inks,
      ),
    ),
    fill(
      polygon([
        [x, 704],
        [x + w, 704],
        [x + w + 16, 742],
        [x - 16, 742],
      ]),
      INK.clay,
    ),
    fill(
      polygon([
        [x, 704],
        [x + w, 704],
        [x + w + 3, 712],
        [x - 3, 712],
      ]),
      INK.clayShade,
    ),
    stroke(
      count(10)
        .map((i) => `M${num(x + 12 + i * 51)},704L${num(x - 2 + i * 54.6)},742`)
        .join(''),
      INK.clayShade,
      2.4,
    ),
    fill(rect(x - 16, 742, w + 32, 14), INK.clayLit),
    fill(rect(x + 6, 756, w - 12, 52), INK.stone),
    fill(rect(x + 6, 756, w - 12, 14), INK.stoneDark, 0.6),
    ...talavera({ x: x + 20, y: 772, columns: 15, rows: 1, size: 30 }, () => 'star', inks),
    // López Velarde, face up.
    place(
      { x: 502, y: 726, scale: 1.2 },
      fill('M-48,6L-40,-16L0,-20L42,-16L52,6L0,4Z', INK.clayShade, 0.6),
      fill('M-46,0L-38,-20L0,-22L40,-20L50,0L0,-2Z', '#27505a'),
      fill('M-43,-3L-35,-22C-20,-27 -8,-26 1,-22L1,-4C-12,-9 -28,-8 -43,-3Z', '#fffaf0'),
      fill('M47,-3L38,-22C24,-27 12,-26 1,-22L1,-4C14,-9 32,-8 47,-3Z', '#eadfcc'),
      stroke(
        'M-32,-19C-22,-22 -12,-22 -4,-19M-34,-14C-24,-17 -12,-17 -4,-14M-36,-9C-26,-12 -14,-12 -4,-9M6,-19C14,-22 26,-22 34,-19M6,-14C16,-17 28,-17 36,-14',
        '#8a8494',
        1.6,
      ),
      stroke('M12,-9L27,-10', INK.red, 2.4),
    ),
  ];
}

const TOP: Quad = [
  [622, 744],
  [1014, 744],
  [1050, 838],
  [586, 838],
];

/** A cloth that reaches half way down, a jug, two glasses, a plate. */
export function table(): Shape[] {
  const roll = dice(28);
  const folds = count(9).map((i) => 586 + i * 58);
  const hem = 950;
  let drop = `M586,838H1050L1058,${hem}`;
  for (const i of count(8)) drop += `q-30,${i % 2 ? 16 : -12} -60,${i % 2 ? -4 : 6}`;
  drop += `L586,838Z`;
  return [
    fill(ellipse(840, 1016, 260, 24), INK.violet, 0.55),
    fill(rect(616, 930, 20, 86) + rect(1002, 930, 20, 86), INK.wood),
    fill(rect(1012, 930, 10, 86) + rect(626, 930, 10, 86), INK.trunkDark),
    fill(drop, INK.clothShade),
    fill(
      folds
        .map((x, i) =>
          polygon([
            [x + 6, 838],
            [x + 30, 838],
            [x + 34 + i, hem - 8],
            [x - 2 + i, hem - 2],
          ]),
        )
        .join(''),
      INK.cloth,
    ),
    fill(
      folds
        .map((x, i) =>
          polygon([
            [x + 44, 838],
            [x + 56, 838],
            [x + 58 + i, hem - 6],
            [x + 40 + i, hem - 4],
          ]),
        )
        .join(''),
      INK.clothDeep,
      0.6,
    ),
    fill(polygon(TOP), INK.cloth),
    fill(patchOnQuad(TOP, 0.68, 0, 1, 1), INK.clothShade, 0.6),
    stroke(
      `M${num(onQuad(TOP, 0.03, 0.1)[0])},${num(onQuad(TOP, 0.03, 0.1)[1])}L${num(onQuad(TOP, 0.97, 0.1)[0])},${num(onQuad(TOP, 0.97, 0.1)[1])}L${num(onQuad(TOP, 0.97, 0.88)[0])},${num(onQuad(TOP, 0.97, 0.88)[1])}L${num(onQuad(TOP, 0.03, 0.88)[0])},${num(onQuad(TOP, 0.03, 0.88)[1])}Z`,
      INK.cobalt,
      2.4,
      0.7,
    ),
    fill(
      count(22)
        .map((i) => lens(600 + i * 21, 900, 12, 6, 0.8) + lens(610 + i * 21, 900, 12, 6, -0.8))
        .join(''),
      INK.cobalt,
      0.8,
    ),
    // Petals on the cloth as well.
    fill(
      count(12)
        .map(() => lens(roll.range(610, 1010), roll.range(752, 830), 12, 6, roll.range(-0.8, 0.8)))
        .join(''),
      BLOSSOM[3],
    ),
    ...jug(934, 806),
    ...tumbler(862, 772),
    ...tumbler(1010, 816),
  ];
}

function jug(x: number, y: number): Shape[] {
  const put = (d: string): string => stamped(d, x, y, 1.16);
  return [
    fill(put('M-30,6L60,8L96,-4L20,-4Z'), INK.clothDeep, 0.7),
    stroke(put('M34,-96C72,-104 74,-40 34,-36').replace('Z', ''), INK.cobaltDark, 11),
    fill(
      put(
        'M-34,-26C-44,-60 -24,-78 -24,-106L-32,-120L26,-116L24,-104C24,-78 46,-60 38,-26C34,2 -30,2 -34,-26Z',
      ),
      INK.cobalt,
    ),
    fill(
      put('M8,-114L26,-116L24,-104C24,-78 46,-60 38,-26C36,-8 20,-2 4,-3C30,-30 14,-74 8,-114Z'),
      INK.cobaltDark,
    ),
    fill(
      put('M-26,-30C-32,-58 -18,-76 -18,-100L-10,-100C-10,-74 -24,-56 -18,-26Z'),
      '#a8ccf0',
      0.9,
    ),
    fill(put(disc(-3, -118, 29, 6)), INK.cobaltDark),
    fill(put('M-36,-46C-20,-38 20,-38 40,-46L40,-38C20,-30 -20,-30 -37,-38Z'), '#f2b640'),
  ];
}

function tumbler(x: number, y: number): Shape[] {
  const put = (d: string): string => stamped(d, x, y, 1);
  return [
    fill(put('M-14,4L30,4L44,-4L-6,-2Z'), INK.clothDeep, 0.6),
    fill(put('M-18,-52L18,-52L14,4L-14,4Z'), '#cfe6ea', 0.75),
    fill(put('M-17,-34L17,-34L14,3L-14,3Z'), '#c8385a', 0.9),
    fill(put(disc(0, -34, 17, 4)), '#e86a80'),
    fill(put('M-13,-48L-8,-48L-9,0L-11,0Z'), '#ffffff', 0.6),
  ];
}

/** The one that is his, open; the one that is not, shut, with a pencil sharpened at both ends. */
export function books(): Shape[] {
  const roll = dice(33);
  return [
    place(
      { x: 718, y: 806 },
      fill('M-92,22L-80,-28L96,-28L110,22Z', INK.clothDeep, 0.7),
      fill('M-96,16L-82,-32L4,-36L92,-32L104,16L4,12Z', '#8a2f34'),
      fill('M-90,10L-77,-36C-48,-46 -20,-44 4,-36L4,8C-26,-4 -58,-2 -90,10Z', '#fffaf0'),
      fill('M98,10L87,-36C58,-46 28,-44 4,-36L4,8C34,-4 66,-2 98,10Z', '#f0e6d2'),
      fill('M4,-36C12,-40 22,-42 30,-42L32,0C22,1 12,4 4,8Z', INK.clothShade),
      fill(greek(roll, { x: -70, y: -34, w: 62, h: 34 }, 7, 2.4), '#8a8494'),
      fill(greek(roll, { x: 22, y: -34, w: 54, h: 30 }, 7, 2.4), '#8a8494'),
      stroke('M34,-2C44,-5 54,-5 62,-3', INK.red, 3),
    ),
    place(
      { x: 836, y: 818, turn: -4 },
      fill('M-46,16L52,16L62,8L-36,-26Z', INK.clothDeep, 0.7),
      fill('M-52,-4L36,-4L46,-32L-36,-32Z', INK.green),
      fill('M-52,-4L36,-4L36,12L-52,12Z', '#f0e6d2'),
      stroke('M-50,0H34M-50,4H34M-50,8H34', '#c9bca4', 1.4),
      fill('M-52,12L36,12L36,16L-54,16L-56,-4L-52,-6Z', INK.greenDark),
      fill('M36,-4L46,-32L46,-16L36,16Z', INK.greenDark),
      fill('M-30,-12L20,-12L24,-24L-24,-24Z', INK.greenLit),
      stroke('M-36,-22L28,-12', '#f2b640', 6),
      fill('M-46,-25L-36,-26L-37,-19ZM38,-10L28,-16L27,-9Z', '#f0d2a0'),
      fill('M-46,-25L-42,-25L-42,-22ZM38,-10L34,-13L33,-10Z', INK.dark),
    ),
  ];
}
