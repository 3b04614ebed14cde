import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** The wallpaper of the flat, chosen in 1978 and never discussed again. */
export function wallpaper(): Shape[] {
  let leaves = '';
  let buds = '';
  for (const row of count(9)) {
    for (const column of count(14)) {
      const x = column * 134 + (row % 2) * 67;
      const y = row * 128 + 20;
      leaves +=
        lens(x - 20, y, 46, 17, 0.9) +
        lens(x + 20, y, 46, 17, -0.9) +
        lens(x, y - 26, 44, 16, 1.57);
      buds += circle(x, y + 30, 7);
    }
  }
  return [
    fill(rect(0, 0, WIDTH, HEIGHT), '#d89a5a'),
    fill(leaves, '#c78646'),
    fill(buds, '#b8643c'),
    fill(rect(0, 960, WIDTH, 140), '#8a4a34'),
    fill(rect(0, 952, WIDTH, 12), '#e8b878'),
    fill(rect(0, 964, WIDTH, 10), '#5a2c28'),
    fill(rect(0, 0, WIDTH, HEIGHT), spray('#a8643c', 2, 1), 0.6),
  ];
}

/** The telephone, grown until it is a wall. */
export function handheld(): Shape[] {
  return [
    fill(roundRect(470, 34, 850, 1120, 90), '#2a1230', 0.5),
    fill(roundRect(446, 14, 850, 1120, 90), '#1c2140'),
    fill(roundRect(446, 14, 20, 1000, 10), '#46548a', 0.01),
    fill(roundRect(470, 38, 802, 1120, 70), '#f2ece0'),
    fill(roundRect(470, 38, 802, 1120, 70), spray('#d8cfe0', 1, 2), 0.8),
    fill('M470,600L1272,420V1158H470z', '#e4dcec'),
    fill('M470,900L1272,760V1158H470z', '#d6cfe6'),
    fill(roundRect(760, 38, 222, 34, 17), '#1c2140'),
    fill(circle(940, 54, 8), '#46548a'),
    fill(roundRect(548, 62, 70, 12, 6), '#8d86b0'),
    fill(
      rect(1134, 60, 8, 12) + rect(1146, 56, 8, 16) + rect(1158, 52, 8, 20) + rect(1170, 48, 8, 24),
      '#8d86b0',
    ),
    fill(roundRect(1192, 52, 42, 20, 5), '#8d86b0'),
    fill(roundRect(1296, 260, 12, 130, 6) + roundRect(434, 300, 12, 90, 6), '#1c2140'),
    stroke('M470,104C470,56 500,26 540,24', '#7f8dc8', 6),
  ];
}

/** The ball that her grandfather holds, set down for once; scissors and a pencil. */
export function ball(): Shape[] {
  const roll = dice(12);
  const arcs = count(12)
    .map((i) => {
      const a = roll.range(-0.9, 0.9) + (i % 3) * 1.05;
      const c = Math.cos(a) * 118;
      const s = Math.sin(a) * 118;
      const bend = roll.range(-70, 70);
      return `M${num(300 - c)},${num(968 - s)}Q${num(300 + s * 0.01 * bend)},${num(968 - c * 0.01 * bend)} ${num(300 + c)},${num(968 + s)}`;
    })
    .join('');
  return [
    fill(ellipse(330, 1086, 170, 26), '#1a0c24', 0.5),
    fill(circle(300, 968, 124), '#d8352f'),
    fill('M340,850A124,124 0 0 1 252,1082C350,1060 390,960 340,850z', '#a02434'),
    fill('M186,920A124,124 0 0 1 290,845C230,870 206,910 200,960z', '#ff7a5c'),
    stroke(arcs, '#8c1f30', 4, 0.8),
    place({ x: -4, y: -6 }, stroke(arcs, '#ff9a78', 2, 0.7)),
    stroke('M180,860L420,1060', '#f0dcae', 12),
    fill(circle(178, 858, 14), '#e8b84a'),
  ];
}

/** The end that is in use already. */
export function tail(): Shape[] {
  return [
    stroke('M390,940C470,890 450,760 426,640C404,520 290,370 236,112', '#1a0c24', 6, 0.35),
    stroke('M386,936C464,884 444,756 420,636C398,516 284,360 231,102', '#e0382f', 6),
  ];
}

function pane(x: number, y: number): string {
  return polygon([
    [x, y],
    [x + 330, y - 90],
    [x + 330, y + 270],
    [x, y + 360],
  ]);
}

/** Four panes of afternoon, thrown across the wall. */
export const PANES = pane(560, 170) + pane(916, 73) + pane(560, 560) + pane(916, 463);

export function sunThroughWindow(color: string, opacity: number): Shape[] {
  return [fill(PANES, color, opacity), fill(PANES, spray(color, 2, 2), opacity)];
}

/** Don Aurelio's chair, seen from behind, with its antimacassar. */
export function near(): Shape[] {
  return [
    fill('M1760,1100V900C1700,866 1590,880 1540,950C1514,990 1506,1040 1504,1100z', '#22102c'),
    fill('M1576,912C1620,890 1680,884 1760,904V990C1700,974 1650,984 1590,1010z', '#4a3048'),
    fill('M0,1100V1010C30,1000 70,1040 80,1100z', '#22102c'),
  ];
}
