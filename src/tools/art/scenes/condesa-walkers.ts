import { dice } from '../kit/dice.ts';
import { lens, reflection } from '../kit/marks.ts';
import { ellipse } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { RAG, STREET, WINDOWS } from './condesa-space.ts';

type Dome = {
  readonly deep: string;
  readonly mid: string;
  readonly body: string;
  readonly lit: string;
  readonly rim: string;
};

/** An open umbrella of four gores, 150 wide, the top of its stick at 0,-212. */
function umbrella(tones: Dome): Shape[] {
  return [
    fill(
      'M-80,-136C-72,-184 -36,-206 0,-208C36,-206 72,-184 80,-136C66,-144 54,-142 48,-134C38,-143 24,-143 16,-134C6,-144 -10,-144 -20,-135C-28,-143 -42,-143 -50,-134C-58,-142 -68,-144 -80,-136Z',
      tones.body,
    ),
    fill(
      'M0,-208C36,-206 72,-184 80,-136C66,-144 54,-142 48,-134C46,-166 26,-196 0,-208Z',
      tones.lit,
    ),
    fill(
      'M0,-208C-36,-206 -72,-184 -80,-136C-68,-144 -58,-142 -50,-134C-48,-166 -28,-196 0,-208Z',
      tones.deep,
    ),
    fill(
      'M0,-208C-28,-196 -48,-166 -50,-134C-42,-143 -28,-143 -20,-135C-20,-166 -12,-192 0,-208Z',
      tones.mid,
    ),
    stroke('M20,-206C52,-198 72,-172 78,-142', tones.rim, 2.2),
    stroke('M0,-207v-9', '#05080f', 3),
  ];
}

/** A customer of the mender's, who waits with his own held open. */
export function customer(): Shape[] {
  const { x, w } = WINDOWS.mender;
  return [
    place(
      { x: x + w + 22, y: STREET.pavement + 12, scale: 0.84 },
      fill('M-12,-2v-60h9l2,60zM4,-2l0,-60h10l0,60z', '#0a1020'),
      fill('M-16,-0h16v-6h-12zM3,0h16l-4,-6h-12z', '#05080f'),
      fill('M-16,-126C-22,-100 -22,-74 -22,-46H24C24,-76 22,-102 17,-126z', '#1a2238'),
      fill('M-16,-126C-22,-100 -22,-74 -22,-46h5C-17,-76 -15,-102 -11,-126z', '#b07a52'),
      fill('M-9,-132c-4,-26 22,-28 20,-4c0,8 -3,12 -6,14h-10z', '#141a2c'),
      stroke('M6,-98L2,-204', '#05080f', 2.8),
      ...umbrella({
        deep: '#6b6068',
        mid: '#464c60',
        body: '#363f56',
        lit: '#2a3349',
        rim: '#4a6684',
      }),
    ),
  ];
}

/** Nineteen years in this street, under a bin liner when it rains, with a red rag always. */
export function ragMan(wet: boolean): Shape[] {
  const cape =
    'M-22,-142C-12,-150 12,-150 22,-142C36,-116 40,-78 44,-44C20,-34 -22,-34 -46,-46C-40,-80 -34,-116 -22,-142z';
  const coat = wet
    ? [
        fill(cape, '#0a1020'),
        fill('M-22,-142C-34,-116 -40,-80 -46,-46L-34,-42C-30,-78 -24,-112 -14,-146z', '#c07a4c'),
        stroke('M-14,-128C-20,-100 -22,-74 -24,-48M6,-132C8,-104 8,-70 10,-42', '#34486a', 3),
        stroke('M26,-122C32,-96 36,-70 38,-48', '#5f93b8', 2.6),
      ]
    : [
        fill(
          'M-20,-142C-10,-149 12,-149 21,-142C27,-116 27,-92 25,-76H-22C-27,-96 -27,-118 -20,-142z',
          '#3a5f7c',
        ),
        fill('M6,-147C14,-146 18,-145 21,-142C27,-116 27,-92 25,-76H6z', '#27455f'),
      ];
  return [
    ...(wet
      ? [
          fill(
            reflection(dice(9), { x: RAG.x - 40, top: RAG.y - 92, bottom: RAG.y - 6, w: 40 }, 7),
            '#a03236',
            0.5,
          ),
        ]
      : []),
    fill(lens(RAG.x, RAG.y + 3, 130, 12), '#050912', 0.7),
    place(
      { ...RAG, flip: true },
      fill('M-20,-80L-18,-6h13l6,-54l6,54h13L23,-80z', '#141a30'),
      fill('M-24,0c0,-6 5,-9 12,-9h9v9zM6,0v-9h9c7,0 12,4 12,9z', '#05080f'),
      // The arm that has the rag.
      stroke('M18,-134C32,-138 42,-150 48,-168', wet ? '#0a1020' : '#3a5f7c', 15),
      stroke('M44,-156L50,-174', '#8a5a48', 9),
      ...coat,
      stroke('M-20,-130C-32,-112 -32,-92 -26,-76', wet ? '#0a1020' : '#27455f', 12),
      fill(ellipse(-25, -72, 6, 7), wet ? '#6a4640' : '#8a5a48'),
      fill('M-6,-152h13v14h-13z', '#6a4238'),
      fill('M-12,-172C-14,-158 -10,-148 -2,-146C8,-146 13,-156 12,-172z', '#8a5a48'),
      fill('M2,-172C2,-160 0,-150 -4,-146C8,-144 13,-156 12,-172z', '#6a4238'),
      fill(
        'M-14,-170C-15,-186 13,-187 14,-170L-14,-170L-24,-165C-22,-170 -18,-172 -14,-172z',
        wet ? '#27345a' : '#e8dcc0',
      ),
      // The one red thing.
      fill(
        'M46,-178C58,-190 62,-204 84,-208C80,-198 88,-192 98,-190C86,-182 84,-172 88,-162C74,-166 64,-160 54,-164z',
        '#d83a34',
      ),
      fill(
        'M54,-164C64,-174 74,-182 98,-190C86,-182 84,-172 88,-162C74,-166 64,-160 54,-164z',
        '#9a222c',
      ),
      stroke('M50,-180C60,-190 64,-202 84,-208', '#ff8a68', 2),
    ),
  ];
}
