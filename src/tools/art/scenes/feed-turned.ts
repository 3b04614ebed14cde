import { circle, roundRect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { MAIN } from './feed-posts.ts';

/** What Renata has pencilled on the back of each, as lines; the fourth stays white. */
const BACKS = [
  'M-120,-70H90M-120,-30H120M-120,10H60M-120,50H100M20,92l60,0m-18,-14l18,14l-18,14',
  'M-120,-80H-20M-120,-40H-20M-120,0H-20M30,-80H120M30,-40H120M30,0H120M-120,60H120M-120,90H0',
  'M-60,-20a60,60 0 1 1 120,0a60,60 0 1 1 -120,0M-120,80H120M-120,112H40',
  '',
] as const;

function back(index: number): Shape[] {
  const post = MAIN[index as 0 | 1 | 2 | 3];
  const { x, y, turn, scale } = post;
  return [
    place(
      { x, y, turn: -turn, scale },
      fill(roundRect(-160, -158, 344, 346, 10), '#241433', 0.5),
      fill(roundRect(-172, -172, 344, 346, 10), '#f4e6d2'),
      fill(roundRect(-172, 120, 344, 54, 10), '#e2cdb8'),
      stroke(BACKS[index] ?? '', '#4a4468', 9),
      fill(circle(0, -158, 12), '#e0382f'),
      stroke('M-150,-150l22,22M150,-150l-22,22', '#c9b49c', 5),
    ),
  ];
}

/** The cards that have been read: turned round on the wall, and left so. */
export function turnedCards(depth: number): DrawnLayer[] {
  return MAIN.map((_, index) =>
    layer(`turned_${index + 1}`, depth, back(index), {
      after: [`thread_${index + 1}`],
      comes: 'turn',
    }),
  );
}
