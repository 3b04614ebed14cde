import { mix } from '../kit/colors.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { clipped, fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { AIR } from './office-air.ts';
import { GLASS } from './office-space.ts';
import type { OfficeHour } from './office-window.ts';

/** Multiplied over room, desks and people; the window is left out of it. */
export function officeShade(hour: OfficeHour): Shape[] {
  const { shade, far } = AIR[hour];
  const g = GLASS;
  const [left, top, right, foot] = [g.x + 4, g.y + 4, g.x + g.w - 4, g.y + g.h - 4];
  const board = rect(0, 0, 1760, 1100);
  // Wound the other way, the window is a hole.
  const room = `${board}M${left},${top}V${foot}H${right}V${top}Z`;
  if (!far) return [fill(room, shade)];
  const rim = (grow: number, color: string): Shape =>
    fillRing(board + ellipse(980, 600, 560 + grow, 430 + grow * 0.8), color);
  const coats = [
    fill(board, shade),
    rim(0, mix(shade, far, 0.4)),
    rim(130, mix(shade, far, 0.75)),
    rim(270, far),
    rim(60, spray(far, 2)),
    rim(-50, spray(mix(shade, far, 0.5), 2, 4)),
    rim(-110, spray(mix(shade, far, 0.5), 1, 2)),
  ];
  return [clipped(room, ...coats)];
}

/** The corners that no light reaches, at any hour. Multiplied as well. */
export function officeCorners(): Shape[] {
  const dark = '#3b4274';
  const board = rect(0, 0, 1760, 1100);
  const rim = (rx: number, ry: number, color: string, opacity: number): Shape =>
    fillRing(board + ellipse(850, 590, rx, ry), color, opacity);
  return [
    fill(
      polygon([
        [0, 0],
        [1760, 0],
        [1480, 120],
        [210, 120],
      ]),
      dark,
      0.5,
    ),
    fill(
      polygon([
        [0, 0],
        [210, 120],
        [210, 750],
        [0, 868],
      ]),
      dark,
      0.42,
    ),
    fill(
      polygon([
        [1760, 0],
        [1480, 120],
        [1480, 750],
        [1760, 868],
      ]),
      dark,
      0.42,
    ),
    fill(rect(210, 120, 1270, 26), dark, 0.45),
    rim(800, 530, spray(dark, 3), 0.7),
    rim(730, 480, spray(dark, 2, 5), 0.65),
    rim(650, 430, spray(dark, 1, 9), 0.6),
  ];
}
