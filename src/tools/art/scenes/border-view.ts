import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { count, lerp, num } from '../kit/numbers.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import { halo } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { type BorderHour, INK, WINDOW } from './border-ink.ts';
import { type QueueInks, queue } from './border-queue.ts';

type Air = {
  readonly sky: readonly string[];
  readonly hills: readonly [string, string];
  readonly houses: readonly string[];
  readonly bars: string;
  readonly barsLit: string;
  readonly beyond: string;
  readonly road: string;
  readonly roadShade: string;
  readonly sun?: readonly [x: number, y: number, r: number, color: string];
  readonly people: QueueInks;
  readonly red: string;
  readonly redShade: string;
};

const DAY: QueueInks = {
  cloth: ['#3f5a72', '#5d4a66', '#7d5a48', '#2f6a6a', '#8a7a66', '#4a4658'],
  blankets: ['#e0a03c', '#4f9a94', '#d9744a', '#ece0c6', '#7a6aa4'],
  stripe: '#fbf0d8',
  skin: ['#b5754e', '#8f5a3e', '#5e3a30', '#d8a27a', '#c48a60'],
  hair: '#2a2028',
  shade: '#1f1c30',
  shadow: '#6a4660',
  hat: '#f2e0b4',
  lean: 0.9,
};

const tinted = (inks: QueueInks, to: string, t: number, lean: number): QueueInks => ({
  cloth: inks.cloth.map((c) => mix(c, to, t)),
  blankets: inks.blankets.map((c) => mix(c, to, t * 0.8)),
  stripe: mix(inks.stripe, to, t * 0.8),
  skin: inks.skin.map((c) => mix(c, to, t)),
  hair: mix(inks.hair, to, t * 0.5),
  shade: inks.shade,
  shadow: mix(inks.shadow, to, t * 0.6),
  hat: mix(inks.hat, to, t),
  lean,
});

const AIR: Record<BorderHour, Air> = {
  morning: {
    sky: ['#b9d6d2', '#d2ddc8', '#ecdfb8', '#f7d8a2', '#f9cc8e'],
    hills: ['#c9a58c', '#a9806e'],
    houses: ['#e9c79a', '#d98e66', '#8fb0a8', '#f4e2bc'],
    bars: '#8a4630',
    barsLit: '#d98852',
    beyond: '#e3c190',
    road: '#e6c490',
    roadShade: '#c99a6c',
    sun: [1040, 238, 34, '#fff4d2'],
    people: tinted(DAY, '#f2c890', 0.1, -1.1),
    red: INK.red,
    redShade: '#a02c2e',
  },
  noon: {
    sky: ['#7fc0cc', '#a0d0d0', '#c4dfd2', '#e4ead2', '#f4eed2'],
    hills: ['#d2b394', '#b98f70'],
    houses: ['#f4d9a8', '#e09a6c', '#9cc0b4', '#fff2d2'],
    bars: '#9a5034',
    barsLit: '#e09a64',
    beyond: '#f0d4a0',
    road: '#f6dca8',
    roadShade: '#dcb47e',
    people: tinted(DAY, '#ffe8b8', 0.06, 0.15),
    red: '#e04632',
    redShade: '#b02f2c',
  },
  dusk: {
    sky: ['#47407e', '#7a4c86', '#b85a78', '#e8785a', '#f8a458'],
    hills: ['#6a4478', '#4c3264'],
    houses: ['#7a4a70', '#5e3c68', '#ffd07a', '#8a5474'],
    bars: '#35203c',
    barsLit: '#e0704a',
    beyond: '#a85a64',
    road: '#b0686a',
    roadShade: '#7c4662',
    sun: [700, 262, 30, '#ffd890'],
    people: tinted(DAY, '#5c2f5c', 0.42, 1.2),
    red: '#c4383a',
    redShade: '#7c2440',
  },
};

function sky(air: Air): Shape[] {
  const { x, y, w } = WINDOW;
  const shapes = air.sky.map((color, i) => fill(rect(x, y - 60 + i * 24, w, 400), color));
  if (air.sun) {
    const [sx, sy, r, color] = air.sun;
    shapes.push(
      ...(halo(sx, sy, r * 3, color, 4) as typeof shapes),
      fill(circle(sx, sy, r), color),
    );
  }
  return shapes;
}

/** Houses of the next town but one, climbing a hill. */
function hills(air: Air): Shape[] {
  const roll = dice(8);
  let shapes: Shape[] = [
    fill(
      'M540,292C620,262 680,250 752,262C830,240 900,226 980,252C1040,262 1100,244 1160,250V330H540Z',
      air.hills[0],
    ),
  ];
  const tones = air.houses.map(() => '');
  for (const i of count(64)) {
    const x = 556 + i * 9.3 + roll.range(-4, 4);
    const y = 274 + roll.range(-16, 18) - 8 * Math.sin(i / 11);
    const w = roll.range(6, 14);
    const k = roll.int(0, tones.length - 1);
    tones[k] += rect(Math.round(x), Math.round(y), Math.round(w), Math.round(roll.range(5, 10)));
  }
  shapes = shapes.concat(tones.map((d, i) => fill(d, air.houses[i] ?? '#ffffff')));
  shapes.push(
    fill('M540,312C640,296 760,304 860,296C960,290 1060,300 1160,290V340H540Z', air.hills[1]),
  );
  return shapes;
}

/** Posts of rust, taller and further apart where they are near; light stands between them. */
function barrier(air: Air): Shape[] {
  let posts = '';
  let lit = '';
  const n = 60;
  for (const i of count(n)) {
    const t = (i / (n - 1)) ** 1.7;
    const x = lerp(1146, 548, t);
    const top = lerp(288, 262, t);
    const foot = lerp(318, 372, t);
    const w = lerp(2.6, 9, t);
    posts += rect(x, top, w, foot - top);
    lit += rect(x, top, Math.max(1, w * 0.3), foot - top);
  }
  return [
    fill(
      polygon([
        [1150, 300],
        [548, 330],
        [548, 372],
        [1150, 318],
      ]),
      air.beyond,
    ),
    fill(posts, air.bars),
    fill(lit, air.barsLit),
    fill(
      polygon([
        [1150, 284],
        [1150, 291],
        [548, 274],
        [548, 256],
      ]),
      air.bars,
    ),
    fill(
      polygon([
        [1150, 284],
        [1150, 286],
        [548, 261],
        [548, 256],
      ]),
      air.barsLit,
    ),
  ];
}

/** Doña Amparo, her parasol, her table, and the notebook. */
function notebook(air: Air): Shape[] {
  const [x, y, s] = [986, 452, 0.92];
  const put = (d: string): string => stamped(d, x, y, s);
  return [
    fill(put('M-54,0L62,0L70,-10L-44,-12Z'), air.people.shadow, 0.5),
    fill(put('M-3,-150L1,-150L2,0L-4,0Z'), INK.dark),
    fill(
      put(
        'M-76,-110C-60,-146 -20,-158 0,-158C20,-158 60,-146 76,-110Q62,-118 50,-109Q38,-118 25,-109Q12,-118 0,-109Q-12,-118 -25,-109Q-38,-118 -50,-109Q-62,-118 -76,-110Z',
      ),
      air.red,
    ),
    fill(
      put('M0,-158C20,-158 60,-146 76,-110Q62,-118 50,-109C46,-128 30,-148 0,-158Z'),
      air.redShade,
    ),
    fill(
      put('M0,-158C-16,-148 -24,-130 -25,-109Q-38,-118 -50,-109C-46,-130 -28,-150 0,-158Z'),
      '#f6e4c4',
      0.9,
    ),
    fill(put('M-30,0L-32,-40C-34,-58 -24,-64 -14,-64C-4,-64 6,-58 4,-42L14,-36L14,0Z'), '#3a6a74'),
    fill(put(disc(-14, -74, 9, 10)), '#a8693f'),
    fill(
      put(
        'M-24,-72C-26,-92 -2,-92 -4,-72C-8,-80 -18,-82 -24,-72ZM-30,-78C-36,-78 -36,-88 -28,-88Z',
      ),
      air.people.hair,
    ),
    fill(
      put('M2,-34L52,-34L56,-28L-2,-28ZM4,-28L8,-28L8,0L4,0ZM46,-28L50,-28L50,0L46,0Z'),
      air.people.hair,
    ),
    fill(put('M8,-40L26,-37L44,-40L46,-34L26,-32L6,-34Z'), '#fffaf0'),
    fill(put('M25,-38L27,-38L27,-32L25,-32Z'), air.people.hair),
  ];
}

export function borderView(hour: BorderHour): Shape[] {
  const air = AIR[hour];
  const { x, y, w, h } = WINDOW;
  const ground: Shape[] = [
    fill(
      polygon([
        [x - 20, 372],
        [1160, 316],
        [1160, 560],
        [x - 20, 560],
      ]),
      air.road,
    ),
    fill(
      polygon([
        [x - 20, 372],
        [1160, 316],
        [1160, 330],
        [x - 20, 398],
      ]),
      air.roadShade,
    ),
    fill(
      polygon([
        [x - 20, 380],
        [1160, 320],
        [1160, 560],
        [x - 20, 560],
      ]),
      spray(air.roadShade, 2),
    ),
    stroke(
      [0, 1, 2, 3, 4]
        .map((i) => `M${560 + i * 130},${num(480 + (i % 2) * 16)}q60,-10 120,-4`)
        .join(''),
      air.roadShade,
      3,
      0.6,
    ),
  ];
  const far = queue(
    4,
    air.people,
    [
      [640, 366],
      [1120, 328],
      [1132, 352],
    ],
    [0.3, 0.42],
    34,
  );
  const middle = queue(
    11,
    air.people,
    [
      [1120, 372],
      [900, 398],
      [590, 430],
    ],
    [0.5, 0.68],
    17,
  );
  const near = queue(
    23,
    air.people,
    [
      [600, 486],
      [760, 512],
      [930, 522],
      [1140, 540],
    ],
    [0.86, 1.05],
    12,
  );
  return [
    clipped(
      rect(x, y, w, h),
      place(
        { y: 30 },
        ...sky(air),
        ...hills(air),
        ...barrier(air),
        ...ground,
        ...far,
        ...middle,
        ...notebook(air),
        ...near,
      ),
    ),
  ];
}
