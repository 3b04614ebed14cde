import { dice } from '../kit/dice.ts';
import { count, type Point } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { clipped, fill, place, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

const ROCK = { lit: '#d99a68', mid: '#b8714c', shade: '#7d4442', snow: '#fff8ea', cold: '#c9c3d8' };
const PINE = { dark: '#2f5f4c', lit: '#5f9a6c' };

/** A peak of three faces with a broken ridge; foot at 0,0. */
function peak(w: number, h: number, lean: number): Shape[] {
  const top: Point = [lean, -h];
  const spur: Point = [lean + w * 0.2, -h * 0.46];
  const body = polygon([[-w, 0], [-w * 0.42, -h * 0.5], top, [w * 0.5, -h * 0.4], [w, 0]]);
  return [
    fill(body, ROCK.mid),
    fill(
      polygon([[-w, 0], [-w * 0.42, -h * 0.5], top, [lean - w * 0.06, -h * 0.3], [-w * 0.3, 0]]),
      ROCK.lit,
    ),
    fill(polygon([top, [w * 0.5, -h * 0.4], [w, 0], [w * 0.24, 0], spur]), ROCK.shade),
    clipped(
      body,
      fill(rect(-w, -h, 2 * w, h), spray(ROCK.shade, 1, Math.round(h))),
      fill(rect(0, -h, w, h), spray('#5a2c3c', 2, 3), 0.6),
    ),
  ];
}

function pines(roll: ReturnType<typeof dice>, x: number, y: number, many: number): Shape[] {
  const trees = count(many).map(() => {
    const [u, v, s] = [x + roll.range(-46, 46), y + roll.range(-6, 16), roll.range(7, 13)];
    return { u, v, s };
  });
  const cone = (u: number, v: number, s: number, half: number): string =>
    polygon([
      [u - s * 0.45 * half, v],
      [u, v - s * 1.9],
      [u + s * 0.45, v],
    ]);
  return [
    fill(trees.map(({ u, v, s }) => cone(u, v, s, 1)).join(''), PINE.dark),
    fill(
      trees
        .map(({ u, v, s }) =>
          polygon([
            [u - s * 0.45, v],
            [u, v - s * 1.9],
            [u, v],
          ]),
        )
        .join(''),
      PINE.lit,
    ),
  ];
}

/** The western range, from the back to the front, with woods at its foot. */
export function range(): Shape[] {
  const roll = dice(1810);
  const spots = count(17)
    .map((i) => {
      const t = i / 16;
      const side = [-62, 30, -16][i % 3] ?? 0;
      return {
        x: 356 + t * t * 150 + side + roll.range(-10, 10),
        y: 352 + t * 700 + roll.range(-8, 8),
        h: i % 3 === 2 ? roll.range(86, 108) : roll.range(46, 66),
      };
    })
    .toSorted((a, b) => a.y - b.y);
  return spots.flatMap(({ x, y, h }, i) => [
    place({ x, y }, ...peak(h * roll.range(0.72, 0.95), h, roll.range(-8, 8))),
    ...(i % 2 === 0 ? pines(roll, x, y + 6, 8) : []),
  ]);
}

/** A cone with snow on it; foot at 0,0. */
function volcano(w: number, h: number): Shape[] {
  const at = (t: number, side: -1 | 1): Point => [side * (12 + (w - 12) * t ** 1.35), -h + h * t];
  const edge = (side: -1 | 1, to: number): Point[] => count(9).map((i) => at((i / 8) * to, side));
  const body = polygon([...edge(-1, 1).toReversed(), ...edge(1, 1)]);
  const snow = polygon([
    ...edge(-1, 0.4).toReversed(),
    ...edge(1, 0.36),
    [w * 0.14, -h * 0.52],
    [w * 0.06, -h * 0.66],
    [-w * 0.02, -h * 0.44],
    [-w * 0.1, -h * 0.62],
    [-w * 0.2, -h * 0.5],
  ]);
  const dark = polygon([[2, -h], ...edge(1, 1), [w * 0.2, 0], [w * 0.1, -h * 0.34]]);
  return [
    fill(body, ROCK.mid),
    fill(polygon([...edge(-1, 1).toReversed(), [-w * 0.06, -h * 0.4], [-w * 0.44, 0]]), ROCK.lit),
    fill(dark, ROCK.shade),
    clipped(body, fill(snow, ROCK.snow), clipped(dark, fill(snow, ROCK.cold))),
    clipped(body, fill(rect(-w, -h, 2 * w, h), spray('#5a2c3c', 1, 3), 0.7)),
  ];
}

/** The two that can be seen from the city, on a clear day. */
export function volcanoes(): Shape[] {
  return [
    fill(ellipse(1066, 976, 170, 24), '#6f8f5c', 0.7),
    place({ x: 1016, y: 940 }, ...volcano(96, 108)),
    // The one that smokes.
    fill(
      'M1006,836c-20,-8 -16,-34 6,-34c0,-24 40,-30 50,-8c22,-12 48,4 40,24c26,2 22,26 -4,24c-20,8 -34,-4 -48,2c-14,6 -24,0 -44,-8z',
      '#fff8ea',
    ),
    fill(
      'M1008,834c22,6 40,-4 56,4c14,6 26,-2 44,2c-14,6 -30,0 -42,4c-14,6 -36,2 -58,-10z',
      '#d8c8d8',
    ),
    place({ x: 1124, y: 986 }, ...volcano(104, 84)),
    ...pines(dice(5), 1062, 982, 16),
    ...pines(dice(6), 1180, 994, 8),
  ];
}
