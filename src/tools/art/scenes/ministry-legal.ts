import { taper } from '../kit/curves.ts';
import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK, PAINT } from './ministry-ink.ts';
import { casement, pendant, pile, roof, shell, steelDesk } from './ministry-shell.ts';
import { AT } from './ministry-space.ts';

const WINDOW = { x: 74, y: -218, w: 70, h: 104 } as const;

const SPINES = ['#6a2a2c', '#7f3a34', '#5a2228', '#8a4a3a'] as const;

/** The codes and what has been said against them, to the ceiling. */
function codes(): Shape[] {
  const spine = (tone: number): string =>
    count(5)
      .flatMap((row) =>
        count(27).map((i) =>
          (i * 3 + row * 2 + ((i * row) % 3)) % 4 === tone
            ? rect(330 + i * 10.4, -230 + row * 39, 9, 33)
            : '',
        ),
      )
      .join('');
  return [
    fill(rect(320, -238, 298, 206), INK.wood),
    fill(rect(326, -234, 286, 198), '#2c1814'),
    ...SPINES.map((tone, i) => fill(spine(i), tone)),
    fill(
      count(5)
        .map((row) => rect(328, -222 + row * 39, 282, 2.4) + rect(328, -206 + row * 39, 282, 1.6))
        .join(''),
      INK.brass,
      0.75,
    ),
    fill(
      count(6)
        .map((row) => rect(322, -236 + row * 39 - 1, 294, 5))
        .join(''),
      INK.woodLit,
    ),
    fill(rect(420, -234, 5, 198) + rect(516, -234, 5, 198), INK.wood),
  ];
}

function ladder(): Shape[] {
  return [
    stroke('M300,-4L352,-226M338,-2L384,-222', INK.woodLit, 6),
    stroke(
      count(7)
        .map((i) => `M${306 + i * 7.1},${-30 - i * 30}h36`)
        .join(''),
      INK.woodLit,
      4.4,
    ),
  ];
}

export function legal(): Shape[] {
  return [
    place(
      AT.legal,
      ...shell(PAINT.legal, [WINDOW]),
      ...roof(),
      ...casement(WINDOW),
      ...pendant(220),
      ...codes(),
      ...ladder(),
      // A chair, pushed back.
      fill('M136,-120h44v44h-44z', '#5f3a2c'),
      fill('M136,-120h44v8h-44z', '#8a5a3c'),
      ...steelDesk(66, 196),
      ...pile(78, -78, 9, 50),
      ...pile(204, -78, 3, 46),
      // A thermos, and its cup.
      fill(rect(152, -118, 16, 40), '#2f5f74'),
      fill(rect(152, -118, 6, 40), '#5a90a4'),
      fill(rect(152, -126, 16, 10), '#d8d0bc'),
      fill('M176,-88h14l-2,10h-10z', '#d8d0bc'),
    ),
  ];
}

/** Up there since eleven. The article that is looked for is always in the volume underneath. */
export function legalClerk(): Shape[] {
  const skirt = '#3a3f6a';
  return [
    place(
      { x: AT.legal.x + 356, y: AT.legal.y - 118 },
      fill(
        taper(
          [
            [-4, -34],
            [-10, -4],
            [-18, 18],
          ],
          15,
          9,
        ),
        INK.dark,
      ),
      fill(
        taper(
          [
            [8, -34],
            [6, -4],
            [-2, 6],
          ],
          15,
          9,
        ),
        INK.dark,
      ),
      fill('M-30,20h18l2,8h-22zM-12,6h18l2,7h-22z', '#170e1c'),
      fill('M-20,-56C-8,-62 10,-62 20,-54L24,-16C10,-8 -12,-8 -24,-18z', skirt),
      fill('M8,-60C14,-58 18,-56 20,-54L24,-16C18,-12 12,-11 8,-10z', '#272a4c'),
      fill(
        'M-18,-98C-8,-104 12,-104 18,-96C24,-82 24,-68 20,-54H-20C-24,-70 -24,-84 -18,-98z',
        '#d8b04c',
      ),
      fill(
        'M8,-102C14,-101 16,-99 18,-96C24,-82 24,-68 20,-54H10C14,-70 14,-86 8,-102z',
        '#a8803a',
      ),
      fill('M-5,-108h11v12h-11z', INK.skin),
      fill(ellipse(-2, -118, 13, 16), INK.skinLit),
      fill('M2,-134C16,-130 14,-106 2,-102C6,-116 6,-124 2,-134z', INK.skin),
      fill(
        'M-15,-118C-18,-140 14,-142 16,-120C18,-108 16,-98 14,-92C8,-92 6,-98 8,-110C4,-124 -6,-124 -15,-118z',
        nth(['#2a1a30'], 0),
      ),
      stroke('M14,-88L27,-76L8,-70', '#a8803a', 10),
      stroke('M-15,-88L-29,-76L-16,-68', '#d8b04c', 10),
      // The volume, open.
      fill('M-34,-82L-12,-74L10,-84V-66L-12,-56L-34,-64z', '#7f2f34'),
      fill('M-32,-84Q-22,-82 -12,-76Q-2,-84 8,-86V-69Q-2,-68 -12,-60Q-22,-68 -32,-67z', INK.paper),
      stroke('M-12,-76V-60', INK.paperShade, 2),
      fill(circle(-16, -66, 5) + circle(8, -70, 5), INK.skinLit),
    ),
  ];
}
