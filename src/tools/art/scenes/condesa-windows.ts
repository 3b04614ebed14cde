import { mix } from '../kit/colors.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { halo, pool } from '../kit/ramps.ts';
import { relit } from '../kit/relight.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { curtain, toLet } from './condesa-flats.ts';
import { behind, frame } from './condesa-frames.ts';
import { mender } from './condesa-mender.ts';
import { WINDOWS } from './condesa-space.ts';

/** Every window as it is, and as it is while somebody looks at it. */
export type Looked = 'away' | 'at';

function shirt(x: number, y: number, tone: string): Shape[] {
  return [
    fill(
      `M${x - 9},${y}L${x - 19},${y + 8}l4,9l6,-4V${y + 42}h18V${y + 13}l6,4l4,-9L${x + 9},${y}l-5,3q-4,4 -8,0z`,
      tone,
    ),
    fill(`M${x + 2},${y + 6}V${y + 42}h7V${y + 13}l6,4l4,-9L${x + 9},${y}z`, '#b9a58c', 0.55),
    stroke(`M${x},${y - 1}q0,-7 5,-7`, '#6a3a30', 1.6),
  ];
}

/** Forty white shirts; she bends over the board, and when she sets the iron on its heel she looks down. */
function ironing(looked: Looked): Shape[] {
  const down = looked === 'at';
  const head = down
    ? 'M46,-60c-9,-4 -9,-24 5,-25c13,-1 17,12 11,20l3,6l-5,1c-2,4 -6,4 -9,2z'
    : 'M72,-66c-9,-2 -13,-20 0,-25c12,-4 19,7 15,15l4,5l-5,2c-1,5 -8,6 -14,3z';
  const body = down
    ? 'M32,2C30,-24 30,-44 40,-54C50,-60 62,-56 66,-46C70,-30 68,-12 70,2z'
    : 'M34,2C32,-22 38,-44 52,-58C62,-68 78,-66 82,-56C80,-42 72,-20 72,2z';
  const arm = down ? 'M62,-50C70,-44 80,-40 92,-36' : 'M74,-54C86,-52 100,-46 112,-38';
  const iron = down
    ? 'M90,-32V-50l6,-2v20zM99,-38l8,2v-12z'
    : 'M104,-32h30c-2,-10 -8,-13 -16,-13h-14z';
  return [
    behind(
      WINDOWS.ironing,
      98,
      fill(rect(0, -98, 206, 98), '#f2b458'),
      fill(rect(0, -98, 206, 56), '#ffd17c'),
      ...pool(112, -70, 84, 62, { color: '#fff0b8', peak: 0.8, steps: 4, grain: true }),
      fill(rect(0, -16, 206, 16), '#c9803c'),
      stroke('M118,-92H206', '#8a5a3c', 2),
      ...[140, 184].flatMap((x, i) => shirt(x, -84, i === 1 ? '#fffaf0' : '#fff3e0')),
      // Those that are done.
      fill(
        count(4)
          .map((i) => roundRect(163, -34 - i * 6, 40 - i * 2, 5, 2.5))
          .join(''),
        '#fff8ea',
      ),
      fill(rect(158, -28, 48, 30), '#8a4a34'),
      fill(body, '#7a2f44'),
      fill(down ? 'M40,-54C32,-40 32,-20 33,2h9C40,-20 40,-40 46,-56z' : '', '#a84a52'),
      fill(head, '#4a1f30'),
      fill(
        down
          ? 'M44,-64c-6,-10 -2,-22 8,-22c12,0 16,10 10,19c-6,-6 -10,-8 -18,3z'
          : 'M68,-72c-6,-10 0,-20 10,-21c8,0 12,5 12,11c-8,-1 -12,2 -22,10z',
        '#2a1222',
      ),
      stroke(arm, '#4a1f30', 7),
      // The board, and a shirt lying on it.
      fill('M84,-32H158c6,0 8,4 6,6H84c-6,0 -6,-6 0,-6z', '#fff6e0'),
      fill('M86,-26H162l-4,5H92z', '#b9684a'),
      stroke('M104,-22L132,2M140,-22L110,2', '#8a4a34', 3.4),
      fill(iron, '#3a2a44'),
      ...(down ? [stroke('M104,-54c-5,-7 5,-9 0,-17M111,-52c-5,-7 5,-9 0,-16', '#fff6da', 2)] : []),
    ),
    ...frame(WINDOWS.ironing, 1),
  ];
}

/** Headphones, a lamp of his own, and a screen that he holds up to the rain. */
function laptop(looked: Looked): Shape[] {
  const cyan = looked === 'at' ? '#bff4ff' : '#8fdcf0';
  const ring: Shape[] = [
    ...halo(176, -66, 34, '#d8f6ff', 3),
    stroke(circle(176, -66, 17), '#f4fdff', 5),
    stroke('M176,-49V0', '#0c2a48', 3),
  ];
  const seated: Shape[] = [
    ...pool(120, -40, 66, 56, { color: cyan, peak: 0.8, steps: 4, grain: true }),
    ...ring,
    fill('M34,2C34,-26 42,-46 60,-50C78,-50 86,-34 86,2z', '#0c2748'),
    fill('M74,-44C84,-36 86,-20 86,2h-6C80,-20 80,-34 70,-46z', '#6fc4e4'),
    fill(
      'M58,-52c-10,-10 -8,-34 10,-35c14,0 20,10 18,20l4,6l-4,2c0,8 -6,10 -12,9l-2,4z',
      '#0a1f3c',
    ),
    stroke('M86,-68l4,7l-4,2c0,6 -3,9 -8,9', cyan, 2),
    stroke('M55,-66C56,-94 80,-92 80,-74', '#f0f6fa', 3.4),
    fill(roundRect(60, -74, 12, 18, 5), '#f0f6fa'),
    fill('M98,-20h36l12,-36h4l-12,40H98z', '#0a1f3c'),
    fill('M136,-22L146,-54h3L139,-22z', '#f4fdff'),
    fill(rect(0, -17, 214, 4) + rect(20, -13, 5, 15) + rect(190, -13, 5, 15), '#0c2340'),
  ];
  const tiles = count(6)
    .map((i) => rect(81 + (i % 3) * 18, -53 + Math.floor(i / 3) * 17, 15, 14))
    .join('');
  const sixHeads = count(6)
    .map((i) => ellipse(88.5 + (i % 3) * 18, -42 + Math.floor(i / 3) * 17, 4, 5))
    .join('');
  const standing: Shape[] = [
    ...pool(107, -40, 110, 70, { color: cyan, peak: 0.9, steps: 5, grain: true }),
    ...ring,
    fill('M62,2C62,-40 72,-58 90,-62h34C142,-58 152,-40 152,2z', '#0c2748'),
    fill('M95,-64c-6,-8 -6,-34 12,-34c18,0 18,26 12,34z', '#0a1f3c'),
    stroke('M92,-76C90,-104 124,-104 122,-76', '#f0f6fa', 3.6),
    fill(roundRect(88, -82, 8, 17, 4) + roundRect(118, -82, 8, 17, 4), '#f0f6fa'),
    fill(roundRect(75, -60, 64, 44, 4), '#06182e'),
    fill(tiles, '#e8fcff'),
    fill(sixHeads, '#2a7aa8'),
    fill(circle(75, -28, 6) + circle(139, -28, 6), '#1d4a74'),
  ];
  return [
    behind(
      WINDOWS.laptop,
      98,
      fill(rect(0, -98, 214, 98), '#1f5f96'),
      fill('M0,-98H214V-84L0,-54z', '#164a7c'),
      fill(rect(12, -84, 30, 40), '#123a66'),
      fill(
        count(3)
          .map((i) => rect(15 + i * 9, -80, 7, 32))
          .join(''),
        '#2a6fa0',
      ),
      ...(looked === 'at' ? standing : seated),
    ),
    ...frame(WINDOWS.laptop, 1),
  ];
}

/** What a window throws out into the rain. */
function spill(name: keyof typeof WINDOWS, color: string, peak = 0.34): Shape[] {
  const { x, y, w, h } = WINDOWS[name];
  return pool(x + w / 2, y + h / 2, w * 0.78, h * 1.08, { color, peak, steps: 4, grain: true });
}

/** Seen from the corner of an eye: there, but no brighter than the rain. */
const unseen = (shapes: readonly Shape[]): Shape[] =>
  relit(shapes, (color) => mix(color, '#14294c', 0.32));

/** All five and the workshop, before anybody has looked at them. */
export function windowsUnseen(): Shape[] {
  return [
    ...unseen([...ironing('away'), ...laptop('away'), ...curtain('away'), ...mender('away')]),
    ...toLet('away'),
  ];
}

export const WATCHED = {
  ironing: (): Shape[] => [...spill('ironing', '#ffb45a'), ...ironing('at')],
  laptop: (): Shape[] => [...spill('laptop', '#4ab4ea'), ...laptop('at')],
  curtain: (): Shape[] => [...spill('curtain', '#f08a5a', 0.26), ...curtain('at')],
  to_let: (): Shape[] => [...spill('to_let', '#d8d890', 0.3), ...toLet('at')],
  mender: (): Shape[] => [...spill('mender', '#ffb45a', 0.3), ...mender('at')],
} as const;
