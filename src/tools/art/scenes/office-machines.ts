import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { fill, rule, type Shape, stroke } from '../kit/shapes.ts';
import { STEEL, STEEL_DARK, STEEL_SHADE } from './office-space.ts';

export function television(): Shape[] {
  return [
    // Bracket to the wall.
    fill(
      polygon([
        [1098, 402],
        [1190, 446],
        [1190, 458],
        [1092, 414],
      ]),
      '#3b3c42',
    ),
    fill(rect(1092, 356, 12, 108), '#4b4c52'),
    fill(
      polygon([
        [1062, 236],
        [1090, 262],
        [1090, 396],
        [1062, 408],
      ]),
      '#33333c',
    ),
    fill(
      polygon([
        [1062, 408],
        [1090, 396],
        [1270, 396],
        [1300, 408],
      ]),
      '#26262e',
    ),
    fill(roundRect(1058, 216, 246, 194, 14), '#4a4650'),
    fill(roundRect(1064, 222, 234, 182, 11), '#3a3741'),
    fill(roundRect(1076, 234, 172, 152, 18), '#17181f'),
    fill(roundRect(1084, 242, 156, 136, 14), '#0d1016'),
    fill(circle(1273, 254, 11) + circle(1273, 284, 11), '#5f5b66'),
    rule('M1273,246v16M1266,284h14', '#24222a', 3),
    fill(slats({ x: 1260, y: 308, w: 27, h: 60 }, 8, 0.5), '#26242c'),
    fill(circle(1264, 382, 3), '#d8d2c0'),
    // Rabbit ears mended with foil.
    stroke('M1180,216L1132,140M1180,216L1240,132', '#6d6d74', 3),
    fill(
      polygon([
        [1126, 132],
        [1140, 128],
        [1142, 150],
        [1130, 152],
      ]),
      '#d5d6d0',
    ),
    fill(ellipse(1180, 217, 20, 7), '#2a2a30'),
  ];
}

export function cabinets(): Shape[] {
  const roll = dice(33);
  const shapes: Shape[] = [];
  for (const i of count(4)) {
    const x = 1112 + i * 84;
    const top = i === 3 ? 470 : 528;
    const h = 738 - top;
    shapes.push(fill(rect(x, top, 84, h), i % 2 ? STEEL : '#8b988f'));
    shapes.push(fill(rect(x, top, 5, h), '#b3bdb0'), fill(rect(x + 80, top, 4, h), STEEL_DARK));
    const drawers = i === 3 ? 5 : 4;
    for (const d of count(drawers)) {
      const y = top + 8 + d * ((h - 10) / drawers);
      const dh = (h - 10) / drawers - 6;
      shapes.push(fill(rect(x + 9, y, 66, dh), i === 1 && d === 1 ? '#a2aea2' : STEEL_SHADE));
      shapes.push(fill(rect(x + 9, y, 66, 3), '#b9c3b5'));
      shapes.push(
        fill(rect(x + 28, y + 9, 28, 11), '#e9dfc2'),
        fill(roundRect(x + 30, y + dh - 15, 24, 6, 3), '#2f3838'),
      );
    }
    shapes.push(fill(circle(x + 70, top + 15, 3), '#d8c27c'));
  }
  // Folders piled on the cabinets, tape hanging out.
  const pile = (x: number, foot: number, howMany: number): void => {
    let y = foot;
    for (const i of count(howMany)) {
      const h = roll.int(6, 12);
      y -= h;
      const shift = roll.range(-7, 7);
      const w = roll.range(60, 74);
      const color = roll.pick(['#d0b078', '#b98f5c', '#cfc2a0', '#8e8a6c', '#a67a55']);
      shapes.push(
        fill(rect(x + shift, y, w, h), color),
        fill(rect(x + shift, y + h - 2, w, 2), '#5d4a3a'),
      );
      if (i % 3 === 1) shapes.push(fill(rect(x + shift + 12, y + 1, 7, h + 9), '#efe6cd'));
    }
  };
  pile(1286, 528, 4);
  pile(1374, 470, 7);
  return shapes;
}

export function coffeeMachine(): Shape[] {
  return [
    fill(roundRect(1138, 424, 92, 104, 8), '#3b3a44'),
    fill(roundRect(1138, 424, 92, 26, 8), '#565460'),
    fill(rect(1144, 450, 14, 68), '#2b2a33'),
    fill(rect(1160, 452, 64, 60), '#22222a'),
    fill('M1166,468h50l-5,40h-40z', '#8aa0a4'),
    fill('M1168,484h46l-3,24h-40z', '#3a211a'),
    fill('M1168,484h46l-1,5h-44z', '#6f3f28'),
    fill(rect(1164, 462, 54, 7), '#17171d'),
    stroke('M1216,474c16,0 16,26-4,26', '#17171d', 5),
    fill(rect(1138, 514, 92, 14), '#565460'),
    fill(circle(1151, 506, 3.4), '#f2b45a'),
    fill(rect(1176, 430, 30, 5), '#8d8b94'),
    // Cups and the tin of sugar beside it.
    fill('M1240,504h22l-3,24h-16z', '#e6dfcf'),
    stroke('M1261,509c9,0 9,12-1,12', '#e6dfcf', 3),
    fill('M1118,500h16v28h-16z', '#b4814a'),
    fill(rect(1118, 506, 16, 12), '#e8d9ac'),
  ];
}
