import { dice } from '../kit/dice.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { count } from '../kit/numbers.ts';
import { circle, hanging, polygon, rect } from '../kit/paths.ts';
import { halo } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { type FlatHour, WINDOW } from './flat-ink.ts';

type Air = {
  readonly sky: readonly string[];
  readonly far: readonly [string, string];
  readonly roofs: readonly [face: string, shade: string, edge: string];
  readonly near: readonly [face: string, shade: string, edge: string];
  readonly clock: readonly [face: string, shade: string, dial: string];
  readonly tank: readonly [string, string];
  readonly pane: string;
  readonly lit: string;
  /** Share of the windows with somebody in. */
  readonly home: number;
  readonly disc: readonly [x: number, y: number, r: number, color: string];
};

const AIR: Record<FlatHour, Air> = {
  afternoon: {
    sky: ['#5fa4c0', '#84b8c2', '#acccba', '#d4d6a8', '#f2d592', '#f9c67c'],
    far: ['#a9a49c', '#8a8c94'],
    roofs: ['#e8b98a', '#b9806a', '#f8dcb0'],
    near: ['#c9785a', '#94504c', '#ecac80'],
    clock: ['#f0d4a4', '#b98a70', '#fff6dc'],
    tank: ['#3a3a44', '#6a6a70'],
    pane: '#6a5058',
    lit: '#5f7a84',
    home: 0.3,
    disc: [906, 372, 26, '#fff4cc'],
  },
  dusk: {
    sky: ['#2a2560', '#4c3474', '#80437c', '#bc5a6c', '#ea7f54', '#f9ac58'],
    far: ['#6a4478', '#4c3468'],
    roofs: ['#8a4f6a', '#5c3860', '#f09a68'],
    near: ['#5a3258', '#3a2148', '#d8705c'],
    clock: ['#9a5a68', '#5f3a60', '#ffe09a'],
    tank: ['#1f1530', '#6a3f58'],
    pane: '#33204a',
    lit: '#ffc860',
    home: 0.5,
    disc: [926, 410, 30, '#ffd890'],
  },
  night: {
    sky: ['#080e26', '#0c1634', '#132044', '#1c2c54', '#283a62', '#3a4a6c'],
    far: ['#1f2f52', '#162442'],
    roofs: ['#24345a', '#182442', '#4a5f8a'],
    near: ['#141d3a', '#0d142b', '#33456e'],
    clock: ['#3a4668', '#222c4c', '#ffe3a0'],
    tank: ['#0a0f22', '#2c3a5c'],
    pane: '#0e1730',
    lit: '#ffbf58',
    home: 0.44,
    disc: [1096, 306, 20, '#f4ecd0'],
  },
};

/** Roofs of an avenue of clerks: tanks, wires, washing, and a clock that one can see from the bed. */
export function flatView(hour: FlatHour): Shape[] {
  const air = AIR[hour];
  const { x, y, w, h } = WINDOW;
  const roll = dice(26);
  const right = x + w;
  const shapes: Shape[] = air.sky.map((color, i) => fill(rect(x, y + i * 42, w, 420), color));
  const [dx, dy, r, color] = air.disc;
  shapes.push(...halo(dx, dy, r * 3.2, color, 4), fill(circle(dx, dy, r), color));
  if (hour === 'night')
    shapes.push(
      fill(
        count(26)
          .map(() =>
            rect(Math.round(roll.range(x, right)), Math.round(roll.range(y, y + 130)), 2, 2),
          )
          .join(''),
        '#f4ecd0',
        0.8,
      ),
    );
  // A far tower with a mast, and what stands about it.
  shapes.push(
    fill(
      [
        [878, 420, 30],
        [916, 396, 26],
        [1010, 408, 34],
        [1056, 384, 30],
        [1100, 412, 40],
      ]
        .map(([bx = 0, by = 0, bw = 0]) => rect(bx, by, bw, 200))
        .join(''),
      air.far[0],
    ),
    fill(
      polygon([
        [962, 470],
        [966, 330],
        [990, 330],
        [994, 470],
      ]) +
        rect(972, 312, 12, 20) +
        rect(976, 268, 4, 46),
      air.far[1],
    ),
    fill(rect(860, 446, 300, 120), air.far[1]),
  );
  let dark = '';
  let lit = '';
  const windows = (
    bx: number,
    by: number,
    columns: number,
    rows: number,
    px: number,
    py: number,
  ): void => {
    for (const c of count(columns))
      for (const k of count(rows)) {
        const d = rect(bx + c * px, by + k * py, px * 0.48, py * 0.56);
        if (roll.chance(air.home)) lit += d;
        else dark += d;
      }
  };
  windows(964, 340, 2, 6, 13, 18);
  windows(1060, 396, 2, 4, 13, 16);
  // Middle roofs.
  shapes.push(
    fill(rect(864, 470, 96, 160) + rect(1084, 456, 80, 180), air.roofs[0]),
    fill(rect(940, 470, 20, 160) + rect(1140, 456, 24, 180), air.roofs[1]),
    fill(rect(858, 464, 108, 8) + rect(1078, 450, 90, 8), air.roofs[2]),
  );
  windows(874, 484, 4, 3, 18, 28);
  windows(1094, 472, 3, 4, 17, 28);
  // The clock: somebody's gift to the city, four faces, two of them right.
  shapes.push(
    fill(rect(1016, 392, 40, 240), air.clock[0]),
    fill(rect(1042, 392, 14, 240), air.clock[1]),
    fill('M1008,392h56l-8,-12h-40z', air.clock[1]),
    fill('M1014,380C1014,352 1058,352 1058,380Z', air.clock[0]),
    fill('M1040,360C1052,362 1058,370 1058,380H1042Z', air.clock[1]),
    fill(rect(1034, 340, 4, 22), air.clock[1]),
    fill(rect(1010, 452, 52, 7) + rect(1010, 520, 52, 7), air.clock[1]),
    fill(circle(1035, 424, 19), air.clock[1]),
    fill(circle(1034, 423, 16), air.clock[2]),
    stroke('M1034,423V412M1034,423l8,5', air.near[1], 2.6),
  );
  shapes.push(fill(dark, air.pane, 0.85), fill(lit, air.lit));
  // Near roofs with their tanks and the week's washing.
  const tank = 'M-20,0L-20,-40C-20,-50 20,-50 20,-40L20,0Z';
  shapes.push(
    fill('M864,566H986V640H864ZM1052,582H1164V640H1052Z', air.near[0]),
    fill('M864,552H992V568H864ZM1046,570H1164V584H1046Z', air.near[2]),
    fill('M940,568H986V640H940ZM1120,584H1164V640H1120Z', air.near[1]),
    fill(stamped(tank, 900, 552) + stamped(tank, 1132, 570, 0.9), air.tank[0]),
    fill(
      stamped('M-20,0L-20,-40C-20,-46 -14,-48 -10,-48L-10,0Z', 900, 552) +
        stamped('M-20,0L-20,-40C-20,-46 -14,-48 -10,-48L-10,0Z', 1132, 570, 0.9),
      air.tank[1],
    ),
    stroke('M946,552v-56M930,508h32M934,520h24M1074,570v-48M1062,530h24', air.near[1], 2.6),
    stroke(
      hanging([946, 510], [1074, 530], 18) + hanging([864, 440], [1164, 420], 22),
      air.near[1],
      1.8,
    ),
    fill('M966,517l20,4l-1,30l-20,-4zM1000,524l24,1l1,40l-25,-1z', air.clock[2]),
    fill('M1034,525l18,-1l2,26l-18,2z', '#c8505a'),
    fill(disc(1016, 598, 26, 20) + disc(1000, 610, 24, 18) + disc(1034, 612, 24, 18), air.near[1]),
  );
  return [clipped(rect(x, y, w, h), ...shapes)];
}
