import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';

/** Pictures of posts: each fills 300 by 220 around 0,0 and is cut by its card. */
export type Picture = () => Shape[];

const field = (color: string): Shape => fill(rect(-160, -120, 320, 240), color);

function rays(color: string, howMany: number): Shape {
  const path = count(howMany)
    .map((i) => {
      const a = (i / howMany) * Math.PI * 2;
      const half = Math.PI / howMany / 2;
      const tip = (b: number): string => `${num(Math.cos(b) * 260)},${num(Math.sin(b) * 260)}`;
      return `M0,0L${tip(a - half)}L${tip(a + half)}z`;
    })
    .join('');
  return fill(path, color);
}

/** A papaya that listens. */
export function papaya(): Shape[] {
  const roll = dice(3);
  const seeds = count(26)
    .map(() => {
      const a = roll.next() * Math.PI * 2;
      const r = Math.sqrt(roll.next());
      return lens(4 + Math.cos(a) * r * 46, 22 + Math.sin(a) * r * 20, 15, 9, roll.range(0, 3));
    })
    .join('');
  return [
    field('#1f8a8c'),
    rays('#2fa3a0', 12),
    place(
      { x: -4, y: 12, turn: -14 },
      fill(
        'M-118,20C-116,-30 -50,-56 10,-54C80,-50 128,-20 130,14C128,52 70,82 6,82C-60,82 -116,64 -118,20z',
        '#2f6a3a',
      ),
      fill(
        'M-112,16C-110,-30 -50,-52 10,-50C78,-46 122,-18 124,14C120,48 66,74 4,74C-58,74 -110,58 -112,16z',
        '#f7a23c',
      ),
      fill(
        'M-92,16C-90,-18 -44,-36 8,-36C66,-34 102,-12 104,14C100,42 58,62 4,62C-48,60 -90,48 -92,16z',
        '#ff6f42',
      ),
      fill(
        'M-52,20C-50,-6 -24,-14 8,-14C40,-12 62,0 62,20C60,40 34,48 4,48C-26,48 -52,42 -52,20z',
        '#ffc06a',
      ),
      fill(seeds, '#20202e'),
      fill('M-122,8l-26,-12l4,-10l30,8z', '#6a4a2a'),
    ),
    stroke('M58,-30L92,-96', '#fbf1d8', 5),
    fill(circle(92, -98, 8), '#e8352f'),
    stroke('M110,-114a26,26 0 0 1 0,34M124,-124a42,42 0 0 1 0,54', '#fbf1d8', 5),
  ];
}

/** A drone that delivers a piñata to whom it may concern. */
export function drone(): Shape[] {
  const rotor = (x: number, y: number): Shape[] => [
    fill(ellipse(x, y, 48, 8), '#fff6e2', 0.55),
    fill(rect(x - 4, y, 8, 18), '#20284a'),
  ];
  const cone = (turn: number, color: string, tip: string): Shape =>
    place(
      { x: 0, y: 62, turn },
      fill('M-16,-18L0,-62L16,-18z', color),
      stroke('M0,-62l-6,-12m6,12v-14m0,14l6,-12', tip, 3),
    );
  return [
    field('#f2b84a'),
    fill('M-160,30Q-60,-6 40,26T160,16V120H-160z', '#e8843a'),
    fill('M-160,80Q-40,56 60,82T160,70V120H-160z', '#b8443a'),
    stroke('M-86,-66H86M-60,-52L-28,-34M60,-52L28,-34', '#20284a', 9),
    ...rotor(-88, -82),
    ...rotor(88, -82),
    fill(roundRect(-44, -62, 88, 36, 16), '#20284a'),
    fill(roundRect(-44, -62, 88, 12, 6), '#46548a'),
    fill(circle(0, -34, 15), '#0e1430'),
    fill(circle(-4, -38, 5), '#7fd0e0'),
    stroke('M0,-22V30', '#20284a', 3),
    cone(0, '#d83a6a', '#ffd24a'),
    cone(72, '#2f9aa8', '#d83a6a'),
    cone(144, '#ffd24a', '#2f9aa8'),
    cone(216, '#7a4ab8', '#ffd24a'),
    cone(288, '#3fa05a', '#d83a6a'),
    fill(circle(0, 62, 24), '#fbf1d8'),
    fill('M-23,56h46v7h-46z', '#d83a6a'),
    fill('M-22,68h44l-4,7h-36z', '#2f9aa8'),
  ];
}

/** Everybody's cousin: the same face under another hat. */
export function cousin(hat: 0 | 1 | 2 | 3 = 0): Shape[] {
  const backs = ['#7a4ab8', '#2f8a9a', '#d8603a', '#3f8a5a'] as const;
  const second = ['#8c60c8', '#46a0ac', '#e8784a', '#56a06c'] as const;
  const hats: readonly (readonly Shape[])[] = [
    [
      fill('M-74,-62C-40,-46 40,-46 74,-62C60,-40 40,-34 0,-34S-60,-40 -74,-62z', '#c8923a'),
      fill('M-36,-50C-34,-96 -16,-106 0,-100C16,-106 34,-96 36,-50Q0,-38 -36,-50z', '#f0c864'),
      fill('M-36,-56Q0,-44 36,-56V-46Q0,-34 -36,-46z', '#d83a2f'),
    ],
    [
      fill('M-46,-44C-46,-92 46,-92 46,-44Q0,-58 -46,-44z', '#d83a2f'),
      fill('M0,-52C40,-60 76,-48 84,-38C60,-34 20,-40 0,-52z', '#a82430'),
    ],
    [
      fill('M-50,-40C-64,-110 64,-110 50,-40C30,-62 -30,-62 -50,-40z', '#2b2430'),
      fill(circle(46, -70, 16) + circle(62, -56, 12), '#ff6f9a'),
    ],
    [
      fill('M-44,-48L0,-116L44,-48Q0,-36 -44,-48z', '#e8b84a'),
      fill(circle(0, -116, 12), '#d83a6a'),
    ],
  ];
  return [
    field(backs[hat]),
    fill(circle(0, -10, 106), second[hat]),
    fill('M-104,120C-100,62 -60,50 -24,44H24C60,50 100,62 104,120z', '#fbf1d8'),
    fill('M-24,44L0,74L24,44L34,50L8,120H-8L-34,50z', '#2f6f8f'),
    fill('M-20,20H20V46Q0,64 -20,46z', '#a8623f'),
    fill('M-44,-40C-48,10 -30,40 0,42C30,40 48,10 44,-40C30,-58 -30,-58 -44,-40z', '#d08a5a'),
    fill('M8,-52C34,-50 46,-30 44,-8C40,26 22,42 0,42C22,20 26,-20 8,-52z', '#b06c44'),
    fill('M-48,-30C-46,-58 -20,-66 0,-64S46,-58 48,-30C30,-44 -30,-44 -48,-30z', '#2b2430'),
    stroke('M-30,-22q10,-8 20,0M10,-22q10,-8 20,0', '#2b2430', 5),
    fill(circle(-20, -9, 4.5) + circle(20, -9, 4.5), '#2b2430'),
    fill('M-32,12C-20,2 -8,4 0,9C8,4 20,2 32,12C20,18 8,18 0,14C-8,18 -20,18 -32,12z', '#2b2430'),
    fill('M-18,20Q0,36 18,20z', '#fff6e2'),
    ...(hats[hat] ?? []),
  ];
}

/** A saint of good reception: in her hands, lit from below. */
export function saint(): Shape[] {
  const halo = count(20)
    .map((i) => {
      const a = (i / 20) * Math.PI * 2;
      const far = i % 2 ? 74 : 62;
      const p = (r: number, b: number): string =>
        `${num(Math.cos(b) * r)},${num(-42 + Math.sin(b) * r)}`;
      return `M${p(44, a - 0.1)}L${p(far, a)}L${p(44, a + 0.1)}z`;
    })
    .join('');
  const candle = (x: number, h: number): Shape[] => [
    fill(rect(x - 7, 110 - h, 14, h), '#fbf1d8'),
    fill(rect(x + 2, 110 - h, 5, h), '#d8c7a0'),
    fill(`M${x},${104 - h}c-10,-8 -6,-18 0,-28c6,10 10,20 0,28z`, '#ffcf5a'),
  ];
  return [
    field('#5a2348'),
    fill('M-104,120V-10A104,104 0 0 1 104,-10V120z', '#26356e'),
    fill('M-90,120V-8A90,90 0 0 1 90,-8V120z', '#31468c'),
    fill(halo, '#ffcf5a'),
    fillRing(circle(0, -42, 46) + circle(0, -42, 38), '#ffcf5a'),
    fill('M-66,120C-62,40 -50,-20 -30,-56C-18,-78 18,-78 30,-56C50,-20 62,40 66,120z', '#1f8a8c'),
    fill('M10,-74C40,-60 60,20 66,120H30C44,40 36,-40 10,-74z', '#14626c'),
    fill('M-36,120C-36,50 -20,8 0,8S36,50 36,120z', '#d85a6a'),
    fill('M-21,-44C-22,-16 -10,-2 0,-2S22,-16 21,-44C12,-60 -12,-60 -21,-44z', '#c07a4e'),
    fill('M4,-56C22,-50 24,-30 18,-14C14,-6 6,-2 0,-2C12,-16 12,-40 4,-56z', '#a05c3c'),
    stroke('M-14,-32q5,5 10,0M5,-32q5,5 10,0', '#3a1f2a', 3),
    stroke('M-5,-14q5,3 10,0', '#8f2f3a', 3),
    fill(roundRect(-17, 30, 34, 56, 6), '#101430'),
    fill(roundRect(-13, 35, 26, 42, 3), '#bff0f0'),
    fill(
      'M-30,70C-30,56 -18,50 -12,58V84C-24,88 -30,82 -30,70zM30,70C30,56 18,50 12,58V84C24,88 30,82 30,70z',
      '#c07a4e',
    ),
    ...candle(-118, 46),
    ...candle(-94, 30),
    ...candle(100, 38),
    ...candle(124, 54),
  ];
}

/** Three habaneros, and nobody to buy them. */
export function peppers(): Shape[] {
  const one = (x: number, y: number, turn: number, color: string, dark: string): Shape =>
    place(
      { x, y, turn, scale: 1.2 },
      fill(
        'M-34,-30C-48,0 -22,52 0,66C22,52 48,0 34,-30C20,-44 8,-34 0,-38C-8,-34 -20,-44 -34,-30z',
        color,
      ),
      fill('M10,-36C20,-40 32,-38 34,-30C48,0 22,52 0,66C18,30 22,-6 10,-36z', dark),
      stroke('M0,-38C-2,-54 6,-60 14,-62', '#2f6a3a', 8),
    );
  return [
    field('#2b3a6e'),
    rays('#35467e', 9),
    one(-80, 8, -16, '#ff8a3c', '#d85a2a'),
    one(6, 16, 8, '#e8352f', '#a82430'),
    one(90, 4, 24, '#ffc23c', '#e08a2a'),
  ];
}

/** A hand of cards' worth of nothing: a table, a bill, three hats. */
export function joke(): Shape[] {
  return [
    field('#3f8a5a'),
    fill('M-160,40H160V120H-160z', '#2b5f48'),
    fill(
      polygon([
        [-40, 20],
        [40, 14],
        [52, 84],
        [-34, 90],
      ]),
      '#fbf1d8',
    ),
    stroke('M-24,34H24M-22,48H28M-20,62H10', '#8d86b4', 5),
    fill('M-140,30C-136,-10 -84,-10 -80,30zM80,30C84,-10 136,-10 140,30z', '#20284a'),
    fill('M-156,30h92v10h-92zM64,30h92v10h-92z', '#151b36'),
    fill('M-34,-16V-84H34V-16z', '#20284a'),
    fill('M-34,-34H34V-22H-34z', '#d83a2f'),
    fill('M-62,-16H62V-4H-62z', '#151b36'),
  ];
}

/** A list: twenty-five, one of them crossed. */
export function list(): Shape[] {
  return [
    field('#e6dcc4'),
    fill(
      count(25)
        .map((i) => circle(-116 + (i % 5) * 58, -84 + Math.floor(i / 5) * 42, 15))
        .join(''),
      '#46548a',
    ),
    fill(
      count(25)
        .map((i) => circle(-120 + (i % 5) * 58, -88 + Math.floor(i / 5) * 42, 5))
        .join(''),
      '#8fa0cc',
    ),
    stroke('M-22,-22l44,44m0,-44l-44,44', '#d83a2f', 9),
  ];
}

/** A dog in a ruff, whom three million love. */
export function dog(): Shape[] {
  return [
    field('#d85a7a'),
    rays('#e46f8c', 10),
    fill('M-90,120C-84,60 -50,40 0,40S84,60 90,120z', '#fff6e2'),
    fill('M-58,-40C-96,-60 -104,10 -76,30L-46,0zM58,-40C96,-60 104,10 76,30L46,0z', '#7a4a30'),
    fill('M-60,-30C-58,-84 58,-84 60,-30C64,30 36,64 0,66C-36,64 -64,30 -60,-30z', '#c88a4e'),
    fill('M-30,10C-30,-14 30,-14 30,10C34,44 18,62 0,62S-34,44 -30,10z', '#fbe6c0'),
    fill(circle(-26, -22, 8) + circle(26, -22, 8), '#20202e'),
    fill('M-14,2Q0,-8 14,2Q8,18 0,18T-14,2z', '#20202e'),
    stroke('M0,18V32M-16,36q16,12 32,0', '#20202e', 4),
    fill('M-7,42h14v16q-7,10 -14,0z', '#ff6f7a'),
  ];
}
