import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, trapezoid } from '../kit/paths.ts';
import { cone, pool } from '../kit/ramps.ts';
import { fill, group, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { crowd, photographers } from './tv-crowd.ts';
import { BLUE, STAGE_Y } from './tv-ink.ts';

function backWall(): Shape[] {
  const shapes: Shape[] = [fill(rect(380, 190, 860, 680), BLUE.mid)];
  // Wooden panels, lighter towards the lectern.
  for (const i of count(14)) {
    const x = 386 + i * 62;
    const near = 1 - Math.abs(x - 790) / 460;
    const color =
      near > 0.72 ? BLUE.light : near > 0.42 ? BLUE.sky : near > 0.18 ? '#2a74c8' : BLUE.mid;
    shapes.push(fill(rect(x, 190, 56, 430), color));
    shapes.push(fill(rect(x + 48, 190, 8, 430), BLUE.deep, 0.5));
  }
  shapes.push(fill(rect(380, 190, 860, 64), BLUE.deep), fill(rect(380, 254, 860, 8), BLUE.night));
  for (const x of [470, 630, 790, 950, 1110]) {
    shapes.push(fill(trapezoid({ x, y: 222, w: 30 }, { x, y: 246, w: 54 }), BLUE.night));
    shapes.push(fill(ellipse(x, 247, 26, 5), BLUE.white));
  }
  return shapes;
}

/** A flag on a pole, in folds, with nothing on it. */
function flag(x: number, flip: boolean): Shape {
  return place(
    { x, y: STAGE_Y - 4, flip },
    fill(rect(-4, -300, 8, 300), BLUE.night),
    fill(circle(0, -306, 9), BLUE.white),
    // It hangs as cloth does indoors: from one corner, in three tubes.
    fill(
      'M4,-294L30,-280C50,-220 66,-150 74,-84C66,-70 58,-74 52,-64C44,-52 36,-62 28,-48C20,-36 10,-44 4,-34z',
      BLUE.deep,
    ),
    fill(
      'M4,-294L22,-284C40,-220 50,-150 54,-66L52,-64C44,-52 36,-62 28,-48C28,-130 22,-220 4,-294z',
      BLUE.white,
    ),
    fill(
      'M22,-284C40,-220 50,-150 54,-66L52,-64C48,-58 44,-58 41,-57C42,-140 36,-220 22,-284z',
      BLUE.light,
    ),
    fill('M4,-294C12,-240 18,-140 16,-39C12,-40 8,-40 4,-34z', BLUE.mid),
    stroke('M30,-280C50,-220 64,-150 68,-76', BLUE.night, 3),
    fill(ellipse(0, 2, 26, 7), BLUE.night),
  );
}

function lectern(): Shape[] {
  return [
    ...cone(
      { a: [770, 250], b: [812, 250] },
      { a: [640, STAGE_Y + 8], b: [942, STAGE_Y + 8] },
      { color: BLUE.white, peak: 0.55, steps: 4 },
    ),
    flag(632, true),
    flag(950, false),
    fill(
      polygon([
        [726, 448],
        [856, 448],
        [842, STAGE_Y],
        [740, STAGE_Y],
      ]),
      '#0a2658',
    ),
    fill(
      polygon([
        [820, 448],
        [856, 448],
        [842, STAGE_Y],
        [812, STAGE_Y],
      ]),
      BLUE.night,
    ),
    fill(
      polygon([
        [712, 424],
        [870, 424],
        [858, 450],
        [724, 450],
      ]),
      BLUE.night,
    ),
    fill(rect(712, 420, 158, 6), BLUE.white),
    fill(circle(784, 520, 30), BLUE.mid),
    fill(circle(784, 520, 23), BLUE.deep),
    // Two microphones lean towards nobody.
    stroke('M772,420C770,396 774,382 784,370M806,420C808,398 804,386 796,374', BLUE.night, 4),
    fill(ellipse(786, 366, 6, 9) + ellipse(795, 371, 6, 9), BLUE.black),
    fill(rect(838, 408, 12, 14), BLUE.white),
    fill(rect(840, 412, 8, 10), BLUE.light),
  ];
}

/** The door by which somebody would come in; somebody stands in it, and does not. */
function sideDoor(): Shape[] {
  return [
    fill(rect(1074, 330, 108, 284), BLUE.night),
    fill(rect(1084, 340, 88, 274), BLUE.white),
    fill(
      polygon([
        [1084, 340],
        [1112, 352],
        [1112, STAGE_Y + 12],
        [1084, STAGE_Y + 2],
      ]),
      BLUE.deep,
    ),
    fill(
      'M1132,614C1128,560 1126,500 1130,474C1134,458 1144,452 1150,450C1143,444 1141,424 1148,416C1154,410 1164,410 1169,416L1172,420V614z',
      BLUE.black,
    ),
    stroke('M1168,438c4,4 4,10 2,16', BLUE.light, 2),
    fill(
      polygon([
        [1084, 614],
        [1172, 614],
        [1110, 640],
        [980, 640],
      ]),
      BLUE.light,
      0.8,
    ),
  ];
}

function platform(): Shape[] {
  return [
    fill(rect(380, STAGE_Y, 860, 40), BLUE.deep),
    fill(rect(380, STAGE_Y, 860, 8), BLUE.light),
    ...pool(790, STAGE_Y + 6, 210, 10, { color: BLUE.white, peak: 0.8, steps: 3 }),
    fill(rect(380, STAGE_Y + 40, 860, 240), BLUE.night),
    fill(rect(380, 630, 860, 40), spray(BLUE.sky, 1)),
  ];
}

/** What the station has laid over its picture: a band, a clock's box; no word can be read. */
function captions(): Shape[] {
  return [
    fill(rect(452, 782, 560, 42), BLUE.white, 0.94),
    fill(rect(452, 782, 12, 42), BLUE.mid),
    fill(
      rect(480, 796, 96, 7) +
        rect(586, 796, 52, 7) +
        rect(648, 796, 120, 7) +
        rect(778, 796, 70, 7) +
        rect(480, 809, 140, 6) +
        rect(630, 809, 88, 6),
      BLUE.deep,
    ),
    fill(rect(1024, 782, 118, 42), BLUE.deep, 0.94),
    fill(
      rect(1046, 797, 16, 12) +
        rect(1072, 797, 6, 4) +
        rect(1072, 805, 6, 4) +
        rect(1088, 797, 30, 12),
      BLUE.white,
    ),
    fill(circle(476, 272, 13), BLUE.white, 0.5),
  ];
}

/** The press hall, as broad as the tube. */
export function pressHall(): Shape[] {
  return [
    group(...backWall(), ...sideDoor()),
    group(...platform(), ...lectern()),
    ...photographers(),
    ...crowd(),
    ...captions(),
  ];
}
