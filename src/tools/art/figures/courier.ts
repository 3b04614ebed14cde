import { taper } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { type Front, frontBrows, frontEyes, frontMouth } from '../kit/front-features.ts';
import { circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { greek } from '../kit/patterns.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { face, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const SKIN = '#c98a5e';
const SKIN_LIT = '#e6ad80';
const SKIN_SHADE = '#935c3c';
const HAIR = '#2b2024';

const FACE: Front = {
  ink: HAIR,
  shade: SKIN_SHADE,
  brow: HAIR,
  browWidth: 4,
  eye: 'open',
  mouthAt: -22,
};

const JACKET = '#5c6b7c';
const JACKET_LIT = '#7d8fa0';
const JACKET_SHADE = '#414d5c';
const SCARF = '#e4d7b4';
const SCARF_SHADE = '#b7a680';
const BAND = '#4b7466';

/** Nineteen, with a cold, and a jacket that was issued to somebody broader. */
function door(): Shape[] {
  const roll = dice(3);
  return [
    // Legs and shoes.
    fill('M-32,-178C-34,-110-34,-60-32,-12H-8C-6,-60-2,-110 0,-174z', '#33384a'),
    fill('M-2,-178C2,-110 4,-60 8,-12H32C36,-60 36,-120 32,-178z', '#434a60'),
    fill('M-38,0c0,-10 8,-13 14,-14h16v14zM6,0v-14h22c10,3 16,7 17,14z', '#1c1a20'),
    // Jacket.
    fill(
      'M-54,-160C-58,-220-56,-260-44,-276C-34,-284-24,-286-18,-290H18C28,-286 38,-282 46,-274C58,-258 58,-220 54,-160C30,-152-30,-152-54,-160z',
      JACKET,
    ),
    fill(
      'M26,-286C34,-284 40,-280 46,-274C58,-258 58,-220 54,-160C46,-157 38,-156 30,-155C38,-200 38,-250 26,-286z',
      JACKET_LIT,
    ),
    fill(
      'M-54,-160C-58,-220-56,-260-44,-276C-40,-279-36,-281-32,-283C-42,-240-40,-196-36,-156C-44,-157-50,-158-54,-160z',
      JACKET_SHADE,
    ),
    stroke('M0,-250V-158', JACKET_SHADE, 2.4),
    fill(circle(6, -214, 2.6) + circle(6, -188, 2.6), '#d8c48a'),
    // Scarf, wound twice, one end down.
    fill(
      'M-34,-296C-20,-282 20,-282 34,-296C40,-284 38,-272 28,-266C12,-258-14,-258-28,-266C-38,-272-40,-284-34,-296z',
      SCARF,
    ),
    fill(
      'M-34,-284C-20,-270 16,-268 36,-282C36,-274 34,-270 28,-266C12,-258-14,-258-28,-266C-34,-270-37,-276-34,-284z',
      SCARF_SHADE,
    ),
    fill('M6,-272L34,-276L44,-196L18,-192z', SCARF),
    fill('M9,-250L37,-254L38.500,-242L11,-238zM13,-226L40,-230L41.500,-218L15,-214z', BAND),
    stroke('M20,-192v10M27,-193v11M34,-194v10M41,-195v9', SCARF, 2.6),
    fill('M-22,-288l14,-4l6,26l-14,2zM10,-292l14,2l-4,25l-14,1z', BAND),
    // Head: ears that stick out, hair that will not lie down.
    fill(ellipse(-25, -322, 7, 10) + ellipse(27, -322, 7, 10), SKIN_SHADE),
    fill(
      'M-24,-330C-26,-356-12,-366 2,-366C18,-366 28,-354 26,-330C25,-306 14,-290 1,-290C-12,-290-23,-306-24,-330z',
      SKIN,
    ),
    fill(
      'M8,-365C20,-362 28,-352 26,-330C25,-306 14,-290 1,-290C12,-300 16,-316 15,-332C14,-346 12,-356 8,-365z',
      SKIN_LIT,
    ),
    fill(
      'M-28,-332C-34,-362-16,-382 4,-380C10,-390 18,-386 16,-378C30,-374 36,-352 29,-332C25,-344 22,-352 12,-354C2,-350-10,-350-16,-354C-22,-348-26,-342-28,-332z',
      HAIR,
    ),
    place(
      { x: 1.5, y: -288, scale: 0.66 },
      face((mood) => [...frontEyes(FACE, mood), ...frontBrows(FACE, mood)]),
      face(({ mouth = 'flat' }) => frontMouth(FACE, mouth)),
    ),
    fill('M0,-326c4,6 7,10 5,13c-3,2 -6,2 -8,0z', '#d98a70'),
    stroke('M-14,-321h7M9,-321h7', SKIN_SHADE, 1.6),
    // Arms: the receipt book under one, the envelope in both hands.
    fill(
      taper(
        [
          [-42, -268],
          [-54, -240],
          [-55, -216],
          [-38, -194],
        ],
        25,
        19,
      ),
      JACKET_SHADE,
    ),
    fill(
      taper(
        [
          [44, -268],
          [55, -240],
          [56, -216],
          [40, -194],
        ],
        25,
        19,
      ),
      JACKET_SHADE,
    ),
    place(
      { x: -4, y: -196, turn: -4 },
      fill(rect(-36, -26, 72, 48), '#dcb878'),
      fill(
        polygon([
          [-36, -26],
          [36, -26],
          [0, 2],
        ]),
        '#c49a5a',
      ),
      stroke('M-36,-26L0,2L36,-26', '#8d6a3c', 2),
      fill(circle(0, 0, 6), '#7c5638'),
    ),
    place(
      { x: -58, y: -236, turn: -14 },
      fill(rect(-10, -26, 34, 54), '#31413e'),
      fill(rect(-6, -22, 28, 48), '#ece3cb'),
      fill(greek(roll, { x: -2, y: -16, w: 20, h: 36 }, 7, 2.4), '#8b8578'),
      fill(rect(-10, -26, 34, 8), '#31413e'),
    ),
    fill(
      taper(
        [
          [-52, -220],
          [-38, -198],
          [-30, -190],
        ],
        20,
        16,
      ),
      JACKET_SHADE,
    ),
    fill(ellipse(-34, -186, 10, 9) + ellipse(32, -188, 10, 9), SKIN),
  ];
}

/** The boy from the third floor. */
export const courier: DrawnFigure = { id: 'courier', poses: { door: door() } };
