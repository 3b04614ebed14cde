import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './beach-ink.ts';
import { heap } from './beach-sand.ts';
import { lounger, towel, umbrella } from './beach-things.ts';

/** The weed that six men with forks have to show for their day. */
export function heaps(): Shape[] {
  return [...heap(828, 690, 56), ...heap(690, 752, 70), ...heap(584, 830, 92)];
}

/** A fork in the hands of a man who pushes, 0, or who straightens up, 1. */
export function forkOf(index: number): Shape[] {
  return [
    place(
      index ? { x: 16, y: -8 } : {},
      stroke('M-6,-122L-88,-6', '#5a3a30', 3.4),
      stroke(
        'M-100,-10L-78,4M-100,-10L-106,0M-92,-5L-98,5M-84,1L-90,11M-78,4L-83,14',
        '#3a3038',
        2.6,
      ),
    ),
  ];
}

/** The white tower on stilts, with its ring and its board. */
export function tower(): Shape[] {
  return [
    fill(ellipse(24, 4, 84, 13), INK.shadow, 0.6),
    stroke('M-46,2L-34,-104M52,2L38,-104M-40,-52H44M-44,-10L40,-66M46,-10L-38,-66', '#d8c6b0', 6),
    stroke('M-46,2L-34,-104M-24,4L-18,-104', '#ffffff', 6),
    fill(rect(-56, -112, 112, 12), '#ffffff'),
    fill(rect(-56, -102, 112, 4), '#c79a86'),
    fill(rect(-46, -202, 7, 92) + rect(39, -202, 7, 92), '#ffffff'),
    fill(rect(42, -202, 4, 92), '#d8c6b0'),
    fill('M-66,-198L0,-240L66,-198z', INK.coral),
    fill('M0,-240L66,-198H14z', '#b8454a'),
    fill('M-46,-140H46v5H-46z', '#fff3da'),
    stroke(circle(54, -122, 15), INK.coral, 8),
    stroke('M54,-137v6M54,-113v6M39,-122h6M63,-122h6', '#ffffff', 6),
    // A pennant, of no meaning.
    stroke('M0,-240V-284', '#fff3da', 3),
    fill('M1,-284c16,6 24,-4 38,2v20c-14,-6 -22,4 -38,-2z', INK.sun),
  ];
}

/** The chair of whoever looks at the water. */
export function guardsChair(): Shape[] {
  return [fill(rect(-30, -146, 12, 36) + rect(-30, -142, 52, 8), '#b98560')];
}

/** What the vendor of hats wears: his shop, and the permit on its cord. */
export function shopOf(): Shape[] {
  const hats = count(6).map((i) => {
    const [hx, hy] = [i % 2 ? 1.5 : -1.5, -166 - i * 9];
    const straw =
      ['#f0c27c', '#fff0cf', '#d99a5a', '#f0c27c', '#e2604f', '#fff0cf'][i] ?? '#f0c27c';
    return [
      fill(ellipse(hx, hy, 27, 7), straw),
      fill(`M${hx - 27},${hy}q27,12 54,0q-27,4 -54,0z`, '#8a5a3a', 0.6),
      fill(`M${hx - 13},${hy - 1}c0,-15 26,-15 26,0z`, straw),
      fill(`M${hx - 13},${hy - 3}h26v3h-26z`, '#7a4a3a'),
    ];
  });
  const rack = (sx: number): Shape[] =>
    count(4).map((i) =>
      fill(
        ellipse(sx, -112 + i * 17, 15, 10),
        ['#f0c27c', '#3fb5b0', '#fff0cf', '#e8883f'][i] ?? '#f0c27c',
      ),
    );
  return [
    ...rack(-34),
    ...rack(36),
    stroke('M-34,-124L0,-136L36,-124', '#7a4a3a', 2.4),
    stroke('M-6,-136L0,-112L6,-136', INK.navy, 1.6),
    fill(rect(-5, -113, 10, 13), '#ffffff'),
    ...hats.flat(),
  ];
}

/** The camera, at the eye or on its strap, and the bag. */
export function cameraOf(up: boolean): Shape[] {
  return [
    place(
      { x: up ? 0 : 4, y: up ? 0 : 46 },
      fill(roundRect(-13, -163, 26, 17, 3), '#20202c'),
      fill(circle(0, -154, 7), '#4a5468'),
      fill(circle(0, -154, 3.6), '#bfe6ea'),
      fill(rect(-7, -167, 10, 5), '#20202c'),
    ),
    fill(roundRect(12, -104, 22, 26, 4), '#5a4a48'),
    stroke('M-12,-134L22,-100', '#3a3038', 3),
  ];
}

/** Somebody's father, asleep under sand, and what five children have left about. */
export function buriedFather(x: number, y: number): Shape[] {
  return [
    fill(lens(x + 16, y + 10, 246, 40), INK.shadow, 0.5),
    fill(
      `M${x - 92},${y + 4}C${x - 84},${y - 26} ${x - 46},${y - 46} ${x - 6},${y - 42}C${x + 40},${y - 40} ${x + 76},${y - 30} ${x + 104},${y + 4}C${x + 40},${y + 18} ${x - 40},${y + 18} ${x - 92},${y + 4}z`,
      '#f4d79f',
    ),
    fill(
      `M${x + 4},${y - 42}C${x + 40},${y - 40} ${x + 76},${y - 30} ${x + 104},${y + 4}C${x + 60},${y + 14} ${x + 20},${y + 15} ${x - 20},${y + 14}C${x + 20},${y},${x + 20},${y - 20} ${x + 4},${y - 42}z`,
      '#d9a86e',
    ),
    // Head and toes.
    fill(ellipse(x - 92, y - 10, 15, 13), '#a9683f'),
    fill(`M${x - 106},${y - 8}c-4,-16 16,-22 26,-10c-10,0 -12,8 -14,14z`, '#20141a'),
    fill(`M${x - 92},${y - 5}h12l-3,3h-8z`, '#5d322b'),
    fill(roundRect(x + 96, y - 16, 9, 18, 4) + roundRect(x + 108, y - 14, 9, 17, 4), '#a9683f'),
    fill(`M${x - 62},${y + 12}h16l-3,18h-10z`, INK.sun),
    stroke(`M${x + 128},${y + 22}l-22,-44`, '#e8883f', 4),
    fill(`M${x + 130},${y + 18}l12,4l-4,18l-14,-4z`, INK.red),
  ];
}

/** Where the man with the book lies; his sandals stand side by side. */
export function readersPlace(): Shape[] {
  return [
    ...lounger('#cfeae2'),
    ...towel(INK.green, [20, -26], 44),
    fill(lens(66, 12, 22, 8) + lens(90, 10, 22, 8), '#6d4438'),
  ];
}

/** The third umbrella, and two loungers. */
export function third(): Shape[] {
  return [
    ...umbrella(INK.sun, INK.cream, -12),
    place({ x: 88, y: 8, scale: 0.92 }, ...lounger('#cfeae2')),
    place({ x: -30, y: 22, scale: 0.96 }, ...lounger('#cfeae2')),
    place(
      { x: 24, y: 24 },
      fill('M-14,-22h28l-2,5h-24z', INK.woodLit),
      stroke('M-8,-17V0M8,-17V0', INK.wood, 3),
    ),
    fill('M18,-18h10l-2,16h-6z', '#ff8a66'),
  ];
}

/** A picnic cooler. At dusk the lid is shut. */
export function cooler(open: boolean): Shape[] {
  const lid: Shape[] = open
    ? [
        fill('M-46,-58L-52,-98L40,-98L46,-58z', '#e9f2f2'),
        fill('M-40,-64L-45,-92L34,-92L40,-64z', '#b5ccd2'),
        fill(
          count(9)
            .map((i) =>
              polygon([
                [-40 + i * 9, -56],
                [-34 + i * 9, -68 - (i % 3) * 3],
                [-28 + i * 9, -56],
              ]),
            )
            .join(''),
          '#f4ffff',
        ),
        fill('M8,-60a10,10 0 0 1 20,0z', INK.sun),
      ]
    : [fill(roundRect(-52, -66, 104, 14, 5), '#f4f6f0'), fill(rect(-52, -56, 104, 4), '#b5ccd2')];
  return [
    fill(ellipse(10, 2, 66, 10), INK.shadow, 0.6),
    ...lid,
    fill(roundRect(-48, -58, 96, 58, 7), '#2f7fc0'),
    fill('M16,-58H41a7,7 0 0 1 7,7V-7a7,7 0 0 1-7,7H16z', '#1d5490'),
    fill(rect(-48, -50, 96, 5), '#f4f6f0', 0.85),
    stroke('M-40,-36C-40,-14 40,-14 40,-36', '#f4f6f0', 4),
    fill(roundRect(-10, -30, 20, 9, 4), '#f4f6f0', 0.9),
  ];
}
