import { clipped, fill } from '../kit/shapes.ts';
import { type Comb, type Hair, line } from './hair-kit.ts';
import { grey } from './tones.ts';
import { trace } from './trace.ts';

/** Fair, pulled back hard, a bun above the crown, ends that got away. */
export function looseBun({ o, i, mass, cuts }: Comb): Hair {
  const bun = trace([
    o(34, -108),
    o(40, -124),
    o(26, -142),
    o(2, -146),
    o(-20, -138),
    o(-26, -120),
    o(-14, -104),
  ]);
  const cap = trace([
    o(58, 4, 'v'),
    o(64, -34),
    o(58, -76),
    o(34, -102),
    o(0, -107),
    o(-34, -102),
    o(-58, -76),
    o(-64, -34),
    o(-58, 4, 'v'),
    i(-56, -24),
    i(-46, -52),
    i(-22, -66),
    i(0, -68),
    i(22, -66),
    i(46, -52),
    i(56, -24),
  ]);
  const ends =
    line(i(-55, -24), o(-62, 2), o(-58, 40)) +
    line(i(56, -20), o(64, 8), o(60, 34)) +
    line(i(-52, -36), o(-67, -14), o(-66, 14)) +
    line(o(-20, -134), o(-34, -140)) +
    line(o(32, -132), o(44, -146)) +
    line(o(10, -142), o(14, -156));
  const pulls =
    line(i(-44, -54), o(-26, -88), o(-4, -106)) +
    line(i(44, -54), o(30, -88), o(10, -106)) +
    line(i(-18, -66), o(-8, -90), o(2, -106)) +
    line(o(-18, -126), o(8, -120), o(32, -128));
  return {
    back: [mass(bun, [])],
    front: [mass(cap), cuts(pulls, 2), cuts(ends, 1.9, true)],
    edge: cap,
  };
}

/** Hennaed, short and set: rollers have passed here this morning. */
export function set({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(60, 36, 'v'),
    o(78, 20),
    o(84, -10),
    o(80, -30),
    o(86, -56),
    o(72, -80),
    o(70, -104),
    o(42, -112),
    o(26, -128),
    o(-6, -122),
    o(-34, -126),
    o(-52, -108),
    o(-74, -100),
    o(-76, -74),
    o(-88, -50),
    o(-80, -26),
    o(-84, 0),
    o(-76, 22),
    o(-60, 36, 'v'),
    i(-56, -2),
    i(-58, -30),
    i(-44, -46),
    i(-30, -40),
    i(-14, -58),
    i(6, -50),
    i(22, -62),
    i(40, -46),
    i(56, -34),
    i(57, 0),
  ]);
  const rolls =
    line(i(-44, -48), o(-40, -76), o(-16, -86), i(-14, -60)) +
    line(i(-10, -60), o(-4, -88), o(20, -94), i(22, -64)) +
    line(i(24, -62), o(36, -84), o(60, -76), i(50, -46)) +
    line(o(-56, -92), o(-70, -66), o(-60, -40)) +
    line(o(-66, -20), o(-76, -4), o(-66, 16)) +
    line(o(66, -30), o(76, -8), o(66, 16)) +
    line(o(-24, -106), o(4, -112), o(26, -106));
  return { back: [mass(path, [])], front: [mass(path), cuts(rolls, 2.8)], edge: path };
}

/** A straight fringe over a high brow and a plait over the shoulder. */
export function fringePlait({ o, i, mass, cuts }: Comb): Hair {
  const cap = trace([
    o(54, 36, 'v'),
    o(66, 10),
    o(68, -40),
    o(54, -86),
    o(24, -106),
    o(-24, -106),
    o(-54, -86),
    o(-68, -40),
    o(-66, 10),
    o(-54, 36, 'v'),
    i(-53, 0),
    i(-54, -24, 'v'),
    i(-28, -27),
    i(0, -28),
    i(28, -27),
    i(54, -24, 'v'),
    i(53, 0),
  ]);
  const beads = [0, 1, 2, 3, 4, 5];
  const plait = beads
    .map((k) => {
      const [x, y] = [62 - k * 3 + (k % 2) * 2, 86 + k * 24];
      return trace([
        [x - 15 + k, y - 8],
        [x, y - 15, 'v'],
        [x + 15 - k, y - 8],
        [x + 12 - k, y + 8],
        [x, y + 13],
        [x - 12 + k, y + 8],
      ]);
    })
    .join('');
  const gather = trace([o(40, -40), o(72, 0), o(76, 50), o(78, 84), o(48, 84), o(44, 40)]);
  const weave = beads.map((k) => {
    const [x, y] = [62 - k * 3 + (k % 2) * 2, 86 + k * 24];
    return `M${x - 11},${y - 7}L${x + 1},${y + 6}L${x + 11},${y - 8}`;
  });
  const fringe = [-40, -24, -8, 8, 24, 40].map((x) => line(i(x, -32), i(x * 0.8, -64)));
  return {
    back: [mass(gather, [])],
    front: [mass(plait, []), cuts(weave.join(''), 2.2), mass(cap), cuts(fringe.join(''), 1.8)],
    edge: cap,
  };
}

/** Drawn back into a low bun; one white streak from the brow. */
export function lowBun({ o, i, mass, cuts }: Comb): Hair {
  const bun = trace([o(-34, 56), o(-64, 54), o(-82, 74), o(-80, 98), o(-60, 110), o(-32, 100)]);
  const cap = trace([
    o(58, 20, 'v'),
    o(66, -20),
    o(60, -72),
    o(32, -101),
    o(-4, -106),
    o(-40, -98),
    o(-62, -66),
    o(-67, -20),
    o(-60, 24, 'v'),
    i(-57, -14),
    i(-50, -44),
    i(-30, -62),
    i(-12, -76, 'v'),
    i(14, -62),
    i(44, -46),
    i(56, -14),
  ]);
  const streak = trace([
    i(-10, -76, 'v'),
    i(14, -62),
    i(28, -56, 'v'),
    o(48, -60),
    o(65, -20, 'v'),
    o(56, -66),
    o(30, -88),
  ]);
  return {
    back: [mass(bun, []), cuts(line(o(-70, 70), o(-60, 84), o(-66, 100)), 2, true)],
    front: [
      mass(cap),
      cuts(line(i(-16, -74), o(-44, -62), o(-60, -10)), 2, true),
      clipped(cap, fill(streak, grey(0.92))),
    ],
    edge: cap,
  };
}
