import { mix } from '../kit/colors.ts';
import { dice } from '../kit/dice.ts';
import { nth } from '../kit/extra-at.ts';
import { lettering } from '../kit/lettering.ts';
import { count } from '../kit/numbers.ts';
import { rect, roundRect } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { INK } from './archive-ink.ts';
import { BOXES, SHELF } from './archive-space.ts';

/** Forty, numbered; whoever counts them gets forty. */
export function boxes(): Shape[] {
  const roll = dice(40);
  const all = count(BOXES.columns * BOXES.rows).map((i) => ({
    number: i + 1,
    x: BOXES.x + (i % BOXES.columns) * (BOXES.w + BOXES.gap) + roll.int(-4, 4),
    y: BOXES.y + Math.floor(i / BOXES.columns) * (BOXES.h + BOXES.gap),
    tone: roll.int(0, 3),
  }));
  const { w, h } = BOXES;
  const tones = [
    INK.card,
    mix(INK.card, INK.cardLit, 0.4),
    mix(INK.card, INK.cardShade, 0.35),
    '#c8a074',
  ];
  const each = (mark: (box: (typeof all)[number]) => string, tone?: number): string =>
    all
      .filter((box) => tone === undefined || box.tone === tone)
      .map(mark)
      .join('');
  const wide = BOXES.columns * (w + BOXES.gap);
  const foot = BOXES.y + BOXES.rows * (h + BOXES.gap);
  return [
    // On pallets: the water comes in August.
    fill(rect(BOXES.x - 12, foot, wide + 24, 8), INK.woodLit),
    fill(
      count(5)
        .map((i) => rect(BOXES.x - 6 + i * (wide / 4 - 6), foot + 8, 34, 12))
        .join(''),
      INK.woodShade,
    ),
    fill(rect(BOXES.x - 12, foot + 18, wide + 24, 6), INK.wood),
    // What falls between them.
    fill(
      each(({ x, y }) => rect(x + 5, y + 3, w + 3, h)),
      INK.dark,
      0.5,
    ),
    ...tones.map((tone, t) =>
      fill(
        each(({ x, y }) => rect(x + 1, y + 12, w - 3, h - 12), t),
        tone,
      ),
    ),
    fill(
      each(({ x, y }) => rect(x + w - 13, y + 12, 11, h - 12)),
      INK.cardShade,
      0.75,
    ),
    fill(
      each(({ x, y }) => rect(x - 2, y, w + 2, 14)),
      INK.cardLit,
    ),
    fill(
      each(({ x, y }) => rect(x + w - 13, y, 13, 14)),
      INK.card,
    ),
    fill(
      each(({ x, y }) => rect(x, y + 14, w - 2, 4)),
      INK.cardDark,
      0.7,
    ),
    // The hole for a hand, the label.
    fill(
      each(({ x, y }) => roundRect(x + w / 2 - 14, y + 23, 22, 9, 4.5)),
      INK.dark,
      0.85,
    ),
    fill(
      each(({ x, y, tone }) => rect(x + 9 + tone, y + 36, 40, 24)),
      INK.paper,
    ),
    fill(
      each(({ x, y, tone }) => rect(x + 9 + tone, y + 36, 40, 3)),
      INK.paperShade,
    ),
    stroke(
      each(({ number, x, y, tone }) => {
        const text = String(number);
        return lettering(text, x + tone + (text.length === 1 ? 24 : 17), y + 56, 14);
      }),
      INK.dark,
      3,
    ),
    // Two that have been looked into.
    fill(
      each(({ number, x, y }) =>
        number === 2 || number === 7 ? `M${x + 16},${y + 1}l4,-14h32l5,14z` : '',
      ),
      INK.paper,
    ),
    fill(
      each(({ x, y }) => rect(x - 2, y, w + 2, 2.4)),
      '#f6dcae',
      0.8,
    ),
    fill(rect(BOXES.x - 4, BOXES.y, wide + 4, foot - BOXES.y), spray(INK.cardDark, 1), 0.6),
  ];
}

const BUNDLES = ['#c9a874', '#b08a5c', '#a89a80', '#8f6f4c', '#c4b494'] as const;

/** The shelf of what was here before there were boxes: bundles under string, marks that one man can read. */
export function shelf(): Shape[] {
  const { x, y, w, h } = SHELF;
  const roll = dice(71);
  const shapes: Shape[] = [fill(rect(x, y, w, h), '#2c3430')];
  const levels = count(5).map((i) => y + 78 + i * 80);
  for (const [row, foot] of levels.entries()) {
    let left = x + 12;
    let i = 0;
    while (left < x + w - 34) {
      const wide = roll.int(22, 40);
      const tall = roll.int(38, 62);
      if (left + wide > x + w - 12) break;
      const tone = nth(BUNDLES, (i * 2 + row) % BUNDLES.length);
      shapes.push(
        fill(rect(left, foot - tall, wide, tall), tone),
        fill(rect(left + wide - 6, foot - tall, 6, tall), mix(tone, INK.dark, 0.35)),
        fill(
          count(3)
            .map((k) => rect(left + 2, foot - tall + 4 + k * 5, wide - 9, 1.6))
            .join(''),
          mix(tone, INK.dark, 0.3),
        ),
        stroke(
          `M${left},${foot - tall * 0.45}h${wide}M${left + wide * 0.4},${foot - tall}v${tall}`,
          INK.string,
          2,
        ),
      );
      left += wide + roll.int(2, 5);
      i++;
    }
    shapes.push(
      fill(rect(x - 4, foot, w + 8, 10), INK.steelLit),
      fill(rect(x - 4, foot + 6, w + 8, 4), INK.steelShade),
      fill([0, 1, 2].map((k) => rect(x + 16 + k * 68, foot - 2, 44, 13)).join(''), INK.paper),
      stroke(
        [0, 1, 2]
          .map((k) =>
            lettering(
              nth(['71', 'D3', 'IV', 'F9', '68'], (row + k * 2) % 5),
              x + 26 + k * 68,
              foot + 8,
              8,
            ),
          )
          .join(''),
        INK.redShade,
        2,
      ),
    );
  }
  shapes.push(
    fill(rect(x - 8, y - 10, 12, h + 10) + rect(x + w - 4, y - 10, 12, h + 10), INK.steel),
    fill(rect(x - 8, y - 10, 4, h + 10) + rect(x + w - 4, y - 10, 4, h + 10), INK.steelLit),
    fill(rect(x - 8, y - 10, w + 16, 8), INK.steelLit),
  );
  return shapes;
}
