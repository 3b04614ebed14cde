import { fill } from '../kit/shapes.ts';
import { type Comb, type Hair, line } from './hair-kit.ts';
import { grey } from './tones.ts';
import { trace } from './trace.ts';

/** An ash-brown bob that has grown out, grey at the parting. */
export function grownBob({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(50, -40),
    o(76, 0),
    o(80, 60),
    o(74, 104, 'v'),
    o(40, 112),
    o(-40, 112),
    o(-74, 104, 'v'),
    o(-80, 60),
    o(-76, 0),
    o(-50, -40),
  ]);
  const front = trace([
    o(56, 102),
    o(76, 98, 'v'),
    o(82, 50),
    o(76, -20),
    o(60, -82),
    o(24, -106),
    o(-14, -110),
    o(-54, -92),
    o(-76, -30),
    o(-82, 50),
    o(-78, 100, 'v'),
    o(-56, 94),
    i(-50, 50),
    i(-56, 10),
    i(-50, -30),
    i(-34, -56),
    i(-14, -84, 'v'),
    i(20, -64),
    i(46, -34),
    i(54, 8),
    i(50, 54),
  ]);
  const parting = trace([
    i(-16, -80, 'v'),
    o(-20, -96),
    o(-16, -111, 'v'),
    o(-4, -111, 'v'),
    o(-8, -96),
    i(-8, -78, 'v'),
  ]);
  const strands =
    line(i(-20, -76), o(-52, -46), o(-66, 10), o(-66, 90)) +
    line(i(-4, -76), o(48, -52), o(66, 6), o(66, 90));
  return {
    back: [mass(back, [])],
    front: [mass(front), fill(parting, grey(0.86)), cuts(strands, 2.4)],
    edge: front,
  };
}

/** Dark waves to the shoulder that obey nobody. */
export function unruly({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(40, -100),
    o(84, -70),
    o(84, -30),
    o(98, 0),
    o(90, 28),
    o(110, 54),
    o(106, 78),
    o(90, 92),
    o(104, 118),
    o(88, 134),
    o(96, 154, 'v'),
    o(58, 142),
    o(30, 130),
    o(-30, 130),
    o(-52, 154, 'v'),
    o(-66, 138),
    o(-98, 142, 'v'),
    o(-88, 118),
    o(-110, 96),
    o(-104, 72),
    o(-92, 58),
    o(-108, 34),
    o(-104, 14),
    o(-88, 0),
    o(-78, -44),
    o(-84, -76),
    o(-40, -104),
  ]);
  const front = trace([
    o(62, 60),
    o(84, 72, 'v'),
    o(82, 30),
    o(97, 4),
    o(84, -26),
    o(94, -58),
    o(78, -86),
    o(52, -104),
    o(40, -122),
    o(12, -118),
    o(-14, -128),
    o(-46, -120),
    o(-62, -100),
    o(-84, -86),
    o(-80, -56),
    o(-101, -26),
    o(-84, 10),
    o(-92, 56, 'v'),
    o(-62, 44),
    i(-52, 6),
    i(-60, -20),
    i(-44, -38),
    i(-22, -50),
    i(18, -82, 'v'),
    i(20, -56),
    i(44, -46),
    i(52, -14),
    i(60, 14),
  ]);
  const strands =
    line(i(16, -84), o(-24, -88), o(-56, -64), o(-64, -34), o(-82, -10)) +
    line(i(18, -84), o(56, -78), o(66, -50), o(82, -20)) +
    line(i(10, -76), i(-24, -64), i(-48, -48)) +
    line(o(-86, 70), o(-76, 96), o(-90, 120)) +
    line(o(88, 60), o(78, 92), o(92, 120));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 2.6, true)], edge: front };
}

/** Long, straight and black, behind one ear and before the other shoulder. */
export function tucked({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(40, -90),
    o(70, -40),
    o(76, 40),
    o(78, 150),
    o(72, 230, 'v'),
    o(-60, 230, 'v'),
    o(-72, 150),
    o(-74, 40),
    o(-70, -40),
    o(-40, -90),
  ]);
  const front = trace([
    o(66, 20),
    o(72, -20),
    o(60, -80),
    o(26, -107),
    o(-12, -109),
    o(-52, -92),
    o(-72, -36),
    o(-76, 60),
    o(-82, 150),
    o(-88, 230, 'v'),
    o(-34, 230, 'v'),
    o(-44, 150),
    i(-54, 76),
    i(-59, 14),
    i(-52, -22),
    i(-30, -46),
    i(2, -62),
    i(26, -82, 'v'),
    i(40, -62),
    i(54, -36),
    i(59, -8, 'v'),
  ]);
  const strands =
    line(i(26, -82), o(20, -106)) +
    line(i(20, -80), o(-40, -62), o(-64, 10), o(-66, 120), o(-68, 220)) +
    line(i(30, -80), o(50, -66), o(66, -14));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 2.2, true)], edge: front };
}

/** Very dark, ruled straight at the jaw. */
export function jawBob({ o, i, mass, cuts }: Comb): Hair {
  const back = trace([
    o(50, -50),
    o(72, -10),
    o(76, 68, 'v'),
    o(-76, 68, 'v'),
    o(-72, -10),
    o(-50, -50),
  ]);
  const front = trace([
    o(48, 74, 'v'),
    o(78, 72, 'v'),
    o(77, 10),
    o(70, -50),
    o(50, -92),
    o(10, -107),
    o(-30, -102),
    o(-64, -66),
    o(-76, 10),
    o(-78, 72, 'v'),
    o(-46, 76, 'v'),
    i(-50, 30),
    i(-54, -10),
    i(-50, -42),
    i(-40, -62),
    i(-28, -84, 'v'),
    i(-4, -58),
    i(26, -44),
    i(48, -36),
    i(56, -8),
    i(50, 32),
  ]);
  const strands =
    line(i(-28, -84), o(-26, -104)) + line(i(-22, -82), o(40, -66), o(66, 10), o(66, 68));
  return { back: [mass(back, [])], front: [mass(front), cuts(strands, 1.8, true)], edge: front };
}
