import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './desk-ink.ts';

export const BLOTTER = [
  [640, 792],
  [1150, 792],
  [1262, 1010],
  [520, 1010],
] as const;

/** The desk from the side of the one who sits. */
export function deskTop(): Shape[] {
  return [
    fill(`M150,742H1640L1760,1100H0z`, INK.wood),
    fill('M150,742H1640l6,14H144z', INK.moon, 0.35),
    fill(`M150,742H1640L1760,1100H0z`, spray(INK.ink, 2, 4), 0.6),
    fill('M0,1060H1760V1100H0z', INK.ink, 0.5),
    fill(
      'M330,800l240,0l-30,8h-230zM1240,860h330l10,8h-340zM190,900h260l-12,7h-260z',
      INK.woodLit,
      0.5,
    ),
    fill(polygon(BLOTTER), INK.blotter),
    fill('M640,792h30L572,1010h-52zM1120,792h30l112,218h-52z', INK.blotterDark),
    fill('M640,792h510l4,8H636z', '#1d5a58'),
  ];
}

/** @param toLamp the side that the lamp reaches: -1 left, 1 right */
function folders(
  x: number,
  y: number,
  howMany: number,
  lit: boolean,
  seed: number,
  toLamp: -1 | 1,
): Shape[] {
  const shapes: Shape[] = [fill(ellipse(x + 110, y + 4, 150, 14), INK.ink, 0.6)];
  for (const i of count(howMany)) {
    const dx = ((i * 37 + seed) % 23) - 11;
    const w = 200 + ((i * 53 + seed) % 30);
    const top = y - (i + 1) * 19;
    const tone = lit
      ? i % 3 === 0
        ? '#7a4a4a'
        : i % 3 === 1
          ? '#8f5c50'
          : '#6a3f4c'
      : i % 3 === 0
        ? '#232c58'
        : i % 3 === 1
          ? '#2f3868'
          : '#3a2f58';
    shapes.push(
      fill(rect(x + dx, top, w, 18), tone),
      fill(rect(x + dx + 6, top + 6, w - 10, 6), lit ? '#b98a6c' : '#5d6a9a', lit ? 0.9 : 0.6),
      fill(rect(x + dx, top, w, 3), lit ? '#c98a5c' : '#4f5f96'),
      fill(rect(x + dx + 130, top, 8, 18), lit ? '#a82c34' : '#571f36'),
    );
    if (!lit) continue;
    const part = 44 + ((i * 29 + seed) % 26);
    const from = toLamp > 0 ? x + dx + w - part : x + dx;
    shapes.push(
      fill(rect(from, top, part, 18), i % 2 ? '#e0a868' : '#f0c080'),
      fill(rect(from, top + 6, part, 6), '#fff3d2'),
      fill(rect(from, top, part, 3), '#ffe4a8'),
    );
  }
  return shapes;
}

/** A shaded desk lamp on a bent arm; its foot at 0,0, the shade to the right. */
function lampBody(lit: boolean): Shape[] {
  const edge = lit ? '#ffd584' : INK.moon;
  return [
    fill(ellipse(0, 2, 62, 14), INK.ink, 0.7),
    fill('M-54,0c0,-20 108,-20 108,0q-54,16 -108,0z', INK.tealDark),
    fill('M-54,-2c4,-16 60,-18 80,-14c-30,0 -60,4 -68,20z', edge, lit ? 0.5 : 0.4),
    stroke('M0,-10L-34,-132L104,-226', INK.tealDark, 11),
    stroke('M-4,-12L-38,-132L100,-230', edge, 2.4, 0.7),
    fill(circle(-34, -132, 11), INK.teal),
    fill('M86,-244c20,-34 76,-40 104,-10l40,78c-60,22 -130,26 -184,6z', INK.teal),
    fill('M86,-244c20,-34 76,-40 104,-10l12,22c-40,-26 -80,-20 -112,-4z', '#2f7f88'),
    fill('M150,-264c16,-2 30,2 40,10l40,78c-20,8 -42,13 -64,16z', INK.tealDark),
    fill('M46,-170c54,20 124,16 184,-6q-20,22 -92,24q-72,2 -92,-18z', lit ? '#fff3d2' : INK.deep),
    ...(lit ? [fill('M84,-164c40,8 84,6 122,-4q-24,14 -66,14q-40,0 -56,-10z', '#ffffff')] : []),
    fill(circle(128, -268, 9), INK.tealDark),
  ];
}

function telephone(lit: boolean): Shape[] {
  const [body, dark, edge] = lit
    ? ['#b02c32', '#6a1c30', '#ff9a5a']
    : [INK.red, INK.redDark, '#c8606a'];
  return [
    fill(ellipse(0, 4, 96, 14), INK.ink, 0.6),
    fill('M-80,0c4,-44 24,-62 34,-74h92c10,12 30,30 34,74q-80,14 -160,0z', body),
    fill('M10,-74h36c10,12 30,30 34,74q-26,5 -54,7c8,-40 2,-64 -16,-81z', dark),
    fill(circle(0, -36, 27), dark),
    fill(circle(0, -36, 21), edge, 0.7),
    fill(
      count(9)
        .map((i) => circle(Math.cos(i * 0.66 - 2.6) * 15, -36 + Math.sin(i * 0.66 - 2.6) * 15, 3.4))
        .join(''),
      dark,
    ),
    fill(circle(0, -36, 7), body),
    fill(
      'M-88,-86c-8,-30 30,-40 88,-40s96,10 88,40c-2,12 -36,12 -38,0q-2,-12 -50,-12t-50,12c-2,12 -36,12 -38,0z',
      body,
    ),
    fill(
      'M-86,-92c2,-24 40,-32 86,-32s80,6 86,26c-14,-16 -50,-20 -86,-20s-70,6 -86,26z',
      edge,
      0.8,
    ),
    fill('M30,-124c40,4 64,14 58,38c-2,12 -36,12 -38,0q-1,-6 -12,-9q14,-14 -8,-29z', dark),
  ];
}

/** What lies about; `lit` repeats in lamplight what the cone reaches. */
export function things(lit: boolean): Shape[] {
  const paper = lit ? '#fff0cc' : '#7380ae';
  const shade = lit ? '#d9a46a' : '#47548a';
  const brass = lit ? ['#f2b84a', '#fff0b4', '#9a5a2c'] : ['#5a5270', '#8a86a8', '#2f2a48'];
  return [
    ...folders(290, 800, 7, lit, 5, 1),
    ...folders(1290, 840, 5, lit, 9, -1),
    place({ x: 1410, y: 920, scale: 1.1 }, ...telephone(lit)),
    // The open folder with its tape, and a page.
    fill('M770,842l214,-6l38,116l-276,8z', lit ? '#c98a52' : '#303a6a'),
    fill('M784,848l94,-3l-4,104l-112,4z', paper),
    fill('M884,845l92,-3l32,100l-128,6z', lit ? '#f2dcae' : '#66729e'),
    stroke(
      'M794,862l72,-2M792,876l74,-2M788,890l60,-2M785,904l78,-3M782,918l50,-2M896,860l70,-3M899,874l72,-3M902,888l54,-2M906,902l76,-4',
      shade,
      3,
    ),
    stroke(
      'M872,958c-30,20 -60,10 -70,28M878,958c20,18 54,6 72,24',
      lit ? '#d83a32' : '#6a2440',
      4,
    ),
    // A pencil, sharp at both ends.
    fill('M1060,872l96,28l-3,9l-96,-28z', lit ? '#e8a83a' : '#4f5484'),
    fill('M1060,872l-3,9l-16,-10zM1156,900l-3,9l17,1z', lit ? '#f6dcae' : '#7f88b4'),
    fill('M1047,873l-6,-2l5,4zM1164,907l6,3l-7,0z', INK.ink),
    // Saucer with three brass tokens.
    fill(ellipse(1106, 968, 66, 20), INK.ink, 0.5),
    fill(ellipse(1104, 962, 64, 19), lit ? '#fff6e4' : '#6a78aa'),
    fill(ellipse(1104, 962, 46, 12), lit ? '#dcc8ac' : '#4a5890'),
    ...[
      [1082, 958],
      [1112, 964],
      [1124, 954],
    ].flatMap(([x = 0, y = 0]) => [
      fill(ellipse(x, y + 3, 15, 6.5), nth(brass, 2)),
      fill(ellipse(x, y, 15, 6.5), nth(brass, 0)),
      fill(ellipse(x - 2, y - 1, 9, 3.5), nth(brass, 1)),
    ]),
    // Mug.
    fill(ellipse(604, 902, 40, 9), INK.ink, 0.5),
    fill('M570,838h60l-4,62q-26,10 -52,0z', lit ? '#eee0c6' : '#55639a'),
    fill('M604,838h26l-4,62q-10,4 -22,5z', lit ? '#a8866a' : '#35427a'),
    stroke('M572,852c-26,-4 -26,36 0,34', lit ? '#d9c4a4' : '#55639a', 8),
    fill(ellipse(600, 838, 30, 8), lit ? '#fff6e4' : '#7f8cc0'),
    fill(ellipse(600, 839, 25, 6), '#2a1720'),
    place({ x: 708, y: 838, scale: 1 }, ...lampBody(lit)),
  ];
}

/** Backs of things close to the eye: the chair, a typewriter's shoulder. */
export function near(): Shape[] {
  return [
    fill('M-20,1100V900c30,-24 120,-30 190,-14l40,60c40,10 60,60 70,154z', INK.ink),
    fill('M-20,902c30,-24 120,-30 190,-14l40,60l-8,2l-42,-54c-70,-14 -150,-8 -180,14z', '#22386e'),
    fill('M40,930h120v14H40zM30,962h150v12H30z', '#13204a'),
    fill(`M${WIDTH},${HEIGHT}V930c-40,-30 -130,-40 -190,-26c-30,60 -40,130 -44,196z`, INK.ink),
    stroke(`M${WIDTH},930c-40,-30 -130,-40 -190,-26c-30,60 -40,130 -44,196`, '#3a2f6c', 4),
  ];
}
