import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, roundRect } from '../kit/paths.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { SHADE } from './receipt-ink.ts';
import { INK } from './restaurant-ink.ts';

/** The plate, cut by the frame: talavera rim, three rolled tortillas under green sauce and cheese. */
export function plate(): Shape[] {
  const roll = dice(17);
  const ring = (r: number): string => circle(0, 0, r);
  let petals = '';
  let leaves = '';
  let suns = '';
  for (const i of count(20)) {
    const a = (i / 20) * Math.PI * 2;
    const [x, y] = [Math.cos(a) * 306, Math.sin(a) * 306];
    if (i % 2) {
      for (const k of count(6)) {
        const b = a + (k / 6) * Math.PI * 2;
        petals += lens(x + Math.cos(b) * 13, y + Math.sin(b) * 13, 24, 13, b);
      }
      suns += circle(x, y, 6);
    } else leaves += lens(x, y, 58, 26, a + Math.PI / 2) + lens(x, y, 40, 18, a);
  }
  const shapes: Shape[] = [
    fill(circle(26, 34, 352), SHADE, 0.55),
    fill(ring(350), '#fbf4e4'),
    fill('M-247,247A350,350 0 0 0 350,0A370,370 0 0 1 -247,247z', '#c9c2d6'),
    fillRing(ring(346) + ring(336), INK.tile.deep),
    fill(leaves, INK.tile.mid),
    fill(petals, INK.tile.deep),
    fill(suns, INK.tile.sun),
    fillRing(ring(274) + ring(262), INK.tile.deep),
    fill(ring(258), '#fdf8ec'),
    fill('M-180,184A258,258 0 0 0 258,10A250,250 0 0 1 -180,184z', '#d8d2e0'),
    // The sauce has run to the foot of the plate.
    fill(
      'M-214,-20C-230,60 -180,160 -60,190C60,214 200,170 222,60C236,-40 160,-120 40,-150C-90,-176 -196,-120 -214,-20z',
      '#8aa63c',
    ),
    fill(
      'M-214,-20C-230,60 -180,160 -60,190C20,206 110,194 166,150C80,176 -40,170 -110,130C-180,90 -206,40 -214,-20z',
      '#5f7f2c',
    ),
  ];
  // Each roll: the tortilla under sauce, then melted cheese over its middle.
  const roll3 = (y: number, half: number, shift: number): Shape[] => [
    fill(roundRect(-half + shift + 8, y - 34, half * 2, 86, 43), '#4f6b24', 0.8),
    fill(roundRect(-half + shift, y - 44, half * 2, 86, 43), '#7f9c36'),
    fill(roundRect(-half + shift + 8, y - 44, half * 2 - 24, 44, 22), '#aec653'),
    fill(ellipse(half + shift - 26, y - 2, 25, 38), '#f0cc82'),
    stroke(
      `M${half + shift - 16},${y - 24}c-26,-6 -36,44 -10,48c22,0 20,-32 4,-32c-10,2 -8,16 0,16`,
      '#b8763c',
      4,
    ),
    fill(
      `M${shift - 118},${y - 46}c60,-10 150,-10 210,0c24,20 10,38 18,58c4,18 -10,36 -24,30c-14,-4 -20,10 -40,8s-34,-12 -56,-4s-44,12 -58,0s-40,2 -54,-12c-16,-22 6,-30 -8,-50c-6,-12 0,-24 12,-30z`,
      '#e3b454',
    ),
    fill(
      `M${shift - 118},${y - 46}c60,-10 150,-10 210,0c16,14 8,28 6,42c-6,20 -30,22 -50,18s-40,8 -66,4s-46,10 -72,2s-44,-12 -40,-36c-4,-12 0,-24 12,-30z`,
      '#fff3c8',
    ),
  ];
  shapes.push(...roll3(-92, 164, 6), ...roll3(2, 190, -4), ...roll3(96, 160, 10));
  let brown = '';
  let green = '';
  for (const _ of count(26))
    brown += lens(
      roll.range(-100, 90),
      roll.pick([-104, -8, 86]) + roll.range(-16, 20),
      roll.range(8, 22),
      roll.range(5, 10),
      roll.range(0, 3),
    );
  for (const _ of count(20))
    green += lens(
      roll.range(-100, 92),
      roll.pick([-104, -8, 86]) + roll.range(-22, 24),
      15,
      8,
      roll.range(0, 3),
    );
  shapes.push(
    fill(brown, '#d08a3c', 0.85),
    stroke(
      'M-84,-96c44,-22 60,16 110,-6M-96,2c56,-26 80,20 140,-6M-70,94c44,-20 66,14 112,-8',
      '#ffffff',
      12,
    ),
    fill(green, '#2f7a4a'),
    stroke(
      'M-40,-100a26,16 0 1 0 52,0a26,16 0 1 0 -52,0zM16,0a24,15 0 1 0 48,0a24,15 0 1 0 -48,0z',
      '#f6dcec',
      5,
    ),
    fill(
      lens(-20, -10, 26, 12, 0.5) + lens(38, -52, 24, 11, -0.6) + lens(-50, 46, 22, 10, 1),
      INK.red,
    ),
  );
  return shapes;
}
