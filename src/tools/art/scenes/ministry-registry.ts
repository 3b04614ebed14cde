import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK, PAINT } from './ministry-ink.ts';
import { pendant, pile, shell } from './ministry-shell.ts';
import { AT } from './ministry-space.ts';

/** Where paper is born: a wall of pigeonholes, none of them empty. */
function pigeonholes(): Shape[] {
  const roll = dice(41);
  const cells = count(48).map((i) => ({ x: 62 + (i % 8) * 31, y: -222 + Math.floor(i / 8) * 30 }));
  const papers = cells.map((cell) => ({ ...cell, h: roll.int(5, 20) }));
  return [
    fill(rect(56, -228, 258, 194), INK.woodDark),
    fill(cells.map(({ x, y }) => rect(x, y, 27, 26)).join(''), '#3a2018'),
    fill(papers.map(({ x, y, h }) => rect(x + 2, y + 26 - h, 23, h)).join(''), INK.manila),
    fill(
      papers
        .map(({ x, y, h }) => rect(x + 2, y + 26 - h, 23, 2) + rect(x + 2, y + 30 - h, 23, 1.4))
        .join(''),
      INK.paper,
    ),
    fill(rect(50, -232, 270, 6) + rect(56, -38, 258, 8), INK.wood),
  ];
}

/** The plant has been received too, and nobody has passed it on. */
function plant(x: number, foot: number): Shape[] {
  const stems = [
    [-46, -50, -0.7],
    [-30, -86, -1],
    [-6, -104, -1.5],
    [24, -92, -2.1],
    [48, -62, -2.6],
    [36, -36, 2.9],
    [-54, -22, 0.2],
  ] as const;
  return [
    stroke(
      stems
        .map(
          ([dx, dy]) =>
            `M${x},${foot - 24}Q${x + dx * 0.2},${foot + dy} ${x + dx},${foot - 24 + dy}`,
        )
        .join(''),
      INK.plant[0],
      3,
    ),
    fill(
      stems.map(([dx, dy, a]) => lens(x + dx, foot - 24 + dy, 52, 26, a)).join(''),
      INK.plant[1],
    ),
    fill(
      stems.map(([dx, dy, a]) => lens(x + dx, foot - 27 + dy, 44, 10, a)).join(''),
      INK.plant[2],
    ),
    fill(
      polygon([
        [x - 20, foot - 28],
        [x + 20, foot - 28],
        [x + 15, foot],
        [x - 15, foot],
      ]),
      '#b8553c',
    ),
    fill(rect(x - 22, foot - 32, 44, 8), '#d8764c'),
  ];
}

function counter(): Shape[] {
  return [
    fill(rect(346, -88, 268, 88), INK.wood),
    fill(
      count(5)
        .map((i) => rect(356 + i * 52, -74, 42, 62))
        .join(''),
      INK.woodDark,
    ),
    fill(
      count(5)
        .map((i) => rect(360 + i * 52, -70, 34, 54))
        .join(''),
      '#74462c',
    ),
    fill(rect(336, -98, 288, 11), INK.woodLit),
    fill(rect(336, -89, 288, 4), INK.woodDark),
    ...pile(352, -98, 7),
    ...pile(404, -98, 4, 40),
    // The bell.
    fill('M556,-98c0,-14 24,-14 24,0z', INK.brass),
    fill(circle(568, -111, 3), INK.brass),
  ];
}

export function registry(): Shape[] {
  return [
    place(
      AT.registry,
      ...shell(PAINT.registry),
      ...pigeonholes(),
      ...pendant(480),
      // A clock that is right.
      fill(circle(392, -196, 22), INK.line),
      fill(circle(392, -196, 18), INK.paper),
      stroke('M392,-196V-209M392,-196L401,-190', INK.dark, 3),
      ...pile(66, -6, 13),
      ...pile(122, -4, 8),
      ...pile(176, -6, 17),
      // A trolley, waiting.
      fill(rect(236, -58, 84, 6) + rect(236, -22, 84, 6), INK.steelDark),
      stroke('M238,-76V-12M318,-76V-12', INK.steelDark, 4),
      fill(circle(242, -7, 7) + circle(314, -7, 7), INK.dark),
      ...pile(250, -58, 6, 56),
      ...pile(254, -22, 3, 48),
      ...counter(),
      ...plant(606, -98),
    ),
  ];
}

/** She stamps: it is the only thing in the house that is heard on all floors. */
export function registryClerk(): Shape[] {
  return [
    place(
      { x: AT.registry.x + 490, y: AT.registry.y - 98 },
      fill('M-32,2C-32,-40 -24,-62 0,-64C24,-62 34,-40 34,2z', '#3a5f6a'),
      fill('M6,-64C24,-60 34,-40 34,2H20C22,-30 18,-50 6,-64z', '#274450'),
      fill('M-6,-72h13v14h-13z', INK.skin),
      fill(ellipse(0, -86, 15, 18), INK.skinLit),
      fill('M4,-104C20,-100 18,-74 4,-68C10,-84 8,-94 4,-104z', INK.skin),
      fill(
        'M-17,-86C-20,-112 18,-112 17,-86C12,-96 2,-98 -4,-98C-10,-98 -15,-94 -17,-86z',
        INK.dark,
      ),
      fill(circle(2, -111, 10), INK.dark),
      stroke('M-11,-84h7M4,-84h7', INK.dark, 2.4),
      fill(
        taper(
          [
            [-28, -50],
            [-44, -74],
            [-30, -96],
          ],
          15,
          11,
        ),
        '#3a5f6a',
      ),
      fill(circle(-28, -100, 7), INK.skinLit),
      fill(roundRect(-36, -122, 15, 16, 5) + rect(-40, -106, 24, 8), INK.woodDark),
      stroke('M27,-48L34,-22L10,-8', '#274450', 13),
      fill(
        polygon([
          [-50, 2],
          [-46, -5],
          [0, -5],
          [2, 2],
        ]),
        INK.paper,
      ),
    ),
  ];
}
