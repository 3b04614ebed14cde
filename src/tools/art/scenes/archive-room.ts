import { dice } from '../kit/dice.ts';
import { lettering } from '../kit/lettering.ts';
import { count } from '../kit/numbers.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { evenDepths } from '../kit/perspective.ts';
import { shadeSide } from '../kit/ramps.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './archive-ink.ts';
import { BACK, PANE, ROOM } from './archive-space.ts';

const NEAR = 3.8;
const DADO = 0.52;

function floor(): Shape[] {
  const rows = evenDepths(1, NEAR, 8);
  const slabs = rows.slice(1).flatMap((near, r) =>
    count(8)
      .filter((c) => (r + c) % 2 === 0)
      .map((c) => ROOM.flat(1, c / 8, (c + 1) / 8, rows[r] ?? 1, near)),
  );
  return [
    fill(ROOM.flat(1, 0, 1, 1, NEAR), INK.floor),
    fill(slabs.join(''), INK.floorShade, 0.55),
    fill(ROOM.flat(1, 0, 1, 1, NEAR), spray(INK.dark, 1), 0.6),
    // A drain, and the way that water has found to it.
    fill(ROOM.flat(1, 0.66, 0.71, 1.42, 1.5), INK.steelDark),
    fill(
      polygon([
        ROOM.at(0.62, 1, 1),
        ROOM.at(0.63, 1, 1),
        ROOM.at(0.69, 1, 1.44),
        ROOM.at(0.68, 1, 1.44),
      ]),
      '#5a544e',
      0.7,
    ),
  ];
}

/** Everything of the house that must go down goes down through here. */
function pipes(): Shape[] {
  const run = (y: number, thick: number): Shape[] => [
    fill(rect(0, y, 1760, thick), INK.pipe),
    fill(rect(0, y, 1760, thick * 0.3), INK.pipeLit),
    fill(rect(0, y + thick * 0.72, 1760, thick * 0.28), INK.pipeShade),
    fill([210, 620, 1030, 1404].map((x) => rect(x, y - 4, 18, thick + 8)).join(''), INK.pipeShade),
    fill([210, 620, 1030, 1404].map((x) => rect(x, y - 4, 6, thick + 8)).join(''), INK.pipeLit),
  ];
  return [
    ...run(56, 24),
    fill(rect(1362, 80, 20, 532), INK.pipe),
    fill(rect(1362, 80, 6, 532), INK.pipeLit),
    fill(rect(1376, 80, 6, 532), INK.pipeShade),
    fill(rect(1356, 330, 32, 14), INK.pipeShade),
    fill(circle(1372, 430, 22), INK.redShade),
    fill(circle(1372, 430, 14), INK.pipeShade),
    stroke('M1350,430H1394M1372,408V452', INK.redShade, 5),
  ];
}

export function room(): Shape[] {
  const roll = dice(8);
  const { x, y, w, h } = BACK;
  const back = rect(x, y, w, h) + rect(PANE.x, PANE.y, PANE.w, PANE.h);
  const paintTop = y + h * DADO;
  return [
    fill(ROOM.flat(0, 0, 1, 1, NEAR), INK.ceiling),
    ...count(5).flatMap((i) => {
      const u = 0.06 + i * 0.2;
      return [
        fill(ROOM.flat(0.05, u, u + 0.07, 1, NEAR), INK.beam),
        fill(
          polygon([
            ROOM.at(u < 0.5 ? u + 0.07 : u, 0.05, 1),
            ROOM.at(u < 0.5 ? u + 0.07 : u, 0.05, NEAR),
            ROOM.at(u < 0.5 ? u + 0.07 : u, 0, NEAR),
            ROOM.at(u < 0.5 ? u + 0.07 : u, 0, 1),
          ]),
          INK.beamShade,
        ),
      ];
    }),
    fill(ROOM.side(0, 0, 1, 1, NEAR) + ROOM.side(1, 0, 1, 1, NEAR), INK.side),
    fill(ROOM.side(0, DADO, 1, 1, NEAR) + ROOM.side(1, DADO, 1, 1, NEAR), INK.sidePaint),
    fillRing(back, INK.wall),
    fillRing(back, spray(INK.wallShade, 2)),
    fill(rect(x, paintTop, w, y + h - paintTop), INK.paint),
    fill(rect(x, paintTop - 5, w, 5), INK.paintShade),
    fill(
      ROOM.side(0, DADO - 0.01, DADO, 1, NEAR) + ROOM.side(1, DADO - 0.01, DADO, 1, NEAR),
      INK.paintShade,
    ),
    ...shadeSide({ x, y: paintTop, w, h: y + h - paintTop }, 'bottom', {
      color: INK.paintShade,
      peak: 0.7,
      steps: 4,
      grain: true,
    }),
    // Damp, which is older than the files.
    fill(
      'M1206,96h200c-6,26 -34,22 -48,44c-14,20 -44,8 -58,30c-14,20 -46,14 -60,-10c-10,-18 -26,-40 -34,-64z',
      INK.wallShade,
      0.7,
    ),
    fill(
      'M1440,612h-130c8,-34 30,-26 40,-52c10,-22 34,-12 46,-34c8,-14 30,-10 44,-2z',
      INK.paintShade,
      0.8,
    ),
    fill(rect(x, y + h - 14, w, 14), INK.steelDark),
    ...floor(),
    ...pipes(),
    // Frame and bars of the pane.
    fillRing(
      rect(PANE.x - 14, PANE.y - 14, PANE.w + 28, PANE.h + 28) +
        rect(PANE.x, PANE.y, PANE.w, PANE.h),
      INK.wallShade,
    ),
    fill(
      polygon([
        [PANE.x - 14, PANE.y + PANE.h + 14],
        [PANE.x, PANE.y + PANE.h],
        [PANE.x + PANE.w, PANE.y + PANE.h],
        [PANE.x + PANE.w + 14, PANE.y + PANE.h + 14],
      ]),
      INK.wall,
    ),
    fill(
      count(6)
        .map((i) => rect(PANE.x + 40 + i * 43, PANE.y, 6, PANE.h))
        .join(''),
      INK.steelDark,
    ),
    fill(
      rect(PANE.x, PANE.y, PANE.w, 5) + rect(PANE.x, PANE.y + PANE.h - 5, PANE.w, 5),
      INK.steelDark,
    ),
    // Which basement it is.
    stroke(lettering('S2', 880, 206, 52), INK.wallShade, 11),
    fill(
      count(16)
        .map(() => rect(roll.range(x, x + w), roll.range(y, y + 120), roll.range(20, 60), 2))
        .join(''),
      INK.wallShade,
      0.6,
    ),
    ...stairway(),
    ...fuses(),
  ];
}

/** Up, on the right: eleven steps, and a door that shuts by itself. */
function stairway(): Shape[] {
  return [
    fill(
      polygon([
        [1510, 470],
        [1640, 440],
        [1640, 770],
        [1510, 690],
      ]),
      INK.woodShade,
    ),
    fill(
      polygon([
        [1524, 486],
        [1626, 462],
        [1626, 752],
        [1524, 688],
      ]),
      INK.wood,
    ),
    fill(
      polygon([
        [1536, 508],
        [1614, 490],
        [1614, 584],
        [1536, 586],
      ]),
      '#c8d4c0',
      0.7,
    ),
    fill(circle(1612, 640, 7), INK.string),
  ];
}

function fuses(): Shape[] {
  return [
    fill(
      polygon([
        [150, 330],
        [262, 352],
        [262, 520],
        [150, 530],
      ]),
      INK.steelShade,
    ),
    fill(
      polygon([
        [160, 344],
        [254, 363],
        [254, 508],
        [160, 516],
      ]),
      INK.steel,
    ),
    fill(
      polygon([
        [200, 394],
        [222, 432],
        [206, 432],
        [214, 462],
        [190, 424],
        [206, 424],
      ]),
      '#e8c04c',
    ),
    fill(roundRect(244, 428, 6, 22, 3), INK.steelDark),
    stroke('M206,330V110M226,340V118', INK.steelDark, 6),
  ];
}
