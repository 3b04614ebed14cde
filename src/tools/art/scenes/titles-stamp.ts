import { dice } from '../kit/dice.ts';
import { lettering, letteringWidth } from '../kit/lettering.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { cone, pool } from '../kit/ramps.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const BOARD = rect(0, 0, 1760, 1100);
const HIGH = 92;
const VIOLET = '#5a2f8c';

/** The word as the pearwood leaves it: violet, thicker where the hand leaned. */
function word(): Shape {
  // The one narrow letter would stand in a hole.
  const wide = letteringWidth('ARCHÍVESE', HIGH) - HIGH * 0.5;
  const left = -wide / 2;
  const letters =
    lettering('ARCH', left, 43, HIGH) +
    lettering('Í', left + HIGH * 3.75, 43, HIGH) +
    lettering('VESE', left + HIGH * 4.5, 43, HIGH);
  const frame = roundRect(-wide / 2 - 40, -98, wide + 80, 182, 10);
  const roll = dice(1987);
  const gaps = count(70)
    .map(() =>
      circle(roll.range(-wide / 2 - 40, wide / 2 + 40), roll.range(-98, 84), roll.range(0.8, 3)),
    )
    .join('');
  return place(
    { x: 880, y: 560, turn: -5 },
    stroke(frame, VIOLET, 9),
    stroke(roundRect(-wide / 2 - 26, -84, wide + 52, 154, 6), VIOLET, 3),
    stroke(letters, VIOLET, 17),
    stroke(letters, '#43206c', 6, 0.5),
    clipped(
      rect(-500, -120, 1000, 240),
      fill(rect(-500, -120, 1000, 240), spray('#f2e2bf', 2, 4), 0.85),
    ),
    fill(gaps, '#f2e2bf'),
  );
}

/** The last shot: a paper, the stamp, what it leaves. */
export function stamping(): DrawnLayer[] {
  const lines = count(12).map(
    (i) => `M${470 + (i % 4 === 0 ? 40 : 0)},${190 + i * 26}H${num(1290 - ((i * 97) % 260))}`,
  );
  const lower = count(9).map((i) => `M470,${770 + i * 26}H${num(1290 - ((i * 131) % 380))}`);
  return [
    layer('stamp', 0.3, [
      fill(BOARD, '#2a1c22'),
      fill(BOARD, spray('#140c14', 2, 3)),
      place(
        { x: 0, y: 0 },
        fill(rect(396, 60, 1010, 1100), '#0c070c', 0.5),
        fill(rect(376, 40, 1010, 1100), '#f2e2bf'),
        clipped(
          rect(376, 40, 1010, 1100),
          fill(BOARD, spray('#c8ab7c', 1, 6)),
          ...pool(760, 460, 620, 520, { color: '#fff3d2', peak: 0.6, steps: 5, grain: true }),
        ),
      ),
      stroke(lines.join('') + lower.join(''), '#8a7460', 5, 0.55),
      fill(rect(470, 104, 250, 14) + rect(470, 130, 170, 8), '#5c4a44'),
      stroke(rect(1120, 96, 190, 70), '#8a7460', 4),
      fill(circle(416, 300, 15) + circle(416, 800, 15), '#2a1c22'),
      ...cone(
        { a: [1500, -30], b: [1640, -30] },
        { a: [-100, 1100], b: [1500, 1140] },
        { color: '#ffcf85', peak: 0.2, steps: 4, grain: true },
      ),
    ]),
    layer('stamp_word', 0.3, [word()]),
    layer('stamp_tool', 0.3, [
      place(
        { x: 880, y: 560, turn: -5 },
        fill(roundRect(-440, -96, 880, 214, 16), '#0c070c', 0.35),
        fill(roundRect(-440, -124, 880, 214, 14), '#a8683c'),
        fill(roundRect(-440, -124, 880, 40, 14), '#d08a52'),
        fill(rect(-440, 50, 880, 40), '#7a4426'),
        clipped(
          roundRect(-440, -124, 880, 214, 14),
          fill(rect(-440, -124, 880, 214), spray('#7a4426', 2, 2)),
        ),
        fill(ellipse(0, -20, 120, 64), '#7a4426'),
        fill(
          'M-62,-40C-50,-160 -110,-200 -106,-280C-102,-350 102,-350 106,-280C110,-200 50,-160 62,-40C40,-22 -40,-22 -62,-40z',
          '#c07a46',
        ),
        fill(
          'M8,-336C70,-334 104,-316 106,-280C110,-200 50,-160 62,-40C46,-28 20,-26 8,-26z',
          '#8f5230',
        ),
        fill(ellipse(-34, -292, 40, 22), '#e6ab74'),
      ),
    ]),
  ];
}
