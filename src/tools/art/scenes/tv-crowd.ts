import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { BLUE } from './tv-ink.ts';

type Head = { x: number; y: number; r: number; kind: number };

/** Seen from behind: crop, bob, bun, curls, cap, headphones, bald. */
function headFromBehind({ x, y, r, kind }: Head, color: string, rim: string): Shape {
  const shapes: Shape[] = [
    fill(
      `M${-r * 1.9},${r * 3.2}C${-r * 1.9},${r * 1.7} ${-r * 0.9},${r * 1.45} ${-r * 0.36},${r * 1.25}H${r * 0.36}C${r * 0.9},${r * 1.45} ${r * 1.9},${r * 1.7} ${r * 1.9},${r * 3.2}z`,
      color,
    ),
    fill(rect(-r * 0.36, r * 0.6, r * 0.72, r * 0.9), color),
    fill(ellipse(0, 0, r * 0.84, r * 1.08), color),
    fill(
      ellipse(-r * 0.86, r * 0.12, r * 0.16, r * 0.26) +
        ellipse(r * 0.86, r * 0.12, r * 0.16, r * 0.26),
      color,
    ),
  ];
  if (kind === 1)
    shapes.push(
      fill(
        `M${-r},${r}C${-r * 1.2},${-r} ${-r * 0.6},${-r * 1.3} 0,${-r * 1.3}S${r * 1.2},${-r} ${r},${r}C${r * 0.4},${r * 1.25} ${-r * 0.4},${r * 1.25} ${-r},${r}z`,
        color,
      ),
    );
  if (kind === 2) shapes.push(fill(circle(0, -r * 1.2, r * 0.46), color));
  if (kind === 3)
    shapes.push(
      fill(
        [0, 1, 2, 3, 4, 5, 6]
          .map((i) =>
            circle(
              Math.cos(2.9 + i * 0.58) * r * 0.85,
              -r * 0.1 + Math.sin(2.9 + i * 0.58) * r * 0.98,
              r * 0.46,
            ),
          )
          .join(''),
        color,
      ),
    );
  if (kind === 4)
    shapes.push(
      fill(
        `M${-r * 0.92},${-r * 0.3}C${-r * 0.9},${-r * 1.4} ${r * 0.9},${-r * 1.4} ${r * 0.92},${-r * 0.3}z`,
        color,
      ),
      fill(rect(-r * 0.95, -r * 0.42, r * 1.9, r * 0.16), rim, 0.6),
    );
  if (kind === 5)
    shapes.push(
      stroke(`M${-r * 0.92},0A${r * 0.92},${r * 1.16} 0 0 1 ${r * 0.92},0`, color, r * 0.18),
      fill(
        roundRect(-r * 1.14, -r * 0.26, r * 0.3, r * 0.62, 4) +
          roundRect(r * 0.84, -r * 0.26, r * 0.3, r * 0.62, 4),
        color,
      ),
    );
  // Light of the stage along the crown and shoulders.
  shapes.push(
    stroke(
      `M${-r * 0.7},${-r * 0.62}C${-r * 0.4},${-r * 1.08} ${r * 0.3},${-r * 1.14} ${r * 0.66},${-r * 0.7}`,
      rim,
      r * 0.1,
      0.9,
    ),
  );
  shapes.push(
    stroke(
      `M${-r * 1.76},${r * 2.2}C${-r * 1.5},${r * 1.76} ${-r * 0.9},${r * 1.56} ${-r * 0.5},${r * 1.38}`,
      rim,
      r * 0.08,
      0.8,
    ),
  );
  return place({ x, y }, ...shapes);
}

/** One of them has turned round. */
function turnedFace(): Shape {
  return place(
    { x: 596, y: 706 },
    fill('M-54,90C-54,44-30,30-12,25H16C34,30 56,44 56,90z', '#0c3070'),
    fill('M-12,25L2,46L16,25L10,18H-6z', BLUE.mid),
    fill('M-23,-4C-25,-30 27,-32 26,-4C26,13 15,26 2,26C-12,26-22,13-23,-4z', BLUE.light),
    fill('M10,-28C28,-24 27,-8 26,-4C26,13 15,26 2,26C14,16 18,-6 10,-28z', '#5aaaf0'),
    fill(
      'M-31,20C-42,-30-24,-44 2,-44C30,-44 44,-30 36,22C32,28 26,26 22,18C28,2 28,-10 20,-20C8,-14-12,-12-22,-14C-26,-4-24,8-18,18C-22,26-28,26-31,20z',
      BLUE.black,
    ),
    fill(ellipse(-9, -1, 3.4, 2.4) + ellipse(12, -1, 3.4, 2.4), BLUE.black),
    stroke('M-4,15q5,2 10,0', BLUE.deep, 2.6),
    stroke('M-26,-28C-18,-42 16,-46 30,-30', BLUE.sky, 3),
  );
}

/** They kneel before the platform, lenses up, and have nothing to take. */
export function photographers(): Shape[] {
  return [
    [470, 1],
    [540, 0.86],
    [930, 0.9],
    [1006, 1],
  ].map(([x = 0, scale = 1], i) =>
    place(
      { x, y: 664, scale, flip: i > 1 },
      fill(
        'M-34,10C-36,-30-22,-48-4,-52C-10,-60-10,-78 4,-82C20,-84 26,-70 22,-60L20,-54C34,-46 38,-20 36,10z',
        BLUE.black,
      ),
      fill(
        polygon([
          [14, -78],
          [40, -84],
          [42, -62],
          [16, -60],
        ]),
        BLUE.black,
      ),
      fill(
        polygon([
          [40, -84],
          [66, -92],
          [68, -68],
          [42, -64],
        ]),
        BLUE.night,
      ),
      stroke('M66,-92L68,-68', BLUE.light, 3),
      stroke('M-2,-80C4,-84 14,-84 18,-78', BLUE.light, 2.4),
      stroke('M30,-36L44,-62', BLUE.black, 9),
    ),
  );
}

export function crowd(): Shape[] {
  const roll = dice(52);
  const shapes: Shape[] = [];
  const row = (
    y: number,
    r: number,
    pitch: number,
    color: string,
    rim: string,
    skip: number,
  ): void => {
    let i = 0;
    for (let x = 396 + roll.range(0, pitch / 2); x < 1236; x += pitch * roll.range(0.9, 1.12)) {
      i++;
      if (i === skip) continue;
      const head = {
        x,
        y: y + roll.range(-6, 6),
        r: r * roll.range(0.92, 1.08),
        kind: roll.int(0, 6),
      };
      shapes.push(headFromBehind(head, color, rim));
    }
  };
  row(680, 15, 62, '#0b2c66', BLUE.light, -1);
  row(712, 21, 84, '#071d49', BLUE.light, 3);
  shapes.push(turnedFace());
  row(764, 31, 116, '#041232', BLUE.light, -1);
  // Cameras on legs, a boom, phones held up.
  shapes.push(
    fill(rect(452, 600, 66, 42) + rect(438, 610, 16, 22) + rect(470, 588, 34, 10), BLUE.black),
    stroke('M486,642L462,800M486,642L512,800M486,642V800', BLUE.black, 6),
    fill(rect(434, 614, 4, 14), BLUE.light),
    stroke('M1240,640L1010,560', BLUE.black, 6),
    fill(
      taper(
        [
          [1016, 562],
          [968, 546],
        ],
        20,
        14,
      ),
      BLUE.black,
    ),
  );
  for (const [x, y] of [
    [868, 690],
    [1038, 712],
    [716, 728],
  ] as const) {
    shapes.push(
      fill(roundRect(x - 14, y - 22, 28, 18, 3), BLUE.black),
      fill(rect(x - 11, y - 19, 22, 12), BLUE.white),
      stroke(`M${x},${y - 4}L${x + 6},${y + 40}`, BLUE.night, 8),
    );
  }
  row(842, 45, 168, BLUE.black, BLUE.mid, -1);
  return shapes;
}
