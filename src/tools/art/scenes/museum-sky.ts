import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { dot } from '../kit/marks.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { WIDTH } from '../kit/picture.ts';
import { scatterBox } from '../kit/scatter.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

/** Bands of evening sky, stars, a moon behind thin cloud. */
export function sky(bands: readonly string[], night: boolean): Shape[] {
  const roll = dice(night ? 5 : 6);
  const shapes: Shape[] = [fill(rect(0, 0, WIDTH, 700), nth(bands, 0))];
  bands.forEach((tone, i) => {
    if (i === 0) return;
    const y = 10 + i * 68;
    let path = `M0,${y + roll.int(-8, 8)}`;
    for (let x = 0; x < WIDTH; x += 176) path += `q88,${roll.int(-16, 16)} 176,${roll.int(-5, 5)}`;
    shapes.push(fill(`${path}V700H0z`, tone));
    shapes.push(fill(rect(0, y + 22, WIDTH, 44), spray(tone, 2, i), 0.8));
  });
  if (night) {
    const stars = scatterBox(roll, { x: 0, y: 0, w: WIDTH, h: 250 }, 110);
    shapes.push(
      fill(stars.map(([x, y]) => dot(x, y, roll.pick([0.9, 1.2, 1.8]))).join(''), '#e6dcff', 0.8),
      fill(circle(1240, 120, 74), '#8a78c0', 0.18),
      fill(circle(1240, 120, 52), '#f7e6c4'),
      fill(circle(1262, 112, 46), nth(bands, 1), 0.96),
    );
  }
  const cloud = (x: number, y: number, w: number, color: string): Shape =>
    fill(
      rect(x, y, w, 12) +
        ellipse(x, y + 6, 6, 6) +
        ellipse(x + w, y + 6, 6, 6) +
        rect(x + 60, y + 16, w * 0.7, 8),
      color,
      0.7,
    );
  shapes.push(
    cloud(960, 168, 420, night ? '#4a3a86' : '#f6b08a'),
    cloud(120, 214, 360, night ? '#54408c' : '#ffc08e'),
    cloud(1300, 236, 300, night ? '#5d4592' : '#ffcf9a'),
  );
  return shapes;
}
