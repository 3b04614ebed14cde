import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect, trapezoid } from '../kit/paths.ts';
import { cone, pool } from '../kit/ramps.ts';
import { fill, group, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** The blues of a tube that has lost its red. */
const BLUE = {
  black: '#030b20',
  night: '#071a42',
  deep: '#0d3272',
  mid: '#1b5cb0',
  sky: '#3d93e2',
  light: '#86c8f8',
  white: '#dff3ff',
} as const;

const STAGE_Y = 612;

function backWall(): Shape[] {
  const shapes: Shape[] = [fill(rect(380, 190, 860, 680), BLUE.mid)];
  // Wooden panels, lighter towards the lectern.
  for (const i of count(14)) {
    const x = 386 + i * 62;
    const near = 1 - Math.abs(x - 790) / 460;
    const color = near > 0.72 ? BLUE.light : near > 0.42 ? BLUE.sky : near > 0.18 ? '#2a74c8' : BLUE.mid;
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
    fill('M4,-294L30,-280C50,-220 66,-150 74,-84C66,-70 58,-74 52,-64C44,-52 36,-62 28,-48C20,-36 10,-44 4,-34z', BLUE.deep),
    fill('M4,-294L22,-284C40,-220 50,-150 54,-66L52,-64C44,-52 36,-62 28,-48C28,-130 22,-220 4,-294z', BLUE.white),
    fill('M22,-284C40,-220 50,-150 54,-66L52,-64C48,-58 44,-58 41,-57C42,-140 36,-220 22,-284z', BLUE.light),
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
    fill(polygon([[726, 448], [856, 448], [842, STAGE_Y], [740, STAGE_Y]]), '#0a2658'),
    fill(polygon([[820, 448], [856, 448], [842, STAGE_Y], [812, STAGE_Y]]), BLUE.night),
    fill(polygon([[712, 424], [870, 424], [858, 450], [724, 450]]), BLUE.night),
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
    fill(polygon([[1084, 340], [1112, 352], [1112, STAGE_Y + 12], [1084, STAGE_Y + 2]]), BLUE.deep),
    fill('M1132,614C1128,560 1126,500 1130,474C1134,458 1144,452 1150,450C1143,444 1141,424 1148,416C1154,410 1164,410 1169,416L1172,420V614z', BLUE.black),
    stroke('M1168,438c4,4 4,10 2,16', BLUE.light, 2),
    fill(polygon([[1084, 614], [1172, 614], [1110, 640], [980, 640]]), BLUE.light, 0.8),
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

type Head = { x: number; y: number; r: number; kind: number };

/** Seen from behind: crop, bob, bun, curls, cap, headphones, bald. */
function headFromBehind({ x, y, r, kind }: Head, color: string, rim: string): Shape {
  const shapes: Shape[] = [
    fill(`M${-r * 1.9},${r * 3.2}C${-r * 1.9},${r * 1.7} ${-r * 0.9},${r * 1.45} ${-r * 0.36},${r * 1.25}H${r * 0.36}C${r * 0.9},${r * 1.45} ${r * 1.9},${r * 1.7} ${r * 1.9},${r * 3.2}z`, color),
    fill(rect(-r * 0.36, r * 0.6, r * 0.72, r * 0.9), color),
    fill(ellipse(0, 0, r * 0.84, r * 1.08), color),
    fill(ellipse(-r * 0.86, r * 0.12, r * 0.16, r * 0.26) + ellipse(r * 0.86, r * 0.12, r * 0.16, r * 0.26), color),
  ];
  if (kind === 1) shapes.push(fill(`M${-r},${r}C${-r * 1.2},${-r} ${-r * 0.6},${-r * 1.3} 0,${-r * 1.3}S${r * 1.2},${-r} ${r},${r}C${r * 0.4},${r * 1.25} ${-r * 0.4},${r * 1.25} ${-r},${r}z`, color));
  if (kind === 2) shapes.push(fill(circle(0, -r * 1.2, r * 0.46), color));
  if (kind === 3) shapes.push(fill([0, 1, 2, 3, 4, 5, 6].map((i) => circle(Math.cos(2.9 + i * 0.58) * r * 0.85, -r * 0.1 + Math.sin(2.9 + i * 0.58) * r * 0.98, r * 0.46)).join(''), color));
  if (kind === 4) shapes.push(fill(`M${-r * 0.92},${-r * 0.3}C${-r * 0.9},${-r * 1.4} ${r * 0.9},${-r * 1.4} ${r * 0.92},${-r * 0.3}z`, color), fill(rect(-r * 0.95, -r * 0.42, r * 1.9, r * 0.16), rim, 0.6));
  if (kind === 5) shapes.push(stroke(`M${-r * 0.92},0A${r * 0.92},${r * 1.16} 0 0 1 ${r * 0.92},0`, color, r * 0.18), fill(roundRect(-r * 1.14, -r * 0.26, r * 0.3, r * 0.62, 4) + roundRect(r * 0.84, -r * 0.26, r * 0.3, r * 0.62, 4), color));
  // Light of the stage along the crown and shoulders.
  shapes.push(stroke(`M${-r * 0.7},${-r * 0.62}C${-r * 0.4},${-r * 1.08} ${r * 0.3},${-r * 1.14} ${r * 0.66},${-r * 0.7}`, rim, r * 0.1, 0.9));
  shapes.push(stroke(`M${-r * 1.76},${r * 2.2}C${-r * 1.5},${r * 1.76} ${-r * 0.9},${r * 1.56} ${-r * 0.5},${r * 1.38}`, rim, r * 0.08, 0.8));
  return place({ x, y }, ...shapes);
}

/** One of them has turned round. */
function turnedFace(): Shape {
  return place(
    { x: 596, y: 706 },
    fill('M-54,90C-54,44-30,30-12,25H16C34,30 56,44 56,90z', '#0c3070'),
    fill('M-12,25L2,46L16,25L10,18H-6z', BLUE.mid),
    fill('M-23,-4C-25,-30 27,-32 26,-4C26,13 15,26 2,26C-12,26-22,13-23,-4z', BLUE.light),
    fill('M10,-28C28,-24 27,-8 26,-4C26,13 15,26 2,26C14,16 18,-6 10,-28z', '#5aaaf0'),
    fill('M-31,20C-42,-30-24,-44 2,-44C30,-44 44,-30 36,22C32,28 26,26 22,18C28,2 28,-10 20,-20C8,-14-12,-12-22,-14C-26,-4-24,8-18,18C-22,26-28,26-31,20z', BLUE.black),
    fill(ellipse(-9, -1, 3.4, 2.4) + ellipse(12, -1, 3.4, 2.4), BLUE.black),
    stroke('M-4,15q5,2 10,0', BLUE.deep, 2.6),
    stroke('M-26,-28C-18,-42 16,-46 30,-30', BLUE.sky, 3),
  );
}

/** They kneel before the platform, lenses up, and have nothing to take. */
function photographers(): Shape[] {
  return [
    [470, 1], [540, 0.86], [930, 0.9], [1006, 1],
  ].map(([x = 0, scale = 1], i) =>
    place(
      { x, y: 664, scale, flip: i > 1 },
      fill('M-34,10C-36,-30-22,-48-4,-52C-10,-60-10,-78 4,-82C20,-84 26,-70 22,-60L20,-54C34,-46 38,-20 36,10z', BLUE.black),
      fill(polygon([[14, -78], [40, -84], [42, -62], [16, -60]]), BLUE.black),
      fill(polygon([[40, -84], [66, -92], [68, -68], [42, -64]]), BLUE.night),
      stroke('M66,-92L68,-68', BLUE.light, 3),
      stroke('M-2,-80C4,-84 14,-84 18,-78', BLUE.light, 2.4),
      stroke('M30,-36L44,-62', BLUE.black, 9),
    ),
  );
}

function crowd(): Shape[] {
  const roll = dice(52);
  const shapes: Shape[] = [];
  const row = (y: number, r: number, pitch: number, color: string, rim: string, skip: number): void => {
    let i = 0;
    for (let x = 396 + roll.range(0, pitch / 2); x < 1236; x += pitch * roll.range(0.9, 1.12)) {
      i++;
      if (i === skip) continue;
      const head = { x, y: y + roll.range(-6, 6), r: r * roll.range(0.92, 1.08), kind: roll.int(0, 6) };
      shapes.push(headFromBehind(head, color, rim));
    }
  };
  row(680, 15, 62, '#0b2c66', BLUE.light, -1);
  row(712, 21, 84, '#071d49', BLUE.light, 3);
  shapes.push(turnedFace());
  row(764, 31, 116, '#041232', BLUE.light, -1);
  // Cameras on legs, a boom, phones held up.
  shapes.push(
    fill(rect(452, 600, 66, 42) + rect(438, 610, 16, 22) + rect(470, 588, 34, 10), BLUE.black),
    stroke('M486,642L462,800M486,642L512,800M486,642V800', BLUE.black, 6),
    fill(rect(434, 614, 4, 14), BLUE.light),
    stroke('M1240,640L1010,560', BLUE.black, 6),
    fill(taper([[1016, 562], [968, 546]], 20, 14), BLUE.black),
  );
  for (const [x, y] of [[868, 690], [1038, 712], [716, 728]] as const) {
    shapes.push(
      fill(roundRect(x - 14, y - 22, 28, 18, 3), BLUE.black),
      fill(rect(x - 11, y - 19, 22, 12), BLUE.white),
      stroke(`M${x},${y - 4}L${x + 6},${y + 40}`, BLUE.night, 8),
    );
  }
  row(842, 45, 168, BLUE.black, BLUE.mid, -1);
  return shapes;
}

/** What the station has laid over its picture: a band, a clock's box; no word can be read. */
function captions(): Shape[] {
  return [
    fill(rect(452, 782, 560, 42), BLUE.white, 0.94),
    fill(rect(452, 782, 12, 42), BLUE.mid),
    fill(rect(480, 796, 96, 7) + rect(586, 796, 52, 7) + rect(648, 796, 120, 7) + rect(778, 796, 70, 7) + rect(480, 809, 140, 6) + rect(630, 809, 88, 6), BLUE.deep),
    fill(rect(1024, 782, 118, 42), BLUE.deep, 0.94),
    fill(rect(1046, 797, 16, 12) + rect(1072, 797, 6, 4) + rect(1072, 805, 6, 4) + rect(1088, 797, 30, 12), BLUE.white),
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
