import { blob, taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { type Profile, profile } from '../kit/extra-heads.ts';
import { count, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse, roundRect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const COAT = { lit: '#5fb0b4', mid: '#1f7a88', dark: '#135062', deep: '#0c3648' } as const;
const HAT = { lit: '#ffd86a', mid: '#eda832', dark: '#b06c28', red: '#d83a2f' } as const;
const SKIN = { skin: '#d08d60', shade: '#8c5444' } as const;
const HAIR = { mid: '#2a1620', lit: '#6a3a3c' } as const;

/** Curls that no hat has ever held. */
function curls(): Shape[] {
  const roll = dice(34);
  const spots: readonly Point[] = [
    [30, -56],
    [42, -42],
    [50, -24],
    [40, -8],
    [54, -4],
    [44, 12],
    [58, 16],
    [32, -26],
    [28, 2],
  ];
  return [
    fill(spots.map(([x, y]) => blob(roll, { x, y, rx: 16, ry: 15 }, 7, 0.16)).join(''), HAIR.mid),
    stroke(spots.map(([x, y]) => `M${x - 7},${y + 2}a7,7 0 0 1 12,-6`).join(''), HAIR.lit, 2.6),
  ];
}

function hat(): Shape[] {
  const crown = 'M-38,-70C-44,-112 -14,-134 8,-132C40,-130 56,-104 46,-62C20,-76 -14,-80 -38,-70z';
  const ribs = count(8)
    .map((i) => `M${num(-30 + i * 11)},-74Q${num(-22 + i * 8)},-104 ${num(-8 + i * 4)},-130`)
    .join('');
  const tuft = count(15)
    .map((i) => {
      const a = (i / 15) * Math.PI * 2;
      return `M${num(12 + Math.cos(a) * 6)},${num(-142 + Math.sin(a) * 6)}L${num(12 + Math.cos(a) * 21)},${num(-142 + Math.sin(a) * 21)}`;
    })
    .join('');
  return [
    fill(crown, HAT.mid),
    clipped(
      crown,
      fill('M-50,-60V-140H-8C-24,-120 -28,-96 -24,-60z', HAT.lit),
      fill('M22,-140H70V-50H40C46,-84 40,-116 22,-140z', HAT.dark),
      stroke(ribs, HAT.dark, 2, 0.6),
      stroke('M-44,-96C-14,-110 24,-108 56,-90', HAT.red, 9),
      stroke('M-44,-96C-14,-110 24,-108 56,-90', '#fff3d2', 2.4),
    ),
    fill(
      'M-42,-62C-44,-72 -40,-80 -34,-82C-10,-90 24,-88 46,-74C54,-68 54,-56 46,-52C22,-68 -14,-70 -42,-62z',
      HAT.mid,
    ),
    fill(
      'M-42,-62C-44,-72 -40,-80 -34,-82L-22,-85C-26,-79 -26,-72 -24,-67C-31,-66 -37,-64 -42,-62z',
      HAT.lit,
    ),
    fill(
      'M26,-82C34,-80 40,-77 46,-74C54,-68 54,-56 46,-52C40,-56 32,-60 24,-62C30,-68 30,-76 26,-82z',
      HAT.dark,
    ),
    fill(circle(12, -142, 15), HAT.red),
    stroke(tuft, HAT.red, 5),
    stroke('M4,-152a12,12 0 0 1 10,-5', '#ff8a6a', 3.4),
  ];
}

function head(mood: Partial<Profile>): Shape[] {
  return [
    ...curls(),
    fill('M-6,-8L20,-32L28,30L-6,30z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#22121a',
      lips: '#c8403c',
      nose: 0.8,
      chin: 0.85,
      full: 0.85,
      browWidth: 4.4,
      brow: -3,
      ...mood,
    }),
    // The cold, on the cheek.
    fill(ellipse(-18, -38, 9, 6), '#e07a5c', 0.75),
    fill('M10,-70C22,-62 26,-48 22,-32C30,-40 36,-54 34,-68z', HAIR.mid),
    fill(circle(18, -30, 4), '#f6d84a'),
    ...hat(),
  ];
}

/** A long quilted coat: a bell, in rows. */
function coat(): Shape[] {
  const shape =
    'M-36,-276C-20,-290 18,-292 36,-278C52,-256 58,-170 70,-84C30,-70 -40,-70 -72,-84C-60,-170 -54,-254 -36,-276z';
  const rows = count(6)
    .map((i) => {
      const y = -246 + i * 30;
      const half = 46 + i * 5;
      return `M${-half},${y}Q0,${y + 16} ${half},${y}`;
    })
    .join('');
  return [
    fill(shape, COAT.mid),
    clipped(
      shape,
      fill('M14,-300H100V-60H22C34,-150 34,-230 14,-300z', COAT.dark),
      fill('M-90,-60V-300H-26C-46,-230 -52,-150 -58,-60z', COAT.lit),
      stroke(rows, COAT.deep, 3.4, 0.75),
    ),
    stroke('M-20,-280C-26,-210 -28,-140 -28,-76', COAT.deep, 4),
    fill(roundRect(-26, -230, 6, 14, 3), '#f6d84a'),
  ];
}

/** A collar of lamb, up to the chin. */
function collar(): Shape[] {
  return [
    place(
      { x: 0, y: -10, scale: 1 },
      fill(
        'M-42,-284C-30,-266 22,-266 38,-288C46,-276 42,-258 28,-252C6,-244 -26,-246 -42,-256C-50,-264 -48,-278 -42,-284z',
        '#f4e8d0',
      ),
      fill(
        'M12,-274C24,-276 32,-282 38,-288C46,-276 42,-258 28,-252C20,-249 10,-247 2,-247C14,-254 18,-264 12,-274z',
        '#c9b49c',
      ),
    ),
  ];
}

const legs: Shape[] = [
  fill(ellipse(0, 2, 76, 8), '#05061a', 0.6),
  fill('M-34,-86H-4V-16H-34zM4,-86H34V-16H4z', '#2c2440'),
  fill('M-38,-52H-2V0H-62C-62,-14 -48,-20 -38,-22z', '#7a4430'),
  fill('M2,-52H38V0H-20C-20,-14 -8,-20 2,-22z', '#5c3228'),
  fill('M-40,-60H0V-46H-40zM0,-60H40V-46H0z', '#f4e8d0'),
  fill('M22,-60H40V-46H22z', '#c9b49c'),
  fill('M-62,0C-62,-3 -61,-6 -60,-8H-2V0z', '#2b1a1c'),
];

/** A string bag with a black loaf in it, and coriander. */
function bag(): Shape[] {
  const net = 'M-32,14C-44,50 -30,86 0,88C30,86 44,50 32,14z';
  const mesh = count(7)
    .map((i) => `M${-50 + i * 16},8l44,84M${50 - i * 16},8l-44,84`)
    .join('');
  return [
    stroke('M-4,-12L-28,16M4,-12L28,16', '#fff3d2', 3),
    fill('M8,22C10,-4 20,-16 32,-22C30,-10 38,-8 44,-14C42,0 30,14 20,26z', '#5fa05a'),
    fill('M-30,40C-34,16 26,8 32,32C38,60 30,78 2,80C-24,80 -28,60 -30,40z', '#5a3020'),
    fill('M-30,40C-34,16 26,8 32,32C10,26 -14,30 -30,40z', '#8f5432'),
    stroke('M-16,34l10,16M0,29l10,16M15,27l8,14', '#c8925a', 3),
    clipped(net, stroke(mesh, '#fff3d2', 1.8)),
    stroke(net, '#fff3d2', 2.4),
  ];
}

function sleeve(points: readonly Point[], tone: 'mid' | 'dark'): Shape[] {
  const lit = tone === 'mid' ? COAT.lit : COAT.mid;
  const deep = tone === 'mid' ? COAT.dark : COAT.deep;
  return [
    fill(taper(points, 40, 32), COAT[tone]),
    fill(
      taper(
        points.map(([x, y]) => [x + 9, y + 2] as const),
        16,
        13,
      ),
      deep,
    ),
    fill(
      taper(
        points.slice(0, -1).map(([x, y]) => [x - 11, y] as const),
        7,
        6,
      ),
      lit,
    ),
  ];
}

function mitten(x: number, y: number): Shape[] {
  return [
    fill(ellipse(x, y, 14, 15), HAT.red),
    fill(ellipse(x - 12, y - 4, 6, 9), HAT.red),
    fill(`M${x + 2},${y - 14}a14,15 0 0 1 0,29c8,-8 8,-20 0,-29z`, '#9c2430'),
    fill(roundRect(x - 14, y - 19, 28, 9, 4), '#fff3d2'),
  ];
}

function standing(): Shape[] {
  return [
    ...legs,
    ...sleeve(
      [
        [-30, -254],
        [-54, -220],
        [-58, -190],
        [-50, -160],
      ],
      'dark',
    ),
    ...coat(),
    stroke('M-62,-166Q-52,-150 -36,-152', COAT.deep, 4),
    place({ x: -2, y: -278, scale: 0.72 }, ...head({ mouth: 'smile' })),
    ...collar(),
    // Far hand in its pocket, near hand with what it was forty minutes for.
    place({ x: 58, y: -120 }, ...bag()),
    ...sleeve(
      [
        [30, -256],
        [48, -220],
        [56, -180],
        [57, -142],
      ],
      'mid',
    ),
    ...mitten(58, -128),
  ];
}

/** She holds it before her mouth, like a slice of something, and does not stop. */
function phone(): Shape[] {
  return [
    ...legs,
    place({ x: 64, y: -124 }, ...bag()),
    ...sleeve(
      [
        [30, -252],
        [54, -220],
        [62, -184],
        [63, -146],
      ],
      'dark',
    ),
    ...mitten(63, -132),
    ...coat(),
    place({ x: -2, y: -278, scale: 0.72 }, ...head({ mouth: 'laugh', brow: -8 })),
    ...collar(),
    ...sleeve(
      [
        [2, -246],
        [-14, -220],
        [-24, -200],
      ],
      'mid',
    ),
    ...sleeve(
      [
        [-18, -196],
        [-42, -222],
        [-62, -252],
      ],
      'mid',
    ),
    place(
      { x: -64, y: -284, turn: -8 },
      fill(roundRect(-34, -9, 58, 13, 4), '#141a30'),
      fill(roundRect(-30, -9, 42, 4, 2), '#9fe0ea'),
    ),
    ...mitten(-62, -268),
    // It is nineteen below.
    fill(circle(-106, -306, 11) + circle(-94, -314, 13) + circle(-80, -309, 9), '#f4f0ff', 0.55),
    fill(circle(-130, -318, 9) + circle(-120, -324, 11), '#f4f0ff', 0.4),
  ];
}

/** Abril Ochoa Cházaro, of Xalapa, in Moscow; feet at 0,0. */
export const abril: DrawnFigure = {
  id: 'abril',
  poses: { standing: standing(), phone: phone() },
};
