import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { arch, circle, polygon, rect } from '../kit/paths.ts';
import { shadeSide } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { INK } from './condesa-ink.ts';
import { CORNER, LAMP } from './condesa-space.ts';

/** Drawn for a pavement at 800; the scene lets it down. */
const TOP = 548;

/** The house behind the wall: roof, one window with its curtain drawn. */
export function villa(): Shape[] {
  return [
    fill(
      polygon([
        [0, 800],
        [0, 420],
        [90, 380],
        [330, 380],
        [410, 430],
        [410, 800],
      ]),
      '#20355a',
    ),
    fill(
      polygon([
        [330, 392],
        [410, 434],
        [410, 800],
        [330, 800],
      ]),
      '#152644',
    ),
    fill(
      polygon([
        [-10, 420],
        [88, 368],
        [334, 368],
        [428, 430],
        [414, 440],
        [328, 386],
        [92, 386],
        [0, 434],
      ]),
      '#6b3f50',
    ),
    fill(
      count(22)
        .map((i) => circle(98 + i * 11, 386, 5))
        .join(''),
      '#4a2b3e',
    ),
    fill(rect(0, 420, 330, 140), spray('#c98660', 2), 0.35),
    ...[60, 150, 240].flatMap((x, i) => [
      fill(arch(x - 4, 430, 52, 90), '#12213a'),
      fill(arch(x, 436, 44, 84), i === 1 ? '#d9944e' : '#0e1b31'),
    ]),
    fill(rect(170, 436, 4, 84) + rect(150, 474, 44, 4), '#7a3f30'),
  ];
}

const GROWTH = {
  x: 300,
  y: 800,
  angle: -Math.PI / 2 + 0.1,
  length: 205,
  width: 40,
  depth: 4,
} as const;

/** A jacaranda in August: nothing violet, only wet green. */
export function jacaranda(): Shape[] {
  const grown = growTree(47, GROWTH);
  const crown = canopy(grown, [LAMP.headX, LAMP.headY], INK.leaf, 0.98, 17);
  return [trunk(grown, '#12131f'), crown.mass, trunk(grown, '#2a2028'), ...crown.leaves];
}

/** The same in March, of a morning: no leaf, only violet. */
export function inBloom(): Shape[] {
  const grown = growTree(47, GROWTH);
  const crown = canopy(grown, [760, 60], INK.bloom, 1.04, 18);
  return [trunk(grown, '#5a4454'), crown.mass, trunk(grown, '#6f5262'), ...crown.leaves];
}

function pillar(x: number): Shape[] {
  return [
    fill(rect(x - 15, 500, 30, 300), '#4d2b46'),
    fill(rect(x + 5, 500, 10, 300), '#b56b52'),
    fill(rect(x - 21, 490, 42, 14), '#7a4650'),
    fill(rect(x - 21, 490, 42, 4), '#e79c68'),
    fill(rect(x - 19, 770, 38, 30), '#331c38'),
  ];
}

/** A garden wall with spikes and wire; the ivy has come over. */
export function wall(): Shape[] {
  const end = CORNER - 14;
  return [
    fill(rect(0, TOP, end, 252), INK.wall),
    ...shadeSide({ x: 0, y: TOP, w: 430, h: 252 }, 'left', {
      color: '#0c0a20',
      peak: 0.8,
      steps: 5,
      grain: true,
    }),
    ...shadeSide({ x: 160, y: TOP, w: end - 160, h: 252 }, 'right', {
      color: '#c0684e',
      peak: 0.45,
      steps: 5,
      grain: true,
    }),
    fill(rect(0, 742, end, 58), '#1c1230', 0.6),
    ...[40, 150, 260, 370].flatMap((x, i) => [
      fill(rect(x, TOP - 12, 30, 264), nth(['#1a1128', '#21142e', '#2c1a38', '#3f243f'], i)),
      fill(rect(x + 24, TOP - 12, 6, 264), nth(['#1f1530', '#2c1a38', '#593344', '#9a5a4c'], i)),
    ]),
    fill(rect(0, TOP - 10, end, 12), '#5a3348'),
    fill(rect(200, TOP - 10, end - 200, 3), '#e79c68', 0.8),
    // Spikes and a coil of wire along the top.
    fill(
      count(35)
        .map((i) => `M${6 + i * 12},${TOP - 10}v-26l2.500,-9l2.500,9v26z`)
        .join(''),
      INK.iron,
    ),
    stroke(
      count(20)
        .map((i) => circle(12 + i * 21, TOP - 34, 11))
        .join(''),
      '#7f95ac',
      1.1,
      0.5,
    ),
    ...pillar(end - 2),
    fill(
      count(60)
        .map(
          (i) =>
            `M${290 + ((i * 37) % 120)},${TOP - 8 + ((i * 53) % 100) * (((i * 37) % 120) / 130)}q7,-5 13,2q-6,7 -13,-2z`,
        )
        .join(''),
      nth(INK.leaf, 3),
    ),
  ];
}
