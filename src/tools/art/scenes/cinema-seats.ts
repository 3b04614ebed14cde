import { count } from '../kit/numbers.ts';
import { ellipse, rect } from '../kit/paths.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './cinema-ink.ts';

type Hair = 'bob' | 'bald' | 'bun' | 'curls' | 'hat' | 'short' | 'long' | 'braids';

const HAIR: Record<Hair, string> = {
  bob: 'M-27,-40C-30,-84 30,-84 27,-40C27,-30 25,-24 24,-20H-24C-25,-24 -27,-30 -27,-40z',
  bald: 'M-23,-40C-24,-30 -18,-20 -14,-14H14C18,-20 24,-30 23,-40C12,-30 -12,-30 -23,-40z',
  bun: 'M-24,-44C-26,-80 26,-80 24,-44C22,-26 12,-16 0,-16C-12,-16 -22,-26 -24,-44zM-12,-74a12,13 0 1 1 24,0a12,13 0 1 1 -24,0z',
  curls:
    'M-26,-20c-14,-6 -14,-22 -8,-28c-6,-14 6,-24 14,-24c6,-12 34,-12 40,0c10,0 20,12 14,24c6,8 6,22 -8,28c-8,8 -44,8 -52,0z',
  hat: 'M-44,-50c10,-6 18,-8 20,-10c0,-22 6,-30 24,-30s24,8 24,30c2,2 10,4 20,10c-20,12 -68,12 -88,0zM-22,-44h44c0,14 -6,24 -12,28h-20c-6,-4 -12,-14 -12,-28z',
  short: 'M-24,-42C-26,-78 26,-78 24,-42C23,-32 18,-24 15,-20H-15C-18,-24 -23,-32 -24,-42z',
  long: 'M-26,-40C-28,-82 28,-82 26,-40C27,-20 32,0 34,16H-34C-32,0 -27,-20 -26,-40z',
  braids:
    'M-24,-42C-26,-78 26,-78 24,-42C23,-32 18,-24 15,-20H-15C-18,-24 -23,-32 -24,-42zM-22,-30c-10,12 -10,30 -6,44h9c-4,-14 -2,-28 8,-40zM22,-30c10,12 10,30 6,44h-9c4,-14 2,-28 -8,-40z',
};

type Watcher = {
  readonly hair: Hair;
  readonly tone: string;
  readonly coat: string;
  readonly lean?: number;
};

/** A head and shoulders from behind, silver on the edges that the screen reaches. */
function watcher(who: Watcher): Shape[] {
  const rim = '#aebbe8';
  return [
    fill('M-52,60C-52,14 -38,-2 -14,-8V-22H14V-8C38,-2 52,14 52,60z', who.coat),
    fill('M-13,-24h26v20q-13,8 -26,0z', '#5a3a44'),
    fill(`${ellipse(0, -42, 22, 28)}M-26,-44a4,8 0 1 0 8,0zM18,-44a4,8 0 1 0 8,0z`, '#6e4648'),
    fill(HAIR[who.hair], who.tone),
    who.hair === 'hat'
      ? stroke('M-42,-51c10,-5 17,-8 19,-10c0,-22 6,-29 23,-29s23,7 23,29c2,2 9,5 19,10', rim, 3)
      : stroke('M-22,-56C-16,-76 16,-76 22,-56', rim, 3),
    stroke('M-49,24C-45,6 -34,-2 -17,-8M49,24C45,6 34,-2 17,-8', rim, 2.4, 0.7),
  ];
}

function seatBack(lit: string, body: string): Shape[] {
  return [
    fill('M-50,130V30C-50,8 -40,2 -20,2H20C40,2 50,8 50,30V130z', body),
    fill(
      'M-50,40V30C-50,8 -40,2 -20,2H20C40,2 50,8 50,30V40C48,16 40,10 20,10H-20C-40,10 -48,16 -50,40z',
      lit,
    ),
    fill(rect(-30, 40, 60, 3) + rect(-30, 66, 60, 3), INK.dark, 0.4),
  ];
}

const W = (hair: Hair, tone: string, coat: string, lean = 0): Watcher => ({
  hair,
  tone,
  coat,
  lean,
});

const ROWS: readonly {
  readonly y: number;
  readonly scale: number;
  readonly from: number;
  readonly lit: string;
  readonly body: string;
  readonly people: Readonly<Record<number, Watcher>>;
}[] = [
  {
    y: 660,
    scale: 0.42,
    from: 838,
    lit: '#7a6aa0',
    body: '#3a1c3e',
    people: {
      2: W('short', '#14101e', '#2a2444'),
      5: W('bun', '#1c1420', '#3a2444'),
      8: W('bald', '#2a2030', '#20243e'),
    },
  },
  {
    y: 694,
    scale: 0.54,
    from: 846,
    lit: '#74609a',
    body: '#401c3a',
    people: {
      1: W('curls', '#120c18', '#203048'),
      4: W('bob', '#2a1620', '#4a2438', 5),
      5: W('short', '#100c16', '#1c2238', -5),
      9: W('long', '#3a2430', '#2a2040'),
    },
  },
  {
    y: 742,
    scale: 0.7,
    from: 862,
    lit: '#6a5690',
    body: '#461c36',
    people: {
      0: W('hat', '#17121f', '#241c30'),
      3: W('braids', '#120c16', '#34405a'),
      6: W('bald', '#8a8694', '#262038'),
    },
  },
  {
    y: 810,
    scale: 0.9,
    from: 852,
    lit: '#5e4a80',
    body: '#481a30',
    people: {
      1: W('bun', '#6a6672', '#3a2a44'),
      4: W('short', '#0e0a14', '#1c2a40'),
      6: W('curls', '#241420', '#4a2a3a'),
    },
  },
];

function row(index: number): Shape[] {
  const line = ROWS[index];
  if (!line) return [];
  const pitch = 108 * line.scale;
  const seats = count(Math.ceil((1760 - line.from) / pitch) + 1);
  return [
    ...seats.flatMap((i) => {
      const who = line.people[i];
      if (!who) return [];
      return [
        place(
          { x: line.from + i * pitch, y: line.y, scale: line.scale, turn: who.lean ?? 0 },
          ...watcher(who),
        ),
      ];
    }),
    ...seats.map((i) =>
      place(
        { x: line.from + i * pitch, y: line.y, scale: line.scale },
        ...seatBack(line.lit, line.body),
      ),
    ),
  ];
}

export function rows(): Shape[] {
  const d = rect(800, 560, 960, 540);
  return [clipped(d, ...count(ROWS.length).flatMap((i) => row(i)))];
}

/** The last row: two who watch, and one who has turned round and watches us. */
export function lastRow(): Shape[] {
  const y = 924;
  const turned: readonly Shape[] = [
    fill('M-52,60C-52,16 -42,-4 -16,-10V-26H16V-10C42,-4 52,16 52,60z', '#20344a'),
    fill('M-16,-10L-34,-4L-12,30L2,2zM16,-10L34,-4L14,30z', '#3a5470'),
    fill('M-13,-28h26v22q-14,12 -26,0z', '#8a5240'),
    // Face over the shoulder, three quarters towards us, to the left.
    fill(
      'M-25,-74C-27,-58 -29,-52 -32,-46l5,3C-26,-32 -24,-18 -12,-15C4,-14 20,-26 24,-46L22,-80H-16z',
      '#c9875e',
    ),
    fill(
      'M-4,-80C0,-62 -2,-46 -6,-36C-6,-26 -8,-18 -12,-15C4,-14 20,-26 24,-46L22,-80z',
      '#8a5040',
    ),
    fill(
      'M-30,-72C-34,-98 30,-104 30,-66C30,-52 26,-40 18,-32C16,-44 14,-56 8,-64C-4,-64 -18,-66 -30,-72z',
      '#17101a',
    ),
    stroke('M-24,-61q6,-4 11,-1M-6,-61q6,-3 10,0', '#17101a', 2.6),
    fill(ellipse(-18, -54, 5, 3.4) + ellipse(0, -54, 5, 3.4), '#fff6e8'),
    fill(ellipse(-19, -54, 2.4, 3) + ellipse(-1, -54, 2.4, 3), '#17101a'),
    stroke('M-20,-28q6,2 11,-1', '#6a2f2c', 2.4),
    stroke('M-13,-50l-4,10l5,2', '#8a5040', 2),
    stroke('M12,-96C26,-90 31,-78 29,-62', '#aebbe8', 3),
    stroke('M50,24C46,8 38,-2 18,-10', '#aebbe8', 2.6),
    stroke('M-30,-46l3,3C-26,-32 -24,-18 -14,-15', '#ffb070', 2.4),
  ];
  return [
    clipped(
      rect(800, 760, 960, 340),
      place({ x: 1010, y, scale: 1.1 }, ...turned),
      place({ x: 1262, y, scale: 1.12 }, ...watcher(W('hat', '#0c0814', '#161428'))),
      place({ x: 1514, y, scale: 1.12 }, ...watcher(W('bob', '#0c0814', '#1c1428'))),
      ...count(9).map((i) =>
        place(
          { x: 884 + i * 126, y, scale: 1.16 },
          ...seatBack('#8a4a5e', i % 2 ? '#35122a' : '#3a142c'),
        ),
      ),
      // A coat over the free seat beside.
      fill(`M836,${y + 4}q48,-10 96,0l10,92q-58,14 -114,0z`, '#123046'),
      fill(`M836,${y + 4}q48,-10 96,0l2,10q-50,-8 -99,0z`, '#4a7090'),
    ),
  ];
}
