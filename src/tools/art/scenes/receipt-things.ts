import { lens } from '../kit/marks.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { fill, fillRing, place, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { SHADE } from './receipt-ink.ts';
import { INK } from './restaurant-ink.ts';

/** The envelope: brown, closed, a string round two buttons. */
export function envelope(): Shape[] {
  return [
    fill('M-330,-196h680v430h-680z', SHADE, 0.55),
    fill('M-340,-215h680v430h-680z', '#c08a4e'),
    fill('M-340,-215h680l-300,186q-40,20 -80,0z', '#d8a566'),
    fill('M-340,-215l300,186q40,20 80,0l300,-186v8l-300,190q-40,22 -80,0l-300,-190z', '#8f5f38'),
    fill('M340,-215v430h-680l34,-20h606z', '#a87442'),
    fill(rect(-340, -215, 680, 430), spray('#8f5f38', 2, 1), 0.5),
    fill(circle(0, -66, 17) + circle(0, 20, 17), '#a8302c'),
    fill(circle(-4, -71, 7) + circle(-4, 15, 7), '#e86a4c'),
    stroke('M0,-66c26,10 26,70 0,86c-26,-14 -26,-72 0,-86c40,20 60,90 120,104', '#fff0cc', 3.4),
  ];
}

/** A leaf of a plumber's pad: a tap for a head, a number nobody reads, two lines, one to sign on. */
export function receiptSlip(): Shape[] {
  let holes = '';
  for (const i of count(22)) holes += circle(-224 + i * 21.3, 122, 3.4);
  let teeth = 'M-236,-190';
  for (const i of count(24)) teeth += `l19.7,${i % 2 ? 9 : -9}`;
  return [
    // Carbon and the copy under it.
    fill('M-222,-168h480l-6,380h-470z', SHADE, 0.6),
    fill('M-226,-178h478l-4,384h-474z', '#3b4aa0'),
    fill('M-230,-184h474l-2,386h-472z', '#f7d9d0'),
    fill(`${teeth}L236,194L-236,194z`, '#fffdf2'),
    fill('M236,-182V194H-236l40,-14H216z', '#e2dcea'),
    fill(rect(-236, -182, 472, 376), spray('#c9c0da', 1, 2), 0.7),
    // A tap and a spanner, printed in blue.
    fill(
      'M-204,-140h44v-16h-16v-10h44v10h-16v16h30c26,0 40,14 40,40h-24c0,-12 -6,-16 -18,-16h-84z',
      '#2f5fae',
    ),
    fill('M-90,-92c8,12 10,18 10,22a10,10 0 0 1 -20,0c0,-4 2,-10 10,-22z', '#6c9fd2'),
    fill('M-40,-148h150v14h-150zM-40,-124h110v8h-110zM-40,-106h130v8h-130z', '#2f5fae', 0.75),
    stroke('M136,-150h82v44h-82z', '#c8402f', 3),
    fill(
      'M146,-136h14v16h-14zM164,-136h14v16h-14zM182,-136h10v16h-10zM197,-136h12v16h-12z',
      '#c8402f',
    ),
    // Two ruled lines for what is received.
    fill('M-208,-52h60v9h-60z', '#2f5fae', 0.75),
    stroke('M-136,-40H208M-208,0H208', '#8fb0d8', 2.6),
    // Perforation.
    fill(holes, '#b9b0cc'),
    // The line to sign on; nobody has.
    stroke('M-150,84H208', '#1c2a52', 3.4),
    stroke('M-200,62l24,24m0,-24l-24,24', '#c8402f', 5),
    fill('M-150,96h70v6h-70zM-70,96h44v6h-44z', '#2f5fae', 0.6),
    fill('M-208,146h120v8h-120zM-76,146h70v8h-70zM-208,164h90v7h-90z', '#2f5fae', 0.55),
  ];
}

/** A fountain pen, uncapped. */
export function pen(): Shape[] {
  return [
    fill('M-150,18h270l70,6l-70,10h-270q-14,-8 0,-16z', SHADE, 0.7),
    fill('M-160,-14h250v28h-250q-18,-14 0,-28z', '#16264f'),
    fill('M-160,-14h250v9h-254z', '#4a6cb0'),
    fill(rect(-36, -15, 10, 30) + rect(84, -14, 9, 28), '#e8b84a'),
    fill('M93,-12l40,5v14l-40,5z', '#0b1430'),
    fill('M133,-8l56,8l-56,8z', '#f0c860'),
    fill('M133,1l56,-1l-56,8z', '#a8722c'),
    stroke('M150,0h34', '#6a4420', 1.6),
  ];
}

/** Rolls in a basket lined with a striped napkin. */
export function rolls(): Shape[] {
  const bun = (x: number, y: number, turn: number): Shape =>
    place(
      { x, y, turn },
      fill(
        'M-96,6c4,-50 50,-62 96,-62s94,16 96,62c-10,40 -54,50 -96,50s-88,-12 -96,-50z',
        '#c9813c',
      ),
      fill(
        'M-90,-4c10,-40 50,-52 90,-52s80,10 92,44c-30,-18 -60,-20 -92,-20s-62,4 -90,28z',
        '#f0b862',
      ),
      fill('M-56,-16c30,-22 80,-22 112,-2c-30,-6 -34,6 -58,4s-30,-8 -54,-2z', '#ffe2a4'),
      fill(
        'M-96,6c-2,34 44,50 96,50s92,-16 96,-50c-20,26 -56,32 -96,32s-78,-8 -96,-32z',
        '#8f4f2c',
      ),
    );
  let weave = '';
  for (const i of count(26))
    weave +=
      lens(-236 + i * 19, 100 + (i % 2) * 16, 26, 12, 0.4) +
      lens(-230 + i * 18.4, 134 - (i % 2) * 10, 26, 12, -0.4);
  return [
    fill(ellipse(24, 60, 280, 130), SHADE, 0.55),
    fill(ellipse(0, 20, 262, 136), '#8f5a34'),
    fill(ellipse(0, 2, 258, 124), '#d99a58'),
    fill(ellipse(0, 4, 232, 106), '#7a4a34'),
    fill(
      'M-250,-10C-240,-70 -190,-110 -120,-120L0,-60L-150,90C-210,80 -246,40 -250,-10z',
      '#fff4dc',
    ),
    stroke('M-236,-46L-110,50M-206,-84L-70,14M-164,-108L-30,-30M-246,6L-140,84', INK.red, 9),
    bun(-84, -6, -14),
    bun(84, -20, 12),
    bun(10, 44, 4),
    fill(weave, '#6d3f2c', 0.8),
  ];
}

/** Hibiscus water from above, with the red light that it throws on the cloth. */
export function hibiscus(): Shape[] {
  return [
    fill('M40,60C110,70 200,150 250,262C170,250 60,190 6,96z', '#e0402f', 0.34),
    fill('M60,84C110,100 170,150 200,214C150,200 90,160 48,110z', '#ffb070', 0.5),
    fill(circle(14, 18, 96), SHADE, 0.4),
    fill(circle(0, 0, 94), '#f4f6ff', 0.75),
    fill(circle(0, 0, 82), '#9a1f30'),
    fill(circle(-4, -4, 76), '#d8342f'),
    fill('M-76,20A78,78 0 0 0 60,52A90,90 0 0 1 -76,20z', '#7a1428'),
    fill('M-46,-34l40,-14l18,36l-40,16zM18,8l36,-6l6,34l-38,8z', '#ff9a86', 0.85),
    fill('M-46,-34l40,-14l4,8l-38,14zM18,8l36,-6l2,8l-36,6z', '#fff0e6', 0.9),
    fillRing(circle(0, 0, 94) + circle(0, 0, 86), '#ffffff', 0.8),
    stroke('M-72,-40A84,84 0 0 1 -20,-80', '#ffffff', 6),
  ];
}

export function salt(): Shape[] {
  return [
    fill(ellipse(20, 66, 60, 26), SHADE, 0.6),
    fill(roundRect(-40, -60, 80, 120, 18), '#e8eef8'),
    fill('M0,-60h22q18,0 18,18v84q0,18 -18,18h-22z', '#b9c0da'),
    fill('M-40,10h80v32q0,18 -18,18h-44q-18,0 -18,-18z', '#ffffff', 0.8),
    fill('M-40,-50q0,-34 40,-34t40,34z', '#9aa6c0'),
    fill('M-40,-50q0,-34 40,-34q-22,10 -24,34z', '#f4f8ff'),
    fill(circle(-10, -66, 3) + circle(4, -70, 3) + circle(14, -62, 3), '#2b3560'),
  ];
}
