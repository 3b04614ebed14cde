import { dice } from '../kit/dice.ts';
import { lens, reflection } from '../kit/marks.ts';
import { circle } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';

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

/** The red umbrella: she walks away from the lamp and looks up at one window. */
export function redUmbrella(): Shape[] {
  return [
    fill(lens(676, 823, 120, 9), '#050912', 0.7),
    fill(reflection(dice(9), { x: 680, top: 842, bottom: 1000, w: 100 }, 7), '#a03236', 0.85),
    fill(reflection(dice(12), { x: 680, top: 842, bottom: 930, w: 50 }, 7), '#e8573f', 0.8),
    place(
      { x: 676, y: 822, scale: 0.98 },
      fill(
        'M-4,-62C-12,-40 -18,-22 -28,-8L-36,-4c-2,3 0,4 3,4h10l3,-6C-12,-22 0,-40 6,-58zM4,-62C10,-42 16,-24 28,-11l7,-1l-1,7c-2,2 -5,3 -8,1C12,-16 0,-36 -4,-56z',
        '#080c1a',
      ),
      fill(
        'M-13,-124C-20,-104 -22,-80 -26,-50C-16,-44 -4,-46 4,-50C12,-44 22,-46 30,-52C24,-82 22,-104 15,-124z',
        '#1d2344',
      ),
      fill('M4,-124C6,-98 6,-70 4,-50C12,-44 22,-46 30,-52C24,-82 22,-104 15,-124z', '#6d4358'),
      fill('M11,-122C16,-98 20,-76 25,-50L30,-52C24,-82 22,-104 15,-124z', '#f0a868'),
      fill('M-20,-92H22v6H-21z', '#0f1430'),
      fill('M-6,-134h10v12h-10z', '#7c4a4c'),
      fill(
        'M-10,-156C-4,-162 8,-160 9,-150C9,-142 6,-136 1,-132C-4,-130 -8,-131 -9,-134l-1,-4l-2,-2l1,-2l-4,-3z',
        '#b87860',
      ),
      fill(
        'M-11,-154C-9,-168 10,-169 14,-156C17,-146 16,-134 10,-130C5,-132 3,-140 2,-147C-2,-147 -7,-149 -11,-154z',
        '#0a0d1c',
      ),
      stroke('M13,-155c4,10 2,18 -2,23', '#f0a868', 1.8),
      stroke('M-6,-104L0,-220', '#05080f', 2.8),
      fill('M-12,-120C-22,-110 -24,-102 -22,-96L-6,-100l2,-8z', '#141a36'),
      fill(circle(-5, -104, 4), '#b87860'),
      place(
        { y: -17, turn: -5 },
        ...umbrella({
          deep: '#7a1f2e',
          mid: '#a32a34',
          body: '#cf3834',
          lit: '#f26a48',
          rim: '#ffd0a0',
        }),
      ),
    ),
  ];
}

/** The grey one, at the corner of the house, under the dry edge of the first floor. */
export function greyUmbrella(): Shape[] {
  return [
    place(
      { x: 852, y: 812, scale: 0.8 },
      fill('M-12,-2v-60h9l2,60zM4,-2l0,-60h10l0,60z', '#0a1020'),
      fill('M-16,-0h16v-6h-12zM3,0h16l-4,-6h-12z', '#05080f'),
      fill('M-16,-126C-22,-100 -22,-74 -22,-46H24C24,-76 22,-102 17,-126z', '#1a2238'),
      fill('M-16,-126C-22,-100 -22,-74 -22,-46h5C-17,-76 -15,-102 -11,-126z', '#43465a'),
      fill('M-9,-132c-4,-26 22,-28 20,-4c0,8 -3,12 -6,14h-10z', '#141a2c'),
      stroke('M6,-98L2,-204', '#05080f', 2.8),
      ...umbrella({
        deep: '#4b4c5e',
        mid: '#363e54',
        body: '#2d364c',
        lit: '#222b41',
        rim: '#34506a',
      }),
    ),
  ];
}
