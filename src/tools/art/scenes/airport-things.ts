import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { EXIT } from './airport-hall.ts';
import { INK } from './airport-ink.ts';
import { type Bather, bather } from './beach-body.ts';
import type { PoseName } from './beach-poses.ts';

/** A beam of four seats around the middle of its foot; the second from the right is left free. */
export function bench(): Shape[] {
  const seats = count(4).flatMap((i) => {
    const x = -210 + i * 140;
    return [
      fill(
        `M${x - 60},-168C${x - 60},-180 ${x - 50},-182 ${x},-182S${x + 60},-180 ${x + 60},-168L${x + 56},-96H${x - 56}z`,
        INK.seat,
      ),
      fill(
        `M${x + 22},-182C${x + 50},-181 ${x + 60},-179 ${x + 60},-168L${x + 56},-96H${x + 30}z`,
        INK.seatDark,
      ),
      fill(
        `M${x - 60},-168C${x - 60},-180 ${x - 50},-182 ${x - 26},-182L${x - 48},-98h-8z`,
        INK.seatLit,
      ),
      fill(
        count(15)
          .map((q) => circle(x - 28 + (q % 5) * 14, -162 + Math.floor(q / 5) * 18, 3.4))
          .join(''),
        INK.seatDark,
      ),
      fill(roundRect(x - 58, -100, 116, 20, 8), INK.seatLit),
      fill(roundRect(x - 58, -90, 116, 14, 7), INK.seatDark),
    ];
  });
  return [
    fill(ellipse(0, 4, 320, 18), INK.ink, 0.35),
    ...seats,
    fill(rect(-288, -78, 576, 12), INK.steel),
    fill(rect(-288, -70, 576, 5), INK.steelDark),
    fill('M-236,-66h14l-10,62h34v6h-68v-6h16zM222,-66h14l14,62h16v6h-68v-6h34z', INK.steelDark),
    fill(
      count(5)
        .map(
          (i) =>
            roundRect(-288 + i * 140 - 6, -128, 14, 8, 4) + rect(-284 + i * 140 - 4, -124, 6, 50),
        )
        .join(''),
      INK.steel,
    ),
  ];
}

/** The court file: a ream between boards, with tabs of yellow. */
export function courtFile(): Shape[] {
  return [
    fill(ellipse(6, 2, 62, 7), INK.ink, 0.4),
    fill(
      polygon([
        [-56, -4],
        [48, -4],
        [58, -14],
        [-46, -14],
      ]),
      '#8f3a40',
    ),
    fill(
      polygon([
        [-54, -30],
        [48, -30],
        [58, -14],
        [-46, -14],
      ]),
      '#fff8ea',
    ),
    fill(rect(-52, -26, 104, 3) + rect(-50, -20, 106, 3), '#c9b8a0'),
    fill(
      polygon([
        [-58, -34],
        [44, -34],
        [56, -52],
        [-42, -52],
      ]),
      '#c9504a',
    ),
    fill(
      polygon([
        [-58, -34],
        [44, -34],
        [46, -29],
        [-56, -29],
      ]),
      '#8f3a40',
    ),
    fill(
      polygon([
        [-24, -40],
        [18, -40],
        [24, -48],
        [-16, -48],
      ]),
      INK.paper,
    ),
    fill(rect(50, -28, 16, 6) + rect(53, -20, 18, 6) + rect(46, -36, 14, 5), INK.sun),
  ];
}

/** A public telephone under its round hood, of the kind that nobody has taken down. */
export function telephone(): Shape[] {
  return [
    fill(ellipse(6, 2, 74, 10), INK.ink, 0.35),
    fill(rect(-10, -210, 20, 210), INK.steelDark),
    fill(rect(-10, -210, 8, 210), INK.steel),
    fill(rect(-40, -8, 80, 10), INK.steelDark),
    fill(
      'M-78,-196V-330A78,78 0 0 1 78,-330V-196L60,-190V-328A60,60 0 0 0 -60,-328V-190z',
      INK.coral,
    ),
    fill('M0,-408A78,78 0 0 1 78,-330V-196L60,-190V-328A60,60 0 0 0 0,-388z', INK.coralDark),
    fill('M-60,-190V-328A60,60 0 0 1 60,-328V-190z', '#1d3a54'),
    fill(roundRect(-36, -318, 72, 118, 8), INK.steel),
    fill(roundRect(8, -318, 28, 118, 8), INK.steelDark, 0.6),
    fill(roundRect(-22, -306, 44, 22, 3), '#8fd0b8'),
    fill(
      count(9)
        .map((i) => rect(-4 + (i % 3) * 12, -272 + Math.floor(i / 3) * 12, 8, 8))
        .join(''),
      INK.ink,
    ),
    fill(roundRect(-32, -282, 18, 66, 8), INK.ink),
    stroke('M-24,-218C-24,-176 20,-172 16,-206', INK.ink, 4),
    fill(rect(-2, -226, 30, 6), INK.sun),
  ];
}

type Dressed = Omit<Bather, 'pose'>;

const DARK = '#10141e';
const WHO: readonly Dressed[] = [
  { skin: 3, wear: 'work', color: '#fff5df', second: '#22344c', shoes: DARK },
  { skin: 4, wear: 'shirt', color: '#3f8f94', second: '#c9b48a', shoes: '#7a4a34', build: 1.25 },
  {
    skin: 1,
    wear: 'dress',
    color: '#d8607a',
    hair: '#5a3426',
    hairdo: 'long',
    shoes: '#7a2a3a',
    hat: 'wide',
    second: '#7a2a3a',
  },
  { skin: 2, wear: 'work', color: '#2a3a58', second: '#1a2842', shoes: DARK, build: 1.1 },
  { skin: 5, wear: 'shirt', color: '#f0a63a', second: '#4a3a50', shoes: DARK, hairdo: 'curly' },
  { skin: 2, wear: 'dress', color: '#5f7fb0', hair: '#20141a', hairdo: 'bun', shoes: DARK },
  { skin: 0, wear: 'work', color: '#b9c6b4', second: '#5a5a6a', hair: '#c9c2ba', shoes: DARK },
];

function one(i: number, x: number, y: number, scale: number, pose: PoseName, flip = false): Shape {
  const who = WHO[i % WHO.length];
  if (!who) throw new Error('Nobody');
  return bather({ ...who, pose }, { x, y, scale, flip });
}

/** Those who hold up names at the way out: blank marks on card; one of them wears a driver's cap. */
export function waiting(): Shape[] {
  const sign = (x: number, y: number, w: number, color: string): Shape[] => [
    fill(rect(x - w / 2, y - 26, w, 34), color),
    fill(rect(x - w / 2 + 7, y - 17, w - 14, 5) + rect(x - w / 2 + 7, y - 7, w * 0.5, 5), INK.ink),
  ];
  const foot = EXIT.y + EXIT.h;
  return [
    fill(ellipse(1238, foot + 26, 170, 10), INK.ink, 0.3),
    // A rail on posts.
    one(0, 1150, foot + 18, 1.08, 'wave'),
    ...sign(1172, foot - 148, 56, '#ffffff'),
    one(3, 1214, foot + 20, 1.12, 'stand', true),
    fill(`M1202,${foot - 164}c0,-16 26,-16 26,0z`, '#10182a'),
    fill(`M1196,${foot - 164}h30v5h-30z`, '#10182a'),
    fill(rect(1202, foot - 169, 26, 4), INK.sun),
    ...sign(1212, foot - 92, 60, INK.sun),
    one(4, 1286, foot + 16, 1.06, 'wave', true),
    ...sign(1264, foot - 152, 50, '#ffffff'),
    one(5, 1340, foot + 24, 1.08, 'stand'),
    fill(rect(1110, foot - 40, 8, 68) + rect(1386, foot - 40, 8, 68), INK.steel),
    stroke(`M1114,${foot - 34}Q1250,${foot} 1390,${foot - 34}`, INK.coral, 6),
  ];
}

function suitcase(x: number, y: number, s: number, color: string, dark: string): Shape {
  return place(
    { x, y, scale: s },
    stroke('M-14,-92V-124H14V-92', INK.steelDark, 5),
    fill(roundRect(-30, -94, 60, 88, 9), color),
    fill(roundRect(6, -94, 24, 88, 9), dark),
    fill(rect(-22, -84, 4, 68) + rect(-8, -84, 4, 68), dark, 0.6),
    fill(circle(-20, -4, 5) + circle(20, -4, 5), INK.ink),
  );
}

/** Those who have come, on their way through the hall. */
export function travellers(): Shape[] {
  return [
    fill(ellipse(310, 802, 130, 10), INK.ink, 0.3),
    one(1, 250, 796, 1.36, 'walk'),
    suitcase(196, 800, 0.86, INK.coral, INK.coralDark),
    one(2, 348, 804, 1.32, 'walk'),
    fill(ellipse(898, 766, 70, 8), INK.ink, 0.3),
    one(4, 884, 762, 1.14, 'walk'),
    suitcase(836, 764, 0.72, INK.sun, '#c98f3a'),
    one(0, 942, 770, 0.74, 'walk'),
    fill(ellipse(1540, 830, 120, 10), INK.ink, 0.3),
    one(3, 1500, 826, 1.42, 'stand', true),
    one(6, 1580, 830, 1.42, 'akimbo'),
    suitcase(1646, 836, 1, '#3f8f94', '#22606c'),
  ];
}

/** Somebody's own luggage, close by the bench. */
export function ownCase(): Shape[] {
  return [suitcase(0, 0, 1.5, '#22344c', '#121d33')];
}
