import { taper } from '../kit/curves.ts';
import { type Dice, dice } from '../kit/dice.ts';
import { dot, lens } from '../kit/marks.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { pool } from '../kit/ramps.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './museum-ink.ts';

export const FOUNTAIN = { x: 640, y: 806 } as const;

/** A stone basin with eight sides, a bowl on a foot, and water; 0,0 is the middle of its ground. */
export function fountain(): Shape[] {
  const roll = dice(77);
  const rim = (r: number, y: number): Point[] =>
    count(8).map((i) => {
      const angle = Math.PI / 8 + (i / 8) * Math.PI * 2;
      return [Math.cos(angle) * r, y + Math.sin(angle) * r * 0.24] as const;
    });
  const shapes: Shape[] = [fill(ellipse(0, 8, 226, 44), INK.ink, 0.7)];
  const [outer, base] = [rim(196, -58), rim(206, 6)];
  const tones = [INK.stoneDark, INK.stone, INK.stoneLit, INK.stoneDark];
  [3, 2, 1, 0].forEach((side, k) => {
    const [a, b] = [side, side + 1];
    shapes.push(fill(polygon([outer[a]!, outer[b]!, base[b]!, base[a]!]), tones[k]!));
  });
  shapes.push(
    fill(polygon(rim(206, -62)), INK.stoneLit),
    fill(polygon(rim(200, -65)), INK.stoneWarm),
    fill(polygon(rim(180, -62)), INK.stoneDeep),
    fill(polygon(rim(172, -55)), '#2b3f8c'),
  );
  let glints = '';
  let deep = '';
  for (const _ of count(46)) {
    const angle = roll.next() * Math.PI * 2;
    const r = Math.sqrt(roll.next()) * 150;
    const d = lens(
      Math.cos(angle) * r,
      -55 + Math.sin(angle) * r * 0.2,
      roll.range(12, 40),
      roll.range(2, 5),
    );
    if (roll.chance(0.5)) glints += d;
    else deep += d;
  }
  shapes.push(fill(deep, '#6a7ad0'), fill(glints, INK.glow, 0.85));
  // Panels carved into the sides.
  for (const [a, b, tone] of [
    [3, 4, INK.stoneDeep],
    [2, 3, INK.stoneDeep],
    [1, 2, INK.stoneDeep],
    [0, 1, INK.stoneDeep],
  ] as const) {
    const on = (u: number, v: number): Point => [
      lerp(lerp(outer[a]![0], outer[b]![0], u), lerp(base[a]![0], base[b]![0], u), v),
      lerp(lerp(outer[a]![1], outer[b]![1], u), lerp(base[a]![1], base[b]![1], u), v),
    ];
    shapes.push(
      stroke(polygon([on(0.14, 0.28), on(0.86, 0.28), on(0.86, 0.78), on(0.14, 0.78)]), tone, 3),
    );
    shapes.push(
      fill(
        polygon([on(0.5, 0.34), on(0.62, 0.53), on(0.5, 0.72), on(0.38, 0.53)]),
        INK.stoneWarm,
        0.8,
      ),
    );
  }
  // Foot and upper bowl.
  shapes.push(
    fill('M-20,-56c8,-24 6,-60 -6,-84h52c-12,24 -14,60 -6,84q-20,10 -40,0z', INK.stone),
    fill('M-20,-56c8,-24 6,-60 -6,-84h14c10,26 10,60 4,88z', INK.stoneWarm),
    fill('M-84,-160C-74,-130 -40,-122 0,-122C40,-122 74,-130 84,-160z', INK.stone),
    fill('M-84,-160C-74,-130 -40,-122 -14,-122C-44,-132 -56,-146 -58,-160z', INK.stoneWarm),
    fill(ellipse(0, -160, 86, 17), INK.stoneLit),
    fill(ellipse(0, -160, 76, 13), '#3f55ac'),
    fill(lens(-20, -160, 60, 7) + lens(30, -156, 40, 5), INK.glow, 0.8),
    fill('M-9,-160c4,-18 2,-40 -3,-50h24c-5,10 -7,32 -3,50z', INK.stoneLit),
    fill(circle(0, -218, 15), INK.stoneWarm),
    fill('M4,-232a15,15 0 0 1 0,28a22,22 0 0 0 0,-28z', INK.stoneDark),
  );
  // Jets and falling threads.
  let jets = '';
  let drops = '';
  for (const [dx, h, far] of [
    [-1, 46, 62],
    [1, 46, 62],
    [-1, 66, 30],
    [1, 66, 30],
  ] as const)
    jets += `M0,-226Q${dx * far * 0.5},${-226 - h} ${dx * far},-164`;
  for (const i of count(15)) {
    const x = lerp(-82, 82, i / 14);
    const y = -156 + Math.sqrt(Math.max(0, 1 - (x / 84) ** 2)) * 15;
    jets += `M${num(x)},${num(y)}Q${num(x * 1.16)},${num(y + 30)} ${num(x * 1.2)},-62`;
    drops += dot(x * 1.2 + roll.range(-10, 10), -60 + roll.range(-10, 6), roll.range(1.5, 3));
  }
  shapes.push(
    stroke(jets, '#b9c6ff', 2.2, 0.75),
    stroke('M0,-230V-292M-4,-226Q-10,-290 -22,-268M4,-226Q10,-290 22,-268', '#e6ecff', 3, 0.9),
    fill(drops + dot(0, -296, 4) + dot(-9, -288, 3) + dot(10, -286, 3), '#f4f2ff'),
  );
  return shapes;
}

/** A paper lantern with ribs; hangs from 0,0. */
function lantern(r: number, tones: readonly [string, string, string]): Shape[] {
  const [lit, mid, dark] = tones;
  let ribs = '';
  for (const k of [-0.6, -0.3, 0, 0.3, 0.6]) {
    const w = Math.sqrt(1 - k * k) * r;
    ribs += `M${num(-w)},${num(r * 1.16 + k * r * 0.86)}q${num(w)},${num(r * 0.14)} ${num(2 * w)},0`;
  }
  return [
    stroke(`M0,0v${num(r * 0.3)}`, INK.ink, 2),
    fill(ellipse(0, r * 1.16, r, r * 0.88), mid),
    fill(
      `M0,${num(r * 0.28)}A${r},${num(r * 0.88)} 0 0 1 0,${num(r * 2.04)}A${num(r * 0.5)},${num(r * 0.88)} 0 0 0 0,${num(r * 0.28)}z`,
      dark,
    ),
    fill(ellipse(-r * 0.16, r * 1.2, r * 0.56, r * 0.6), lit),
    fill(ellipse(-r * 0.16, r * 1.24, r * 0.28, r * 0.34), INK.cream),
    stroke(ribs, dark, 1.6, 0.7),
    fill(
      rect(-r * 0.34, r * 0.24, r * 0.68, r * 0.12) + rect(-r * 0.3, r * 1.98, r * 0.6, r * 0.1),
      INK.stoneDeep,
    ),
    stroke(`M0,${num(r * 2.08)}v${num(r * 0.4)}`, dark, 2.4),
  ];
}

const PAPERS: readonly (readonly [string, string, string])[] = [
  ['#ffcf7a', '#ff7a4a', '#b8382f'],
  ['#fff0b8', '#ffb84a', '#c8703a'],
  ['#ffd9c0', '#e85a5a', '#932a48'],
  ['#fff6d8', '#ffe09a', '#d0955a'],
  ['#e8d6ff', '#9a7fd6', '#553a98'],
];

export type String = { from: Point; to: Point; sag: number; lanterns: number; r: number };

const onString = (s: String, t: number): Point => [
  lerp(s.from[0], s.to[0], t),
  lerp(s.from[1], s.to[1], t) + 4 * s.sag * t * (1 - t),
];

/** A cable with bulbs, and paper lanterns at equal steps. */
export function string(s: String, first: number): Shape[] {
  const steps = (s.lanterns + 1) * 4;
  let cable = '';
  let bulbs = '';
  for (const i of count(steps + 1)) {
    const [x, y] = onString(s, i / steps);
    cable += `${i ? 'L' : 'M'}${num(x)},${num(y)}`;
    if (i % 4) bulbs += dot(x, y + s.r * 0.24, s.r * 0.17);
  }
  const shapes: Shape[] = [stroke(cable, INK.ink, 2.4), fill(bulbs, INK.bulb)];
  for (const i of count(s.lanterns)) {
    const [x, y] = onString(s, (i + 1) / (s.lanterns + 1));
    const r = Math.round(s.r * (0.86 + ((i * 7 + first) % 3) * 0.16));
    shapes.push(place({ x, y }, ...lantern(r, PAPERS[(i + first) % PAPERS.length]!)));
  }
  return shapes;
}

/** The shine round the lanterns of a string. */
export function shine(s: String): Shape[] {
  return count(s.lanterns).flatMap((i) => {
    const [x, y] = onString(s, (i + 1) / (s.lanterns + 1));
    return [2.6, 1.8].map((k) => fill(circle(x, y + s.r * 1.1, s.r * k), '#ff8a3c', 0.09));
  });
}

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
