import { type Comb, type Hair, line } from './hair-kit.ts';
import { trace } from './trace.ts';

/** Receding, combed back, a little long over the collar. */
export function combedBack({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(58, 0), o(64, 40), o(54, 80), o(58, 116, 'v'), o(48, 122), o(30, 112, 'v'), o(-30, 112, 'v'),
    o(-48, 124), o(-60, 118, 'v'), o(-54, 80), o(-64, 40), o(-58, 0),
  ]);
  const front = trace([
    o(62, 30, 'v'), o(71, 6), o(71, -40), o(58, -86), o(28, -106), o(-8, -110), o(-40, -100),
    o(-64, -72), o(-71, -36), o(-71, 6), o(-62, 30, 'v'), i(-58, -4), i(-56, -36, 'v'),
    i(-50, -62), i(-34, -80, 'v'), i(-14, -70), i(4, -66, 'v'), i(18, -72), i(36, -82, 'v'),
    i(50, -62), i(56, -36, 'v'), i(58, -4),
  ]);
  const strands =
    line(i(-6, -70), o(-14, -90), o(-30, -102)) + line(i(10, -70), o(12, -92), o(8, -107)) +
    line(i(-52, -50), o(-66, -40)) + line(i(53, -48), o(66, -34)) +
    line(i(-42, -72), o(-56, -78)) + line(i(42, -74), o(54, -82));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 2.2)], edge: front };
}

/** Fair and thin, laid across from a low side parting. */
export function thinSide({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 4, 'v'), o(65, -34), o(60, -74), o(34, -100), o(-6, -103), o(-40, -94), o(-61, -66),
    o(-65, -34), o(-62, 4, 'v'), i(-58, -14), i(-57, -44, 'v'), i(-42, -78, 'v'), i(-20, -70),
    i(10, -66), i(36, -58), i(52, -46, 'v'), i(57, -14),
  ]);
  const strands =
    line(i(-38, -80), i(-10, -76), i(24, -68), i(46, -54)) +
    line(i(-36, -84), o(0, -88), o(36, -80), o(54, -60)) + line(i(-34, -88), o(6, -97), o(40, -90));
  return { back: [], front: [mass(path), cuts(strands, 1.6)], edge: path };
}

/** A loose wave that has fallen over the forehead. */
export function looseWave({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(60, 16, 'v'), o(67, -20), o(70, -64), o(52, -106), o(10, -120), o(-34, -114), o(-64, -84),
    o(-68, -30), o(-61, 16, 'v'), i(-56, -14), i(-54, -46, 'v'), i(-34, -40), i(-10, -24),
    i(6, -26, 'v'), i(-2, -44), i(2, -56, 'v'), i(24, -40), i(44, -34), i(54, -40, 'v'),
    i(57, -12),
  ]);
  const strands =
    line(o(-10, -112), i(-38, -82), i(-30, -56), i(-6, -32)) +
    line(o(10, -114), i(-14, -84), i(-4, -58)) + line(o(24, -112), i(14, -76), i(40, -42)) +
    line(o(46, -98), i(42, -70), i(54, -46));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

/** Uncombed, grey-brown, tufts above both ears. */
export function uncombed({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(60, 18, 'v'), o(72, 6), o(84, -14, 'v'), o(72, -24), o(74, -50), o(78, -66, 'v'),
    o(64, -78), o(50, -98), o(30, -104), o(24, -120, 'v'), o(4, -108), o(-22, -108),
    o(-46, -118, 'v'), o(-48, -98), o(-64, -84), o(-72, -58), o(-88, -50, 'v'), o(-72, -30),
    o(-84, -4, 'v'), o(-70, 4), o(-60, 18, 'v'), i(-57, -14), i(-55, -44, 'v'), i(-36, -72, 'v'),
    i(-12, -58, 'v'), i(-6, -64), i(14, -52, 'v'), i(20, -62), i(38, -50, 'v'), i(42, -58),
    i(54, -42, 'v'), i(57, -14),
  ]);
  const strands =
    line(i(-34, -74), o(-6, -84), i(12, -58)) + line(i(-32, -80), o(16, -92), i(40, -58)) +
    line(o(-58, -60), o(-66, -40)) + line(o(56, -70), o(66, -48));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

/** Short with one lift at the front, as a barber on a beach leaves it. */
export function shortWave({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, 2, 'v'), o(64, -36), o(62, -76), o(48, -106), o(20, -122), o(-20, -116), o(-50, -98),
    o(-63, -66), o(-64, -32), o(-61, 2, 'v'), i(-57, -18), i(-54, -46, 'v'), i(-44, -64),
    i(-24, -72), i(0, -66), i(22, -74), i(44, -64), i(54, -46, 'v'), i(57, -18),
  ]);
  const strands =
    line(i(-24, -72), o(-14, -98), o(18, -112)) + line(i(0, -68), o(12, -94), o(40, -104)) +
    line(i(24, -74), o(36, -90), o(54, -88));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

/** A white mane combed straight back. */
export function mane({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 22, 'v'), o(76, 0), o(80, -46), o(68, -96), o(36, -122), o(-4, -126), o(-42, -118),
    o(-70, -92), o(-80, -46), o(-76, 0), o(-62, 22, 'v'), i(-58, -8), i(-56, -44, 'v'),
    i(-44, -62), i(-20, -68), i(0, -64), i(20, -68), i(44, -62), i(56, -44, 'v'), i(58, -8),
  ]);
  const strands =
    line(i(-34, -66), o(-44, -92), o(-56, -104)) + line(i(-14, -68), o(-18, -98), o(-24, -116)) +
    line(i(8, -66), o(10, -98), o(12, -120)) + line(i(28, -66), o(38, -94), o(48, -108)) +
    line(i(50, -54), o(64, -70)) + line(i(-50, -54), o(-64, -70));
  return { back: [], front: [mass(path), cuts(strands, 2.4)], edge: path };
}

/** Too long and cut by himself: curtains of two lengths. */
export function ownCut({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(56, 0), o(70, 40), o(66, 84, 'v'), o(50, 76), o(44, 92, 'v'), o(-40, 80, 'v'), o(-52, 92, 'v'),
    o(-58, 78), o(-72, 86, 'v'), o(-70, 40), o(-56, 0),
  ]);
  const front = trace([
    o(60, 50, 'v'), o(70, 30), o(70, -40), o(56, -88), o(24, -106), o(-10, -108), o(-46, -98),
    o(-68, -60), o(-72, 10), o(-70, 60, 'v'), o(-58, 48), i(-52, 6), i(-53, -30, 'v'),
    i(-30, -34, 'v'), i(-16, -50), i(-10, -84, 'v'), i(8, -54), i(30, -40), i(48, -28, 'v'),
    i(54, -4), i(53, 26),
  ]);
  const strands =
    line(i(-10, -84), o(-40, -74), o(-60, -30)) + line(i(-10, -84), o(34, -76), o(60, -30)) +
    line(i(-14, -78), i(-26, -56), i(-44, -36)) + line(i(-6, -78), i(24, -58), i(44, -34));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 2)], edge: front };
}

/** Thick and black, parted at the side, standing up from the parting. */
export function thickSide({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 2, 'v'), o(66, -34), o(70, -76), o(52, -112), o(8, -122), o(-30, -112, 'v'),
    o(-38, -100, 'v'), o(-58, -84), o(-66, -50), o(-65, -26), o(-62, 2, 'v'), i(-58, -14),
    i(-57, -44, 'v'), i(-40, -66), i(-28, -72, 'v'), i(0, -56), i(30, -50), i(54, -44, 'v'),
    i(58, -14),
  ]);
  const strands =
    line(i(-28, -74), o(-34, -100)) + line(i(-20, -76), o(8, -98), o(40, -94)) +
    line(i(-16, -70), o(20, -78), o(56, -66));
  return { back: [], front: [mass(path), cuts(strands, 2.4, true)], edge: path };
}

/** A schoolboy's parting that will not hold: one tuft up, one down. */
export function badParting({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, 0, 'v'), o(64, -36), o(60, -78), o(40, -104), o(24, -108), o(30, -126, 'v'), o(12, -112),
    o(6, -122, 'v'), o(-4, -107), o(-40, -100), o(-61, -68), o(-64, -34), o(-61, 0, 'v'),
    i(-57, -18), i(-55, -50, 'v'), i(-40, -58), i(-18, -50), i(4, -54), i(20, -66),
    i(32, -82, 'v'), i(38, -60), i(54, -46, 'v'), i(57, -18),
  ]);
  const strands =
    line(i(32, -84), o(10, -88), i(-30, -66)) + line(i(32, -86), o(0, -98), o(-44, -84)) +
    line(i(33, -84), o(46, -80), o(56, -60));
  return { back: [], front: [mass(path), cuts(strands, 2)], edge: path };
}

/** Silver, slicked flat to a small skull. */
export function slick({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, 6, 'v'), o(64, -34), o(58, -76), o(34, -98), o(0, -102), o(-34, -98), o(-58, -76),
    o(-64, -34), o(-61, 6, 'v'), i(-58, -16), i(-56, -42, 'v'), i(-44, -68), i(-28, -78, 'v'),
    i(-12, -68), i(0, -64, 'v'), i(12, -68), i(28, -78, 'v'), i(44, -68), i(56, -42, 'v'),
    i(58, -16),
  ]);
  const strands = [-24, -12, 0, 12, 24].map((x) => line(i(x, -74), o(x * 1.5, -96))).join('');
  return { back: [], front: [mass(path), cuts(strands, 1.6)], edge: path };
}

/** A groomed wave: high on one side, every hair in place. */
export function groomed({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, -2, 'v'), o(63, -38), o(62, -80), o(46, -112), o(14, -130), o(-26, -126), o(-52, -104),
    o(-62, -74), o(-63, -38), o(-61, -2, 'v'), i(-57, -20), i(-54, -52, 'v'), i(-48, -70),
    i(-30, -78), i(-4, -68), i(22, -62), i(42, -66), i(54, -52, 'v'), i(57, -20),
  ]);
  const strands =
    line(i(-42, -74), o(-44, -98), o(-20, -116), o(14, -118)) +
    line(i(-26, -78), o(-22, -98), o(4, -106), o(36, -100)) +
    line(i(-4, -70), o(8, -88), o(34, -86), o(54, -74));
  return { back: [], front: [mass(path, []), cuts(strands, 3, true)], edge: path };
}

/** Receding and blown to one side by a wind that has since stopped. */
export function windblown({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 14, 'v'), o(68, -20), o(66, -58), o(78, -78, 'v'), o(62, -88), o(66, -108, 'v'),
    o(44, -106), o(36, -122, 'v'), o(10, -114), o(-20, -108), o(-50, -90), o(-65, -56), o(-68, -20),
    o(-62, 14, 'v'), i(-58, -10), i(-56, -44, 'v'), i(-48, -74), i(-34, -86, 'v'), i(-18, -74),
    i(-2, -70, 'v'), i(10, -78), i(20, -72, 'v'), i(34, -84), i(48, -66), i(56, -40, 'v'),
    i(58, -10),
  ]);
  const strands =
    line(i(-30, -84), o(0, -98), o(34, -110)) + line(i(-6, -74), o(26, -90), o(58, -98)) +
    line(i(22, -78), o(44, -82), o(66, -80)) + line(i(-54, -50), o(-62, -40));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

