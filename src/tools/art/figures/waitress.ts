import { nth } from '../kit/extra-at.ts';
import { ear, profile } from '../kit/extra-heads.ts';
import { count, lerp, num, type Point } from '../kit/numbers.ts';
import { circle, ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const SKIN = { skin: '#b9764e', shade: '#7f4a3c' } as const;
const STRIPES = [
  '#d83a2c',
  '#fff3d8',
  '#2c8a64',
  '#fff3d8',
  '#1c4c9c',
  '#fff3d8',
  '#efb23d',
  '#fff3d8',
];

/** A wide skirt cut in stripes that open to the hem. */
function skirt(): Shape[] {
  const pleats = 22;
  const waist = (t: number): Point => [lerp(-27, 27, t), -206 + Math.sin(Math.PI * t) * 5];
  const hem = (t: number): Point => {
    const wave = Math.sin(t * Math.PI * 8) * 5;
    return [lerp(-98, 98, t), -46 + Math.sin(Math.PI * t) * 22 + wave];
  };
  const shapes: Shape[] = [];
  let outline = '';
  for (const i of count(pleats)) {
    const [a, b] = [i / pleats, (i + 1) / pleats];
    const [w0, w1, h0, h1] = [waist(a), waist(b), hem(a), hem(b)];
    const bow = (p: Point, q: Point): string =>
      `${num(lerp(p[0], q[0], 0.34) * 1.18)},${num(lerp(p[1], q[1], 0.34))}`;
    const d =
      `M${num(w0[0])},${num(w0[1])}Q${bow(w0, h0)} ${num(h0[0])},${num(h0[1])}` +
      `L${num(h1[0])},${num(h1[1])}Q${bow(w1, h1)} ${num(w1[0])},${num(w1[1])}z`;
    shapes.push(fill(d, nth(STRIPES, i % STRIPES.length)));
    if (i > 12) outline += d;
  }
  shapes.push(fill(outline, '#3a1c48', 0.34));
  shapes.push(
    fill(
      'M18,-204C40,-160 58,-110 66,-40C58,-36 48,-32 38,-30C38,-90 30,-150 12,-202z',
      '#3a1c48',
      0.22,
    ),
  );
  return shapes;
}

function standing(): Shape[] {
  return [
    fill(ellipse(2, 2, 92, 9), '#4a2440', 0.5),
    // Legs and shoes.
    fill('M-22,-60l18,0l-3,50h-11zM6,-60h18l-6,50h-11z', SKIN.shade),
    fill('M-32,0c0,-8 8,-14 16,-14h10v14zM4,0v-14h11c8,0 18,6 18,14z', '#2a1824'),
    ...skirt(),
    // Ribbon of the sash, behind.
    fill(
      'M20,-208c20,-6 34,4 30,16c-14,2 -24,-4 -32,-12zM22,-202c12,16 14,40 6,62c-12,-14 -14,-40 -12,-58z',
      '#d83a2c',
    ),
    // Blouse.
    fill(
      'M-34,-280C-20,-292 20,-292 36,-280C40,-256 34,-228 28,-204C12,-198 -12,-198 -27,-204C-34,-230 -40,-256 -34,-280z',
      '#fffaf0',
    ),
    fill(
      'M14,-289C24,-288 32,-284 36,-280C40,-256 34,-228 28,-204C22,-202 14,-200 8,-200C20,-226 24,-260 14,-289z',
      '#b9bfd6',
    ),
    clipped(
      'M-34,-280C-20,-292 20,-292 36,-280L30,-262C12,-252 -14,-252 -30,-262z',
      fill('M-40,-300h80v60h-80z', '#d83a2c'),
      ...count(9).map((i) =>
        fill(
          circle(-30 + i * 8, -268 + Math.sin((i / 8) * Math.PI) * 8, 3),
          i % 2 ? '#efb23d' : '#fff3d8',
        ),
      ),
    ),
    fill('M-28,-212C-12,-206 12,-206 29,-212L28,-200C12,-194 -12,-194 -27,-200z', '#d83a2c'),
    // Far arm hangs with a cloth.
    fill('M30,-282C52,-282 58,-262 52,-246C44,-238 32,-242 28,-250z', '#b9bfd6'),
    fill('M48,-248C58,-230 58,-212 46,-196L36,-192L34,-202C42,-214 40,-230 34,-244z', SKIN.shade),
    fill('M20,-206L52,-202L46,-150L26,-152z', '#fffaf0'),
    fill('M36,-204L52,-202L46,-150L38,-151z', '#b9bfd6'),
    // Near arm carries a tray at the shoulder.
    fill('M-34,-280C-54,-282 -64,-264 -58,-246C-48,-238 -34,-244 -28,-254z', '#fffaf0'),
    fill(
      'M-58,-246C-52,-240 -44,-241 -38,-245L-28,-254L-30,-262C-40,-250 -50,-246 -58,-246z',
      '#b9bfd6',
    ),
    fill(
      'M-56,-248C-72,-240 -86,-246 -92,-262L-98,-296L-86,-300C-80,-276 -74,-268 -62,-264L-44,-258z',
      SKIN.skin,
    ),
    fill('M-56,-248C-72,-240 -86,-246 -92,-262L-88,-268C-80,-256 -68,-254 -46,-258z', SKIN.shade),
    fill('M-104,-296c-4,-10 18,-14 22,-6l-2,8z', SKIN.skin),
    fill('M-152,-306h116l-8,8h-100z', '#e8c98a'),
    fill('M-152,-306h116l-2,3h-112z', '#fff3d0'),
    fill('M-140,-306v-34c0,-8 -6,-10 -6,-18h28c0,8 -6,10 -6,18v34z', '#1c4c9c'),
    fill('M-140,-330q8,5 16,0v8q-8,5 -16,0z', '#efb23d'),
    fill('M-106,-306l-3,-34h20l-3,34z', '#d83a2c'),
    fill('M-78,-306l-3,-30h18l-3,30z', '#efb23d'),
    fill('M-58,-306c0,-12 16,-12 16,0z', '#fffaf0'),
    // Head, looking left; plait pinned up with a ribbon.
    fill('M-10,-292h20l4,16h-28z', SKIN.shade),
    place(
      { x: -4, y: -290, scale: 0.6 },
      ...profile({
        ...SKIN,
        ink: '#1c0f18',
        lips: '#b0342f',
        nose: 0.95,
        full: 0.8,
        mouth: 'smile',
        eye: 'open',
      }),
      fill(
        'M-34,-78C-34,-108 0,-120 24,-108C46,-98 46,-64 34,-38C28,-34 20,-38 18,-46C22,-62 12,-76 0,-84C-12,-82 -24,-78 -34,-78z',
        '#1c1220',
      ),
      fill('M20,-110C36,-128 62,-116 60,-92C58,-72 40,-66 30,-78z', '#1c1220'),
      stroke('M28,-106C40,-114 52,-106 50,-94M-24,-86C-14,-104 6,-110 22,-104', '#4a3048', 3.4),
      fill('M14,-112c-6,-14 12,-22 18,-10c10,-8 20,6 10,14c-10,6 -22,4 -28,-4z', '#d83a2c'),
      ...ear(SKIN.skin, SKIN.shade),
      fill(circle(20, -32, 5), '#efb23d'),
    ),
  ];
}

/** A waitress with a tray; feet at 0,0. */
export const waitress: DrawnFigure = { id: 'waitress', poses: { standing: standing() } };
