import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './corridor-ink.ts';

/** The cart around the middle of its foot, some 290 px wide; its lid stands open on the left. */
export function cart(): Shape[] {
  const towels = (x: number, y: number, w: number, howMany: number, stripe?: string): Shape[] =>
    count(howMany).flatMap((i) => [
      fill(roundRect(x, y - (i + 1) * 15, w, 14, 5), i % 2 ? '#efe4d2' : INK.linen),
      fill(rect(x + 4, y - (i + 1) * 15 + 10, w - 8, 2), '#b89a8c', 0.6),
      ...(stripe
        ? [
            fill(
              rect(x + w - 16, y - (i + 1) * 15, 5, 14) + rect(x + w - 27, y - (i + 1) * 15, 5, 14),
              stripe,
            ),
          ]
        : []),
    ]);
  return [
    fill(ellipse(10, 4, 190, 22), INK.ink, 0.4),
    // The sack for what is taken off the beds.
    fill(
      'M96,-206C118,-214 166,-212 176,-202C186,-140 188,-70 172,-26C150,-14 116,-16 100,-26z',
      '#e9c48a',
    ),
    fill(
      'M140,-210C160,-210 172,-206 176,-202C186,-140 188,-70 172,-26C162,-20 150,-18 138,-18C158,-80 158,-150 140,-210z',
      '#b98a60',
    ),
    fill('M92,-212C116,-222 168,-220 180,-208L178,-196C160,-206 116,-206 94,-198z', '#c8503f'),
    // Frame.
    fill(rect(-140, -214, 238, 192), INK.wood),
    fill(rect(-140, -214, 12, 192) + rect(86, -214, 12, 192), INK.woodDark),
    fill(rect(-128, -204, 214, 82), '#143642'),
    fill(rect(-128, -112, 214, 82), '#143642'),
    ...towels(-120, -122, 92, 5, INK.stripe),
    ...towels(-18, -122, 94, 4),
    ...towels(-120, -30, 120, 4),
    fill(
      count(4)
        .map((i) => roundRect(12 + i * 18, -72, 14, 42, 3))
        .join(''),
      '#f6d7c0',
    ),
    fill(
      count(4)
        .map((i) => rect(12 + i * 18, -58, 14, 10))
        .join(''),
      '#d8423c',
    ),
    fill(rect(-140, -122, 238, 8) + rect(-140, -30, 238, 10), INK.woodLit),
    fill(rect(-146, -222, 250, 12), INK.woodLit),
    fill(rect(-146, -222, 250, 4), '#8fc4be'),
    // On top: soap, bottles, a heron folded of a towel.
    fill(roundRect(-64, -262, 16, 40, 4) + roundRect(-42, -254, 16, 32, 4), '#ef8262'),
    fill(rect(-60, -272, 8, 12) + rect(-38, -262, 8, 9), INK.rail),
    fill(roundRect(-18, -258, 18, 36, 3), '#5fb7c4'),
    fill('M-18,-258l-8,-8h20l8,8z', '#fff5df'),
    fill(
      'M30,-222C26,-240 40,-252 58,-250C52,-266 52,-282 64,-290C70,-294 78,-290 78,-284L92,-280L76,-277C70,-270 74,-260 80,-246C84,-234 82,-226 78,-222z',
      INK.linen,
    ),
    fill(
      'M58,-250C66,-250 76,-240 80,-246C84,-234 82,-226 78,-222H58C66,-230 66,-242 58,-250z',
      '#d9c6b4',
    ),
    // The lid, and inside it the picture.
    fill(
      polygon([
        [-146, -222],
        [-60, -222],
        [-72, -318],
        [-158, -318],
      ]),
      INK.woodDark,
    ),
    fill(
      polygon([
        [-140, -228],
        [-68, -228],
        [-78, -312],
        [-150, -312],
      ]),
      INK.wood,
    ),
    fill(
      polygon([
        [-126, -238],
        [-86, -238],
        [-92, -298],
        [-132, -298],
      ]),
      '#fff8ea',
    ),
    fill(
      polygon([
        [-123, -246],
        [-90, -246],
        [-95, -293],
        [-128, -293],
      ]),
      '#6f97a8',
    ),
    fill(circle(-110, -276, 7), '#8f5640'),
    fill('M-118,-277c0,-12 16,-12 16,0c-4,-4 -10,-4 -16,0z', '#1a1420'),
    fill('M-122,-247c2,-14 6,-20 13,-21c8,1 11,8 12,21z', '#c69a4a'),
    // Handle and wheels.
    stroke('M-146,-196H-172V-150', INK.steelDark, 8),
    fill(circle(-116, -10, 13) + circle(72, -10, 13) + circle(150, -10, 10), '#20242e'),
    fill(circle(-116, -10, 5) + circle(72, -10, 5), INK.steel),
  ];
}

/** A chair out of the linen room, for knees. */
export function chair(): Shape[] {
  return [
    fill(ellipse(6, 2, 70, 9), INK.ink, 0.4),
    stroke('M-40,0L-36,-84M44,0L40,-84M-44,-210L-38,-84', '#7a4a34', 8),
    stroke('M-30,-4V-84M32,-4V-84M36,-206V-84', '#5a3430', 7),
    fill(roundRect(-50, -98, 100, 16, 6), INK.carpet),
    fill(rect(-46, -86, 92, 5), INK.carpetDark),
    fill(roundRect(-50, -214, 96, 52, 10), INK.carpet),
    fill(roundRect(-10, -206, 48, 36, 6), INK.carpetDark, 0.4),
  ];
}

/** A palm in a pot against the front wall, and a stand with a shell of sand. */
export function pot(x: number, y: number): Shape[] {
  return [
    fill(ellipse(x, y, 64, 9), INK.ink, 0.35),
    fill(`M${x - 44},${y - 84}h88l-12,84h-64z`, INK.carpet),
    fill(`M${x + 6},${y - 84}h38l-12,84h-26z`, INK.carpetDark),
    fill(rect(x - 50, y - 94, 100, 16), INK.carpetLit),
  ];
}
