import { count } from '../kit/numbers.ts';
import { rect, trapezoid } from '../kit/paths.ts';
import { slats } from '../kit/patterns.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';

type Who = 'alone' | 'couple' | 'waiter' | 'shut';

const FOOT = 786;

const SITTER = 'M-21,0c0,-38 6,-46 15,-50c-9,-7 -8,-27 6,-27c15,0 15,20 7,27c10,4 17,12 17,50z';

function people(who: Who, x: number, w: number): Shape[] {
  const at = (dx: number, scale: number, tone: string, flip = false): Shape =>
    place({ x: x + w * dx, y: FOOT, scale, flip }, fill(SITTER, tone));
  const table = (dx: number): Shape[] => [
    fill(rect(x + w * dx - 22, 752, 44, 5) + rect(x + w * dx - 2, 752, 4, 34), '#f6e2b8'),
    fill(rect(x + w * dx - 5, 743, 10, 9), '#fffbe6'),
  ];
  if (who === 'alone')
    return [
      at(0.24, 0.94, '#4a1f30'),
      ...table(0.5),
      // The chair kept free: a coat hangs on it.
      stroke(`M${x + w * 0.72},${FOOT}v-52h26v52M${x + w * 0.72},760h26`, '#5f2a34', 4),
      fill(`M${x + w * 0.72 - 3},738h32l4,34h-40z`, '#2f5a5c'),
    ];
  if (who === 'couple')
    return [at(0.2, 0.92, '#5f2a34'), ...table(0.48), at(0.78, 0.98, '#4a1f30', true)];
  return [
    ...table(0.24),
    ...table(0.8),
    fill(
      `M${x + w * 0.52 - 16},${FOOT}c-2,-50 -4,-68 8,-76c-9,-7 -8,-26 6,-26c14,0 15,19 7,26c12,8 12,26 9,76z`,
      '#3a1a2a',
    ),
    fill(`M${x + w * 0.52 - 8},${FOOT}v-42h15v42z`, '#fff0cf'),
    stroke(`M${x + w * 0.52 - 8},724l-20,-8`, '#3a1a2a', 5),
    fill(rect(x + w * 0.52 - 46, 712, 32, 3) + rect(x + w * 0.52 - 38, 702, 6, 10), '#3a1a2a'),
  ];
}

/** One bay of the café, or the roller shutter of the shop beside it. */
export function shop(x: number, w: number, who: Who): Shape[] {
  if (who === 'shut')
    return [
      fill(rect(x, 664, w, FOOT - 664), '#22304c'),
      fill(slats({ x, y: 664, w, h: 122 }, 8, 0.5), '#2e4162'),
      fill(rect(x, 664, w, 122), spray('#0a1024', 2), 0.7),
    ];
  const lamps = [0.25, 0.75].map((t) => x + w * t);
  return [
    fill(rect(x, 664, w, FOOT - 664), '#f2a851'),
    fill(rect(x, 664, w, 54), '#ffcb7a'),
    fill(rect(x, 664, w, 24), '#ffe6b4'),
    fill(rect(x, 664, w, 122), spray('#c9703c', 2), 0.5),
    fill(rect(x, 722, w, 4), '#7c3b35'),
    fill(
      count(Math.floor(w / 13))
        .map((i) => rect(x + 6 + i * 13, 706 - ((i * 5 + w) % 11), 5, 16 + ((i * 5 + w) % 11)))
        .join(''),
      '#8a5a3c',
    ),
    fill(rect(x, 770, w, FOOT - 770), '#a8573c'),
    ...people(who, x, w),
    fill(lamps.map((at) => rect(at - 1, 664, 2, 14)).join(''), '#7c3b35'),
    fill(
      lamps.map((at) => trapezoid({ x: at, y: 676, w: 6 }, { x: at, y: 690, w: 30 })).join(''),
      '#2f7f78',
    ),
    fill(rect(x + w / 2 - 2, 664, 4, 122), '#1a1226'),
  ];
}
