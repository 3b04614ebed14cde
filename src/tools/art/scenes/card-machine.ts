import { taper } from '../kit/curves.ts';
import { count, lerp } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { bars } from '../kit/patterns.ts';
import { fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { CHROME, GREEN, GREEN_DARK, GREEN_LIT, GREEN_SHADE, INK } from './card-ink.ts';

/** Platen, knobs, side frames: the part of the machine behind the card. */
export function carriage(): Shape[] {
  const shapes: Shape[] = [
    fill(roundRect(186, 640, 1388, 110, 26), '#101a1e', 0.6),
    fill(rect(250, 612, 1260, 100), '#2a2d37'),
  ];
  const tones = ['#3c404d', '#565b6a', '#444957', '#343845', '#272a35', '#1c1f28'];
  shapes.push(...tones.map((tone, i) => fill(rect(250, 616 + i * 17, 1260, 17.5), tone)));
  for (const [x, dir] of [
    [250, -1],
    [1510, 1],
  ] as const) {
    shapes.push(
      fill(rect(dir < 0 ? x - 26 : x, 600, 26, 124), GREEN_SHADE),
      fill(rect(dir < 0 ? x - 26 : x, 600, 26, 10), GREEN_LIT),
      fill(roundRect(dir < 0 ? x - 96 : x + 26, 620, 70, 88, 12), INK),
      fill(bars({ x: dir < 0 ? x - 92 : x + 30, y: 624, w: 62, h: 80 }, 9, 4), '#3d4150'),
      fill(rect(dir < 0 ? x - 92 : x + 30, 632, 62, 8), '#6b7183'),
    );
  }
  // The return lever, up on the left: every line is a decision to push it.
  shapes.push(
    stroke('M170,650C140,610 120,560 92,520', CHROME[1], 16),
    stroke('M166,646C138,608 118,560 92,520', CHROME[2], 5),
    fill(circle(90, 516, 17), INK),
    fill(ellipse(85, 510, 6, 5), '#6b7183'),
  );
  return shapes;
}

export function paperBail(): Shape[] {
  const shapes: Shape[] = [fill(rect(430, 632, 900, 8), '#8f7f60', 0.5)];
  shapes.push(...CHROME.map((tone, i) => fill(rect(400, 608 + i * 4, 960, 4.4), tone)));
  for (const x of [560, 880, 1200]) {
    shapes.push(
      fill(roundRect(x - 26, 598, 52, 42, 10), '#20242d'),
      fill(rect(x - 22, 604, 44, 6), '#596070'),
      fill(bars({ x: x - 20, y: 612, w: 40, h: 24 }, 8, 3), '#363b48'),
    );
  }
  for (const [x, end] of [
    [400, 380],
    [1360, 1380],
  ] as const) {
    shapes.push(
      stroke(`M${x},618L${end},700`, CHROME[1], 12),
      stroke(`M${x},616L${end},700`, CHROME[2], 3),
    );
  }
  return shapes;
}

/** Ribbon black over red, between its two spools; the fan of type below it. */
export function ribbon(): Shape[] {
  const shapes: Shape[] = [];
  const spool = (x: number): Shape[] => [
    fill(ellipse(x, 838, 118, 52), '#0e1519', 0.6),
    fill(ellipse(x, 822, 112, 48), CHROME[4]),
    fill(ellipse(x, 816, 108, 45), CHROME[3]),
    fill(ellipse(x, 816, 82, 33), '#16171f'),
    fill(ellipse(x, 816, 66, 26), '#2a2c38'),
    fill(ellipse(x, 816, 34, 13), CHROME[3]),
    fill(ellipse(x, 813, 22, 8), CHROME[2]),
    fill(`M${x - 108},816A108,45 0 0 1 ${x},771L${x},778A100,40 0 0 0 ${x - 98},816z`, '#eef2ea'),
  ];
  shapes.push(...spool(400), ...spool(1360));
  shapes.push(
    fill(
      polygon([
        [462, 790],
        [800, 702],
        [800, 728],
        [466, 822],
      ]),
      '#1a1b24',
    ),
    fill(
      polygon([
        [464, 806],
        [800, 716],
        [800, 728],
        [466, 822],
      ]),
      '#c4302c',
    ),
    fill(
      polygon([
        [1298, 790],
        [960, 702],
        [960, 728],
        [1294, 822],
      ]),
      '#1a1b24',
    ),
    fill(
      polygon([
        [1296, 806],
        [960, 716],
        [960, 728],
        [1294, 822],
      ]),
      '#a52529',
    ),
    fill(rect(800, 700, 160, 28), '#1a1b24'),
    fill(rect(800, 715, 160, 13), '#d9382f'),
    // The vibrator that lifts it, and the little fork where the letter strikes.
    fill(
      polygon([
        [820, 760],
        [830, 676],
        [846, 676],
        [846, 760],
      ]),
      CHROME[1],
    ),
    fill(
      polygon([
        [940, 760],
        [930, 676],
        [914, 676],
        [914, 760],
      ]),
      CHROME[1],
    ),
    fill(rect(832, 676, 4, 84) + rect(918, 676, 4, 84), CHROME[2]),
    fill(rect(846, 680, 68, 8), CHROME[3]),
    fillRing(rect(866, 676, 28, 30) + rect(870, 680, 20, 26), CHROME[4]),
  );
  return shapes;
}

export function typeBasket(): Shape[] {
  const shapes: Shape[] = [
    fill('M560,760H1200C1190,880 1060,926 880,926S570,880 560,760z', '#0c1014'),
    fill('M590,760H1170C1160,860 1040,900 880,900S600,860 590,760z', '#161b21'),
  ];
  let arms = '';
  let edges = '';
  for (const i of count(31)) {
    const angle = lerp(0.12, Math.PI - 0.12, i / 30);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    arms += taper(
      [
        [880 + c * 282, 762 + s * 132],
        [880 + c * 92, 768 + s * 40],
      ],
      9,
      6,
    );
    edges += `M${Math.round(880 + c * 276)},${Math.round(760 + s * 130)}L${Math.round(880 + c * 94)},${Math.round(767 + s * 39)}`;
  }
  shapes.push(fill(arms, '#5f6a70'), stroke(edges, '#a9b4b3', 2));
  shapes.push(fill('M800,760H960C956,790 930,806 880,806S804,790 800,760z', '#0c1014'));
  return shapes;
}

export function keyboard(): Shape[] {
  const shapes: Shape[] = [
    fill('M300,1100C320,1000 360,930 470,918H1290C1400,930 1440,1000 1460,1100z', '#10161a'),
  ];
  const tops: { x: number; y: number; r: number }[] = [];
  for (const r of count(4)) {
    const y = 944 + r * 46;
    const size = 19 + r * 1.7;
    const pitch = 60 + r * 3.4;
    const n = 12 - (r % 2);
    for (const k of count(n)) {
      tops.push({
        x: 880 + (k - (n - 1) / 2) * pitch + (r % 2 ? 6 : -4),
        y: y + Math.abs(k - (n - 1) / 2) ** 2 * -0.35,
        r: size,
      });
    }
  }
  const disc = (grow: number, dy: number, squash = 0.72): string =>
    tops.map((k) => ellipse(k.x, k.y + dy, k.r + grow, (k.r + grow) * squash)).join('');
  shapes.push(
    fill(tops.map((k) => rect(k.x - 3, k.y, 6, 34)).join(''), '#5f6a70'),
    fill(disc(3, 6), '#05080a'),
    fill(disc(2.5, 0), CHROME[3]),
    fill(disc(-1, 0), '#20242c'),
    fill(tops.map((k) => ellipse(k.x - 4, k.y - 4, k.r * 0.56, k.r * 0.26)).join(''), '#4d5563'),
    fill(tops.map((k) => rect(k.x - 4, k.y + 1, 8, 3)).join(''), '#e6dfc8'),
  );
  return shapes;
}

export function body(): Shape[] {
  const left =
    'M226,1100C206,960 214,850 262,790C290,752 330,742 372,742H560C566,840 590,890 640,918H470C380,930 340,1000 318,1100z';
  const right =
    'M1534,1100C1554,960 1546,850 1498,790C1470,752 1430,742 1388,742H1200C1194,840 1170,890 1120,918H1290C1380,930 1420,1000 1442,1100z';
  return [
    fill(left, GREEN),
    fill(right, GREEN_SHADE),
    fill(
      'M226,1100C206,960 214,850 262,790C290,752 330,742 372,742H560L561,754H380C330,756 300,766 280,800C240,856 236,960 252,1100z',
      GREEN_LIT,
    ),
    fill(
      'M1534,1100C1554,960 1546,850 1498,790C1480,766 1458,752 1430,746C1470,790 1500,860 1498,1100z',
      GREEN_DARK,
    ),
    fill('M560,742C566,840 590,890 640,918L656,918C600,884 580,830 576,742z', GREEN_DARK),
    fill(
      'M1200,742C1194,840 1170,890 1120,918L1104,918C1160,884 1180,830 1184,742z',
      GREEN_LIT,
      0.5,
    ),
    fill(left, spray(GREEN_DARK, 2)),
    fill(right, spray('#0d1a1c', 2)),
  ];
}
