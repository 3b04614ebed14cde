import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { arch, circle, polygon, rect } from '../kit/paths.ts';
import { bars } from '../kit/patterns.ts';
import { halo, pool, shadeSide } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { INK } from './condesa-ink.ts';
import { GATE, LAMP } from './condesa-space.ts';

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

/** A jacaranda in August: nothing violet, only wet green. */
export function jacaranda(): Shape[] {
  const grown = growTree(47, {
    x: 424,
    y: 800,
    angle: -Math.PI / 2 + 0.06,
    length: 205,
    width: 40,
    depth: 4,
  });
  const crown = canopy(grown, [LAMP.headX, LAMP.headY], INK.leaf, 0.98, 20);
  return [trunk(grown, '#12131f'), crown.mass, trunk(grown, '#2a2028'), ...crown.leaves];
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

/** Tall iron gate; a drive and a lit door far behind it. */
function gate(): Shape[] {
  const { x, w, top } = GATE;
  const hole = arch(x, top, w, 800 - top);
  return [
    clipped(
      hole,
      fill(rect(x, top, w, 300), '#c9743c'),
      fill(rect(x, top, w, 150), '#f0a850'),
      ...pool(x + w / 2, 700, 70, 80, { color: '#ffe6a8', peak: 0.8, steps: 4, grain: true }),
      fill(`M${x},740q30,-40 60,-30v30zM${x + w},744q-28,-44 -58,-34v34z`, '#5a3040'),
      fill(rect(x + 60, 674, 30, 70), '#5a3040'),
      fill(rect(x + 65, 680, 20, 64), '#fff0c8'),
      fill(
        polygon([
          [x + 52, 740],
          [x + 98, 740],
          [x + 140, 800],
          [x + 10, 800],
        ]),
        '#a85a44',
      ),
      fill(bars({ x: x + 4, y: top, w: w - 8, h: 300 }, 13, 4), INK.iron),
      fill(rect(x, 640, w, 6) + rect(x, 752, w, 6) + rect(x + w / 2 - 4, top, 8, 300), INK.iron),
      stroke(
        `${circle(x + 38, 698, 24)}${circle(x + 38, 698, 11)}${circle(x + w - 38, 698, 24)}${circle(x + w - 38, 698, 11)}`,
        INK.iron,
        4,
      ),
    ),
    stroke(`M${x},800V${top + w / 2}a${w / 2},${w / 2} 0 0 1 ${w},0V800`, INK.iron, 7),
    ...pillar(x - 16),
    ...pillar(x + w + 16),
    ...[x - 16, x + w + 16].flatMap((px) => [
      fill(rect(px - 4, 478, 8, 14), INK.iron),
      fill(circle(px, 466, 15), '#ffdf9c'),
      fill(circle(px - 3, 462, 7), '#fffbe6'),
    ]),
  ];
}

export function wall(): Shape[] {
  const end = 668;
  return [
    fill(
      rect(0, TOP, GATE.x - 10, 252) + rect(GATE.x + GATE.w, TOP, end - GATE.x - GATE.w, 252),
      INK.wall,
    ),
    ...shadeSide({ x: 0, y: TOP, w: 430, h: 252 }, 'left', {
      color: '#0c0a20',
      peak: 0.8,
      steps: 5,
      grain: true,
    }),
    ...shadeSide({ x: GATE.x + GATE.w, y: TOP, w: end - GATE.x - GATE.w, h: 252 }, 'right', {
      color: '#f0a060',
      peak: 0.8,
      steps: 4,
      grain: true,
    }),
    ...shadeSide({ x: 220, y: TOP, w: 216, h: 252 }, 'right', {
      color: '#c0684e',
      peak: 0.45,
      steps: 5,
      grain: true,
    }),
    fill(rect(0, 742, GATE.x - 24, 58), '#1c1230', 0.6),
    ...[40, 150, 260, 370].flatMap((x, i) => [
      fill(rect(x, TOP - 12, 30, 264), nth(['#1a1128', '#21142e', '#2c1a38', '#3f243f'], i)),
      fill(rect(x + 24, TOP - 12, 6, 264), nth(['#1f1530', '#2c1a38', '#593344', '#9a5a4c'], i)),
    ]),
    fill(
      rect(0, TOP - 10, GATE.x - 24, 12) +
        rect(GATE.x + GATE.w + 24, TOP - 10, end - GATE.x - GATE.w - 16, 12),
      '#5a3348',
    ),
    fill(
      rect(200, TOP - 10, GATE.x - 224, 3) +
        rect(GATE.x + GATE.w + 24, TOP - 10, end - GATE.x - GATE.w - 16, 4),
      '#e79c68',
      0.8,
    ),
    // Spikes and a coil of wire along the top.
    fill(
      count(36)
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
    fill(
      polygon([
        [end - 10, TOP],
        [end, TOP],
        [end + 6, 800],
        [end - 10, 800],
      ]),
      '#ffc98a',
      0.5,
    ),
    ...gate(),
    // Ivy that has come over, wet.
    fill(
      count(60)
        .map(
          (i) =>
            `M${300 + ((i * 37) % 120)},${TOP - 8 + ((i * 53) % 100) * (((i * 37) % 120) / 130)}q7,-5 13,2q-6,7 -13,-2z`,
        )
        .join(''),
      nth(INK.leaf, 3),
    ),
  ];
}

export function gateLight(): Shape[] {
  return [GATE.x - 16, GATE.x + GATE.w + 16].flatMap((x) => halo(x, 466, 68, '#ffb866', 4));
}
