import { dice } from '../kit/dice.ts';
import { reflection } from '../kit/marks.ts';
import { circle, ellipse, rect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { CAR } from './condesa-space.ts';

const BODY =
  'M4,-46L2,-76C4,-84 10,-87 20,-88L128,-94L176,-138C180,-142 186,-144 194,-144L312,-144C320,-144 326,-142 331,-138L372,-97L440,-93C448,-92 452,-88 453,-80L456,-46L452,-34L402,-32A40 40 0 0 0 322,-32L130,-31A40 40 0 0 0 50,-31L10,-34Z';

function wheel(x: number): Shape[] {
  return [
    fill(circle(x, -30, 33), '#04070d'),
    fill(circle(x, -30, 20), '#1d2942'),
    fill(circle(x, -30, 15), '#8496aa'),
    fill(circle(x, -30, 9), '#3b4a63'),
    stroke(`M${x - 13},-37a15,15 0 0 1 15,-8`, '#ffe0b0', 2),
  ];
}

/** Who sits in it has a grey bob, and looks up. */
function sitter(): Shape[] {
  return [
    fill(
      'M198,-97c0,-10 6,-15 14,-17l-1,-6c-6,-3 -8,-12 -5,-19c4,-8 20,-9 24,0c2,6 2,14 0,20l-3,6c12,2 18,7 19,16z',
      '#0a1020',
    ),
    fill(
      'M207,-116c-6,-10 -3,-24 10,-25c14,-1 19,12 15,27l-7,1c2,-8 1,-14 -3,-18c-5,2 -9,6 -15,15z',
      '#7f8ea8',
    ),
    stroke('M206,-127l-4,6l4,2', '#d8a070', 1.8),
  ];
}

/** A Tsuru, the box on wheels of every street of the city. */
export function car(): Shape[] {
  return [
    place(
      CAR,
      fill(`M24,-44H440L448,2H14Z${circle(90, -34, 42)}${circle(362, -34, 42)}`, '#04070e'),
      fill(ellipse(228, 3, 250, 13), '#04070e'),
      fill('M-36,5H500l-24,26H-8z', '#060b16', 0.55),
      fill(BODY, '#8d9db2'),
      fill(
        'M3,-70C150,-76 320,-76 454,-70L456,-46L452,-34L402,-32A40 40 0 0 0 322,-32L130,-31A40 40 0 0 0 50,-31L10,-34L4,-46Z',
        '#5f7088',
      ),
      fill(
        'M20,-88L128,-94L372,-97L440,-93L450,-86C330,-90 130,-88 6,-80C8,-86 12,-87 20,-88Z',
        '#c3cedb',
      ),
      fill(
        'M128,-94L176,-138C180,-142 186,-144 194,-144L312,-144C320,-144 326,-142 331,-138L372,-97L364,-97L325,-134C322,-136 318,-138 312,-138H196C190,-138 186,-136 182,-133L140,-94Z',
        '#aab8c8',
      ),
      fill(BODY, spray('#3a4a68', 2), 0.6),
      // It is darker in there than in the street.
      fill('M148,-97L186,-132C188,-134 192,-135 196,-135H246V-97Z', '#2a3a56'),
      fill('M254,-97V-135H310C316,-135 319,-134 322,-131L356,-97Z', '#22314c'),
      fill('M148,-97L160,-108H246V-97ZM254,-97V-108H345L356,-97Z', '#18243c'),
      fill('M150,-99L186,-132L192,-134L164,-99ZM292,-97L306,-135H318L310,-97Z', '#9fc4e0', 0.3),
      ...sitter(),
      fill('M276,-97v-9c0,-6 4,-9 9,-9h10c5,0 8,3 8,9v9zM284,-116h12v-8h-12z', '#0e1626'),
      stroke(
        'M18,-88L128,-94.500L176,-138.500C180,-142.500 186,-144.500 194,-144.500L300,-144.500',
        '#ffc98a',
        2.6,
      ),
      stroke(
        'M312,-144.500C320,-144.500 326,-142.500 331,-138.500L372,-97.500L440,-93.500',
        '#bfe0f0',
        2,
      ),
      stroke(
        'M250,-140V-36M138,-92C134,-70 134,-54 136,-34M362,-96C352,-86 338,-72 330,-62',
        '#050a12',
        2,
      ),
      fill(rect(222, -82, 17, 3.4) + rect(276, -82, 17, 3.4), '#4a5a72'),
      stroke('M6,-60H454', '#0a1420', 4),
      stroke('M6,-62H454', '#d8e4ec', 1.6),
      fill('M0,-48h40l-3,10h-34zM418,-48h40l-4,10h-34z', '#7c8ea2'),
      fill('M0,-48h40v3h-40zM418,-48h40v3h-40z', '#ffe0b0'),
      fill(rect(3, -76, 8, 15), '#d8e2e6'),
      fill(rect(446, -80, 7, 18), '#7a2a34'),
      fill('M140,-100l-10,-2v-9l12,2z', '#5f7088'),
      ...wheel(90),
      ...wheel(362),
    ),
    fill(
      reflection(dice(88), { x: CAR.x + 60, top: CAR.y + 10, bottom: 1090, w: 120 }, 7),
      '#8fa9bf',
      0.35,
    ),
    fill(
      reflection(dice(90), { x: CAR.x + 250, top: CAR.y + 10, bottom: 1090, w: 300 }, 8),
      '#9fb0c6',
      0.4,
    ),
  ];
}
