import { lettering, letteringWidth } from '../kit/lettering.ts';
import { count } from '../kit/numbers.ts';
import { arch, circle, polygon, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './counter-ink.ts';

/** Where the glass stands on the counter. */
export const FOOT = 706;

const TOP = 150;
const POSTS = [40, 236, 438, 690, 1070, 1322, 1524, 1720] as const;

/** The opening through which papers go. */
export const HATCH = { x: 796, y: 566, w: 168, h: 140 } as const;

/** Names of offices are written for those outside; from here they run backwards. */
function gilt(text: string, middle: number): Shape[] {
  const w = letteringWidth(text, 30);
  return [
    place(
      { x: middle, flip: true },
      stroke(lettering(text, -w / 2, 366, 30), INK.brassDark, 6),
      stroke(lettering(text, -w / 2 - 1, 365, 30), INK.brassLit, 3.6),
    ),
  ];
}

export function glass(): Shape[] {
  const pane = (left: number, right: number): Shape[] => {
    const w = right - left;
    const glint = (from: number, wide: number): string =>
      polygon(
        [
          [left + w * from, TOP],
          [left + w * (from + wide), TOP],
          [left + w * (from + wide) - 150, FOOT],
          [left + w * from - 150, FOOT],
        ].map(([x = 0, y = 0]) => [Math.max(left, Math.min(right, x)), y] as const),
      );
    return [
      fill(rect(left, TOP, w, FOOT - TOP), '#cfe6dc', 0.1),
      fill(glint(0.62, 0.2) + glint(0.88, 0.05), '#ffffff', 0.13),
    ];
  };
  const panes = POSTS.slice(1).flatMap((right, i) => pane(POSTS[i] ?? 0, right));
  const holes = count(19).map((i) => {
    const ring = i === 0 ? 0 : i < 7 ? 1 : 2;
    const angle =
      ring === 0 ? 0 : ((i - (ring === 1 ? 1 : 7)) * Math.PI * 2) / (ring === 1 ? 6 : 12);
    return circle(880 + Math.cos(angle) * ring * 15, 488 + Math.sin(angle) * ring * 15, 4);
  });
  return [
    ...panes,
    ...gilt('PROTOCOLO', 880),
    fill(circle(880, 488, 44), INK.brass),
    fill(circle(880, 488, 39), INK.brassLit, 0.5),
    stroke(circle(880, 488, 41), INK.brassDark, 2),
    fill(holes.join(''), INK.dark),
    // Posts and rails of brass and mahogany.
    fill(rect(0, TOP - 26, WIDTH, 28), INK.wood),
    fill(rect(0, TOP - 26, WIDTH, 5), INK.woodBright),
    fill(rect(0, TOP - 2, WIDTH, 6), INK.woodDark),
    fill(POSTS.map((x) => rect(x - 9, TOP, 18, FOOT - TOP)).join(''), INK.brass),
    fill(POSTS.map((x) => rect(x - 9, TOP, 5, FOOT - TOP)).join(''), INK.brassLit),
    fill(POSTS.map((x) => rect(x + 4, TOP, 5, FOOT - TOP)).join(''), INK.brassDark),
    fill(POSTS.map((x) => circle(x, TOP - 34, 12)).join(''), INK.brass),
    fill(POSTS.map((x) => circle(x - 3, TOP - 37, 4)).join(''), INK.brassLit),
    // The hatch, worn bright.
    stroke(arch(HATCH.x, HATCH.y, HATCH.w, HATCH.h).replace('z', ''), INK.brassDark, 11),
    stroke(arch(HATCH.x, HATCH.y, HATCH.w, HATCH.h).replace('z', ''), INK.brassLit, 5),
  ];
}
