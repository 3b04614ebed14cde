import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** Wall, window with its blind, the edge of the desk and the blotter. */
export function room(): Shape[] {
  const grain = count(12)
    .map(
      (i) =>
        `M0,${300 + i * 66}C400,${290 + i * 68 + (i % 3) * 14} 1200,${310 + i * 64} 1760,${292 + i * 67}`,
    )
    .join('');
  return [
    fill(rect(0, 0, WIDTH, 270), '#d9c8a0'),
    fill(rect(0, 196, WIDTH, 74), '#b98f68'),
    fill(rect(0, 190, WIDTH, 8), '#8f6a50'),
    // The calendar, eleven months thick.
    fill(rect(700, 0, 150, 172), '#8f7a62'),
    fill(rect(692, 0, 150, 164), '#f4e8ca'),
    fill(rect(692, 0, 150, 50), '#2f6f66'),
    fill(
      count(15)
        .map((i) => rect(708 + (i % 5) * 25, 68 + Math.floor(i / 5) * 28, 17, 17))
        .join(''),
      '#c9b894',
    ),
    fill(rect(808, 124, 17, 17), '#c8352f'),
    fill(rect(692, 164, 150, 4) + rect(694, 170, 150, 4), '#d8c7a0'),
    // Desk.
    fill(rect(0, 262, WIDTH, 840), '#5f978a'),
    fill(rect(0, 262, WIDTH, 12), '#9cc6b2'),
    fill(rect(0, 274, WIDTH, 10), '#3c6f68'),
    fill('M0,284H520C420,520 300,820 240,1100H0z', '#548a80'),
    fill('M1290,284H1760V1100H1560C1500,820 1400,520 1290,284z', '#548a80'),
    stroke(grain, '#4c8077', 3),
    fill(
      polygon([
        [520, 330],
        [1236, 330],
        [1360, 1060],
        [420, 1060],
      ]),
      '#2b5a58',
      0.7,
    ),
    fill(
      polygon([
        [520, 318],
        [1236, 318],
        [1356, 1048],
        [416, 1048],
      ]),
      '#356c62',
    ),
    fill(
      polygon([
        [520, 318],
        [556, 318],
        [470, 1048],
        [416, 1048],
      ]),
      '#7a4a34',
    ),
    fill(
      polygon([
        [1200, 318],
        [1236, 318],
        [1356, 1048],
        [1300, 1048],
      ]),
      '#7a4a34',
    ),
    fill(rect(0, 262, WIDTH, HEIGHT - 262), spray('#2b5a58', 2, 1), 0.6),
    // Rings of two cups.
    stroke(ellipse(1560, 500, 62, 38), '#3c6f68', 5),
    stroke(ellipse(90, 690, 56, 36), '#3c6f68', 5),
  ];
}

/** The lamp: it reaches over from the right and holds its head above the sheet. */
export function lamp(lit: boolean): Shape[] {
  return [
    fill(ellipse(1500, 372, 140, 34), '#122b33', 0.55),
    fill(ellipse(1490, 354, 124, 32), '#18463f'),
    fill(ellipse(1488, 344, 122, 30), '#2f7a68'),
    fill(ellipse(1470, 338, 60, 12), '#6fb79a'),
    stroke('M1488,338L1560,120L1270,40', '#18463f', 22),
    stroke('M1484,334L1555,118L1268,36', '#6fb79a', 6),
    fill(circle(1558, 120, 20), '#18463f'),
    fill(circle(1554, 115, 10), '#e8b84a'),
    // Shade.
    fill('M1010,10H1230C1252,40 1262,96 1276,150H968C982,96 988,40 1010,10z', '#2f7a68'),
    fill('M1010,10H1070C1046,50 1036,100 1028,150H968C982,96 988,40 1010,10z', '#6fb79a'),
    fill('M1180,10H1230C1252,40 1262,96 1276,150H1214C1212,90 1200,44 1180,10z', '#18463f'),
    fill('M1074,-30H1170L1190,20H1052z', '#18463f'),
    fill(ellipse(1122, 150, 154, 22), lit ? '#fff3c8' : '#123832'),
    fill('M968,150A154,22 0 0 0 1276,150l-4,-8A150,18 0 0 1 972,142z', lit ? '#ffcf70' : '#4a9a80'),
  ];
}
