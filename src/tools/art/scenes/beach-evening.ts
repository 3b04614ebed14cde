import { place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './beach-ink.ts';
import { person } from './beach-people.ts';
import { sizeAt } from './beach-space.ts';
import { furled, lounger } from './beach-things.ts';

/** After six: who has stayed, and what has been tied up. */
export function evening(): Shape[] {
  const tied = (x: number, y: number, color: string, k = 1): Shape =>
    place({ x, y, scale: sizeAt(y) * k }, ...furled(color));
  return [
    tied(1010, 548, INK.coral, 1.08),
    tied(1092, 600, '#2f93b4', 1.08),
    tied(1534, 694, INK.coral, 1.1),
    tied(1690, 800, '#2f93b4', 1.02),
    ...person(690, 846, {
      pose: 'rake',
      skin: 4,
      wear: 'work',
      color: '#f2e2b8',
      second: '#3d5a66',
      hat: 'wide',
    }),
    stroke('M684,716L598,840M586,836l24,14', '#3a2a30', 4),
    ...person(
      884,
      716,
      { pose: 'walk', skin: 2, wear: 'dress', color: '#f2b233', hairdo: 'long' },
      true,
    ),
    ...person(
      924,
      718,
      { pose: 'walk', skin: 4, wear: 'shirt', color: '#fff5df', second: '#5a6a7a' },
      true,
    ),
    ...person(
      1240,
      820,
      { pose: 'carry', skin: 3, wear: 'work', color: '#ffffff', second: '#20263c' },
      true,
    ),
    place({ x: 1196, y: 812, scale: 0.9 }, ...lounger('#cfeae2')),
    place({ x: 1180, y: 798, scale: 0.9 }, ...lounger('#cfeae2')),
    ...person(1470, 850, { pose: 'run', skin: 5, wear: 'trunks', color: INK.sun, child: true }),
    ...person(
      1540,
      846,
      { pose: 'stand', skin: 1, wear: 'cover', color: '#8fa0c4', second: '#5a6a8a', hairdo: 'bun' },
      true,
    ),
  ];
}
