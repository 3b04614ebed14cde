import { dice } from '../kit/dice.ts';
import { dot } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { pool, shadeSide } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { CUT } from './cinema-foyer.ts';
import { INK } from './cinema-ink.ts';

export const SCREEN = { x: 850, y: 286, w: 372, h: 266 } as const;

const BACK = { left: CUT, right: 1310, top: 220, foot: 650 } as const;

/** Walls, ceiling and the stage edge of the screen room, seen from its last row. */
export function room(): Shape[] {
  const { right, top, foot } = BACK;
  const rib = (t: number): string =>
    polygon([
      [right + t * 450, top - t * 160],
      [right + t * 450 + 26 * (0.4 + t), top - (t + 0.05) * 160],
      [right + t * 450 + 26 * (0.4 + t), foot + (t + 0.05) * 360],
      [right + t * 450, foot + t * 360],
    ]);
  return [
    fill(rect(CUT, 0, WIDTH - CUT, 1100), INK.roomDeep),
    fill(
      polygon([
        [CUT, 60],
        [WIDTH, 60],
        [right, top],
        [CUT, top],
      ]),
      '#12122e',
    ),
    ...count(5).map((i) =>
      fill(
        polygon([
          [CUT, 80 + i * 30],
          [1720 - i * 90, 80 + i * 30],
          [1704 - i * 90, 86 + i * 30],
          [CUT, 86 + i * 30],
        ]),
        '#20224a',
      ),
    ),
    fill(rect(CUT, top, right - CUT, foot - top), INK.room),
    ...pool(1036, 420, 300, 230, { color: '#5a68a8', peak: 0.6, steps: 6, grain: true }),
    fill(
      polygon([
        [right, top],
        [WIDTH, 60],
        [WIDTH, 1100],
        [right, foot],
      ]),
      '#1a1638',
    ),
    ...[0.12, 0.4, 0.72].map((t) => fill(rib(t), '#2b2350')),
    fill(
      polygon([
        [right, 540],
        [WIDTH, 720],
        [WIDTH, 732],
        [right, 546],
      ]),
      '#4a3a62',
    ),
    // Sconces, burning low.
    ...[
      [1400, 400, 0.8],
      [1530, 400, 1.05],
      [1690, 398, 1.35],
    ].flatMap(([x = 0, y = 0, s = 1]) => [
      ...pool(x, y - 30, 46 * s, 90 * s, { color: '#c8603c', peak: 0.4, steps: 4, grain: true }),
      fill(`M${x - 13 * s},${y - 18 * s}h${26 * s}l${-8 * s},${34 * s}h${-10 * s}z`, '#e08a4c'),
      fill(rect(x - 13 * s, y - 19 * s, 26 * s, 3), '#ffe0a0'),
    ]),
    // Way out, with its small green lamp.
    fill(
      polygon([
        [1342, 470],
        [1384, 466],
        [1384, 712],
        [1342, 676],
      ]),
      '#0b0a1c',
    ),
    fill(rect(1346, 446, 34, 12), '#46d09a'),
    ...pool(1363, 456, 40, 24, { color: '#46d09a', peak: 0.3, steps: 3 }),
    fill(rect(CUT, 612, right - CUT, 40), '#2a1430'),
    fill(rect(CUT, 610, right - CUT, 4), '#8a6a8a'),
    ...pool(1036, 628, 240, 16, { color: '#aab6e0', peak: 0.6, steps: 3 }),
    fill(
      polygon([
        [CUT, 652],
        [right, 652],
        [WIDTH, 1010],
        [WIDTH, 1100],
        [CUT, 1100],
      ]),
      '#0c0a1e',
    ),
  ];
}

/** Masking, curtain and the empty cloth. */
export function screenFrame(): Shape[] {
  const { x, y, w, h } = SCREEN;
  const folds = (x0: number, n: number): string =>
    count(n)
      .map((i) => rect(x0 + i * 14, 236, 6, 376))
      .join('');
  return [
    fill(rect(x - 14, y - 14, w + 28, h + 28), '#06050f'),
    fill(rect(x, y, w, h), '#4a5074'),
    fill(rect(x, y, w, h), spray('#7a80a4', 2), 0.5),
    fill(rect(CUT + 20, 236, 54, 376) + rect(x + w + 16, 236, 60, 376), INK.redDeep),
    fill(folds(CUT + 24, 4) + folds(x + w + 20, 4), '#a8283a'),
    fill(rect(CUT + 68, 250, 4, 350) + rect(x + w + 17, 250, 4, 350), '#d8b0c0', 0.7),
    fill(
      `M${CUT + 20},220H${x + w + 76}V252${count(9)
        .map(() => 'q-28,22 -56,0')
        .join('')}z`,
      INK.redDeep,
    ),
    stroke(
      `M${x + w + 76},252${count(9)
        .map(() => 'q-28,22 -56,0')
        .join('')}`,
      INK.brass,
      4,
    ),
  ];
}

/** The film of the night: an eye, and in the eye somebody under an umbrella. */
export function film(): Shape[] {
  const { x, y, w, h } = SCREEN;
  const [deep, dark, mid, pale, white] = INK.silver;
  const lid =
    'M-150,8C-104,-62 -40,-86 20,-84C84,-80 132,-44 160,14C112,58 56,80 -2,78C-66,74 -112,46 -150,8z';
  return [
    clipped(
      rect(x, y, w, h),
      fill(rect(x, y, w, h), pale),
      fill(`M${x},${y}h${w}v60C${x + 240},${y + 10} ${x + 120},${y + 20} ${x},${y + 92}z`, mid),
      fill(
        `M${x},${y + h}v-84C${x + 80},${y + 236} ${x + 260},${y + 266} ${x + w},${y + 186}v90z`,
        mid,
      ),
      fill(rect(x, y, w, h), spray(dark, 2), 0.4),
      place(
        { x: x + 184, y: y + 142 },
        fill(
          'M-176,-66C-110,-128 -20,-146 70,-132L168,-88L166,-74C100,-104 20,-116 -60,-98C-110,-88 -150,-72 -176,-66z',
          deep,
        ),
        fill(
          'M-160,2C-110,-80 -40,-106 22,-102C94,-98 144,-58 172,12L160,14C132,-44 84,-80 20,-84C-40,-86 -104,-62 -150,8z',
          dark,
        ),
        fill(lid, white),
        clipped(
          lid,
          fill(circle(10, -6, 82), deep),
          fill(circle(10, -6, 76), mid),
          fill(
            count(26)
              .map((i) => {
                const a = (i / 26) * Math.PI * 2;
                return polygon([
                  [10 + Math.cos(a) * 74, -6 + Math.sin(a) * 74],
                  [10 + Math.cos(a + 0.06) * 40, -6 + Math.sin(a + 0.06) * 40],
                  [10 + Math.cos(a + 0.13) * 74, -6 + Math.sin(a + 0.13) * 74],
                ]);
              })
              .join(''),
            dark,
          ),
          fill(circle(10, -6, 40), deep),
          fill(
            'M-150,8C-104,-62 -40,-86 20,-84C84,-80 132,-44 160,14C120,-30 70,-52 20,-54C-40,-54 -96,-34 -150,8z',
            dark,
            0.7,
          ),
          // Who is seen.
          fill(
            'M-10,-14C-8,-34 28,-34 30,-14q-5,-5 -10,0q-5,-5 -10,0q-5,-5 -10,0q-5,-5 -10,0z',
            white,
          ),
          fill('M8,-14h3v10h-3zM2,-4c4,-4 12,-4 15,0l3,28h-21z', white),
          fill(ellipse(42, -36, 15, 11), '#ffffff'),
        ),
        stroke('M-150,8C-104,-62 -40,-86 20,-84C84,-80 132,-44 160,14', deep, 8),
        stroke('M-150,8C-112,46 -66,74 -2,78C56,80 112,58 160,14', deep, 3),
        fill(
          count(11)
            .map((i) => {
              const t = -0.9 + i * 0.17;
              const bx = 10 + Math.sin(t) * 150;
              const by = -6 - Math.cos(t) * 82;
              return `M${bx - 5},${by + 6}q${t * 14 - 2},-20 ${t * 30},-34q${-t * 6 + 4},20 ${10 - t * 30},34z`;
            })
            .join(''),
          deep,
        ),
      ),
      fill(
        count(5)
          .map((i) => rect(x + 30 + i * 83, y, 1.4, h))
          .join(''),
        '#ffffff',
        0.28,
      ),
    ),
  ];
}

/** The ray from the box over the foyer, with everything that floats in it. */
export function beam(): Shape[] {
  const { x, y, w, h } = SCREEN;
  const eye = [798, 187] as const;
  const roll = dice(33);
  const strip = (t0: number, t1: number): string =>
    polygon([
      [eye[0], eye[1] - 5],
      [x + w * t1, y],
      [x + w * t1, y + h],
      [x + w * t0, y + h],
      [eye[0], eye[1] + 5],
    ]);
  const shapes: Shape[] = [
    fill(strip(0, 1), '#8fa6e8', 0.4),
    fill(strip(0.3, 1), '#7f96d8', 0.14),
    fill(strip(0.55, 0.9), '#a8bcf0', 0.16),
    fill(strip(0.66, 0.76), '#d8e2ff', 0.28),
    fill(strip(0, 1), spray('#c8d6ff', 2, 1), 0.6),
    ...pool(800, 187, 46, 38, { color: '#cfdcff', peak: 0.8, steps: 4 }),
    fill(rect(760, 180, 42, 14), '#cfdcff', 0.6),
  ];
  let motes = '';
  for (const _ of count(110)) {
    const t = roll.next() ** 0.7;
    const u = roll.next();
    motes += dot(
      eye[0] + t * (x + w * u - eye[0]),
      eye[1] + t * (y + h * roll.range(u * 0.4, 1) - eye[1]),
      roll.range(0.8, 2.3),
    );
  }
  shapes.push(fill(motes, '#e8f0ff', 0.7));
  return shapes;
}

/** The house cut through: brick and plaster as a dark section with a lit edge. */
export function section(): Shape[] {
  const bricks = count(34)
    .map((i) => rect(CUT + 4 + (i % 2) * 12, 276 + i * 24, 12, 10))
    .join('');
  return [
    fill(rect(CUT, 0, 30, 1100), INK.cut),
    fill(bricks, '#2a1a28'),
    fill(rect(CUT - 3, 352, 4, 748), '#a8584a'),
    fill(rect(CUT + 29, 60, 2.5, 1040), '#5a68a8'),
    fill(rect(CUT - 2, 172, 34, 30), '#1c2040'),
    fill(roundRect(CUT - 6, 166, 42, 6, 2) + roundRect(CUT - 6, 202, 42, 6, 2), '#a8584a'),
    fill(rect(0, 0, WIDTH, 62), INK.cut),
    fill(rect(0, 60, WIDTH, 3), '#5a3a4a'),
    fill(rect(0, 314, CUT + 30, 34), INK.cut),
    ...shadeSide({ x: 1400, y: 60, w: 360, h: 1040 }, 'right', {
      color: '#06050f',
      peak: 0.7,
      steps: 5,
      grain: true,
    }),
  ];
}
