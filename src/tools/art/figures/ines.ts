import { type Front, frontBrows, frontMouth } from '../kit/front-features.ts';
import { rect } from '../kit/paths.ts';
import type { DrawnFigure } from '../kit/picture.ts';
import { face, fill, place, type Shape, stroke } from '../kit/shapes.ts';

const INK = { coat: '#0b1430', line: '#0c1838', glint: '#6f9fd0' } as const;

const FACE: Front = {
  ink: INK.line,
  shade: '#142648',
  brow: '#0f1d42',
  browWidth: 3.4,
  eye: 'open',
  mouthAt: -21,
};

/** What one sees of her eyes: two glints in the glasses, and how much of them. */
const GLINTS = {
  open: rect(774, 440, 14, 7) + rect(728, 440, 8, 5),
  smiling: 'M772,448q8,-8 18,0l-2,3q-7,-5 -14,0zM726,448q8,-8 16,0l-2,3q-6,-5 -12,0z',
  narrow: rect(772, 445, 18, 3) + rect(728, 445, 12, 3),
  heavy: rect(774, 449, 14, 4) + rect(730, 449, 9, 4),
  wide: rect(772, 439, 17, 11) + rect(727, 439, 13, 10),
} as const;

/** From the front, as a pane gives one back: the desk's edge at her elbows, half of her lit. */
function inTheGlass(): Shape[] {
  return [
    fill('M640,612c4-60 34-92 84-104c14,8 58,8 72,0c50,12 82,44 86,104z', INK.coat),
    fill('M796,508c50,12 82,44 86,104h-34c-6-50-24-78-66-96z', '#1c3560'),
    fill('M730,470h60v44c-16,18-44,18-60,0z', '#172749'),
    fill('M724,506l36,44l36-44l12,4l-44,70h-8l-44-70z', '#27436f'),
    fill(
      'M716,448c-2-52 16-78 46-78c30,0 46,26 44,78c-4,38-20,60-45,60c-24,0-42-22-45-60z',
      '#1c355e',
    ),
    fill(
      'M766,372c28,4 42,30 40,76c-4,38-20,60-45,60c20-18 22-50 18-76c-4-26-12-40-13-60z',
      '#355a8c',
    ),
    place(
      { x: 762, y: 513, scale: 1.2 },
      face((mood) => frontBrows(FACE, mood)),
    ),
    // The grey bob, parted, lit from the room's side.
    fill(
      'M762,356c-40-2-62,28-62,74c0,30-4,48-8,60c14,6 26,4 34-2c-8-24-10-52-4-78c16-4 30-14 38-26c10,14 26,22 42,26c6,26 4,54-4,78c10,6 24,6 34,0c-8-14-10-34-10-60c0-44-22-70-60-72z',
      '#425a80',
    ),
    fill(
      'M762,356c38,2 60,28 60,72c0,26 2,46 10,60c-8,5-16,6-24,4c6-20 8-50 0-78c-6-22-22-46-46-58z',
      '#7f9cc0',
    ),
    // Glasses: the only thing one is sure of.
    face(({ eye = 'open', look = 'ahead' }) => {
      const lit = look === 'shut' ? 'narrow' : eye === 'down' || eye === 'shut' ? 'heavy' : eye;
      return [place({ x: look === 'away' ? -3 : 0 }, fill(GLINTS[lit], INK.glint))];
    }),
    stroke(
      'M722,436h34v16c0,12-34,12-34,0zM768,436h34v16c0,12-34,12-34,0zM756,440q6-4 12,0',
      '#b4c8e0',
      2.4,
    ),
    place(
      { x: 762, y: 513, scale: 1.2 },
      face(({ mouth = 'flat' }) => frontMouth(FACE, mouth)),
    ),
    stroke('M762,452l-4,20l8,2', '#33568a', 2.4),
  ];
}

/** Inés, never but in a dark window: who is really in the room. */
export const ines: DrawnFigure = {
  id: 'ines',
  strength: 0.72,
  poses: { window: [place({ x: -762, y: -612 }, ...inTheGlass())] },
  faces: {
    even: {},
    warm: { mouth: 'half', eye: 'smiling', frown: -10, lift: 3 },
    hard: { mouth: 'tight', eye: 'narrow', frown: 34, lift: -3 },
    tired: { mouth: 'down', eye: 'heavy', frown: -26, lift: -1 },
    caught: { mouth: 'flat', eye: 'wide', frown: -14, lift: 7 },
  },
};
