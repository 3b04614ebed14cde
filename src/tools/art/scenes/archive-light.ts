import { mix } from '../kit/colors.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { HEIGHT, WIDTH } from '../kit/picture.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { LAMP, PANE, TABLE } from './archive-space.ts';
import type { ArchiveHour } from './archive-street.ts';

const AIR: Record<
  ArchiveHour,
  { near: string; far: string; beam: string; strength: number; lean: number }
> = {
  afternoon: { near: '#d0b8a0', far: '#8f7a80', beam: '#ffb860', strength: 0.16, lean: 380 },
  dusk: { near: '#8a74ac', far: '#54468a', beam: '#ff7c68', strength: 0.14, lean: 300 },
  night: { near: '#5866a8', far: '#38447c', beam: '#ffa040', strength: 0.1, lean: 180 },
};

/** Multiplied over all that is below the street; the pane is left out. */
export function shade(hour: ArchiveHour): Shape[] {
  const { near, far } = AIR[hour];
  const board = rect(0, 0, WIDTH, HEIGHT);
  const hole = `M${PANE.x},${PANE.y}v${PANE.h}h${PANE.w}v${-PANE.h}z`;
  const rim = (grow: number, color: string): Shape =>
    fillRing(board + ellipse(840, 560, 540 + grow, 410 + grow * 0.8) + hole, color);
  return [
    fillRing(board + hole, near),
    rim(0, mix(near, far, 0.4)),
    rim(130, mix(near, far, 0.75)),
    rim(270, far),
    rim(60, spray(far, 2)),
    rim(-50, spray(mix(near, far, 0.5), 2, 4)),
  ];
}

/** Seven bars of street, laid down across the boxes. */
export function beam(hour: ArchiveHour): Shape[] {
  const { beam: color, strength, lean } = AIR[hour];
  const { x, y, w, h } = PANE;
  const gaps: readonly (readonly [number, number])[] = [
    [0, 0.13],
    [0.155, 0.275],
    [0.3, 0.42],
    [0.445, 0.56],
    [0.59, 0.7],
    [0.735, 0.845],
    [0.87, 1],
  ];
  return [
    ...gaps.flatMap(([a, b], i) => {
      const shaft = polygon([
        [x + w * a, y + h * 0.4],
        [x + w * b, y + h * 0.4],
        [x + w * (b * 1.5 - 0.2) + lean, 1010],
        [x + w * (a * 1.5 - 0.2) + lean, 1010],
      ]);
      return [fill(shaft, color, strength), fill(shaft, spray(color, 1, i), strength * 3)];
    }),
    ...pool(x + w * 0.5, y + h * 0.5, 260, 120, { color, peak: strength, steps: 4, grain: true }),
  ];
}

/** The lamp on the table: it was lit for him, and has been lit since. */
export function lampLight(): Shape[] {
  const { headX: x, headY } = LAMP;
  const y = headY + 36;
  return [
    ...pool(x + 40, 700, 560, 380, { color: '#b85a14', peak: 0.17, steps: 6, grain: true }),
    ...cone(
      { a: [x - 54, y], b: [x + 38, y] },
      { a: [TABLE.left + 20, TABLE.front], b: [TABLE.right - 120, TABLE.front] },
      { color: '#ff9c38', peak: 0.36, steps: 4, grain: true },
    ),
    ...pool(x + 90, 790, 250, 26, { color: '#ffc878', peak: 0.34, steps: 4 }),
    ...halo(x - 8, y, 104, '#ffb454', 4),
    fill(ellipse(x - 8, y + 2, 50, 9), '#fff4d0'),
    fill(rect(TABLE.left, TABLE.front, 460, 5), '#ffd898', 0.7),
  ];
}
