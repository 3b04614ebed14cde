import { taper } from '../kit/curves.ts';
import { type Profile, profile } from '../kit/extra-heads.ts';
import { count, num } from '../kit/numbers.ts';
import { circle, ellipse } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';

const DRESS = { lit: '#ffd868', mid: '#e4a62c', dark: '#a8642a', deep: '#6e3a30' } as const;
const SKIN = { skin: '#f6c39e', shade: '#bd7466' } as const;
const HAIR = { mid: '#1c1428', lit: '#54407a' } as const;

function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M-6,-8L18,-30L24,30L-6,30z', SKIN.shade),
    fill('M2,-112C38,-118 60,-92 58,-48C58,-34 54,-22 46,-14L14,-14L2,-90z', '#120d1c'),
    ...profile({
      ...SKIN,
      ink: '#1c1020',
      lips: '#d8382f',
      nose: 0.85,
      chin: 0.85,
      full: 0.6,
      brow: 8,
      browWidth: 3.6,
      ...mood,
    }),
    // The bob: a straight fringe and a cut that points to the mouth.
    fill(
      'M-38,-66C-44,-104 -14,-122 16,-118C48,-114 60,-84 58,-46C56,-28 40,-16 2,-18C10,-32 14,-48 8,-64C-8,-72 -24,-70 -38,-66z',
      HAIR.mid,
    ),
    fill(
      'M-34,-82C-28,-106 -4,-116 18,-112C2,-106 -8,-98 -10,-84C-18,-86 -26,-84 -34,-82z',
      HAIR.lit,
    ),
    stroke('M26,-108C44,-94 50,-66 44,-30M14,-92C28,-78 32,-54 26,-26', HAIR.lit, 2.4),
    fill(circle(16, -20, 6), '#ff6a4a'),
  ];
}

/** Coral as big as walnuts. */
function necklace(): Shape[] {
  let beads = '';
  let glints = '';
  for (const i of count(9)) {
    const t = i / 8;
    const [x, y] = [-24 + t * 44, -304 + Math.sin(Math.PI * t) * 26];
    const r = 4.5 + Math.sin(Math.PI * t) * 4;
    beads += circle(x, y, r);
    glints += circle(x - r * 0.3, y - r * 0.35, r * 0.36);
  }
  return [fill(beads, '#f0483a'), fill(glints, '#ffc2a8')];
}

const lower: Shape[] = [
  fill(ellipse(2, 2, 70, 8), '#05061a', 0.6),
  fill(
    'M-22,-130C-24,-80 -22,-50 -20,-14h13C-4,-50 0,-90 0,-130zM4,-130C4,-90 8,-50 12,-14h13C26,-60 28,-100 26,-130z',
    SKIN.shade,
  ),
  fill('M-22,-130C-24,-80 -22,-50 -20,-14h6C-14,-50 -12,-90 -10,-130z', SKIN.skin),
  fill(
    'M-40,0c2,-8 14,-10 20,-20h13l1,20h-4l-2,-10l-8,10zM12,-20h13c6,10 18,12 20,20h-20l-8,-10l-1,10h-4z',
    '#c8302f',
  ),
];

function dress(): Shape[] {
  return [
    fill(
      'M-34,-306C-18,-314 14,-314 30,-306C36,-284 30,-258 24,-236C38,-196 52,-158 60,-118C26,-104 -28,-104 -56,-118C-50,-160 -38,-200 -28,-236C-36,-258 -40,-284 -34,-306z',
      DRESS.mid,
    ),
    fill(
      'M8,-312C18,-311 25,-309 30,-306C36,-284 30,-258 24,-236C38,-196 52,-158 60,-118C46,-112 30,-109 14,-108C22,-160 14,-206 6,-236C14,-262 16,-288 8,-312z',
      DRESS.dark,
    ),
    fill(
      'M-34,-306C-40,-284 -36,-258 -28,-236C-38,-200 -50,-160 -56,-118L-42,-113C-38,-160 -28,-200 -20,-236C-28,-258 -32,-284 -26,-309z',
      DRESS.lit,
    ),
    stroke('M-12,-228C-16,-190 -22,-150 -24,-112M0,-228C2,-190 2,-150 0,-110', DRESS.dark, 2.4),
    fill('M-29,-240C-10,-234 8,-234 25,-240L26,-228C8,-222 -12,-222 -30,-228z', DRESS.deep),
    fill('M-22,-310L14,-311C12,-294 2,-284 -6,-282C-16,-286 -22,-296 -22,-310z', SKIN.skin),
    fill('M-2,-311L14,-311C12,-294 2,-284 -6,-282C2,-292 2,-302 -2,-311z', SKIN.shade),
    ...necklace(),
  ];
}

function glass(x: number, y: number): Shape[] {
  return [
    fill(
      `M${x - 11},${y - 44}h22c0,16 -4,22 -9,24v22h7v4h-18v-4h7v-22c-5,-2 -9,-8 -9,-24z`,
      '#dfe8fa',
      0.85,
    ),
    fill(`M${x - 10},${y - 36}h20c-1,10 -4,14 -10,15c-6,-1 -9,-5 -10,-15z`, '#ffcf6a'),
  ];
}

function standing(): Shape[] {
  return [
    ...lower,
    // Hand on the hip.
    fill(
      taper(
        [
          [26, -298],
          [62, -262],
          [58, -248],
          [28, -226],
        ],
        20,
        13,
      ),
      SKIN.shade,
    ),
    ...dress(),
    fill('M20,-308C42,-304 50,-284 44,-268C34,-264 24,-270 22,-280z', DRESS.dark),
    place({ x: -6, y: -318, scale: 0.54 }, ...head({ mouth: 'smile' })),
    ...glass(-76, -276),
    fill(
      taper(
        [
          [-42, -280],
          [-52, -252],
          [-56, -246],
          [-74, -268],
        ],
        19,
        12,
      ),
      SKIN.skin,
    ),
    fill(
      taper(
        [
          [-34, -274],
          [-46, -246],
          [-54, -240],
          [-67, -257],
        ],
        8,
        5,
      ),
      SKIN.shade,
    ),
    fill('M-68,-262C-70,-252 -84,-256 -86,-266C-86,-276 -76,-280 -70,-276z', SKIN.skin),
    fill('M-34,-306C-52,-302 -58,-284 -52,-268C-42,-264 -32,-268 -28,-278z', DRESS.lit),
    fill('M-52,-268C-42,-264 -32,-268 -28,-278L-30,-286C-36,-276 -44,-272 -54,-274z', DRESS.dark),
    stroke('M-62,-252a8,7 0 0 0 8,-6', '#fff0c8', 3.4),
  ];
}

function laughing(): Shape[] {
  return [
    ...lower,
    fill(
      taper(
        [
          [26, -298],
          [52, -264],
          [50, -252],
          [22, -268],
        ],
        20,
        13,
      ),
      SKIN.shade,
    ),
    place(
      { x: 0, y: -236, turn: 7 },
      place(
        { x: 0, y: 236 },
        ...dress().slice(5),
        place(
          { x: -4, y: -318, scale: 0.54, turn: 13 },
          ...head({ mouth: 'laugh', eye: 'shut', brow: 14 }),
        ),
      ),
    ),
    ...dress().slice(0, 5),
    fill('M-26,-310L16,-308C14,-294 6,-284 -2,-282C-14,-286 -22,-296 -26,-310z', SKIN.skin),
    place({ x: 4, y: 0 }, ...necklace()),
    fill('M20,-308C42,-304 50,-284 44,-268C34,-264 24,-270 22,-280z', DRESS.dark),
    fill(`M26,-276C16,-284 6,-288 0,-284C-2,-276 8,-266 20,-262z`, SKIN.skin),
    ...glass(-98, -306),
    fill(
      taper(
        [
          [-46, -282],
          [-62, -262],
          [-68, -258],
          [-94, -296],
        ],
        19,
        12,
      ),
      SKIN.skin,
    ),
    fill(
      taper(
        [
          [-42, -272],
          [-58, -254],
          [-66, -250],
          [-84, -277],
        ],
        8,
        5,
      ),
      SKIN.shade,
    ),
    fill(`M-88,-292C-90,-282 -104,-286 -108,-296C-108,-306 -98,-310 -92,-306z`, SKIN.skin),
    fill('M-34,-306C-54,-304 -62,-288 -58,-270C-46,-264 -34,-268 -28,-278z', DRESS.lit),
    fill('M-58,-270C-46,-264 -34,-268 -28,-278L-30,-286C-38,-276 -48,-274 -59,-277z', DRESS.dark),
    stroke(`M${num(-78)},-272a8,7 0 0 0 9,-5`, '#fff0c8', 3.4),
  ];
}

/** Yelena Polyntseva in the mustard dress; feet at 0,0. */
export const polyntseva: DrawnFigure = {
  id: 'polyntseva',
  poses: { standing: standing(), laughing: laughing() },
};
