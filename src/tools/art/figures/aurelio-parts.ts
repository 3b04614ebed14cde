import { type Front, frontBrows, frontEyes, frontMouth } from '../kit/front-features.ts';
import { circle, polygon, rect } from '../kit/paths.ts';
import { face, fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade, type Skin } from './cast-parts.ts';

export const WOOL = { lit: '#86a871', mid: '#4d7654', dark: '#2f5248', deep: '#1d3638' } as const;
export const SKIN: Skin = { skin: '#dba67c', shade: '#9c6450' };
const CORD = { lit: '#8d7f86', mid: '#5d5360', dark: '#3d3646' } as const;
const WHITE = { lit: '#fbf7ee', mid: '#d5d3d8', dark: '#9a98a8' } as const;
const INK = '#2a1c22';

/** A pencil from behind an ear, point forward and up. */
function pencil(): Shape[] {
  return [
    fill(rect(-4, -46, 8, 54), '#f2b632'),
    fill(rect(0, -46, 4, 54), '#c07e22'),
    fill(
      polygon([
        [-4, -46],
        [4, -46],
        [0, -60],
      ]),
      '#f3dcb4',
    ),
    fill(
      polygon([
        [-1.6, -54],
        [1.6, -54],
        [0, -60],
      ]),
      INK,
    ),
    fill(rect(-4, 4, 8, 8), '#d9584a'),
  ];
}

const FACE: Front = {
  ink: INK,
  shade: SKIN.shade,
  brow: WHITE.mid,
  browWidth: 6,
  eye: 'open',
  mouthAt: -14,
};

/** From the front, chin at 0,0, about 112 tall; `down` looks through the glasses at a paper. */
export function head(down: boolean): Shape[] {
  const front: Front = { ...FACE, eye: down ? 'down' : 'open' };
  return [
    fill('M-18,-14H18L22,26H-22z', SKIN.shade),
    fill('M-18,-14H2L-6,26H-22z', SKIN.skin),
    place({ x: -45, y: -66, turn: -24 }, ...pencil()),
    place({ x: 45, y: -66, turn: 24, flip: true }, ...pencil()),
    fill('M-34,-58C-48,-66 -52,-48 -46,-36C-42,-28 -36,-28 -32,-36z', SKIN.skin),
    fill('M34,-58C48,-66 52,-48 46,-36C42,-28 36,-28 32,-36z', SKIN.shade),
    stroke('M-44,-52C-40,-54 -38,-48 -40,-40', SKIN.shade, 2.2),
    ...formed(
      'M-36,-78C-38,-44 -34,-14 -18,-2C-8,4 8,4 18,-2C34,-14 38,-44 36,-78C34,-104 -34,-104 -36,-78z',
      SKIN.skin,
      fill('M6,-110C2,-84 6,-66 4,-58L12,-38L4,-32C14,-22 10,-8 -2,6H50V-110z', SKIN.shade),
      fill('M-36,-40C-28,-34 -26,-22 -22,-4H-40z', SKIN.shade, 0.5),
    ),
    fill('M-4,-58L-10,-36C-8,-32 6,-32 10,-36L4,-58z', '#e9bd94'),
    fill('M4,-58L10,-36C8,-33 4,-33 0,-33L2,-46z', '#874f42'),
    stroke('M-22,-88Q-6,-92 14,-89M-18,-95Q0,-98 12,-96', SKIN.shade, 1.8),
    // Eyes, heavy-lidded, and brows that have gone on growing.
    face((mood) => [...frontEyes(front, mood), ...frontBrows(front, mood)]),
    // Half glasses, low on the nose.
    fill(
      'M-28,-46H-7C-7,-36 -13,-33 -18,-33C-24,-33 -28,-37 -28,-46zM7,-46H28C28,-37 24,-33 18,-33C13,-33 7,-36 7,-46z',
      '#dff0ee',
      0.55,
    ),
    stroke(
      'M-28,-46H-7C-7,-36 -13,-33 -18,-33C-24,-33 -28,-37 -28,-46zM7,-46H28C28,-37 24,-33 18,-33C13,-33 7,-36 7,-46zM-7,-45Q0,-50 7,-45M-28,-46L-42,-52M28,-46L42,-52',
      '#6b2f2c',
      2.4,
    ),
    face(({ mouth = 'flat' }) => frontMouth(front, mouth)),
    fill(
      'M0,-30C-8,-34 -20,-28 -25,-16C-16,-18 -8,-18 0,-20C8,-18 16,-18 25,-16C20,-28 8,-34 0,-30z',
      WHITE.lit,
    ),
    fill('M0,-30C8,-34 20,-28 25,-16C16,-18 8,-18 0,-20z', WHITE.dark),
    // A brush of white hair.
    fill(
      'M-38,-58C-48,-94 -34,-116 -20,-112C-10,-122 14,-122 22,-112C38,-114 46,-92 38,-58C36,-72 32,-84 22,-92C6,-98 -8,-98 -22,-92C-32,-84 -36,-72 -38,-58z',
      WHITE.lit,
    ),
    fill(
      'M38,-58C46,-92 38,-114 22,-112C14,-122 2,-122 -4,-119C6,-112 10,-104 6,-97C12,-97 18,-95 22,-92C32,-84 36,-72 38,-58z',
      WHITE.mid,
    ),
    stroke(
      'M-24,-96C-24,-102 -22,-106 -18,-110M-6,-100C-6,-106 -4,-112 0,-116M14,-98C16,-104 20,-106 24,-110',
      WHITE.dark,
      2,
    ),
  ];
}

/** Shirt buttoned to the top, bow tie, cardigan to the hip. Shoulders at -334, hem at -184. */
export function trunk(): Shape[] {
  return [
    ...formed(
      'M-22,-338C-40,-334 -52,-326 -54,-312C-56,-270 -52,-220 -50,-184C-20,-176 20,-176 50,-184C52,-220 56,-270 54,-312C52,-326 40,-334 22,-338z',
      WOOL.mid,
      fill('M26,-344C34,-290 34,-240 30,-170H70V-344z', WOOL.dark),
      fill('M-60,-344H-40C-48,-300 -46,-240 -42,-170H-70z', WOOL.lit),
      fill('M-60,-194C-20,-186 20,-186 60,-194V-170H-60z', WOOL.dark),
    ),
    fill('M-22,-340H22L2,-226z', '#f6eede'),
    fill('M6,-340H22L2,-226L0,-238z', '#bdb6b6'),
    stroke('M-22,-339L1,-228L-2,-180M22,-339L1,-228', WOOL.deep, 3),
    fill('M-24,-342L0,-328L-12,-316zM24,-342L0,-328L12,-316z', '#fffaf0'),
    fill('M0,-326L-17,-334V-316zM0,-326L17,-334V-316z', '#9a3a3a'),
    fill('M0,-326L17,-334V-316z', '#6b2434'),
    fill(circle(-4, -214, 3) + circle(-5, -198, 3), '#d9b25a'),
    stroke('M-38,-214H-18M18,-214H40', WOOL.deep, 2.6),
  ];
}

export const legs: readonly Shape[] = [
  groundShade(0, 62),
  fill('M-44,-192L-38,-12h28L-2,-180L8,-12h28L44,-192z', CORD.mid),
  fill('M-44,-192L-38,-12h9L-30,-192z', CORD.lit),
  fill('M14,-192C22,-120 26,-60 26,-12h10L44,-192z', CORD.dark),
  fill('M-50,0c0,-8 8,-14 16,-16h24v16zM8,0v-16h24c8,2 16,8 16,16z', '#4a2a24'),
];
