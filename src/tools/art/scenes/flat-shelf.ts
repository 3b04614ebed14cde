import { type Dice, dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { fill, place, rule, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './flat-ink.ts';

/** The marks of one man's system: what they mean he has in his head. */
const MARKS = [
  'M0,-12L12,10L-12,10Z',
  'M-11,-11H11V11H-11Z',
  'M-12,-12L12,12M12,-12L-12,12',
  'M0,-13V13M-13,0H13M-9,-9L9,9M9,-9L-9,9',
  'M-12,0C-12,-16 12,-16 12,0C12,10 -4,10 -4,0C-4,-5 4,-5 4,0',
  'M-12,8H12M-12,0H12M-12,-8H12',
  'M-12,10C-12,-18 12,-18 12,10Z',
  'M-13,-4L0,8L13,-4M-13,-13L0,-1L13,-13',
] as const;

export function archiveBox(
  spot: { x: number; y: number; w: number; h: number },
  mark: number,
  tone: 'red' | 'blue',
): Shape[] {
  const { x, y, w, h } = spot;
  const top = y - h;
  const ink = tone === 'red' ? INK.red : INK.enamel;
  const s = Math.min(w, h) / 62;
  return [
    fill(rect(x, top, w, h), INK.card),
    fill(rect(x + w * 0.86, top, w * 0.14, h), INK.cardShade),
    fill(rect(x - 3, top - 4, w + 6, h * 0.24), INK.cardLit),
    fill(rect(x - 3, top - 4 + h * 0.24, w + 6, 3), INK.cardShade),
    fill(rect(x + w * 0.2, top + h * 0.34, w * 0.5, h * 0.5), INK.label),
    place(
      { x: x + w * 0.45, y: top + h * 0.59, scale: s * 0.84 },
      stroke(nth(MARKS, mark % MARKS.length), ink, 4.5),
    ),
    fill(rect(x + w * 0.76, top + h * 0.46, w * 0.05, h * 0.16), INK.dark),
  ];
}

/** Two shelves of boxes above the sideboard. */
export function boxesOnShelves(): Shape[] {
  const board = (y: number): Shape[] => [
    fill(rect(392, y, 284, 11), INK.woodLit),
    fill(rect(392, y + 11, 284, 7), INK.woodShade),
    fill(
      polygon([
        [412, y + 18],
        [424, y + 18],
        [412, y + 40],
      ]) +
        polygon([
          [644, y + 18],
          [656, y + 18],
          [644, y + 40],
        ]),
      INK.woodDark,
    ),
  ];
  const row = (y: number, first: number, widths: readonly number[]): Shape[] => {
    let x = 398;
    return widths.flatMap((w, i) => {
      const made = archiveBox(
        { x, y, w, h: 70 + ((i * 13 + first * 5) % 3) * 7 },
        first + i,
        (first + i) % 3 === 0 ? 'red' : 'blue',
      );
      x += w + 7;
      return made;
    });
  };
  return [
    fill(rect(398, 330, 284, 26), INK.wallDeep, 0.5),
    ...board(326),
    ...row(326, 0, [84, 84, 84]),
    fill(rect(398, 446, 284, 20), INK.wallDeep, 0.4),
    ...board(438),
    ...row(438, 3, [84, 84, 84]),
  ];
}

export function sideboard(): Shape[] {
  return [
    fill(ellipse(606, 760, 250, 18), INK.woodDark, 0.5),
    fill(
      polygon([
        [396, 606],
        [838, 606],
        [852, 640],
        [376, 640],
      ]),
      INK.woodLit,
    ),
    fill(rect(376, 640, 476, 14), INK.wood),
    fill(rect(386, 654, 456, 88), INK.woodShade),
    fill(rect(400, 664, 138, 70) + rect(546, 664, 138, 70) + rect(692, 664, 138, 70), INK.wood),
    fill(rect(400, 664, 138, 4) + rect(546, 664, 138, 4) + rect(692, 664, 138, 4), INK.woodLit),
    fill(circle(469, 700, 7) + circle(615, 700, 7) + circle(761, 700, 7), '#d9b25a'),
    fill(rect(394, 742, 18, 30) + rect(816, 742, 18, 30), INK.woodDark),
  ];
}

function jar(
  roll: Dice,
  x: number,
  foot: number,
  w: number,
  length: number,
  kind: number,
): Shape[] {
  const rim = foot - 64;
  const colors = [
    [INK.yellow, INK.yellowShade],
    [INK.red, INK.redShade],
    [INK.green, '#2a5644'],
    [INK.enamel, '#1c3562'],
    [INK.yellow, INK.yellowShade],
  ] as const;
  const pencils = count(7).flatMap((i) => {
    const px = x - w * 0.36 + (i / 6) * w * 0.72;
    const turn = (i - 3) * 2.6 + roll.range(-1.2, 1.2);
    const [tone, shade] = nth(colors, (i * 3 + kind) % 5);
    return [
      place(
        { x: px, y: rim + 18, turn },
        fill(rect(-4.5, -length, 9, length), tone),
        fill(rect(1, -length, 3.5, length), shade),
        fill(
          polygon([
            [-4.5, -length],
            [4.5, -length],
            [0, -length - 16],
          ]),
          INK.tip,
        ),
        fill(
          polygon([
            [-1.6, -length - 10],
            [1.6, -length - 10],
            [0, -length - 16],
          ]),
          INK.dark,
        ),
      ),
    ];
  });
  const glass: Shape[] =
    kind % 2
      ? [
          fill(roundRect(x - w / 2, rim, w, 64, 6), '#b9c9c4'),
          fill(rect(x + w * 0.2, rim + 4, w * 0.26, 56), '#86989a'),
          fill(rect(x - w / 2, rim + 18, w, 28), kind === 1 ? INK.red : '#3a7a86'),
          fill(rect(x + w * 0.2, rim + 18, w * 0.3, 28), kind === 1 ? INK.redShade : '#285862'),
          fill(circle(x - 2, rim + 32, 8), INK.label),
        ]
      : [
          fill(roundRect(x - w / 2, rim, w, 64, 10), '#d4e6e2', 0.72),
          fill(rect(x - w / 2 + 5, rim + 8, 5, 46), '#ffffff', 0.85),
          fill(rect(x + w / 2 - 12, rim + 6, 8, 52), '#8fb0b0', 0.7),
          fill(rect(x - w / 2, rim - 3, w, 8), '#eef6f2'),
        ];
  return [
    fill(ellipse(x + 6, foot, w * 0.62, 8), INK.woodDark, 0.55),
    ...pencils,
    ...glass,
    rule(`M${num(x - w * 0.28)},${foot + 12}h${num(w * 0.56)}`, INK.label, 9),
  ];
}

/** From the new one to the one that is hardly there: five jars, by length. */
export function pencils(): Shape[] {
  const roll = dice(7);
  return [126, 98, 72, 46, 20].flatMap((length, i) => jar(roll, 420 + i * 54, 620, 47, length, i));
}

/** Valves, a cloth front, a dial that lights up when it is asked. */
export function radio(): Shape[] {
  const [x, y, w, h] = [686, 496, 154, 124];
  return [
    fill(ellipse(x + w / 2 + 8, 624, 92, 10), INK.woodDark, 0.6),
    fill(
      `M${x},${y + 34}C${x},${y + 8} ${x + 14},${y} ${x + 34},${y}H${x + w - 34}C${x + w - 14},${y} ${x + w},${y + 8} ${x + w},${y + 34}V${y + h}H${x}Z`,
      INK.wood,
    ),
    fill(
      `M${x + w - 30},${y}C${x + w - 12},${y} ${x + w},${y + 8} ${x + w},${y + 34}V${y + h}H${x + w - 14}V${y + 34}C${x + w - 14},${y + 16} ${x + w - 20},${y + 6} ${x + w - 34},${y}Z`,
      INK.woodShade,
    ),
    fill(
      `M${x + 8},${y + 24}C${x + 12},${y + 10} ${x + 24},${y + 6} ${x + 36},${y + 6}H${x + w - 44}V${y + 10}H${x + 36}C${x + 24},${y + 10} ${x + 14},${y + 16} ${x + 8},${y + 24}Z`,
      INK.woodLit,
    ),
    fill(roundRect(x + 14, y + 18, 84, 64, 8), '#e0b878'),
    fill(slats({ x: x + 16, y: y + 22, w: 80, h: 58 }, 6, 0.4), '#b07f44'),
    stroke(
      `M${x + 56},${y + 20}v60M${x + 34},${y + 22}v56M${x + 78},${y + 22}v56`,
      INK.woodShade,
      4,
    ),
    fill(roundRect(x + 104, y + 20, 30, 60, 6), '#f4e2b0'),
    stroke(
      count(6)
        .map((i) => `M${x + 108},${y + 28 + i * 9}h${i % 2 ? 10 : 16}`)
        .join(''),
      INK.woodShade,
      2,
    ),
    stroke(`M${x + 106},${y + 54}h26`, INK.red, 3),
    fill(
      circle(x + 30, y + 102, 12) + circle(x + 72, y + 102, 9) + circle(x + 116, y + 102, 12),
      INK.woodDark,
    ),
    fill(
      circle(x + 28, y + 100, 8) + circle(x + 71, y + 101, 5) + circle(x + 114, y + 100, 8),
      '#d9b25a',
    ),
    fill(rect(x + 8, y + h, 20, 5) + rect(x + w - 28, y + h, 20, 5), INK.woodDark),
    // A cloth on top, and a small saint or a small footballer.
    fill(
      `M${x + 38},${y - 4}H${x + 112}L${x + 120},${y + 10}L${x + 108},${y + 4}L${x + 96},${y + 12}L${x + 84},${y + 4}L${x + 74},${y + 14}L${x + 62},${y + 4}L${x + 52},${y + 12}L${x + 42},${y + 4}L${x + 30},${y + 10}Z`,
      INK.paper,
    ),
    fill(
      `M${x + 66},${y - 4}C${x + 64},${y - 24} ${x + 68},${y - 30} ${x + 74},${y - 32}C${x + 82},${y - 30} ${x + 86},${y - 24} ${x + 84},${y - 4}Z`,
      '#2f6f6a',
    ),
    fill(circle(x + 75, y - 38, 8), '#c98a62'),
  ];
}
