import { dice } from '../kit/dice.ts';
import { lens } from '../kit/marks.ts';
import { count, num } from '../kit/numbers.ts';
import { ellipse, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { INK } from './beach-ink.ts';

export const BAR = { x: 1398, y: 606 } as const;

/** Thatch in three tiers over 0,0, lit from the upper left. */
function thatch(): Shape[] {
  const roll = dice(52);
  const shapes: Shape[] = [];
  const tier = (half: number, top: number, foot: number, narrow: number): void => {
    const teeth = count(Math.round(half / 5)).map((i, _, all) => {
      const t = i / (all.length - 1);
      return [half - t * 2 * half, foot + (i % 2 ? 9 : 0) + Math.sin(Math.PI * t) * 8] as const;
    });
    const roof = polygon([[-narrow, top], [narrow, top], ...teeth]);
    const lit = polygon([
      [-narrow, top],
      [0, top],
      ...teeth.slice(Math.round(teeth.length * 0.52)),
    ]);
    let straws = '';
    for (const _ of count(Math.round(half / 4))) {
      const t = roll.range(-1, 1);
      straws += `M${num(narrow * t)},${top + 8}L${num(half * t * 0.97)},${foot}`;
    }
    shapes.push(
      fill(roof, '#a8693f'),
      fill(lit, '#e0a860'),
      stroke(straws, '#7d4a34', 1.2, 0.5),
      fill(lens(-half * 0.45, foot - 10, half * 0.9, 8), INK.straw, 0.7),
    );
  };
  tier(196, -178, -122, 130);
  tier(140, -218, -166, 76);
  tier(86, -254, -208, 18);
  return shapes;
}

/** Posts, shelf of bottles, counter of coral stone; the people stand in other drawings. */
export function barBack(): Shape[] {
  const roll = dice(53);
  let bottles = '';
  let caps = '';
  for (const i of count(20)) {
    const x = -112 + i * 11.6;
    const h = roll.int(14, 26);
    if (i % 3) bottles += roundRect(x, -82 - h, 7, h, 2) + rect(x + 2, -82 - h - 6, 3, 7);
    else caps += roundRect(x, -82 - h, 8, h, 2) + rect(x + 2, -82 - h - 6, 4, 7);
  }
  return [
    fill(ellipse(18, 4, 226, 26), INK.shadow, 0.62),
    fill(rect(-150, -130, 300, 90), '#4a2f3c'),
    fill(rect(-120, -82, 244, 5), INK.woodLit),
    fill(bottles, '#5fb7a8'),
    fill(caps, '#ffb54a'),
  ];
}

export function barFront(): Shape[] {
  return [
    fill(rect(-162, -58, 324, 60), '#f4c9a0'),
    fill(rect(60, -58, 102, 60), '#c98a78'),
    fill(
      count(9)
        .map((i) =>
          polygon([
            [-152 + i * 34, -46],
            [-136 + i * 34, -30],
            [-152 + i * 34, -14],
            [-168 + i * 34, -30],
          ]),
        )
        .slice(1)
        .join(''),
      '#1f8f96',
      0.8,
    ),
    fill(rect(-174, -68, 348, 12), INK.wood),
    fill(rect(-174, -68, 348, 4), INK.woodLit),
    fill(rect(-158, -128, 10, 130) + rect(150, -128, 10, 130), '#6d4438'),
    fill(rect(-158, -128, 4, 130) + rect(150, -128, 4, 130), '#b98560'),
    ...thatch(),
    // Glasses that wait.
    fill('M-60,-84h11l-2,16h-7zM20,-84h11l-2,16h-7zM96,-82h11l-2,14h-7z', '#fff3a8'),
    fill('M-60,-84h11v3h-11zM20,-84h11v3h-11z', '#ffffff'),
  ];
}

/** A wooden stool. */
export function stool(x: number, y: number): Shape {
  return place(
    { x, y },
    stroke('M-9,-38L-13,0M9,-38L13,0M-11,-16H11', '#6d4438', 4),
    fill(roundRect(-15, -44, 30, 8, 4), INK.coral),
  );
}
