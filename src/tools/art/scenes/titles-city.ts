import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const BOARD = rect(0, 0, 1760, 1100);

interface House {
  readonly x: number;
  readonly w: number;
  readonly top: number;
}

function row(
  seed: number,
  least: number,
  most: number,
  [low, high]: readonly [number, number],
): House[] {
  const roll = dice(seed);
  const houses: House[] = [];
  for (let x = -40; x < 1800; ) {
    const w = roll.range(least, most);
    houses.push({ x, w, top: roll.range(low, high) });
    x += w + roll.range(0, 6);
  }
  return houses;
}

const outline = (houses: readonly House[]): string =>
  houses.map(({ x, w, top }) => rect(x, top, w, 1110 - top)).join('');

function panes(houses: readonly House[], seed: number, share: number): string {
  const roll = dice(seed);
  let d = '';
  for (const { x, w, top } of houses) {
    for (let u = x + 12; u < x + w - 18; u += 24) {
      for (let v = top + 20; v < Math.min(top + 360, 1060); v += 32) {
        if (roll.chance(share)) d += rect(u, v, 12, 17);
      }
    }
  }
  return d;
}

/** What stands on every roof: the tank, the cage of washing, the aerial. */
function roofs(houses: readonly House[]): Shape[] {
  return houses.flatMap(({ x, w, top }, i): Shape[] => {
    if (i % 3 === 0) {
      return [
        fill(roundRect(x + w * 0.3, top - 44, 44, 40, 12), '#0a0c1c'),
        fill(rect(x + w * 0.3 + 4, top - 6, 36, 8), '#0a0c1c'),
        fill(rect(x + w * 0.3 + 30, top - 38, 5, 28), '#4a3a6c'),
      ];
    }
    if (i % 3 === 1) {
      return [stroke(`M${num(x + w * 0.5)},${num(top)}v-86m-18,16h36m-28,16h20`, '#0a0c1c', 4)];
    }
    return [
      stroke(
        `M${num(x + 10)},${num(top - 34)}Q${num(x + w / 2)},${num(top - 22)} ${num(x + w - 10)},${num(top - 36)}M${num(x + 10)},${num(top)}v-36M${num(x + w - 10)},${num(top)}v-38`,
        '#0a0c1c',
        3,
      ),
    ];
  });
}

const FAR = row(21, 52, 110, [470, 640]);
const NEAR = row(34, 120, 220, [690, 840]);

/** The third shot: the city before its windows. */
export function skyline(): DrawnLayer[] {
  const sky = ['#141433', '#221a48', '#3a2460', '#63306e', '#a04468', '#e0684a', '#f6a05c'];
  const rays = count(9).map((i) =>
    polygon([
      [880 + (i - 4) * 26, 690],
      [880 + (i - 4) * 34, 690],
      [880 + (i - 4) * 300 + 110, -40],
      [880 + (i - 4) * 300 - 20, -40],
    ]),
  );
  const tower = 'M838,1100V330H846V250H858V196H872V96H878V196H892V250H904V330H912V1100z';
  return [
    layer('city', 0.3, [
      ...sky.map((tone, i) => fill(rect(0, i * 104, 1760, 1100 - i * 104), tone)),
      fill(rays.join(''), '#ffd0a0', 0.07),
      fill(circle(1170, 300, 116), '#ffe2b8', 0.16),
      fill(circle(1170, 300, 84), '#fff1d8'),
      fill(
        lens(1060, 330, 300, 22) +
          lens(1230, 270, 240, 15) +
          lens(640, 220, 330, 20) +
          lens(520, 380, 260, 15),
        '#7a3a70',
        0.85,
      ),
      fill(BOARD, spray('#141433', 1, 2), 0.5),
    ]),
    layer('city_far', 0.3, [
      fill(outline(FAR), '#4a2a62'),
      clipped(outline(FAR), fill(BOARD, spray('#f08a5c', 1, 4), 0.5)),
      fill(tower, '#3a2258'),
      fill('M880,196V96h-2v100zM880,196H892V250H904V330H912V1100H880z', '#2a1848'),
      fill(panes(FAR, 5, 0.14), '#ffc884', 0.7),
    ]),
    layer('city_near', 0.3, [
      fill(outline(NEAR), '#191432'),
      clipped(outline(NEAR), fill(BOARD, spray('#3a2a5c', 2, 6), 0.7)),
      fill(NEAR.map(({ x, w, top }) => rect(x, top, w, 7)).join(''), '#f0885a', 0.75),
      ...roofs(NEAR),
      // A tree that has come up between two of them, and a person at a window with a light behind.
      fill(
        ellipse(640, 846, 92, 66) + ellipse(560, 880, 70, 52) + ellipse(716, 884, 66, 48),
        '#3c2c84',
      ),
      fill(ellipse(612, 826, 46, 26) + ellipse(690, 862, 30, 18), '#7a64d0'),
      stroke('M636,1100V880M636,980L590,900M640,960L700,890', '#0a0c1c', 14),
    ]),
    ...[11, 12, 13].map((seed, i) =>
      layer(`city_lit${i}`, 0.3, [
        fill(panes(NEAR, seed, 0.15), i % 2 === 0 ? '#ffd584' : '#ffeac0'),
      ]),
    ),
    layer('city_watcher', 0.3, [
      place(
        { x: 1060, y: 930 },
        fill(rect(-60, -92, 120, 150), '#ffdf9c'),
        fill(rect(-60, -92, 120, 150), spray('#f6a03c', 2, 3)),
        fill(
          'M-34,58C-36,0 -18,-10 -4,-12C-16,-22 -14,-48 4,-48C22,-48 24,-22 12,-12C30,-8 40,4 40,58z',
          '#191432',
        ),
        stroke('M26,10L2,-26', '#191432', 12),
        fill(roundRect(-26, -40, 30, 14, 4), '#191432'),
        fill(rect(-4, -92, 8, 150), '#191432'),
        fill(rect(-66, 54, 132, 12) + rect(-66, -98, 132, 8), '#191432'),
      ),
    ]),
  ];
}

/** The fourth: noon at the sea, and one man dressed for somewhere else. */
export function sea(): DrawnLayer[] {
  const roll = dice(77);
  const rays = count(28).map((i) => {
    const a = (i / 28) * Math.PI * 2;
    const p = (b: number): string =>
      `${num(760 + Math.cos(b) * 1500)},${num(300 + Math.sin(b) * 1500)}`;
    return `M760,300L${p(a - 0.055)}L${p(a + 0.055)}z`;
  });
  let glints = '';
  for (let i = 0; i < 150; i++) {
    const y = roll.range(470, 720);
    glints += lens(
      roll.range(0, 1760),
      y,
      roll.range(16, 30 + (y - 470) * 0.24),
      3 + (y - 470) * 0.014,
    );
  }
  const shore = (dy: number): string =>
    `M-40,${760 + dy}C260,${690 + dy} 520,${800 + dy} 880,${750 + dy}C1240,${700 + dy} 1480,${810 + dy} 1800,${740 + dy}V1140H-40z`;
  return [
    layer('sea', 0.3, [
      fill(BOARD, '#3fb3c0'),
      fill(rays.join(''), '#1f95ac'),
      ...[300, 230, 170].map((r, i) => fill(circle(760, 300, r), '#fff1c8', 0.12 + i * 0.08)),
      fill(circle(760, 300, 112), '#ffd75c'),
      fill(circle(760, 300, 96), '#fff6d8'),
      fill(rect(0, 456, 1760, 400), '#0f8ca0'),
      fill(rect(0, 456, 1760, 22), '#0b6f8c'),
      fill(glints, '#dff8f0', 0.9),
      fill('M1180,470h150l-26,26h-104z', '#fff8ea'),
      fill('M1246,464V356L1188,464zM1254,464V372L1306,464z', '#ff7a5c'),
      fill(shore(-46), '#38b8b4'),
      fill(shore(-24), '#8fe0d0'),
    ]),
    layer('sea_foam', 0.3, [fill(shore(-12), '#fffaf0'), fill(shore(2), '#d8a878')]),
    layer('sea_sand', 0.3, [
      fill(shore(16), '#f2cf94'),
      clipped(shore(16), fill(BOARD, spray('#d09a5c', 2, 2)), fill(BOARD, spray('#fff1d0', 1, 8))),
      fill(ellipse(620, 1010, 250, 26), '#a8646c', 0.75),
      stroke('M560,1000L520,640', '#fff8ea', 12),
      fill(
        'M270,700C270,540 420,450 560,470C690,490 760,600 750,720C690,690 650,690 610,716C560,680 510,680 470,712C410,676 340,670 270,700z',
        '#f0563f',
      ),
      fill(
        'M470,712C430,600 470,500 548,470C430,480 360,580 370,672C410,680 440,692 470,712zM610,716C640,600 610,510 566,470C680,500 720,600 690,692C660,690 640,696 610,716z',
        '#fff6e2',
      ),
    ]),
    layer('sea_man', 0.3, [
      place(
        { x: 1010, y: 1020, scale: 1.28 },
        fill('M-6,4L260,-24L300,-8L40,22z', '#a8646c', 0.75),
        fill('M-34,0L-30,-160H34L36,0H8L2,-110L-8,0z', '#16264a'),
        fill('M-46,-150C-52,-250 -40,-276 0,-280C42,-276 54,-250 48,-150z', '#1f3560'),
        fill('M2,-280C42,-276 54,-250 48,-150H14z', '#16264a'),
        fill(
          'M-46,-250C-66,-230 -70,-190 -62,-150L-46,-152zM46,-250C68,-230 72,-190 62,-150L46,-152z',
          '#16264a',
        ),
        fill('M-12,-280L0,-236L12,-280z', '#fff8ea'),
        fill('M-4,-276L0,-230L5,-276z', '#e0402f'),
        fill(
          'M-22,-300C-24,-346 24,-346 22,-300C20,-280 10,-272 0,-272C-10,-272 -20,-280 -22,-300z',
          '#b8795a',
        ),
        fill('M2,-334C24,-334 24,-300 20,-290C12,-274 6,-272 2,-272z', '#8f5846'),
        fill('M-52,-322C-30,-334 30,-334 52,-322C30,-314 -30,-314 -52,-322z', '#fff1d0'),
        fill('M-28,-324C-28,-362 28,-362 28,-324z', '#fff1d0'),
        fill('M-29,-332H29V-323H-29z', '#16264a'),
        stroke('M-24,-306H24', '#101828', 9),
        // His shoes, in his hand.
        fill('M54,-150l34,4l0,16l-40,-4zM60,-130l34,6l-2,16l-38,-6z', '#6a3a2c'),
        fill('M-38,0h30v10h-34zM8,0h30v10H4z', '#b8795a'),
      ),
    ]),
  ];
}
