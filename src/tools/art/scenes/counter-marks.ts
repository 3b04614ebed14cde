import { circle, rect, roundRect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './counter-ink.ts';
import { FILES } from './counter-things.ts';

/** The choices of each bundle; with any of them its files are stamped. */
const BUNDLES = {
  a: ['cook', 'husband', 'hydrologist', 'measured_a', 'darker'],
  b: ['nurse', 'bookkeeper', 'vet', 'measured_b', 'tell_nurse'],
  c: ['typist', 'clerk', 'ask_them', 'measured_c', 'ask_old_man'],
} as const;

/** Eight files: their bundle, what they get as it measures, and the choice that makes it the other. */
const FILED = [
  ['a', 'red', 'cook'],
  ['a', 'blue', 'husband'],
  ['a', 'red', 'hydrologist'],
  ['b', 'red', 'nurse'],
  ['b', 'blue', 'bookkeeper'],
  ['b', 'blue', 'vet'],
  ['c', 'red', 'typist'],
  ['c', 'blue', 'clerk'],
] as const;

type Ink = 'red' | 'blue';

/** A refusal is round and struck through; no objection is square and ticked: nobody needs the colour. */
function mark(index: number, ink: Ink): Shape[] {
  const x = FILES.x + 10 + index * 46.5 + 26;
  const y = FILES.y + FILES.h - 72;
  const drawn =
    ink === 'red'
      ? [
          fill(circle(0, 0, 20), '#fff4e0'),
          stroke(circle(0, 0, 15), INK.red, 5),
          stroke('M-10,10L10,-10', INK.red, 5),
        ]
      : [
          fill(roundRect(-19, -20, 38, 40, 4), '#fff4e0'),
          stroke(rect(-13, -14, 26, 28), '#2a5fb0', 5),
          stroke('M-7,1l5,6l10,-13', '#2a5fb0', 5),
        ];
  return [place({ x, y, turn: 5 + ((index * 7) % 5) * 3 - 6 }, ...drawn)];
}

/** What has fallen on the files, by what was chosen. */
export function stamps(depth: number): DrawnLayer[] {
  return FILED.flatMap(([bundle, measured, unless], index) => {
    const other: Ink = measured === 'red' ? 'blue' : 'red';
    const name = `stamped_${index + 1}`;
    return [
      layer(name, depth, mark(index, measured), {
        after: BUNDLES[bundle],
        until: [unless],
        comes: 'fall',
      }),
      layer(`${name}_${other}`, depth, mark(index, other), { after: [unless], comes: 'fall' }),
    ];
  });
}
