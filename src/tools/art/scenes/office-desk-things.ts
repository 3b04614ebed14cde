import { count } from '../kit/numbers.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';

export function typewriter(): Shape[] {
  const shapes: Shape[] = [
    fill(ellipse(566, 812, 116, 12), '#2b2b30', 0.5),
    fill(
      polygon([
        [478, 806],
        [494, 742],
        [636, 742],
        [656, 806],
      ]),
      '#4f6a64',
    ),
    fill(
      polygon([
        [478, 806],
        [482, 792],
        [652, 792],
        [656, 806],
      ]),
      '#33484a',
    ),
    fill(
      polygon([
        [494, 742],
        [636, 742],
        [640, 756],
        [490, 756],
      ]),
      '#7d9a8c',
    ),
    fill(roundRect(472, 720, 186, 22, 10), '#2c2d35'),
    fill(rect(484, 722, 162, 5), '#5d5f69'),
    fill(circle(470, 731, 12) + circle(660, 731, 12), '#1f2027'),
    stroke('M470,720L446,708', '#b9bcb8', 4),
    // The index card, half typed.
    fill(
      polygon([
        [520, 722],
        [518, 652],
        [612, 652],
        [610, 722],
      ]),
      '#f6eed8',
    ),
    fill(
      polygon([
        [592, 722],
        [594, 652],
        [612, 652],
        [610, 722],
      ]),
      '#ddd0b0',
    ),
    fill(rect(528, 664, 40, 3) + rect(528, 674, 54, 3) + rect(528, 684, 26, 3), '#6d6a6c'),
    fill(rect(536, 744, 58, 6), '#20252b'),
  ];
  const keys: string[] = [];
  for (const r of count(4)) {
    for (const c of count(11))
      keys.push(ellipse(502 + c * 12.8 + r * 2 - 4, 764 + r * 10, 4.6, 3.6));
  }
  shapes.push(
    fill(
      polygon([
        [492, 758],
        [638, 758],
        [650, 802],
        [482, 802],
      ]),
      '#24303a',
    ),
  );
  shapes.push(fill(keys.join(''), '#d9d2bc'));
  return shapes;
}

/** The one red thing. */
export function telephone(): Shape[] {
  return [
    fill(ellipse(722, 800, 62, 9), '#2b2b30', 0.5),
    fill('M672,798c2-26 14-42 24-50h52c12,8 22,24 24,50z', '#c22f2c'),
    fill('M748,748c12,8 22,24 24,50h-26c0-24-6-40-14-50z', '#8f1f29'),
    fill(
      'M664,738c0-22 28-26 58-26s58,4 58,26c0,10-26,10-28,0c-2-8-14-9-30-9s-28,1-30,9c-2,10-28,10-28,0z',
      '#df3f34',
    ),
    fill('M676,724c12-8 30-9 46-9c18,0 34,2 46,9c-12-4-30-5-46-5c-18,0-34,1-46,5z', '#ff7a62'),
    fill(circle(718, 772, 19), '#f3e5cf'),
    fill(circle(718, 772, 8), '#b52a2a'),
    fill(
      count(9)
        .map((i) => {
          const a = -2.2 + i * 0.56;
          return circle(718 + Math.cos(a) * 13.4, 772 + Math.sin(a) * 13.4, 2.5);
        })
        .join(''),
      '#7c2a2a',
    ),
    stroke('M674,790c-20,2-22,14-10,16c14,2 12,10-2,12c-14,2-12,12-26,12', '#8f1f29', 4),
  ];
}

export function deskLamp(): Shape[] {
  return [
    fill(ellipse(398, 792, 40, 9), '#25262d'),
    fill('M360,790c4-12 72-12 76,0z', '#3c4a4c'),
    stroke('M398,786C392,740 374,716 372,680C372,654 386,640 404,632', '#59686a', 7),
    fill('M384,640c4-26 30-40 54-32l36,56c-28,14-62,14-82,6c-10-6-12-18-8-30z', '#4b6e62'),
    fill('M438,608l36,56c-10,5-22,8-34,10c10-20 10-48-2-66z', '#2f4c48'),
    fill('M390,668c20,10 56,10 84-4c-4,14-18,22-40,24c-22,2-40-8-44-20z', '#d7cfae'),
  ];
}
