import { nth } from '../kit/extra-at.ts';
import { count } from '../kit/numbers.ts';
import { circle, ellipse, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK, PAINT } from './ministry-ink.ts';
import { casement, pendant, shell, steelDesk } from './ministry-shell.ts';
import { AT } from './ministry-space.ts';

const WINDOW = { x: 328, y: -216, w: 74, h: 104 } as const;

const BINDINGS = ['#274a5a', '#6a2f3a', '#2f5a44', '#3a3560', '#7a5a2c'] as const;

/** Theses, bound, of the length that earns a place on somebody else's desk. */
function theses(x: number, many: number, lean: number): Shape[] {
  return count(many).flatMap((i) => {
    const left = x + i * lean + ((i * 5) % 4);
    const foot = -78 - i * 13;
    return [
      fill(roundRect(left, foot - 12, 62, 12, 2), nth(BINDINGS, (i * 3 + many) % BINDINGS.length)),
      fill(rect(left + 6, foot - 10, 3, 8) + rect(left + 12, foot - 7.5, 26, 2.5), INK.brass),
      fill(rect(left + 52, foot - 10, 9, 8), INK.paperShade),
    ];
  });
}

function shelves(): Shape[] {
  const books = count(44).map((i) => {
    const [row, column] = [Math.floor(i / 11), i % 11];
    const h = 24 + ((i * 7) % 12);
    return { x: 428 + column * 16, y: -190 + row * 46 - h + 34, h, tone: (i * 5 + row) % 5 };
  });
  return [
    fill(rect(416, -232, 198, 204), INK.wood),
    fill(rect(424, -224, 182, 190), INK.woodDark),
    ...BINDINGS.map((tone, t) =>
      fill(
        books
          .filter((book) => book.tone === t)
          .map(({ x, y, h }) => rect(x, y, 13, h))
          .join(''),
        tone,
      ),
    ),
    fill(books.map(({ x, y }) => rect(x + 2, y + 5, 9, 2.4)).join(''), INK.brass, 0.8),
    fill(
      count(4)
        .map((i) => rect(420, -156 + i * 46, 190, 6))
        .join(''),
      INK.woodLit,
    ),
  ];
}

export function europe(): Shape[] {
  return [
    place(
      AT.europe,
      ...shell(PAINT.europe, [WINDOW]),
      ...casement(WINDOW),
      ...shelves(),
      ...pendant(200),
      // A cupboard of maps, rolled.
      stroke('M268,-34L272,-140M282,-34L280,-152M296,-34L290,-132', INK.paperShade, 9),
      fill(rect(258, -70, 48, 44), INK.steelDark),
      fill(rect(258, -70, 48, 6), INK.steelLit),
      // A globe that leaves out nobody.
      fill(circle(572, -54, 26), '#3a7a98'),
      fill(
        'M556,-74c10,-6 22,0 20,10c8,4 2,16 -8,14c-10,2 -22,-14 -12,-24zM584,-52c8,-2 12,6 8,12c-8,2 -12,-6 -8,-12z',
        '#c9a860',
      ),
      stroke('M556,-28C540,-46 546,-76 566,-84', INK.brass, 4),
      fill('M552,-2h40l-8,-14h-6v-12h-12v12h-6z', INK.woodDark),
    ),
  ];
}

/** The desk before him is drawn with him: what he reads stands on it at all hours. */
export function europeDesk(): Shape[] {
  return [
    place(
      AT.europe,
      ...steelDesk(72, 216),
      ...theses(64, 9, 0.6),
      ...theses(226, 6, -0.8),
      fill('M190,-78v-16h14v16z', '#c9d2c0'),
    ),
  ];
}

/** Between two towers of them, a doctor. */
export function europeClerk(): Shape[] {
  return [
    place(
      { x: AT.europe.x + 176, y: AT.europe.y - 78 },
      fill('M-34,4C-36,-28 -26,-46 0,-48C26,-46 36,-28 34,4z', '#5a3a4c'),
      fill('M-12,-46L0,-20L12,-46z', INK.paper),
      fill('M-2,-38h4l3,18l-5,6l-5,-6z', '#2f5a44'),
      fill('M-6,-56h12v14h-12z', INK.skin),
      fill(ellipse(0, -70, 15, 18), INK.skinLit),
      fill('M4,-88C20,-84 18,-58 4,-52C10,-68 8,-78 4,-88z', INK.skin),
      // Hair that has been thought through.
      fill(
        'M-16,-74C-26,-84 -20,-98 -10,-96C-6,-106 10,-106 12,-97C24,-98 26,-82 17,-74C16,-84 8,-88 0,-88C-8,-88 -15,-84 -16,-74z',
        '#d8d0c4',
      ),
      stroke(`${circle(-6.5, -70, 5.4)}${circle(6.5, -70, 5.4)}M-1,-71h2`, INK.dark, 2),
      fill('M-10,-60q10,8 20,0q-2,10 -10,10q-8,0 -10,-10z', '#d8d0c4'),
      fill('M-26,4l10,-18l18,6l18,-6l12,18z', INK.paper),
      stroke('M2,-8V4', INK.paperShade, 2),
    ),
  ];
}
