import { type Dice, dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { disc, stamped } from '../kit/extra-stamp.ts';
import { lerp, type Point } from '../kit/numbers.ts';
import { fill, type Shape } from '../kit/shapes.ts';

/** Outlines about 100 high, feet at 0,0. */
const BODY = 'M-12,0L-16,-52C-17,-72 -9,-80 0,-80C9,-80 17,-72 16,-52L12,0L3,0L0,-34L-3,0Z';
const SKIRT = 'M-16,0L-12,-46C-17,-70 -9,-80 0,-80C9,-80 17,-70 12,-46L16,0Z';
const HEAD = disc(0, -88, 8.5, 10);
const HAIR = 'M-9,-86C-11,-102 11,-102 9,-86C6,-92 -4,-93 -9,-86Z';
const LONG = 'M-10,-84C-12,-104 12,-104 10,-84L11,-68L5,-74L-5,-74L-11,-68Z';
const HAT = 'M-18,-93L18,-93L16,-97L9,-98C8,-108 -8,-108 -9,-98L-16,-97Z';
const CAP = 'M-10,-92C-10,-104 10,-104 10,-93L19,-91L18,-89L-10,-90Z';
const BLANKET = 'M-21,-26C-21,-60 -12,-82 0,-80C12,-82 21,-60 21,-26L11,-19L0,-25L-11,-19Z';
const STRIPES =
  'M-21,-36L21,-36L21,-31L-21,-31ZM-20,-48L20,-48L20,-45L-20,-45ZM-17,-62L17,-62L18,-58L-18,-58Z';
const SHADE = 'M2,-80C10,-80 17,-72 16,-52L12,0L3,0L0,-34Z';
const BAG =
  'M14,-40L30,-40L32,-14L12,-14ZM18,-40L19,-48L25,-48L26,-40L24,-40L23,-46L21,-46L20,-40Z';
const PACK = 'M12,-74C24,-76 28,-66 27,-46L14,-42Z';
const CASE = 'M18,-30L38,-30L38,-1L18,-1ZM24,-30L24,-54L27,-54L27,-30Z';
const SAT =
  'M-14,0L-15,-36C-15,-50 -8,-56 0,-56C8,-56 15,-50 15,-36L26,-30L26,0L16,0L16,-20L2,-20L2,0Z';

export type QueueInks = {
  readonly cloth: readonly string[];
  readonly blankets: readonly string[];
  readonly stripe: string;
  readonly skin: readonly string[];
  readonly hair: string;
  readonly shade: string;
  readonly shadow: string;
  readonly hat: string;
  /** How far a shadow leans, as a share of the height. */
  readonly lean: number;
};

function one(roll: Dice, inks: QueueInks, [x, y]: Point, s: number): Shape[] {
  const flip = roll.chance(0.5);
  const put = (d: string): string => stamped(d, x, y, s, flip);
  const kind = roll.next();
  const woman = roll.chance(0.5);
  const child = roll.chance(0.16);
  const seated = kind > 0.9;
  const drop = seated ? 24 * s : 0;
  const head = (d: string): string => stamped(d, x, y + drop, s, flip);
  const shapes: Shape[] = [
    fill(
      stamped(`M-14,0L14,0L${14 + inks.lean * 70},-16L${inks.lean * 70 - 10},-18Z`, x, y, s),
      inks.shadow,
      0.5,
    ),
  ];
  const cloth = roll.pick(inks.cloth);
  if (seated) {
    shapes.push(fill(put('M-16,0L-13,-20L13,-20L16,0Z'), inks.shade), fill(put(SAT), cloth));
  } else {
    shapes.push(fill(put(woman ? SKIRT : BODY), cloth), fill(put(SHADE), inks.shade, 0.35));
  }
  shapes.push(fill(head(HEAD), roll.pick(inks.skin)));
  const hats = roll.next();
  if (hats < 0.24) shapes.push(fill(head(HAT), inks.hat));
  else if (hats < 0.38) shapes.push(fill(head(CAP), roll.pick(inks.cloth)));
  else shapes.push(fill(head(woman ? LONG : HAIR), inks.hair));
  if (!seated && kind < 0.34) {
    shapes.push(
      fill(put(BLANKET), roll.pick(inks.blankets)),
      fill(put(STRIPES), inks.stripe, 0.75),
    );
  } else if (kind < 0.5) shapes.push(fill(put(BAG), roll.pick(inks.blankets)));
  else if (kind < 0.64) shapes.push(fill(put(PACK), roll.pick(inks.blankets)));
  else if (kind < 0.74) shapes.push(fill(put(CASE), inks.hair));
  if (child) {
    const small = (d: string): string => stamped(d, x + 24 * s, y + 2, s * 0.56, flip);
    shapes.push(
      fill(small(BODY), roll.pick(inks.blankets)),
      fill(small(HEAD), nth(inks.skin, 0)),
      fill(small(HAIR), inks.hair),
    );
  }
  return shapes;
}

/** People in file along a bent line, from its far end to the near one. */
export function queue(
  seed: number,
  inks: QueueInks,
  line: readonly Point[],
  sizes: readonly [far: number, near: number],
  howMany: number,
): Shape[] {
  const roll = dice(seed);
  const legs = line.slice(1).map((to, i) => ({ from: nth(line, i), to }));
  const lengths = legs.map(({ from, to }) => Math.hypot(to[0] - from[0], (to[1] - from[1]) * 2));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const people: { at: Point; size: number }[] = [];
  for (let i = 0; i < howMany; i++) {
    // Nearer people stand further apart on the paper.
    let walked = whole * (i / (howMany - 1)) ** 1.35;
    const k = lengths.findIndex((length, n) => {
      if (walked <= length || n === lengths.length - 1) return true;
      walked -= length;
      return false;
    });
    const { from, to } = nth(legs, k);
    const t = walked / nth(lengths, k);
    const y = lerp(from[1], to[1], t) + roll.range(-2, 2);
    people.push({
      at: [lerp(from[0], to[0], t) + roll.range(-4, 4), y],
      size: 0,
    });
  }
  const ys = people.map(({ at }) => at[1]);
  const [top, foot] = [Math.min(...ys), Math.max(...ys)];
  return people
    .sort((a, b) => a.at[1] - b.at[1])
    .flatMap(({ at }) =>
      one(roll, inks, at, lerp(sizes[0], sizes[1], (at[1] - top) / (foot - top))),
    );
}
