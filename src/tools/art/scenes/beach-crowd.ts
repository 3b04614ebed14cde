import { lens } from '../kit/marks.ts';
import { ellipse, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { type Bather, bather } from './beach-body.ts';
import { INK } from './beach-ink.ts';
import { sizeAt } from './beach-space.ts';
import { person } from './beach-spots.ts';
import { carriedTowel, lounger, towel, umbrella } from './beach-things.ts';

function wader(x: number, y: number, who: Omit<Bather, 'pose'>, flip = false): Shape[] {
  const s = sizeAt(y);
  return [
    fill(lens(x, y + 1, 96 * s, 8 * s), INK.foam, 0.9),
    bather({ ...who, pose: 'wade' }, { x, y, scale: s, flip }),
    fill(lens(x, y + 3 * s, 76 * s, 7 * s), '#eafff6'),
    fill(lens(x + 4 * s, y + 16 * s, 50 * s, 6 * s), '#0b6f92', 0.35),
  ];
}

/** A lady of fifty, on her back, for the first time. */
function floating(x: number, y: number): Shape[] {
  const s = sizeAt(y);
  return [
    place(
      { x, y, scale: s },
      fill(lens(0, 4, 190, 22), '#d9fff2', 0.9),
      fill(lens(-52, -2, 60, 9, -0.5) + lens(-40, 8, 50, 8, 0.5), '#e2a47a'),
      fill(ellipse(-62, -4, 11, 10), '#e2a47a'),
      fill('M-74,-4c-2,-14 14,-18 20,-10c-6,2 -8,6 -8,16z', '#7a4a5a'),
      fill(lens(-14, 0, 84, 26), '#a34a7a'),
      fill(lens(44, 4, 60, 11), '#c98a6a'),
      fill('M66,4v-16l6,-2v16zM77,4v-15l6,-1v15z', '#e2a47a'),
      fill(lens(0, 10, 170, 10), '#eafff6'),
    ),
  ];
}

/** Those at sea and under the far umbrellas: nobody in particular. */
export function farCrowd(): Shape[] {
  const set = (x: number, y: number, a: string, b: string, lean: number): Shape =>
    place({ x, y, scale: sizeAt(y) * 1.08 }, ...umbrella(a, b, lean));
  const lying = (x: number, y: number, who: Omit<Bather, 'pose'>, stripe: string, k = 1): Shape =>
    place(
      { x, y, scale: sizeAt(y) * k },
      ...lounger('#cfeae2'),
      ...towel(stripe, [34, -24], 40),
      bather({ ...who, pose: 'recline' }, {}),
    );
  return [
    ...wader(716, 470, { skin: 3, wear: 'trunks', color: INK.red, build: 1.2 }),
    ...wader(770, 500, { skin: 0, wear: 'swim', color: INK.navy, hairdo: 'bun' }, true),
    ...wader(540, 508, { skin: 5, wear: 'trunks', color: INK.sun, hairdo: 'curly' }),
    ...wader(668, 560, {
      skin: 1,
      wear: 'swim',
      color: INK.coral,
      hair: '#5a3426',
      hairdo: 'tail',
    }),
    ...floating(570, 622),
    ...wader(474, 706, { skin: 4, wear: 'trunks', color: '#fff5df', build: 1.1 }, true),
    set(1010, 548, INK.coral, INK.cream, 6),
    lying(
      1036,
      558,
      { skin: 6, wear: 'swim', color: INK.teal, hairdo: 'long', hair: '#d9b06a' },
      INK.green,
    ),
    set(1092, 600, '#2f93b4', INK.cream, -8),
    lying(
      1126,
      612,
      { skin: 5, wear: 'trunks', color: INK.coral, hat: 'cap', hatColor: INK.cream, build: 1.3 },
      INK.green,
    ),
    ...person(974, 668, {
      pose: 'walk',
      skin: 3,
      wear: 'cover',
      color: '#5a6f9c',
      second: '#46587f',
      hat: 'scarf',
      hatColor: '#f0dcc0',
    }),
    ...person(1006, 670, {
      pose: 'walk',
      skin: 2,
      wear: 'shirt',
      color: '#8fd0c4',
      second: '#fff5df',
      hair: '#15101a',
      build: 1.15,
    }),
  ];
}

/** The wide right of the beach, which a tall frame does without. */
export function rightCrowd(): Shape[] {
  return [
    ...person(1350, 690, {
      pose: 'carry',
      skin: 3,
      wear: 'work',
      color: '#ffffff',
      second: '#20263c',
    }),
    fill(ellipse(1380, 614, 22, 5), '#dfe8e6'),
    fill(roundRect(1368, 596, 8, 16, 2), INK.coral),
    fill(roundRect(1382, 594, 8, 18, 2), INK.sun),
    place({ x: 1534, y: 694, scale: 0.86 }, ...umbrella(INK.cream, INK.coral, 12)),
    place(
      { x: 1580, y: 704, scale: 0.8 },
      ...lounger('#cfeae2'),
      ...towel(INK.green, [34, -24], 40),
      bather(
        {
          pose: 'recline',
          skin: 1,
          wear: 'trunks',
          color: INK.teal,
          burnt: true,
          hairdo: 'bald',
          build: 1.4,
        },
        {},
      ),
    ),
    // Two who have come here every March since the hotel opened.
    ...[1484, 1552].flatMap((x, i) => [
      place(
        { x, y: 772 + i * 4, scale: 0.95 },
        fill(ellipse(8, 2, 40, 7), INK.shadow, 0.55),
        stroke('M-26,0L-18,-36M22,0L16,-36M-20,-36L-34,-92', '#8a5a4a', 4),
        fill('M-38,-94l8,-2L-10,-40l30,2v6l-38,-2z', i ? INK.coral : '#3fa3b0'),
      ),
      bather(
        i
          ? {
              pose: 'chair',
              skin: 6,
              wear: 'dress',
              color: '#d9b8d0',
              hair: '#e8e4e0',
              hairdo: 'bun',
            }
          : {
              pose: 'chair',
              skin: 1,
              wear: 'shirt',
              color: '#fff5df',
              second: '#7a8a6a',
              hat: 'straw',
              build: 1.25,
            },
        { x: x + 4, y: 772 + i * 4, scale: 0.95 },
      ),
    ]),
    ...person(1540, 900, { pose: 'run', skin: 5, wear: 'trunks', color: INK.sun, hairdo: 'short' }),
    ...person(
      1684,
      936,
      { pose: 'run', skin: 2, wear: 'swim', color: INK.navy, hairdo: 'tail', hair: '#4a2a22' },
      true,
    ),
    place(
      { x: 1618, y: 826 },
      fill(ellipse(0, 0, 19, 19), INK.cream),
      fill('M-4,-19a19,19 0 0 1 14,32c-4,-10 -6,-22 -14,-32z', INK.coral),
      fill('M-19,-4c8,2 16,8 20,22a19,19 0 0 1 -20,-22z', INK.teal),
    ),
    fill(ellipse(1622, 930, 20, 4), INK.shadow, 0.5),
    place({ x: 1690, y: 800, scale: 1 }, ...umbrella('#2f93b4', INK.cream, -8)),
    place(
      { x: 1650, y: 816, scale: 0.94 },
      ...lounger('#cfeae2'),
      bather(
        { pose: 'recline', skin: 4, wear: 'swim', color: '#ff8a66', hat: 'wide', second: INK.teal },
        {},
      ),
    ),
  ];
}

/** Nearer than the vendor: people one would look at if there were nothing to look for. */
export function nearCrowd(): Shape[] {
  return [
    ...person(1404, 806, {
      pose: 'akimbo',
      skin: 6,
      wear: 'trunks',
      color: INK.blue,
      burnt: true,
      hairdo: 'bald',
      build: 1.5,
    }),
  ];
}

/** Nearest of all, and looking for her own umbrella. */
export function lookingRound(): Shape[] {
  const [x, y] = [1416, 1022];
  return [
    ...person(
      x,
      y,
      {
        pose: 'carry',
        skin: 4,
        wear: 'dress',
        color: '#f2b233',
        second: '#a33c3a',
        hairdo: 'bun',
        hat: 'wide',
        hatColor: '#fff5df',
      },
      true,
    ),
    place(
      { x, y, scale: sizeAt(y), flip: true },
      place({ x: 4, y: 6 }, ...carriedTowel('#3f8fc4')),
      stroke('M26,-104C26,-92 40,-92 40,-104', '#a33c3a', 3),
      fill('M16,-92h34l6,36h-46z', '#ff8a66'),
      fill('M36,-92h14l6,36h-16z', '#c9504a'),
    ),
  ];
}

/** At the bar: a barman, two who wait, and one who is very correct. */
export function drinkers(): { behind: Shape[]; before: Shape[] } {
  const at = (x: number, y: number, who: Bather, flip = false): Shape =>
    bather(who, { x, y, scale: 0.86, flip });
  return {
    behind: [
      at(30, -6, { pose: 'carry', skin: 3, wear: 'work', color: '#fff8ea', second: '#20263c' }),
    ],
    before: [
      fill(
        ellipse(-96, 16, 40, 6) + ellipse(-22, 24, 40, 6) + ellipse(112, 20, 30, 6),
        INK.shadow,
        0.55,
      ),
      at(-104, 14, {
        pose: 'stand',
        skin: 0,
        wear: 'trunks',
        color: '#3fa3b0',
        hair: '#6a4a34',
        build: 1.15,
      }),
      place(
        { x: -28, y: 22, scale: 0.86 },
        bather(
          {
            pose: 'drink',
            skin: 1,
            wear: 'shirt',
            color: '#d9cdb4',
            second: '#5a6a7a',
            hat: 'straw',
            hatColor: '#e8d2a0',
          },
          {},
        ),
        fill('M-44,-142h11l-2,17h-7z', '#fff3a8'),
        place({ x: 46, y: -6 }, ...carriedTowel(INK.green)),
      ),
      at(
        110,
        18,
        { pose: 'akimbo', skin: 5, wear: 'swim', color: INK.coral, hairdo: 'curly' },
        true,
      ),
    ],
  };
}
