import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK, PAINT } from './ministry-ink.ts';
import { casement, pendant, pile, shell, steelDesk } from './ministry-shell.ts';
import { AT } from './ministry-space.ts';

const WINDOWS = [
  { x: 92, y: -214, w: 70, h: 100 },
  { x: 196, y: -214, w: 70, h: 100 },
] as const;

/** Four clocks, for the four hours of the other country. */
function clocks(): Shape[] {
  return count(4).flatMap((i) => {
    const x = 352 + i * 62;
    const hour = -Math.PI / 2 + (i * Math.PI) / 6;
    return [
      fill(circle(x, -190, 20), INK.dark),
      fill(circle(x, -190, 16.5), INK.paper),
      stroke(
        `M${x},-190L${(x + Math.cos(hour) * 9).toFixed(1)},${(-190 + Math.sin(hour) * 9).toFixed(1)}M${x},-190V-178`,
        INK.dark,
        2.6,
      ),
      fill(rect(x - 14, -164, 28, 7), INK.brass),
    ];
  });
}

function cabinets(): Shape[] {
  return [
    ...[60, 118, 176].flatMap((x, i) => [
      fill(rect(x, -104, 52, 98), nth([INK.steel, INK.steelDark, INK.steel], i)),
      fill(
        count(3)
          .map((k) => rect(x + 5, -99 + k * 31, 42, 27))
          .join(''),
        INK.steelLit,
        0.5,
      ),
      fill(
        count(3)
          .map((k) => rect(x + 18, -89 + k * 31, 16, 5))
          .join(''),
        INK.dark,
      ),
    ]),
    ...pile(66, -104, 4, 40),
    fill(rect(126, -118, 34, 14), '#3a3a44'),
    fill(rect(131, -130, 24, 13), INK.paper),
  ];
}

export function north(): Shape[] {
  return [
    place(
      AT.north,
      ...shell(PAINT.north, WINDOWS),
      ...WINDOWS.flatMap((at) => casement(at)),
      ...cabinets(),
      ...clocks(),
      ...pendant(300),
      ...steelDesk(356, 236),
      // Two telephones; one of them is for lunch.
      fill('M376,-78c1,-14 6,-18 12,-20h22c6,2 11,6 12,20z', '#2a3a44'),
      fill('M370,-98c0,-12 58,-12 58,0c0,6 -13,6 -14,0h-30c-1,6 -14,6 -14,0z', '#3f5560'),
    ),
  ];
}

/** The raffle is on the nineteenth; he has sold a number to everybody who ever came about a folder. */
export function northClerk(): Shape[] {
  const roll = dice(17);
  const slips = (tone: string, many: number): Shape =>
    fill(
      count(many)
        .map(() => {
          const [x, y] = [roll.range(516, 566), roll.range(-112, -84)];
          return polygon([
            [x, y],
            [x + 9, y - 3],
            [x + 11, y + 2],
            [x + 2, y + 5],
          ]);
        })
        .join(''),
      tone,
    );
  return [
    place(
      AT.north,
      place(
        { x: 462, y: -78 },
        fill('M-36,4C-38,-30 -28,-50 0,-52C28,-50 38,-30 36,4z', '#e8dcc4'),
        fill('M8,-52C28,-48 38,-30 36,4H22C24,-24 20,-40 8,-52z', '#bfae94'),
        fill('M-3,-48h6l3,34l-6,8l-6,-8z', '#2f6a74'),
        fill('M-7,-60h14v14h-14z', INK.skin),
        fill(ellipse(0, -76, 17, 19), INK.skinLit),
        fill('M4,-95C22,-90 20,-62 4,-56C12,-74 10,-84 4,-95z', INK.skin),
        fill(
          'M-18,-78C-18,-100 16,-102 18,-80C14,-88 8,-90 2,-90C-6,-90 -14,-88 -18,-78z',
          INK.dark,
        ),
        fill('M-10,-66q10,-6 20,0q-4,4 -10,3q-6,1 -10,-3z', INK.dark),
        stroke('M-11,-78h7M5,-78h7', INK.dark, 2.6),
        stroke('M-30,-38L-40,-14L-16,-5', '#e8dcc4', 14),
      ),
      // The box: glass, a slot, numbers in four colors.
      fill(rect(508, -136, 68, 58), '#cfe6e0', 0.55),
      slips('#fff6dc', 20),
      slips('#f2c24c', 14),
      slips('#5fb0a8', 12),
      stroke(rect(508, -136, 68, 58), '#4a6a6c', 3),
      fill(rect(504, -142, 76, 8), '#4a6a6c'),
      fill(rect(530, -144, 24, 4), INK.dark),
      fill(roundRect(522, -158, 42, 16, 3), INK.paper),
      fill(rect(528, -152, 30, 4), '#2f6a74'),
      stroke('M490,-116L516,-108L530,-140', '#bfae94', 14),
      fill(circle(532, -148, 7), INK.skinLit),
    ),
  ];
}
