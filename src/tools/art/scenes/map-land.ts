import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { desert, fields, gulf, jungle } from './map-country.ts';
import { range, volcanoes } from './map-heights.ts';

export const SEA = { deep: '#0f5f84', mid: '#1786a0', light: '#3fb3b8', foam: '#bfe8dc' } as const;
const LAND = {
  sand: '#f0d9a8',
  warm: '#e4b87a',
  clay: '#c98456',
  green: '#5f9a74',
  dark: '#2f6a5c',
};

/** The coast, from the Pacific in the north west round the gulf to the Caribbean. */
const COAST: readonly Point[] = [
  [300, -60],
  [340, 90],
  [420, 210],
  [400, 330],
  [300, 430],
  [250, 560],
  [330, 720],
  [420, 900],
  [540, 1030],
  [700, 1090],
  [860, 1180],
  [1420, 1180],
  [1330, 1010],
  [1300, 860],
  [1220, 740],
  [1170, 640],
  [1110, 560],
  [1150, 430],
  [1190, 300],
  [1130, 150],
  [1010, 120],
  [955, 200],
  [945, 330],
  [985, 440],
  [1040, 560],
  [1010, 660],
  [950, 600],
  [900, 470],
  [800, 410],
  [740, 320],
  [760, 200],
  [800, 90],
  [840, -60],
];

export const LAND_PATH = smooth(COAST, true, 0.9);

/** Rings that the coast throws into the water, each paler. */
export function sea(): Shape[] {
  const roll = dice(71);
  let ripples = '';
  let foam = '';
  for (let i = 0; i < 420; i++) {
    const x = roll.range(0, WIDTH);
    const y = roll.range(0, HEIGHT);
    ripples += lens(x, y, roll.range(30, 90), 5, roll.range(-0.06, 0.06));
    if (i % 5 === 0) foam += lens(x + 20, y + 12, roll.range(14, 34), 4, 0);
  }
  return [
    fill(rect(0, 0, WIDTH, HEIGHT), SEA.deep),
    // Lines that a ship would keep to, from the rose.
    stroke(rhumbs(), '#2f8fb0', 2, 0.4),
    fill(ripples, '#146c92'),
    fill('M730,-80H960V560H730z', SEA.mid),
    stroke(LAND_PATH, SEA.mid, 190),
    stroke(LAND_PATH, '#2399a8', 110),
    stroke(LAND_PATH, SEA.light, 54),
    stroke(LAND_PATH, SEA.foam, 14),
    fill(foam, '#8fd3cf', 0.6),
    ...gulf(),
  ];
}

const ROSE: Point = [1488, 300];

function rhumbs(): string {
  return count(32)
    .map((i) => {
      const a = (i / 32) * Math.PI * 2;
      return `M${ROSE[0]},${ROSE[1]}L${num(ROSE[0] + Math.cos(a) * 1900)},${num(ROSE[1] + Math.sin(a) * 1900)}`;
    })
    .join('');
}

/** Plains, ranges, jungle; north of the line it is paler. */
export function land(): Shape[] {
  const roll = dice(52);
  const trees = (tone: number): string =>
    count(90)
      .map(() => [roll.range(930, 1240), roll.range(90, 720)] as const)
      .map(([x, y]) => lens(x, y, 18 + tone * 4, 11, roll.range(-0.3, 0.3)))
      .join('');
  return [
    clipped(
      LAND_PATH,
      fill(rect(200, -80, 1300, 1280), LAND.sand),
      fill('M280,-80H860V170C760,150 560,120 330,60z', '#e6e0cc'),
      fill('M240,420C420,380 520,460 480,640C460,800 560,960 700,1200H200z', LAND.warm),
      fill(
        'M1010,660C1090,800 1180,860 1440,1000V1200H980C1000,1100 1130,1010 1120,920C1110,830 1030,770 1010,660z',
        '#94b07c',
      ),
      fill('M940,90H1260V760C1160,800 1080,740 1040,640C1010,540 930,420 940,90z', LAND.green),
      fill('M1060,90H1260V760C1190,780 1150,720 1120,620C1090,480 1110,260 1060,90z', '#4c8a68'),
      fill(trees(0), LAND.dark, 0.55),
      fill(trees(1), '#7fb488', 0.7),
      fill(rect(200, -80, 1300, 1280), spray(LAND.clay, 1, 2), 0.6),
      ...fields(),
      ...range(),
      ...jungle(),
      ...desert(),
    ),
    ...volcanoes(),
    // Two cenotes, without a bottom.
    fill(circle(1010, 300, 13) + circle(1056, 480, 10), SEA.deep),
    fill(circle(1010, 303, 10) + circle(1056, 482, 7), SEA.light),
  ];
}

function sun(): Shape[] {
  const rays = count(24)
    .map((i) => {
      const a = (i / 24) * Math.PI * 2;
      const far = i % 3 === 0 ? 140 : i % 3 === 1 ? 104 : 118;
      const p = (r: number, b: number): string => `${num(Math.cos(b) * r)},${num(Math.sin(b) * r)}`;
      return `M${p(80, a - 0.07)}L${p(far, a)}L${p(80, a + 0.07)}z`;
    })
    .join('');
  return [
    fill(rays, '#f6c85f'),
    fill(circle(0, 0, 68), '#fff1c8'),
    fill(circle(0, 0, 56), '#f6a83c'),
    fill('M0,-68L12,-12L68,0L12,12L0,68L-12,12L-68,0L-12,-12z', '#fff1c8'),
    fill('M0,-68L12,-12L0,0zM68,0L12,12L0,0zM0,68L-12,12L0,0zM-68,0L-12,-12L0,0z', '#e0684a'),
  ];
}

function moon(): Shape[] {
  const roll = dice(30);
  const stars = count(46)
    .map(() => {
      const [x, y] = [roll.range(-160, 210), roll.range(-230, 300)];
      const r = roll.range(2, 7);
      return Math.hypot(x, y) < 100
        ? ''
        : `M${num(x)},${num(y - r)}l${num(r * 0.3)},${num(r * 0.7)}l${num(r * 0.7)},${num(r * 0.3)}l${num(-r * 0.7)},${num(r * 0.3)}l${num(-r * 0.3)},${num(r * 0.7)}l${num(-r * 0.3)},${num(-r * 0.7)}l${num(-r * 0.7)},${num(-r * 0.3)}l${num(r * 0.7)},${num(-r * 0.3)}z`;
    })
    .join('');
  return [
    fill(circle(0, 0, 92), '#3a4a9a', 0.5),
    fill(circle(0, 0, 68), '#fff1d8'),
    fill(circle(26, -10, 58), '#2a3478'),
    fill(stars, '#fff1d8'),
  ];
}

/** What the seas carry in a wide frame: a ship, a whale, a sun that is also a compass. */
export function margins(night: boolean): Shape[] {
  return [
    place({ x: 1488, y: 300 }, ...(night ? moon() : sun())),
    // A cruise ship that has come for the seven.
    place(
      { x: -50, y: 20 },
      fill('M1440,760H1640L1612,806H1466z', '#fff8ea'),
      fill('M1440,760H1640L1633,772H1446z', '#e0684a'),
      fill(rect(1480, 726, 120, 34) + rect(1500, 700, 80, 26), '#fff8ea'),
      fill(
        rect(1486, 734, 108, 6) + rect(1486, 746, 108, 6) + rect(1506, 708, 68, 6),
        night ? '#ffd584' : '#1786a0',
      ),
      fill('M1556,700l6,-34h22l-6,34z', '#e0684a'),
      fill(lens(1540, 816, 260, 10) + lens(1500, 830, 160, 8), SEA.foam),
    ),
    // Pacific: a whale, seen by nobody.
    place(
      { x: 110, y: 30 },
      fill('M96,812C110,760 190,748 236,782C252,794 260,806 262,820z', '#0b3f60'),
      fill('M96,812C84,790 60,788 50,770C76,768 96,776 106,792z', '#0b3f60'),
      stroke('M204,758C200,736 186,726 172,730M206,758C212,734 226,726 240,732', SEA.foam, 5),
      fill(lens(170, 826, 260, 12), SEA.foam),
    ),
  ];
}

/** Two clouds, nearer than all of it. */
export function clouds(): Shape[] {
  const cloud = (x: number, y: number, scale: number): Shape[] => [
    place(
      { x: x + 40, y: y + 60, scale },
      fill(
        'M-150,20a40,40 0 0 1 50,-50a60,60 0 0 1 110,-14a46,46 0 0 1 78,30a34,34 0 0 1 30,34z',
        '#0b2f58',
        0.22,
      ),
    ),
    place(
      { x, y, scale },
      fill(
        'M-150,20a40,40 0 0 1 50,-50a60,60 0 0 1 110,-14a46,46 0 0 1 78,30a34,34 0 0 1 30,34z',
        '#fffaf0',
      ),
      fill('M-150,20a40,40 0 0 1 14,-34C-90,8 40,10 118,20z', '#d8d4e8'),
    ),
  ];
  return [...cloud(270, 210, 1), ...cloud(1400, 1000, 0.9)];
}
