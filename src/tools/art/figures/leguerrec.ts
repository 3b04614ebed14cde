import { taper } from '../kit/curves.ts';
import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { count, type Point } from '../kit/numbers.ts';
import { ellipse, rect, roundRect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const CORD = { lit: '#6fa08c', mid: '#35645a', dark: '#1f4244', deep: '#142c34' } as const;
const WOOL = { lit: '#ff9a66', mid: '#dd5f3a', dark: '#9c3838', stripe: '#f6dfae' } as const;
const TROUSERS = { lit: '#7d7296', mid: '#4c4468', dark: '#342e4c' } as const;
const SKIN = { skin: '#f2bf9c', shade: '#bd7a66' } as const;
const HAIR = { lit: '#c88a52', mid: '#8f5636', dark: '#5f3628' } as const;

function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-10,-10L18,-34L26,34L-8,34z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#2c1c26',
      browInk: HAIR.dark,
      browWidth: 4,
      lips: '#b45a4e',
      nose: 1.35,
      chin: 0.9,
      full: 0.1,
      brow: -4,
      ...mood,
    }),
    // A beard of four days, kept at four days.
    fill(
      'M-37,-25C-36,-29 -30,-31 -24,-30C-20,-28 -17,-24 -15,-20C-6,-24 4,-34 8,-50L26,-52C28,-36 24,-22 14,-12C4,0 -14,10 -28,6C-36,2 -38,-6 -35,-13C-30,-11 -24,-13 -17,-19C-22,-26 -30,-26 -37,-25z',
      HAIR.mid,
    ),
    fill('M8,-50L26,-52C28,-36 24,-22 14,-12C4,0 -14,10 -28,6C-8,2 8,-16 8,-50z', HAIR.dark),
    // Hair that the helmet has had its way with.
    fill(
      'M-35,-74C-46,-88 -40,-98 -32,-98C-38,-112 -22,-122 -12,-114C-4,-128 16,-126 22,-116C38,-120 50,-104 46,-92C54,-80 50,-60 38,-44C34,-40 30,-42 28,-48C28,-60 22,-68 14,-72C0,-74 -8,-80 -14,-88C-20,-80 -28,-74 -35,-74z',
      HAIR.mid,
    ),
    fill(
      'M-35,-74C-46,-88 -40,-98 -32,-98C-38,-112 -22,-122 -12,-114C-4,-128 16,-126 22,-116C8,-114 2,-106 8,-98C0,-102 -12,-100 -16,-92C-22,-82 -28,-76 -35,-74z',
      HAIR.lit,
    ),
    fill('M22,-116C38,-120 50,-104 46,-92C54,-80 50,-60 38,-44C36,-66 36,-96 22,-116z', HAIR.dark),
    stroke('M-24,-106C-16,-112 -6,-108 -2,-100M10,-116C22,-110 28,-98 28,-86', HAIR.dark, 2),
    ...ear(SKIN.skin, SKIN.shade),
  ];
}

/** A length of scarf with its stripes and fringe, hanging from 0,0. */
function end(length: number, width: number, shade: boolean): Shape[] {
  const cloth = `M${-width / 2},0L${width / 2},0L${width / 2 + 4},${length}L${-width / 2 - 2},${length}z`;
  return [
    fill(cloth, shade ? WOOL.dark : WOOL.mid),
    clipped(
      cloth,
      ...(shade ? [] : [fill(rect(-width / 2 - 4, 0, width * 0.4, length), WOOL.lit)]),
      fill(
        count(3)
          .map((i) => rect(-40, length - 26 - i * 22, 80, i === 1 ? 12 : 7))
          .join(''),
        shade ? '#b08a6a' : WOOL.stripe,
      ),
    ),
    stroke(
      count(5)
        .map((i) => `M${Math.round(-width / 2 + (i * width) / 4)},${length}l${(i % 3) - 1},13`)
        .join(''),
      shade ? WOOL.dark : WOOL.mid,
      2.6,
    ),
  ];
}

/** Twice round, and up to the beard. */
function wound(): Shape[] {
  return [
    fill(
      'M-40,-336C-22,-318 22,-320 34,-342C44,-330 42,-308 26,-300C6,-290 -26,-292 -42,-304C-50,-314 -48,-328 -40,-336z',
      WOOL.mid,
    ),
    fill(
      'M-40,-336C-22,-318 22,-320 34,-342C38,-336 40,-330 39,-324C20,-304 -26,-306 -46,-322C-46,-328 -43,-333 -40,-336z',
      WOOL.lit,
    ),
    fill(
      'M10,-324C22,-328 30,-334 34,-342C44,-330 42,-308 26,-300C20,-297 12,-295 4,-294C14,-302 16,-312 10,-324z',
      WOOL.dark,
    ),
    stroke('M-36,-314C-16,-302 10,-302 26,-312', WOOL.dark, 2.4),
  ];
}

function jacket(): Shape[] {
  return [
    fill(
      'M-34,-312C-20,-326 14,-328 30,-316C44,-300 46,-250 42,-186C16,-176 -16,-176 -40,-186C-44,-240 -46,-292 -34,-312z',
      CORD.mid,
    ),
    fill(
      'M8,-324C18,-324 25,-320 30,-316C44,-300 46,-250 42,-186C32,-182 22,-180 12,-179C22,-230 24,-290 8,-324z',
      CORD.dark,
    ),
    fill('M-34,-312C-46,-292 -44,-240 -40,-186L-31,-183C-34,-230 -38,-280 -26,-318z', CORD.lit),
    stroke('M-14,-296L-16,-180', CORD.deep, 2.4),
    fill(ellipse(-21, -250, 2.6, 2.6) + ellipse(-22, -222, 2.6, 2.6), '#e8c25c'),
    stroke('M6,-216l24,-3', CORD.deep, 3),
  ];
}

/** Near arm, with the telephone on which he keeps the order of things. */
function arm(elbow: Point, hand: Point): Shape[] {
  const upper: readonly Point[] = [[20, -306], [28, -268], elbow];
  const lower: readonly Point[] = [elbow, hand];
  return [
    fill(taper(upper, 30, 24), CORD.mid),
    fill(taper(lower, 24, 17), CORD.mid),
    fill(
      taper(
        lower.map(([x, y]) => [x + 1, y + 6] as const),
        11,
        7,
      ),
      CORD.dark,
    ),
    stroke(`M18,-304C20,-290 20,-276 ${elbow[0] - 10},${elbow[1] - 4}`, CORD.lit, 4),
    fill(ellipse(elbow[0] + 1, elbow[1] - 8, 8, 11), '#8f5636'),
    place(
      { x: hand[0], y: hand[1] },
      place(
        { x: -12, y: -14, turn: -24 },
        fill(roundRect(-9, -22, 18, 36, 4), '#141a30'),
        fill(roundRect(-6, -18, 7, 28, 2), '#9fe0ea'),
      ),
      fill('M8,-8C-2,-14 -14,-12 -18,-4C-18,4 -8,10 6,8z', SKIN.skin),
      fill('M8,-8L6,8C-2,10 -10,8 -14,4C-4,4 2,0 8,-8z', SKIN.shade),
    ),
  ];
}

/** A clip at the ankle, a sock, a shoe that points left. */
function ankle(clip: boolean): Shape[] {
  return [
    fill('M-9,-30H9V-8H-9z', '#d83a2f'),
    fill('M-34,0C-34,-10 -20,-14 -8,-16H10V0z', '#6a3f2c'),
    fill('M-34,0C-34,-4 -30,-7 -26,-9L10,-4V0z', '#3f241e'),
    ...(clip
      ? [fill('M-15,-34H13V-24H-15z', '#f6d84a'), fill('M-15,-34H-6V-24H-15z', '#fff6c8')]
      : []),
  ];
}

function standing(): Shape[] {
  return [
    fill(ellipse(2, 2, 72, 8), '#05061a', 0.6),
    place({ x: 34, y: -322, turn: -9 }, ...end(196, 30, true)),
    place({ x: -14, y: 0 }, ...ankle(false)),
    place({ x: 24, y: 0 }, ...ankle(true)),
    fill('M-36,-192L-30,-14H0L6,-150L2,-192z', TROUSERS.mid),
    fill('M-36,-192L-30,-14H-20L-24,-192z', TROUSERS.lit),
    fill('M-2,-192L8,-60L10,-34H36L40,-60C44,-110 42,-160 38,-192z', TROUSERS.dark),
    fill('M-2,-192L8,-60L10,-34H17C18,-90 14,-150 10,-192z', TROUSERS.mid),
    ...jacket(),
    place({ x: -2, y: -334, scale: 0.68 }, ...head({ mouth: 'flat', eye: 'down' })),
    ...wound(),
    place({ x: -20, y: -306, turn: 3 }, ...end(148, 26, false)),
    ...arm([30, -226], [-44, -238]),
  ];
}

function seated(): Shape[] {
  const trunk = [
    place({ x: 36, y: -322, turn: -5 }, ...end(150, 30, true)),
    ...jacket(),
    place({ x: -2, y: -334, scale: 0.68 }, ...head({ mouth: 'smile' })),
    ...wound(),
    place({ x: -20, y: -306, turn: 4 }, ...end(78, 26, false)),
    ...arm([32, -228], [-40, -224]),
  ];
  return [
    fill(ellipse(-30, 2, 86, 8), '#05061a', 0.6),
    // Far leg on the floor, near leg over it.
    place({ x: -66, y: 0 }, ...ankle(false)),
    fill('M14,-130L-70,-132C-84,-130 -88,-116 -84,-104L-80,-14H-54L-50,-92L20,-92z', TROUSERS.dark),
    place({ x: 0, y: 74 }, ...trunk),
    place({ x: -126, y: -34, turn: 26 }, ...ankle(true)),
    fill(
      'M42,-122C44,-100 38,-92 20,-92L-52,-104L-98,-56C-104,-50 -122,-62 -118,-72L-84,-132C-78,-142 -66,-146 -54,-144L10,-136z',
      TROUSERS.mid,
    ),
    fill(
      'M10,-136L-54,-144C-66,-146 -78,-142 -84,-132L-118,-72L-110,-64L-74,-124C-70,-130 -64,-132 -56,-131L20,-122z',
      TROUSERS.lit,
    ),
  ];
}

/** Mathieu Le Guerrec, who came by bicycle; feet, or the floor under his chair, at 0,0. */
export const leguerrec: DrawnFigure = {
  id: 'leguerrec',
  poses: { standing: standing(), seated: seated() },
};
