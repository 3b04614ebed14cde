import { dice } from '../kit/dice.ts';
import { disc } from '../kit/extra-stamp.ts';
import { count } from '../kit/numbers.ts';
import { arch, circle, hanging, polygon, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { halo } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './garden-ink.ts';

export type GardenHour = 'afternoon' | 'dusk';

const AIR = {
  afternoon: {
    sky: ['#4f9cc0', '#74b2c4', '#9cc6c0', '#c8d4b0', '#eeda9c', '#fbd28a'],
    sun: [1452, 210, 58, '#fff6d4'],
    dome: ['#d98a5c', '#a85a4c', '#f4c494'],
    far: ['#7fa08c', '#5c8478'],
    house: ['#e06f5a', '#b04a4c'],
    pane: '#6a3a44',
    cloud: ['#fff2d6', '#f2c8a0'],
  },
  dusk: {
    sky: ['#241f56', '#403074', '#6c427e', '#a4527a', '#dc7260', '#f6a24c'],
    sun: [1330, 300, 40, '#ffd898'],
    dome: ['#6a3f74', '#452a60', '#d87a5c'],
    far: ['#4a3a6c', '#33285a'],
    house: ['#7a3f68', '#56305c'],
    pane: '#ffc65a',
    cloud: ['#c8648a', '#7c4488'],
  },
} as const;

/** What looks over the wall: a dome, a belfry, a neighbour's upper floor, wires. */
export function gardenSky(hour: GardenHour): Shape[] {
  const air = AIR[hour];
  const roll = dice(12);
  const shapes: Shape[] = air.sky.map((color, i) => fill(rect(0, i * 56, WIDTH, 560), color));
  const [sx, sy, r, color] = air.sun;
  shapes.push(...halo(sx, sy, r * 3.4, color, 5), fill(circle(sx, sy, r), color));
  for (const [x, y, w] of [
    [1080, 148, 230],
    [1230, 172, 180],
    [180, 120, 260],
    [320, 146, 150],
  ] as const)
    shapes.push(
      fill(`M${x},${y}h${w}a9,9 0 0 1 0,18h${-w}a9,9 0 0 1 0,-18z`, air.cloud[0], 0.8),
      fill(
        `M${x + 40},${y + 24}h${w * 0.7}a7,7 0 0 1 0,14h${-w * 0.7}a7,7 0 0 1 0,-14z`,
        air.cloud[1],
        0.7,
      ),
    );
  let crowns = '';
  for (const i of count(30)) crowns += disc(i * 62, 296 - roll.range(0, 40), 50, 40);
  shapes.push(
    fill(crowns, air.far[0]),
    fill(
      count(34)
        .map((i) => disc(i * 56, 322 - roll.range(0, 24), 46, 34))
        .join(''),
      air.far[1],
    ),
    // A belfry and its dome.
    fill(rect(990, 214, 56, 120), air.dome[0]),
    fill(rect(1026, 214, 20, 120), air.dome[1]),
    fill(arch(1004, 232, 20, 44), air.dome[1]),
    fill('M984,214h68l-8,-10h-52zM996,204c0,-34 44,-34 44,0z', air.dome[2]),
    fill('M1020,178c14,2 20,12 20,26h-14z', air.dome[0]),
    stroke('M1018,176v-24M1011,160h14', air.dome[1], 4),
    fill('M1060,300c0,-70 110,-70 110,0v40h-110z', air.dome[0]),
    fill('M1120,248c34,4 50,24 50,52v40h-34c4,-40 -2,-72 -16,-92z', air.dome[1]),
    fill('M1106,248h18l-3,-18h-12z', air.dome[2]),
    // The neighbour: an upper floor with two windows and a line of washing.
    fill(rect(1420, 172, 340, 200), air.house[0]),
    fill(rect(1420, 172, 40, 200), air.house[1]),
    fill(
      polygon([
        [1404, 172],
        [1780, 172],
        [1780, 150],
        [1424, 150],
      ]),
      air.dome[1],
    ),
    fill(rect(1510, 206, 62, 92) + rect(1630, 206, 62, 92), air.pane),
    fill(rect(1538, 206, 6, 92) + rect(1658, 206, 6, 92), air.house[1]),
    fill(rect(1500, 298, 82, 9) + rect(1620, 298, 82, 9), air.dome[2]),
    stroke(
      hanging([-20, 96], [1420, 190], 30) + hanging([-20, 116], [1420, 214], 34),
      INK.dark,
      2,
      0.6,
    ),
  );
  return shapes;
}
