import { taper } from '../kit/curves.ts';
import type { Dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { pool } from '../kit/ramps.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './museum-ink.ts';

/** The buffet under its awning; 0,0 is the middle of its foot. */
export function buffet(): Shape[] {
  const shapes: Shape[] = [];
  const stripes = 12;
  const at = (u: number, v: number): Point => [
    lerp(lerp(-206, 206, u), lerp(-244, 244, u), v),
    lerp(-372, -306, v),
  ];
  shapes.push(
    fill(rect(-214, -300, 9, 300) + rect(205, -300, 9, 300), INK.stoneDeep),
    fill(rect(-214, -300, 3, 300), INK.glow),
  );
  // A waiter behind.
  shapes.push(
    fill('M-52,-100c-4,-40 -4,-66 10,-78c10,-6 42,-6 52,0c14,12 14,38 10,78z', '#e9dcc8'),
    fill('M-4,-182c6,0 12,2 14,4c14,12 14,38 10,78h-22c6,-30 6,-56 -2,-82z', '#9a88a8'),
    fill('M-22,-184h14l-6,30z', '#fffaf0'),
    fill('M-24,-182l8,6l8,-6v12l-8,-5l-8,5z', INK.ink),
    fill('M-22,-196h12l2,14h-16z', '#7a4640'),
    fill(ellipse(-17, -206, 13, 16), '#c98a62'),
    fill('M-14,-222c10,0 14,8 11,18c-2,8 -8,13 -14,14c4,-10 6,-22 3,-32z', '#7a4640'),
    fill(
      'M-31,-208c-2,-18 12,-24 22,-18c8,4 8,14 5,22c-2,-6 -5,-9 -9,-11c-6,2 -12,3 -18,7z',
      '#160f1c',
    ),
    fill(
      taper(
        [
          [-46, -168],
          [-62, -130],
          [-78, -112],
        ],
        17,
        11,
      ),
      '#fff3dc',
    ),
    fill(circle(-80, -110, 6), '#c98a62'),
  );
  // Table and its drape.
  shapes.push(
    fill(ellipse(0, 4, 260, 22), INK.ink, 0.7),
    fill('M-226,-86L-216,0q216,16 432,0L226,-86z', INK.clothShade),
  );
  for (const i of count(10)) {
    const [x0, x1] = [lerp(-226, 226, i / 10), lerp(-226, 226, (i + 1) / 10)];
    const [f0, f1] = [lerp(-218, 218, i / 10), lerp(-218, 218, (i + 1) / 10)];
    const tone =
      i < 4
        ? i % 2
          ? '#e0cdc0'
          : INK.cloth
        : i < 7
          ? i % 2
            ? INK.clothShade
            : '#cbb6bd'
          : i % 2
            ? INK.clothDark
            : INK.clothShade;
    shapes.push(
      fill(
        `M${num(x0)},-86L${num(f0)},4q${num((f1 - f0) / 2)},6 ${num(f1 - f0)},0L${num(x1)},-86z`,
        tone,
      ),
    );
  }
  for (const i of count(5)) {
    const x = -226 + i * 90.4;
    shapes.push(
      fill(`M${x},-86h90.4c-8,38 -82,38 -90.400,0z`, i < 3 ? '#fffaf0' : '#d6c6cc'),
      fill(`M${x + 45},-86h45c-3,26 -24,30 -45,29z`, i < 3 ? '#dccbd0' : '#8f7fa6'),
      fill(circle(x, -82, 7), INK.red),
    );
  }
  shapes.push(
    fill('M-214,-112h428l22,27h-472z', '#fff6e4'),
    fill('M60,-112h154l22,27H40z', '#cfbfc8'),
  );
  // What stands on it.
  for (const [x, y] of [
    [-170, -98],
    [-146, -98],
    [-122, -98],
    [-158, -122],
    [-134, -122],
    [-146, -146],
  ] as const)
    shapes.push(
      fill(
        `M${x - 11},${y - 24}h22c-1,9 -6,13 -9,14v9h6v2h-16v-2h6v-9c-3,-1 -8,-5 -9,-14z`,
        '#dfe6f4',
        0.9,
      ),
      fill(`M${x - 9},${y - 21}h18c-1,6 -5,9 -8,9s-8,-3 -10,-9z`, INK.amber),
    );
  shapes.push(
    fill(
      'M-72,-130h72c0,22 -14,34 -28,34v4h12v4h-40v-4h12v-4c-14,0 -28,-12 -28,-34z',
      '#cfd8ee',
      0.85,
    ),
    fill('M-68,-122h64c-2,16 -16,24 -28,24s-32,-6 -36,-24z', INK.red),
    fill(circle(-48, -122, 6) + circle(-26, -123, 6), INK.amber),
    fill('M40,-98h84v-7h-30v-22h30v-7h-30v-20h-24v20h-30v7h30v22h-30z', '#d8c7a0'),
  );
  for (const [x, y, c] of [
    [48, -108, INK.coral],
    [64, -110, INK.amber],
    [80, -110, '#b8d060'],
    [96, -110, INK.coral],
    [112, -108, INK.amber],
    [56, -138, INK.red],
    [72, -140, INK.amber],
    [90, -140, INK.coral],
    [106, -138, '#b8d060'],
    [82, -160, INK.red],
  ] as const)
    shapes.push(fill(circle(x, y, 8), c), fill(circle(x - 2, y - 3, 3), INK.bulb));
  shapes.push(
    fill('M162,-92c-10,-14 -10,-28 -2,-36h24c8,8 8,22 -2,36z', INK.teal),
    stroke(
      'M172,-128v-44M172,-132q-22,-14 -30,-36M172,-132q22,-14 30,-36M172,-130q-8,-30 -14,-52M172,-130q8,-30 16,-52',
      '#2f6a54',
      3,
    ),
  );
  for (const [x, y, r] of [
    [142, -168, 12],
    [202, -168, 12],
    [156, -186, 13],
    [190, -186, 13],
    [173, -178, 14],
  ] as const)
    shapes.push(fill(circle(x, y, r), INK.lilac), fill(circle(x - 3, y - 3, r * 0.55), '#e2d2ff'));
  // Awning.
  for (const i of count(stripes)) {
    const [u0, u1] = [i / stripes, (i + 1) / stripes];
    const [a, b, c, d] = [at(u0, 0), at(u1, 0), at(u1, 1), at(u0, 1)];
    const red = i % 2 === 0;
    shapes.push(
      fill(polygon([a, b, c, d]), red ? '#b8342f' : '#e9cfae'),
      fill(
        `M${num(d[0])},${num(d[1])}v16q${num((c[0] - d[0]) / 2)},18 ${num(c[0] - d[0])},0v-16z`,
        red ? '#ff7a4a' : INK.cream,
      ),
    );
  }
  shapes.push(fill(polygon([at(0, 0.84), at(1, 0.84), at(1, 1), at(0, 1)]), INK.ink, 0.22));
  shapes.push(...pool(0, -240, 210, 80, { color: INK.glow, peak: 0.22, steps: 3 }));
  return shapes;
}

/** Wet umbrellas in a stand at the arch. */
export function umbrellas(): Shape[] {
  const shut = (x: number, turn: number, c: string, d: string): Shape =>
    place(
      { x, y: -20, turn },
      fill('M-9,-14C-12,-40 -8,-66 0,-84C8,-66 12,-40 9,-14L4,-22L0,-12L-4,-22z', c),
      fill('M0,-84C8,-66 12,-40 9,-14L4,-22L0,-12z', d),
      stroke('M0,-84v-10c0,-10 12,-10 12,0', '#d9a05a', 3.4),
    );
  return [
    fill(ellipse(0, 2, 46, 7), INK.ink, 0.7),
    shut(-20, -12, INK.red, '#7f2034'),
    shut(-4, -3, '#2f4a9c', '#1a2a66'),
    shut(12, 5, '#e8b04a', '#94583a'),
    shut(26, 14, '#2f8f8a', '#164a5c'),
    fill('M-34,-52h68l-6,52h-56z', '#6a3f34'),
    fill('M-34,-52h20l4,52h-18z', INK.stoneWarm),
    fill(rect(-36, -56, 72, 7) + rect(-31, -24, 62, 4), '#c98a4a'),
  ];
}

export function petals(roll: Dice, howMany: number): Shape[] {
  let lit = '';
  let dark = '';
  for (const _ of count(howMany)) {
    const x = roll.range(60, 1700);
    const y = 730 + roll.next() ** 1.3 * 340;
    const k = (y - 590) / 260;
    const d = lens(x, y, roll.range(8, 15) * k, roll.range(3, 5) * k, roll.range(-0.5, 0.5));
    if (roll.chance(0.4)) lit += d;
    else dark += d;
  }
  return [fill(dark, '#6a4fb0'), fill(lit, '#b79cf0')];
}
