import { type Comb, type Hair, line } from './hair-kit.ts';
import { trace } from './trace.ts';

/** Receding, combed back, a little long over the collar. */
export function combedBack({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(58, 0),
    o(64, 40),
    o(54, 80),
    o(58, 116, 'v'),
    o(48, 122),
    o(30, 112, 'v'),
    o(-30, 112, 'v'),
    o(-48, 124),
    o(-60, 118, 'v'),
    o(-54, 80),
    o(-64, 40),
    o(-58, 0),
  ]);
  const front = trace([
    o(62, 30, 'v'),
    o(71, 6),
    o(71, -40),
    o(58, -86),
    o(28, -106),
    o(-8, -110),
    o(-40, -100),
    o(-64, -72),
    o(-71, -36),
    o(-71, 6),
    o(-62, 30, 'v'),
    i(-58, -4),
    i(-56, -36, 'v'),
    i(-50, -62),
    i(-34, -80, 'v'),
    i(-14, -70),
    i(4, -66, 'v'),
    i(18, -72),
    i(36, -82, 'v'),
    i(50, -62),
    i(56, -36, 'v'),
    i(58, -4),
  ]);
  const strands =
    line(i(-6, -70), o(-14, -90), o(-30, -102)) +
    line(i(10, -70), o(12, -92), o(8, -107)) +
    line(i(-52, -50), o(-66, -40)) +
    line(i(53, -48), o(66, -34)) +
    line(i(-42, -72), o(-56, -78)) +
    line(i(42, -74), o(54, -82));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 2.2)], edge: front };
}

/** Fair and thin, laid across from a low side parting. */
export function thinSide({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 4, 'v'),
    o(65, -34),
    o(60, -74),
    o(34, -100),
    o(-6, -103),
    o(-38, -96, 'v'),
    o(-46, -89),
    o(-61, -64),
    o(-65, -34),
    o(-62, 4, 'v'),
    i(-58, -14),
    i(-56, -42, 'v'),
    i(-42, -74, 'v'),
    i(-20, -70),
    i(10, -66),
    i(36, -58),
    i(52, -46, 'v'),
    i(57, -14),
  ]);
  const strands =
    line(i(-38, -80), i(-10, -76), i(24, -68), i(46, -54)) +
    line(i(-36, -84), o(0, -88), o(36, -80), o(54, -60)) +
    line(i(-34, -88), o(6, -97), o(40, -90));
  return { back: [], front: [mass(path), cuts(strands, 1.6)], edge: path };
}

/** Short with one lift at the front, as a barber on a beach leaves it. */
export function shortWave({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, 2, 'v'),
    o(64, -36),
    o(62, -76),
    o(48, -106),
    o(20, -122),
    o(-20, -116),
    o(-50, -98),
    o(-63, -66),
    o(-64, -32),
    o(-61, 2, 'v'),
    i(-57, -18),
    i(-54, -46, 'v'),
    i(-44, -64),
    i(-24, -72),
    i(0, -66),
    i(22, -74),
    i(44, -64),
    i(54, -46, 'v'),
    i(57, -18),
  ]);
  const strands =
    line(i(-24, -72), o(-14, -98), o(18, -112)) +
    line(i(0, -68), o(12, -94), o(40, -104)) +
    line(i(24, -74), o(36, -90), o(54, -88));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

/** A white mane combed straight back. */
export function mane({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 22, 'v'),
    o(76, 0),
    o(80, -46),
    o(68, -96),
    o(36, -122),
    o(-4, -126),
    o(-42, -118),
    o(-70, -92),
    o(-80, -46),
    o(-76, 0),
    o(-62, 22, 'v'),
    i(-59, -8),
    i(-54, -34, 'v'),
    i(-52, -58),
    i(-38, -76, 'v'),
    i(-18, -70),
    i(2, -64, 'v'),
    i(20, -72),
    i(40, -77, 'v'),
    i(52, -56),
    i(54, -34, 'v'),
    i(59, -8),
  ]);
  const strands =
    line(i(-34, -66), o(-44, -92), o(-56, -104)) +
    line(i(-14, -68), o(-18, -98), o(-24, -116)) +
    line(i(8, -66), o(10, -98), o(12, -120)) +
    line(i(28, -66), o(38, -94), o(48, -108)) +
    line(i(50, -54), o(64, -70)) +
    line(i(-50, -54), o(-64, -70));
  return { back: [], front: [mass(path), cuts(strands, 2.4)], edge: path };
}

/** Thick and black, parted at the side, standing up from the parting. */
export function thickSide({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 2, 'v'),
    o(66, -34),
    o(70, -76),
    o(52, -112),
    o(8, -122),
    o(-30, -112, 'v'),
    o(-38, -100, 'v'),
    o(-58, -84),
    o(-66, -50),
    o(-65, -26),
    o(-62, 2, 'v'),
    i(-58, -14),
    i(-57, -44, 'v'),
    i(-40, -66),
    i(-28, -72, 'v'),
    i(0, -56),
    i(30, -50),
    i(54, -44, 'v'),
    i(58, -14),
  ]);
  const strands =
    line(i(-28, -74), o(-34, -100)) +
    line(i(-20, -76), o(8, -98), o(40, -94)) +
    line(i(-16, -70), o(20, -78), o(56, -66));
  return { back: [], front: [mass(path), cuts(strands, 2.4, true)], edge: path };
}

/** Silver, slicked flat to a small skull. */
export function slick({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, 6, 'v'),
    o(64, -34),
    o(58, -76),
    o(34, -98),
    o(0, -102),
    o(-34, -98),
    o(-58, -76),
    o(-64, -34),
    o(-61, 6, 'v'),
    i(-58, -16),
    i(-56, -42, 'v'),
    i(-44, -68),
    i(-28, -78, 'v'),
    i(-12, -68),
    i(0, -64, 'v'),
    i(12, -68),
    i(28, -78, 'v'),
    i(44, -68),
    i(56, -42, 'v'),
    i(58, -16),
  ]);
  const strands = [-24, -12, 0, 12, 24].map((x) => line(i(x, -74), o(x * 1.5, -96))).join('');
  return { back: [], front: [mass(path), cuts(strands, 1.6)], edge: path };
}

/** A groomed wave: high on one side, every hair in place. */
export function groomed({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, -2, 'v'),
    o(63, -38),
    o(62, -80),
    o(56, -116),
    o(26, -138),
    o(-16, -130),
    o(-48, -106),
    o(-62, -74),
    o(-63, -38),
    o(-61, -2, 'v'),
    i(-57, -20),
    i(-54, -52, 'v'),
    i(-48, -70),
    i(-30, -78),
    i(-4, -68),
    i(22, -62),
    i(42, -66),
    i(54, -52, 'v'),
    i(57, -20),
  ]);
  const strands =
    line(i(-42, -74), o(-44, -98), o(-20, -116), o(14, -118)) +
    line(i(-26, -78), o(-22, -98), o(4, -106), o(36, -100)) +
    line(i(-4, -70), o(8, -88), o(34, -86), o(54, -74));
  return { back: [], front: [mass(path, []), cuts(strands, 3, true)], edge: path };
}
