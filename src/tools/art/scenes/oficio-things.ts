import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const SHADE = '#122b33';

/** A printer with a mouth: it speaks what it prints, and shows its teeth. */
export function printer(): Shape[] {
  const teeth = count(9)
    .map((i) => roundRect(246 + i * 36, 371 + Math.abs(i - 4) * -1.6, 30, 21, 5))
    .join('');
  const paper = polygon([
    [276, 396],
    [536, 396],
    [566, 560],
    [240, 560],
  ]);
  const rowsOf = count(6)
    .map((i) => {
      const y = 424 + i * 21;
      const spread = (y - 396) * 0.2;
      return (
        rect(300 - spread, y, 70, 6) + rect(400, y, 36, 6) + rect(460 + spread * 0.5, y, 50, 6)
      );
    })
    .join('');
  return [
    place(
      { x: 62, y: 34, scale: 0.92 },
      fill('M150,560H700L740,604H190z', SHADE, 0.55),
      // Paper waiting behind.
      fill(
        polygon([
          [286, 40],
          [540, 40],
          [560, 190],
          [266, 190],
        ]),
        '#e6d6b0',
      ),
      fill(
        polygon([
          [272, 56],
          [526, 56],
          [556, 190],
          [262, 190],
        ]),
        '#fbf1d8',
      ),
      fill(
        polygon([
          [250, 150],
          [576, 150],
          [586, 196],
          [240, 196],
        ]),
        '#8d8f92',
      ),
      // Lid, body, jaw.
      fill('M176,190H640Q656,190 662,206L682,300H134L154,206Q160,190 176,190z', '#efe6d0'),
      fill('M560,190H640Q656,190 662,206L682,300H600z', '#cfc6b2'),
      fill('M170,196H646l4,10H166z', '#fffaf0'),
      fill(roundRect(118, 292, 580, 268, 26), '#ddd3bd'),
      fill('M610,292H672Q698,292 698,318V534Q698,560 672,560H610z', '#b3ab9c'),
      fill(rect(130, 292, 556, 7), '#fff6e2'),
      fill(slats({ x: 630, y: 420, w: 46, h: 90 }, 14, 0.5), '#857f7c'),
      // Its eyes: two round keys under a lid.
      fill(circle(196, 334, 17) + circle(246, 334, 17), '#8d8f92'),
      fill(circle(196, 332, 14) + circle(246, 332, 14), '#2f3b52'),
      fill(circle(191, 327, 5) + circle(241, 327, 5), '#e8f2ec'),
      // What it asks for.
      fill(roundRect(500, 314, 158, 38, 8), '#1d2f45'),
      fill(rect(512, 326, 40, 6) + rect(560, 326, 26, 6) + rect(512, 337, 60, 5), '#58c8d8'),
      fill(circle(640, 333, 7), '#58c8d8'),
      // The mouth.
      fill('M206,364Q406,346 606,364L592,420Q406,452 220,420z', '#1b1f2e'),
      fill('M222,372Q406,356 590,372L584,386Q406,372 228,386z', '#3a3346'),
      fill(teeth, '#fff4d8'),
      fill(rect(250, 396, 312, 6), '#0e1220'),
      clipped(
        'M0,392H800V700H0z',
        fill(
          polygon([
            [262, 400],
            [560, 400],
            [592, 566],
            [246, 570],
          ]),
          SHADE,
          0.4,
        ),
        fill(paper, '#fbf1d8'),
        fill(
          polygon([
            [470, 396],
            [536, 396],
            [566, 560],
            [490, 560],
          ]),
          '#f0e2c2',
        ),
        fill(rowsOf, '#5d6390'),
      ),
      fill('M236,548H572L598,590H212z', '#c3b9a4'),
      fill('M236,548H572l4,8H232z', '#efe6d0'),
      fill('M232,556H576L566,548H240z', '#fbf1d8'),
      fill(roundRect(118, 292, 580, 268, 26), spray('#8d8f92', 1, 2), 0.6),
      fill('M150,566h56l-6,22h-42zM612,566h56l-8,22h-42z', '#4a4c58'),
    ),
  ];
}

/** A brown envelope tied with a string; it has gone to many people, all crossed out. */
export function envelope(): Shape[] {
  return [
    place(
      { x: 392, y: 800, turn: -9 },
      fill('M-232,-112H256L282,150H-240z', SHADE, 0.55),
      fill('M-226,-132H226L250,126H-246z', '#cf9a58'),
      fill('M-226,-132H226L30,6Q0,24 -32,6z', '#e2b674'),
      fill('M-226,-132L-32,6Q0,24 30,6L226,-132v9L32,18Q0,36 -34,18L-226,-123z', '#94653a'),
      fill('M250,126H-246l20,-16H232z', '#b5803f'),
      fill(
        count(4)
          .map((i) => rect(-206 + (i % 2) * 8, 40 + i * 19, 96 - (i % 3) * 16, 7))
          .join(''),
        '#7a4f30',
      ),
      stroke('M-212,43H-100M-204,62H-110M-212,81H-124', '#7a4f30', 2.4),
      fill('M-226,-132H226L250,126H-246z', spray('#94653a', 2, 1), 0.5),
      fill(circle(0, -8, 15) + circle(0, 62, 15), '#8c2f38'),
      fill(circle(-4, -12, 6) + circle(-4, 58, 6), '#e0684e'),
      stroke('M0,-8C22,6 22,48 0,62C-22,48 -22,6 0,-8C34,10 60,70 104,82', '#fff0cc', 3.2),
    ),
  ];
}

/** The rubber stamp on the tin of violet ink, and what it says when it is asked. */
export function stamp(): Shape[] {
  return [
    fill(ellipse(1342, 702, 150, 40), SHADE, 0.55),
    fill(roundRect(1200, 616, 250, 84, 18), '#5d6a78'),
    fill(roundRect(1200, 604, 250, 84, 18), '#8f9da4'),
    fill(roundRect(1210, 610, 230, 66, 12), '#39305f'),
    fill(roundRect(1216, 616, 218, 54, 10), '#6a4db0'),
    fill(roundRect(1216, 616, 218, 54, 10), spray('#a98be0', 2, 3)),
    fill(
      'M1200,622Q1200,604 1218,604H1432Q1450,604 1450,622l-6,-6Q1440,610 1430,610H1220Q1210,610 1206,618z',
      '#c8d2d0',
    ),
    // Foot, rubber, neck, knob.
    fill(ellipse(1330, 644, 104, 22), '#241d3e'),
    fill('M1240,600H1420L1428,636Q1330,668 1232,636z', '#7a3f2c'),
    fill('M1240,600H1330V650Q1278,648 1232,636z', '#a35a38'),
    fill(ellipse(1330, 600, 90, 20), '#c47a4a'),
    fill(
      'M1306,598C1312,570 1300,548 1296,520H1364C1360,548 1348,570 1354,598Q1330,606 1306,598z',
      '#a35a38',
    ),
    fill('M1334,602C1338,570 1340,548 1340,520H1364C1360,548 1348,570 1354,598z', '#7a3f2c'),
    fill(ellipse(1330, 484, 54, 56), '#c8352f'),
    fill(
      'M1340,429C1372,434 1386,462 1384,488C1380,522 1352,540 1330,540C1362,520 1366,466 1340,429z',
      '#8f2231',
    ),
    fill(ellipse(1310, 462, 15, 20), '#ff8f6a'),
  ];
}

/** A fountain pen, uncapped, its nib towards the line. */
export function pen(): Shape[] {
  return [
    place(
      { x: 1290, y: 872, turn: 196 },
      fill('M-160,-10h250l90,-8l-70,-16h-260z', SHADE, 0.5),
      fill('M-160,-14h250v28h-250q-18,-14 0,-28z', '#1c3f5c'),
      fill('M-160,5h252v9h-254z', '#4a86a8'),
      fill(rect(-36, -15, 10, 30) + rect(84, -14, 9, 28), '#e8b84a'),
      fill('M93,-12l40,5v14l-40,5z', '#0b1430'),
      fill('M133,-8l60,8l-60,8z', '#f0c860'),
      fill('M133,-1l60,1l-60,8z', '#a8722c'),
      stroke('M150,0h38', '#6a4420', 1.6),
    ),
  ];
}

/** Matches laid in a row, one the other way round; their box. */
export function matches(): Shape[] {
  const sticks = count(9).map((i) => ({ x: 1426 + i * 21, y: 858 + ((i * 7) % 5) * 2 }));
  return [
    fill(
      polygon([
        [1450, 770],
        [1582, 752],
        [1600, 812],
        [1464, 832],
      ]),
      SHADE,
      0.5,
    ),
    fill(
      polygon([
        [1444, 758],
        [1576, 740],
        [1592, 798],
        [1458, 818],
      ]),
      '#e8b84a',
    ),
    fill(
      polygon([
        [1458, 818],
        [1592, 798],
        [1594, 810],
        [1460, 830],
      ]),
      '#7a3f2c',
    ),
    fill(circle(1518, 778, 22), '#c8352f'),
    fill(circle(1518, 778, 12), '#fbf1d8'),
    fill(
      sticks
        .map(({ x, y }) =>
          polygon([
            [x + 6, y + 4],
            [x + 12, y + 4],
            [x + 26, y + 96],
            [x + 20, y + 96],
          ]),
        )
        .join(''),
      SHADE,
      0.5,
    ),
    fill(
      sticks
        .map(({ x, y }) =>
          polygon([
            [x, y],
            [x + 6, y],
            [x + 20, y + 92],
            [x + 14, y + 92],
          ]),
        )
        .join(''),
      '#f0dcae',
    ),
    fill(
      sticks
        .map(({ x, y }, i) => (i === 7 ? ellipse(x + 17, y + 92, 7, 10) : ellipse(x + 3, y, 7, 10)))
        .join(''),
      '#c8352f',
    ),
  ];
}
