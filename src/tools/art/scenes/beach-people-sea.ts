import { lens } from '../kit/marks.ts';
import { ellipse } from '../kit/paths.ts';
import type { DrawnMember } from '../kit/picture.ts';
import { fill, type Shape } from '../kit/shapes.ts';
import { type Bather, bather } from './beach-body.ts';
import { INK } from './beach-ink.ts';
import { depthAt, looking, spot } from './beach-people.ts';

function wading(who: Omit<Bather, 'pose'>): Shape[] {
  return [
    fill(lens(0, 1, 96, 8), INK.foam, 0.9),
    bather({ ...who, pose: 'wade' }, {}),
    fill(lens(0, 3, 76, 7), '#eafff6'),
    fill(lens(4, 16, 50, 6), '#0b6f92', 0.35),
  ];
}

function wader(
  x: number,
  y: number,
  who: Omit<Bather, 'pose'>,
  { phase, flip = false }: { phase: number; flip?: boolean },
): DrawnMember {
  return {
    drawings: [wading(who)],
    at: looking([
      spot(x, y, { flip }),
      spot(x + 34 - 80 * phase, y + 6, { flip: !flip }),
      spot(x + 10, y - 4, { flip }),
    ]),
    round: { cells: [0], dx: 9, dy: 3, seconds: 5 + 3 * phase, phase },
    depth: depthAt(y),
  };
}

/** A lady of fifty, on her back, for the first time; and on her feet. */
function floating(): Shape[][] {
  const afloat = [
    fill(lens(0, 4, 190, 22), '#d9fff2', 0.9),
    fill(lens(-52, -2, 60, 9, -0.5) + lens(-40, 8, 50, 8, 0.5), '#e2a47a'),
    fill(ellipse(-62, -4, 11, 10), '#e2a47a'),
    fill('M-74,-4c-2,-14 14,-18 20,-10c-6,2 -8,6 -8,16z', '#7a4a5a'),
    fill(lens(-14, 0, 84, 26), '#a34a7a'),
    fill(lens(44, 4, 60, 11), '#c98a6a'),
    fill('M66,4v-16l6,-2v16zM77,4v-15l6,-1v15z', '#e2a47a'),
    fill(lens(0, 10, 170, 10), '#eafff6'),
  ];
  const upright = wading({
    skin: 1,
    wear: 'swim',
    color: '#a34a7a',
    hair: '#7a4a5a',
    hairdo: 'short',
    build: 1.15,
  });
  return [afloat, upright];
}

export const AT_SEA: Readonly<Record<string, DrawnMember>> = {
  ball_thrower: wader(
    716,
    470,
    { skin: 3, wear: 'trunks', color: INK.red, build: 1.2 },
    { phase: 0.2 },
  ),
  far_swimmer: wader(
    770,
    500,
    { skin: 0, wear: 'swim', color: INK.navy, hairdo: 'bun' },
    { phase: 0.5, flip: true },
  ),
  wave_jumper: wader(
    540,
    508,
    { skin: 5, wear: 'trunks', color: INK.sun, hairdo: 'curly' },
    { phase: 0.8 },
  ),
  shell_seeker: wader(
    668,
    560,
    { skin: 1, wear: 'swim', color: INK.coral, hair: '#5a3426', hairdo: 'tail' },
    { phase: 0.35 },
  ),
  floating_lady: {
    drawings: floating(),
    at: [
      spot(570, 622),
      spot(562, 626, { cell: 1 }),
      spot(576, 620),
      spot(570, 622, { cell: 1, flip: false }),
    ],
    round: { cells: [0], dx: 6, dy: 2, seconds: 6, phase: 0.1 },
    depth: depthAt(622),
  },
  knee_wader: wader(
    474,
    706,
    { skin: 4, wear: 'trunks', color: '#fff5df', build: 1.1 },
    { phase: 0.65, flip: true },
  ),
};
