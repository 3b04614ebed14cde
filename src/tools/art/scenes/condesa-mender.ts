import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { behind } from './condesa-frames.ts';
import { WINDOWS } from './condesa-space.ts';
import type { Looked } from './condesa-windows.ts';

/** A closed umbrella that hangs by its crook, its tip down. */
function hanging(x: number, long: number, tone: string, shade: string): Shape[] {
  return [
    stroke(`M${x},-134c-7,-8 5,-12 6,-3V${-126}`, '#5a3426', 2.6),
    fill(`M${x + 1},-124h10l-3,${long}l-2,6l-2,-6z`, tone),
    fill(`M${x + 7},-124h4l-3,${long}l-2,6z`, shade),
  ];
}

/** An umbrella's bones: what is left when the cloth is off. */
function bones(x: number, y: number): Shape[] {
  const ribs = count(7)
    .map((i) => {
      const angle = Math.PI + (i / 6) * Math.PI;
      const [dx, dy] = [Math.cos(angle) * 44, Math.sin(angle) * 30];
      return `M${x},${y - 20}Q${x + dx * 0.7},${y - 20 + dy * 0.7 - 8} ${x + dx},${y + dy * 0.2 + 4}`;
    })
    .join('');
  return [
    stroke(ribs, '#3a2430', 2.4),
    stroke(`M${x},${y - 26}V${y + 26}`, '#3a2430', 3.4),
    stroke(`M${x - 16},${y - 4}L${x},${y + 6}L${x + 16},${y - 4}`, '#3a2430', 1.8),
  ];
}

/** A bulb, a vice, a mouthful of rivets. He does not look up. */
export function mender(looked: Looked): Shape[] {
  const at = looked === 'at';
  return [
    behind(
      WINDOWS.mender,
      148,
      fill(rect(0, -148, 226, 148), '#b8703c'),
      fill(rect(0, -148, 226, 60), '#e2a254'),
      fill(rect(0, -24, 226, 24), '#6f3f30'),
      ...pool(108, -86, 110, 76, { color: '#ffe09a', peak: 0.75, steps: 5, grain: true }),
      ...(at
        ? cone(
            { a: [98, -112], b: [118, -112] },
            { a: [30, -34], b: [196, -34] },
            { color: '#fff6cc', peak: 0.55, steps: 4 },
          )
        : []),
      // Drawers of ribs and ferrules.
      fill(rect(158, -108, 62, 60), '#7a4630'),
      fill(
        count(9)
          .map((i) => rect(162 + (i % 3) * 19, -104 + Math.floor(i / 3) * 19, 16, 15))
          .join(''),
        '#a8683c',
      ),
      fill(
        count(9)
          .map((i) => circle(170 + (i % 3) * 19, -97 + Math.floor(i / 3) * 19, 1.8))
          .join(''),
        '#ffe0a0',
      ),
      ...hanging(14, 66, '#2f6a68', '#1f4a50'),
      ...hanging(34, 58, '#3a4a7a', '#283458'),
      ...hanging(54, 70, '#7a3a5a', '#552640'),
      stroke('M108,-148V-124', '#3a2430', 2),
      fill('M96,-122q12,-10 24,0l6,8h-36z', '#2f5a54'),
      fill(ellipse(108, -112, 8, 5), '#fffbe6'),
      ...(at ? halo(108, -112, 34, '#fff0b0', 3) : []),
      // He, bent over it; the bench; the vice.
      fill('M36,2C34,-40 44,-66 66,-68C88,-66 92,-44 88,2z', '#4a2a38'),
      fill('M66,-68C82,-68 90,-52 88,-30C84,-44 78,-56 62,-62z', '#8a5248'),
      fill('M60,-64c-10,-6 -10,-28 6,-30c14,-1 20,10 17,19l4,5l-5,2c-1,7 -9,9 -16,6z', '#6a3a34'),
      fill('M57,-76c-5,-14 8,-22 18,-18c8,3 9,9 7,12c-8,-4 -16,-2 -25,6z', '#e6dcd0'),
      stroke('M80,-54C92,-48 102,-46 118,-50', '#4a2a38', 9),
      fill(circle(120, -50, 5), '#8a5248'),
      ...bones(138, -48),
      fill(rect(18, -34, 200, 8), '#d89a58'),
      fill(rect(18, -26, 200, 5) + rect(28, -21, 8, 23) + rect(196, -21, 8, 23), '#5a3028'),
      fill('M118,-34v-12h9v6h16v-6h9v12z', '#3f4656'),
      fill(roundRect(182, -42, 22, 8, 3), '#8a5a3c'),
    ),
    ...shopFront(),
  ];
}

/** The roller shutter, up, and the sign that needs no letter. */
function shopFront(): Shape[] {
  const { x, y, w, h } = WINDOWS.mender;
  return [
    fill(rect(x - 8, y - 22, w + 16, 24), '#33425f'),
    fill(slats({ x: x - 8, y: y - 20, w: w + 16, h: 20 }, 7, 0.5), '#46587a'),
    fill(rect(x - 8, y, 8, h) + rect(x + w, y, 8, h), '#22304c'),
  ];
}

/** Somebody's umbrella, hung out open over the door for forty years: the one that was never fetched. */
export function menderSign(): Shape[] {
  const { x, y } = WINDOWS.mender;
  const [sx, sy] = [x + 42, y - 8];
  return [
    stroke(`M${sx - 36},${sy - 24}H${sx + 4}`, '#0b1122', 4),
    fill(
      `M${sx - 46},${sy + 16}C${sx - 42},${sy - 12} ${sx - 22},${sy - 28} ${sx},${sy - 30}C${sx + 22},${sy - 28} ${sx + 42},${sy - 12} ${sx + 46},${sy + 16}q-11,-9 -22,0q-12,-9 -24,0q-12,-9 -24,0q-11,-9 -22,0z`,
      '#8f2a38',
    ),
    fill(
      `M${sx},${sy - 30}C${sx + 22},${sy - 28} ${sx + 42},${sy - 12} ${sx + 46},${sy + 16}q-11,-9 -22,0C${sx + 24},${sy - 4} ${sx + 14},${sy - 22} ${sx},${sy - 30}z`,
      '#64203a',
    ),
    fill(
      `M${sx},${sy - 30}C${sx - 12},${sy - 22} ${sx - 24},${sy - 4} ${sx - 24},${sy + 16}q-11,-9 -22,0C${sx - 42},${sy - 12} ${sx - 22},${sy - 28} ${sx},${sy - 30}z`,
      '#b83a3c',
    ),
    stroke(`M${sx},${sy - 30}v-7M${sx},${sy + 10}v16c0,6 7,6 7,0`, '#0b1122', 3),
  ];
}
