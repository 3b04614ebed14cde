import { polygon, rect } from '../kit/paths.ts';
import { type DrawnLayer, layer } from '../kit/picture.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './archive-ink.ts';
import { BOXES } from './archive-space.ts';

/** What was asked for -> the number on its box. */
const ASKED = {
  letters: 5,
  floods: 8,
  poet: 11,
  umbrellas: 14,
  visits: 18,
  slips: 21,
  various: 23,
  weddings: 27,
  lift: 31,
  keys: 36,
  forty: 40,
} as const;

function open(number: number, empty: boolean): Shape[] {
  const { columns, w, h, gap } = BOXES;
  const x = BOXES.x + ((number - 1) % columns) * (w + gap);
  const y = BOXES.y + Math.floor((number - 1) / columns) * (h + gap);
  const papers = [14, 30, 46].map((left, i) =>
    fill(rect(x + left, y - 12 - ((i * 5) % 8), 18, 30), i === 1 ? '#fffaf0' : INK.paper),
  );
  return [
    fill(rect(x - 5, y + 1, w + 8, h + 2), INK.dark, 0.6),
    fill(rect(x - 3, y + 4, w + 4, 16), '#140c12'),
    ...(empty ? [] : papers),
    // The lid, leaning behind.
    fill(
      polygon([
        [x - 6, y + 4],
        [x + 4, y - 26],
        [x + w - 2, y - 22],
        [x + w - 8, y + 4],
      ]),
      INK.cardLit,
      empty ? 1 : 0.35,
    ),
    fill(rect(x - 3, y + 16, w + 4, h - 14), INK.cardLit),
    fill(rect(x + w - 12, y + 16, 13, h - 14), INK.card),
    fill(rect(x + 8, y + 30, 46, 26), '#fffaf0'),
    stroke(`M${x + 14},${y + 39}h30M${x + 14},${y + 47}h20`, INK.redShade, 3),
    stroke(rect(x - 3, y + 16, w + 4, h - 14), '#fff2cc', 2),
  ];
}

/** The boxes that were asked for stand open from then on; the fortieth weighs nothing. */
export function opened(depth: number): DrawnLayer[] {
  return Object.entries(ASKED).map(([id, number]) =>
    layer(`open_${id}`, depth, open(number, number === 40), { after: [id], comes: 'slide' }),
  );
}
