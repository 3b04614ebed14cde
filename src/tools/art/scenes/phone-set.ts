import { count, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { clipped, fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { RED } from './phone-ink.ts';

const BODY =
  'M624,640C606,716 548,852 500,926Q482,966 524,972H1076Q1118,966 1100,926C1052,852 994,716 976,640Q800,608 624,640z';

/** The disc with ten holes; through them one sees the numbers, as marks. */
function dial(): Shape[] {
  const holes = count(10).map((i): Point => {
    const angle = ((-58 - i * 30) * Math.PI) / 180;
    return [800 + Math.cos(angle) * 112, 806 + Math.sin(angle) * 94];
  });
  const disc = (grow: number, dy = 0): string =>
    holes.map(([x, y]) => ellipse(x, y + dy, 23 + grow, 19.5 + grow)).join('');
  return [
    fill(ellipse(804, 816, 168, 142), RED.deep),
    fill(ellipse(800, 808, 160, 134), '#f0e0bd'),
    fill(ellipse(800, 806, 150, 126), RED.dark),
    fill(ellipse(800, 804, 146, 122), '#c9cfc6'),
    fill('M800,682A146,122 0 0 1 800,926C870,890 890,720 800,682z', '#98a5a6'),
    fill('M664,760A146,122 0 0 1 800,682V694A136,112 0 0 0 674,764z', '#fffaf0'),
    fill(disc(2, -1), '#7c898c'),
    fill(disc(0), '#f7ebd0'),
    fill(disc(0, 0), spray('#c9b894', 1, 2)),
    fill(
      holes
        .map(([x, y]) => `M${num(x - 23)},${num(y)}a23,19.500 0 0 1 46,0a23,15 0 0 0 -46,0z`)
        .join(''),
      '#5b666c',
    ),
    fill(
      holes
        .map(
          ([x, y], i) =>
            rect(x - 6, y - 1, 5 + (i % 3) * 4, 4) + rect(x - 6, y + 6, 12 - (i % 2) * 5, 4),
        )
        .join(''),
      '#43506a',
    ),
    fill(ellipse(802, 810, 64, 53), '#6b777c'),
    fill(ellipse(800, 805, 62, 51), RED.mid),
    fill(ellipse(800, 805, 52, 42), '#fbf1d8'),
    fill(rect(766, 792, 44, 7) + rect(766, 806, 66, 5) + rect(766, 818, 52, 5), '#43506a'),
    fill('M884,872l46,34q10,12 -4,16l-50,-36z', '#dfe6e0'),
    fill('M880,882l46,36q-2,6 -8,4l-44,-32z', '#7c898c'),
  ];
}

export function body(): Shape[] {
  return [
    fill(ellipse(826, 974, 370, 44), '#0b1f2a', 0.6),
    fill(BODY, RED.mid),
    clipped(
      BODY,
      fill('M880,600C930,760 1000,880 1010,990H1200V600z', RED.dark),
      fill('M960,600C990,740 1060,860 1076,990H1200V600z', RED.deep),
      fill('M600,630C620,700 560,860 500,940L470,930L600,610z', RED.lit),
      fill('M624,640Q800,608 976,640L980,660Q800,630 618,662z', RED.lit),
      fill(rect(460, 944, 700, 40), RED.deep),
      fill(rect(460, 940, 700, 6), RED.dark),
    ),
    fill(BODY, spray(RED.deep, 1, 3), 0.8),
    // A window for the number, empty.
    ...dial(),
    fill(roundRect(520, 966, 70, 16, 6) + roundRect(1010, 966, 70, 16, 6), '#131a26'),
    // Cradle.
    fill('M640,648C640,606 632,588 640,566H690C692,590 700,606 700,634Q668,638 640,648z', RED.dark),
    fill('M640,648C640,606 632,588 640,566H656C656,590 664,616 664,642z', RED.lit),
    fill('M960,648C960,606 968,588 960,566H910C908,590 900,606 900,634Q932,638 960,648z', RED.deep),
    fill(roundRect(716, 604, 40, 26, 8) + roundRect(844, 604, 40, 26, 8), '#dfe6e0'),
    fill(roundRect(716, 616, 40, 14, 6) + roundRect(844, 616, 40, 14, 6), '#7c898c'),
  ];
}

/** It has jumped in its cradle: one end higher than the other. */
export function handset(): Shape[] {
  const cup = (x: number, flip: boolean): Shape =>
    place(
      { x, y: 0, flip },
      fill(
        'M-92,-8C-96,40 -88,76 -72,96Q0,118 66,92C80,66 76,20 60,-34C20,-60 -70,-60 -92,-8z',
        RED.mid,
      ),
      fill('M-92,-8C-96,40 -88,76 -72,96L-48,102C-66,60 -66,10 -50,-40Q-84,-34 -92,-8z', RED.lit),
      fill('M20,104Q46,100 66,92C80,66 76,20 60,-34L30,-46C52,0 50,70 20,104z', RED.dark),
      fill('M-72,96Q0,118 66,92L60,106Q0,132 -64,110z', RED.deep),
    );
  return [
    place(
      { x: 800, y: 556, turn: -5 },
      cup(-214, false),
      cup(214, true),
      fill(
        'M-262,-6C-250,-74 -140,-92 0,-92S250,-74 262,-6L170,16C140,-22 70,-34 0,-34S-140,-22 -170,16z',
        RED.mid,
      ),
      fill(
        'M-262,-6C-250,-74 -140,-92 0,-92S250,-74 262,-6L240,-14C220,-58 130,-72 0,-72S-220,-58 -240,-12z',
        RED.lit,
      ),
      fill(
        'M170,16C140,-22 70,-34 0,-34S-140,-22 -170,16L-186,8C-150,-36 -80,-50 0,-50S150,-36 188,8z',
        RED.dark,
      ),
      fill('M-180,-72C-120,-86 -60,-88 20,-88L20,-80C-60,-80 -120,-76 -176,-62z', '#ffd2b0'),
    ),
  ];
}

/** The cord, coiled, to where the handset lies. */
export function cord(): Shape[] {
  const loops = 30;
  const at = (t: number): Point => {
    const u = 1 - t;
    const p: readonly Point[] = [
      [520, 940],
      [330, 1010],
      [400, 700],
      [560, 640],
    ];
    const mixed = (k: 0 | 1): number =>
      u ** 3 * (p[0]?.[k] ?? 0) +
      3 * u * u * t * (p[1]?.[k] ?? 0) +
      3 * u * t * t * (p[2]?.[k] ?? 0) +
      t ** 3 * (p[3]?.[k] ?? 0);
    return [mixed(0), mixed(1)];
  };
  const steps = loops * 10;
  const coil = count(steps + 1)
    .map((i) => {
      const [x, y] = at(i / steps);
      const angle = (i / 10) * Math.PI * 2;
      return `${i === 0 ? 'M' : 'L'}${num(x + Math.cos(angle) * 17)},${num(y + Math.sin(angle) * 17)}`;
    })
    .join('');
  return [stroke(coil, RED.deep, 9), place({ x: -2, y: -3 }, stroke(coil, RED.mid, 4))];
}

/** Sound, as a poster prints it: wedges that fly from both ends. */
export function ringing(color: string): Shape[] {
  const wedges = (x: number, y: number, from: number, to: number): string =>
    count(6)
      .map((i) => {
        const a = ((from + ((to - from) * i) / 5) * Math.PI) / 180;
        const near = i % 2 ? 150 : 130;
        const far = i % 2 ? 205 : 232;
        const w = 0.05;
        const p = (r: number, b: number): string =>
          `${num(x + Math.cos(b) * r)},${num(y + Math.sin(b) * r * 0.86)}`;
        return `M${p(near, a)}L${p(far, a - w)}L${p(far, a + w)}z`;
      })
      .join('');
  return [fill(wedges(592, 560, 150, 268), color), fill(wedges(1012, 530, -88, 28), color)];
}

export function shineOf(): Shape[] {
  return [
    stroke('M1100,926C1052,852 994,716 976,640', '#58acff', 6, 0.8),
    stroke('M664,642Q800,618 936,642', '#58acff', 4, 0.6),
    place(
      { x: 800, y: 556, turn: -5 },
      stroke('M-140,-86C-80,-92 80,-92 140,-84C200,-76 250,-52 262,-6', '#86c8f8', 6, 0.8),
      stroke('M300,-20C310,30 304,70 290,94', '#58acff', 6, 0.8),
    ),
    fillRing(ellipse(800, 804, 146, 122) + ellipse(797, 808, 143, 120), '#86c8f8', 0.8),
    fill(circle(836, 780, 5), '#dff3ff', 0.8),
  ];
}
