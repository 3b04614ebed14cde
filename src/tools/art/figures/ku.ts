import { smooth, taper } from '../kit/curves.ts';
import { circle, ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { clipped, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const SKIN = '#bd7c50';
const SKIN_LIT = '#e0a06c';
const SKIN_SHADE = '#87502f';
const HAIR = '#191720';
const HAIR_LIT = '#3d3a4a';
const SHIRT = '#e6e3d6';
const SHIRT_SHADE = '#b3b3b0';
const VEST = '#c08d3a';
const VEST_LIT = '#dcae58';
const VEST_SHADE = '#8d632b';
const TIE = '#2c3554';
const TROUSERS = '#3c3f52';
const TROUSERS_SHADE = '#2a2c3c';

/** Head in profile to the right; chin at 0,0, about 100 px tall. */
function head(): Shape[] {
  return [
    // Neck.
    fill('M-34,-34C-30,-10-36,12-44,26H20C10,14 6,2 8,-8z', SKIN_SHADE),
    fill('M4,-8C2,2 8,14 20,26H2C-4,14-6,2-8,-6z', SKIN),
    // Face: brow, the long nose, a firm chin.
    fill(
      'M-40,-62C-42,-96-8,-106 12,-98C24,-92 29,-80 30,-68C31,-62 29,-60 30,-56L44,-38C46,-34 42,-32 35,-31' +
        'C38,-28 38,-26 36,-23C38,-20 37,-17 33,-15C34,-8 33,-1 27,2C18,5 6,0-6,-7C-20,-16-36,-30-40,-62z',
      SKIN,
    ),
    fill(
      'M20,-92C26,-86 29,-78 30,-68C31,-62 29,-60 30,-56L44,-38C46,-34 42,-32 35,-31C38,-28 38,-26 36,-23' +
        'C38,-20 37,-17 33,-15C34,-8 33,-1 27,2C24,-2 22,-10 22,-16C16,-22 18,-32 24,-36C18,-42 14,-50 20,-58C24,-66 22,-80 20,-92z',
      SKIN_LIT,
    ),
    fill('M-40,-62C-36,-30-20,-16-6,-7C4,-1 12,2 20,3C8,-8-8,-18-14,-36C-18,-50-14,-62-12,-72z', SKIN_SHADE),
    // Ear.
    fill(ellipse(-15, -46, 8.5, 12), SKIN),
    stroke('M-17,-52c6,2 6,10 0,13', SKIN_SHADE, 2.4),
    // Eye and brow: awake.
    fill('M13,-60c5,-6 12,-6 15,-2c-3,4 -10,5 -15,2z', '#f3e6d2'),
    fill(circle(22, -61, 3), HAIR),
    stroke('M12,-61c5,-6 12,-6 16,-3', HAIR, 2),
    stroke('M9,-71c7,-6 14,-6 21,-3', HAIR, 4),
    stroke('M26,-22.5l10,-.6', SKIN_SHADE, 2.4),
    stroke('M33,-33c-3,2 -6,1 -7,-2', SKIN_SHADE, 2),
    // Hair, combed from a side parting, clipped at the neck.
    fill(
      'M28,-86C34,-104 14,-118-8,-116C-38,-114-54,-92-50,-62C-48,-46-44,-36-38,-28C-34,-30-32,-34-31,-40' +
        'C-28,-48-22,-50-20,-58C-14,-58-12,-50-8,-42C-4,-52-6,-66 2,-78C10,-84 20,-84 28,-86z',
      HAIR,
    ),
    fill('M28,-86C34,-104 14,-118-8,-116C-2,-112 4,-108 8,-100C14,-92 20,-88 28,-86z', HAIR_LIT),
    stroke('M-8,-114C-12,-104-10,-92-2,-82', HAIR_LIT, 2),
  ];
}

function argyle(x: number, y: number, w: number, h: number): Shape {
  const at = (cx: number, cy: number): string =>
    polygon([[cx, cy - h / 2], [cx + w / 2, cy], [cx, cy + h / 2], [cx - w / 2, cy]]);
  return fill(at(x, y) + at(x, y + h) + at(x, y + 2 * h), VEST_SHADE);
}

/** At his desk, turned to the television: the remote in one hand, a pencil in the other. */
function desk(): Shape[] {
  return [
    // Chair back.
    fill(roundRect(-96, -112, 128, 150, 18), '#2b2c38'),
    fill(roundRect(-96, -112, 128, 10, 5), '#4d4f60'),
    // Far arm, with the remote.
    fill(smooth([[56, -104], [84, -84], [104, -40], [112, -14], [88, 0], [70, -30]], true, 0.9), SHIRT_SHADE),
    fill(taper([[96, -16], [128, -30], [152, -46]], 24, 15), SKIN),
    fill(ellipse(158, -50, 13, 10), SKIN_LIT),
    fill(polygon([[152, -58], [186, -82], [193, -74], [160, -49]]), '#20212b'),
    fill(circle(186, -75, 2), '#d98b4c'),
    place({ x: 0, y: -130, scale: 0.98, turn: -7 }, ...head()),
    // Trunk: shirt, sweater vest, tie.
    fill(
      'M-92,40C-98,-20-94,-78-74,-98C-56,-108-40,-112-30,-118H26C40,-112 60,-106 74,-94C90,-74 88,-20 84,40z',
      SHIRT,
    ),
    fill('M-76,40C-80,-20-76,-70-62,-100C-52,-106-42,-110-34,-114L0,-56L26,-114C40,-110 50,-106 58,-100C74,-70 72,-20 70,40z', VEST),
    fill('M34,-111C42,-109 50,-106 58,-100C74,-70 72,-20 70,40H36C46,-10 46,-64 34,-111z', VEST_LIT),
    fill('M-76,40C-80,-20-76,-70-62,-100C-56,-104-50,-106-46,-108C-60,-70-60,-14-52,40z', VEST_SHADE),
    clipped('M-50,40V-70H40V40z', argyle(-26, -34, 26, 40), argyle(22, -34, 26, 40)),
    fill('M-36,-116L0,-56L28,-116L14,-110L-4,-98L-26,-112z', SHIRT),
    fill('M-36,-116L0,-56L-4,-98L-26,-112z', SHIRT_SHADE),
    fill('M-8,-102h12l4,14l-5,34h-6l-9,-34z', TIE),
    fill('M-38,-116L-40,-132L-4,-102L-16,-86zM28,-116L26,-130L-2,-102L10,-86z', '#f4f1e4'),
    stroke('M-34,-112L0,-55L26,-112', VEST_LIT, 4),
    // Near arm across the desk, sleeve rolled.
    fill(smooth([[-88, -92], [-108, -60], [-124, -14], [-116, 12], [-92, 12], [-74, -20], [-68, -64]], true, 0.9), SHIRT),
    fill(smooth([[-96, -76], [-108, -60], [-124, -14], [-116, 12], [-104, 12], [-102, -20]], true, 0.9), SHIRT_SHADE),
    fill(taper([[-110, 2], [-70, 4], [-22, -2]], 28, 18), SKIN),
    fill(taper([[-112, 8], [-70, 11], [-22, 5]], 14, 7), SKIN_SHADE),
    fill(polygon([[-104, -14], [-84, -12], [-86, 18], [-110, 18]]), '#f4f1e4'),
    fill(ellipse(-14, -3, 14, 10), SKIN),
    stroke('M-10,-2L10,-34', '#e0b046', 4),
    stroke('M-8,-5L-12,2', HAIR, 3),
    fill(rect(-38, -12, 6, 20), '#2b2c38'),
  ];
}

function legs(): Shape[] {
  return [
    fill('M-46,-232C-50,-150-52,-80-46,-14H-14C-10,-80-4,-150 2,-226z', TROUSERS_SHADE),
    fill('M-4,-232C0,-150 2,-80 8,-14H40C46,-90 46,-160 42,-232z', TROUSERS),
    stroke('M24,-214C28,-150 28,-80 26,-20', TROUSERS_SHADE, 2.4),
    fill('M-50,0c0,-12 10,-16 18,-18h18v18zM4,0v-18h30c12,4 24,8 26,18z', '#1d1a20'),
  ];
}

function trunk(): Shape[] {
  return [
    fill('M-62,-226C-66,-280-66,-322-54,-340C-42,-350-30,-354-22,-358H22C34,-354 46,-348 56,-338C66,-320 62,-280 56,-226z', VEST),
    fill('M30,-354C40,-350 50,-346 56,-338C66,-320 62,-280 56,-226H30C40,-270 40,-316 30,-354z', VEST_LIT),
    fill('M-62,-226C-66,-280-66,-322-54,-340C-50,-344-44,-347-40,-349C-48,-310-46,-270-42,-226z', VEST_SHADE),
    clipped('M-40,-226V-326H36V-226z', argyle(-18, -292, 22, 34), argyle(22, -292, 22, 34)),
    fill('M-62,-238C-40,-232 30,-232 57,-238L56,-224C30,-218-40,-218-62,-224z', VEST_SHADE),
    fill('M-28,-358L2,-308L28,-358L2,-340z', SHIRT),
    fill('M-26,-356L-30,-370L2,-344L-9,-328zM27,-356L31,-370L2,-344L12,-328z', '#f4f1e4'),
    fill('M-5,-348h10l4,12l-5,26h-5l-7,-26z', TIE),
    stroke('M-24,-355L2,-307L24,-355', VEST_LIT, 3.4),
  ];
}

function arm(points: readonly (readonly [number, number])[], color: string): Shape {
  return fill(taper(points, 29, 22), color);
}

/** On his feet, a folder under one arm, the other hand in his pocket. */
function standing(): Shape[] {
  return [
    arm([[44, -336], [62, -290], [58, -262], [54, -232]], SHIRT_SHADE),
    ...legs(),
    fill(ellipse(50, -226, 14, 12), SKIN_SHADE),
    place({ x: 2, y: -368, scale: 0.84, turn: 3, flip: true }, ...head()),
    ...trunk(),
    fill(polygon([[-84, -286], [-16, -276], [-22, -200], [-92, -212]]), '#d9b678'),
    fill(polygon([[-84, -286], [-70, -284], [-78, -210], [-92, -212]]), '#f1e4c2'),
    fill(polygon([[-60, -264], [-34, -260], [-36, -248], [-62, -252]]), '#a87c44'),
    arm([[-48, -338], [-70, -304], [-80, -272], [-72, -250]], SHIRT),
    fill(taper([[-82, -270], [-70, -246], [-44, -236]], 22, 15), SKIN),
    fill(ellipse(-38, -235, 12, 10), SKIN_LIT),
  ];
}

/** By the machine, warming both hands. */
function coffee(): Shape[] {
  return [
    arm([[46, -338], [64, -304], [70, -278], [54, -262]], SHIRT_SHADE),
    ...legs(),
    place({ x: 0, y: -368, scale: 0.84, turn: 9, flip: true }, ...head()),
    ...trunk(),
    arm([[-48, -338], [-66, -306], [-74, -278], [-60, -264]], SHIRT),
    fill(taper([[-70, -270], [-48, -274], [-16, -286]], 22, 14), SKIN),
    fill(taper([[60, -268], [30, -272], [10, -284]], 22, 14), SKIN_SHADE),
    fill('M-18,-312h34l-4,38h-26z', '#efe8d8'),
    fill('M6,-312h10l-4,38h-10z', '#c5beb0'),
    fill(ellipse(-1, -312, 17, 4.4), '#3a211a'),
    fill(ellipse(-14, -288, 9, 12), SKIN_LIT),
    fill(ellipse(12, -287, 8, 12), SKIN),
    stroke('M-6,-322c-6,-8 6,-12 0,-22M6,-324c-5,-8 6,-10 1,-18', '#f4efe2', 2.4, 0.6),
  ];
}

/** Tomás Ku: slim, side parting, sweater vest. `desk` is placed by the desk's edge under him. */
export const ku: DrawnFigure = {
  id: 'ku',
  poses: { desk: desk(), standing: standing(), coffee: coffee() },
};
