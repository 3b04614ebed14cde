import { type Comb, type Hair, line } from './hair-kit.ts';
import { trace } from './trace.ts';

/** A loose wave that has fallen over the forehead. */
export function looseWave({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(60, 16, 'v'),
    o(67, -20),
    o(70, -64),
    o(52, -106),
    o(10, -120),
    o(-34, -114),
    o(-64, -84),
    o(-68, -30),
    o(-61, 16, 'v'),
    i(-56, -14),
    i(-54, -46, 'v'),
    i(-34, -40),
    i(-10, -24),
    i(6, -26, 'v'),
    i(-2, -44),
    i(2, -56, 'v'),
    i(24, -40),
    i(44, -34),
    i(54, -40, 'v'),
    i(57, -12),
  ]);
  const strands =
    line(o(-10, -112), i(-38, -82), i(-30, -56), i(-6, -32)) +
    line(o(10, -114), i(-14, -84), i(-4, -58)) +
    line(o(24, -112), i(14, -76), i(40, -42)) +
    line(o(46, -98), i(42, -70), i(54, -46));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

/** Uncombed, grey-brown, tufts above both ears. */
export function uncombed({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(60, 18, 'v'),
    o(72, 6),
    o(84, -14, 'v'),
    o(72, -24),
    o(74, -50),
    o(78, -66, 'v'),
    o(64, -78),
    o(50, -98),
    o(30, -104),
    o(24, -120, 'v'),
    o(4, -108),
    o(-22, -108),
    o(-46, -118, 'v'),
    o(-48, -98),
    o(-64, -84),
    o(-72, -58),
    o(-88, -50, 'v'),
    o(-72, -30),
    o(-84, -4, 'v'),
    o(-70, 4),
    o(-60, 18, 'v'),
    i(-57, -14),
    i(-55, -44, 'v'),
    i(-36, -72, 'v'),
    i(-12, -58, 'v'),
    i(-6, -64),
    i(14, -52, 'v'),
    i(20, -62),
    i(38, -50, 'v'),
    i(42, -58),
    i(54, -42, 'v'),
    i(57, -14),
  ]);
  const strands =
    line(i(-34, -74), o(-6, -84), i(12, -58)) +
    line(i(-32, -80), o(16, -92), i(40, -58)) +
    line(o(-58, -60), o(-66, -40)) +
    line(o(56, -70), o(66, -48));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}

/** Too long and cut by himself: curtains of two lengths. */
export function ownCut({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(56, 0),
    o(70, 40),
    o(66, 84, 'v'),
    o(50, 76),
    o(44, 92, 'v'),
    o(-40, 80, 'v'),
    o(-52, 92, 'v'),
    o(-58, 78),
    o(-72, 86, 'v'),
    o(-70, 40),
    o(-56, 0),
  ]);
  const front = trace([
    o(60, 50, 'v'),
    o(70, 30),
    o(70, -40),
    o(56, -88),
    o(24, -106),
    o(-10, -108),
    o(-46, -98),
    o(-68, -60),
    o(-72, 10),
    o(-70, 60, 'v'),
    o(-58, 48),
    i(-52, 6),
    i(-53, -30, 'v'),
    i(-30, -34, 'v'),
    i(-16, -50),
    i(-10, -84, 'v'),
    i(8, -54),
    i(30, -40),
    i(48, -28, 'v'),
    i(54, -4),
    i(53, 26),
  ]);
  const strands =
    line(i(-10, -84), o(-40, -74), o(-60, -30)) +
    line(i(-10, -84), o(34, -76), o(60, -30)) +
    line(i(-14, -78), i(-26, -56), i(-44, -36)) +
    line(i(-6, -78), i(24, -58), i(44, -34));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 2)], edge: front };
}

/** A schoolboy's parting that will not hold: one tuft up, one down. */
export function badParting({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(61, 0, 'v'),
    o(64, -36),
    o(60, -78),
    o(40, -104),
    o(24, -108),
    o(30, -126, 'v'),
    o(12, -112),
    o(6, -122, 'v'),
    o(-4, -107),
    o(-40, -100),
    o(-61, -68),
    o(-64, -34),
    o(-61, 0, 'v'),
    i(-57, -18),
    i(-55, -50, 'v'),
    i(-40, -58),
    i(-18, -50),
    i(4, -54),
    i(20, -66),
    i(32, -82, 'v'),
    i(38, -60),
    i(54, -46, 'v'),
    i(57, -18),
  ]);
  const strands =
    line(i(32, -84), o(10, -88), i(-30, -66)) +
    line(i(32, -86), o(0, -98), o(-44, -84)) +
    line(i(33, -84), o(46, -80), o(56, -60));
  return { back: [], front: [mass(path), cuts(strands, 2)], edge: path };
}

/** Receding and blown to one side by a wind that has since stopped. */
export function windblown({ o, i, mass, cuts }: Comb): Hair {
  const path = trace([
    o(62, 14, 'v'),
    o(68, -20),
    o(66, -58),
    o(78, -78, 'v'),
    o(62, -88),
    o(66, -108, 'v'),
    o(44, -106),
    o(36, -122, 'v'),
    o(10, -114),
    o(-20, -108),
    o(-50, -90),
    o(-65, -56),
    o(-68, -20),
    o(-62, 14, 'v'),
    i(-58, -10),
    i(-56, -40, 'v'),
    i(-45, -62),
    i(-32, -76, 'v'),
    i(-18, -70),
    i(-2, -68, 'v'),
    i(10, -78),
    i(20, -72, 'v'),
    i(34, -84),
    i(48, -66),
    i(56, -40, 'v'),
    i(58, -10),
  ]);
  const strands =
    line(i(-30, -84), o(0, -98), o(34, -110)) +
    line(i(-6, -74), o(26, -90), o(58, -98)) +
    line(i(22, -78), o(44, -82), o(66, -80)) +
    line(i(-54, -50), o(-62, -40));
  return { back: [], front: [mass(path), cuts(strands, 2.2)], edge: path };
}
