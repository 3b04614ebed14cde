import type { Point } from '../kit/numbers.ts';
import { ellipse, polygon, rect } from '../kit/paths.ts';
import { cone, halo, pool } from '../kit/ramps.ts';
import { clipped, fill, fillRing, type Shape, stroke } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { GLASS, ROOM } from './office-room.ts';
import type { OfficeHour } from './office-window.ts';

type Air = {
  /** What the whole room is multiplied with. */
  readonly shade: string;
  readonly beam: string;
  readonly strength: number;
  /** Where the window's foot falls on the floor: shift sideways, and how far it reaches. */
  readonly lean: number;
  readonly near: readonly [number, number];
  /** What the room is multiplied with once more, away from its middle, where it is dark. */
  readonly far?: string;
};

const AIR: Record<OfficeHour, Air> = {
  before_dawn: { shade: '#5374c0', far: '#8e9ccb', beam: '#ff8010', strength: 0.6, lean: 250, near: [1.14, 1.75] },
  morning: { shade: '#b9c0c8', beam: '#ffd08a', strength: 0.4, lean: 420, near: [1.06, 1.62] },
  noon: { shade: '#e3e2da', beam: '#fff0c4', strength: 0.32, lean: 40, near: [1.02, 1.24] },
  afternoon: { shade: '#d2b194', beam: '#ffb45e', strength: 0.42, lean: -330, near: [1.08, 1.7] },
  dusk: { shade: '#7a62b4', far: '#9a90c4', beam: '#ff7a48', strength: 0.4, lean: -180, near: [1.12, 1.8] },
};

/** The screen as it hangs in the room. */
export const SCREEN = { x: 1084, y: 242, w: 156, h: 136 } as const;

/** Multiplied over room, desks and people; the window is left out of it. */
export function officeShade(hour: OfficeHour): Shape[] {
  const { shade, far } = AIR[hour];
  const g = GLASS;
  const hole = rect(g.x + 4, g.y + 4, g.w - 8, g.h - 8);
  const board = rect(0, 0, 1760, 1100);
  if (!far) return [fillRing(board + hole, shade)];
  const rim = (rx: number, ry: number, color: string): Shape =>
    fillRing(board + ellipse(960, 610, rx, ry), color);
  return [
    fillRing(board + hole, shade),
    rim(760, 560, far),
    rim(590, 440, far),
    rim(540, 400, spray(far, 3)),
    rim(480, 350, spray(far, 2, 4)),
  ];
}

/** The corners that no light reaches, at any hour. Multiplied as well. */
export function officeCorners(): Shape[] {
  const dark = '#3b4274';
  const board = rect(0, 0, 1760, 1100);
  const rim = (rx: number, ry: number, color: string, opacity: number): Shape =>
    fillRing(board + ellipse(850, 590, rx, ry), color, opacity);
  return [
    fill(polygon([[0, 0], [1760, 0], [1480, 120], [210, 120]]), dark, 0.5),
    fill(polygon([[0, 0], [210, 120], [210, 750], [0, 868]]), dark, 0.42),
    fill(polygon([[1760, 0], [1480, 120], [1480, 750], [1760, 868]]), dark, 0.42),
    fill(rect(210, 120, 1270, 26), dark, 0.45),
    rim(800, 530, spray(dark, 3), 0.7),
    rim(730, 480, spray(dark, 2, 5), 0.65),
    rim(650, 430, spray(dark, 1, 9), 0.6),
  ];
}

/** The floor as far as no desk stands on it. */
const BARE_FLOOR = polygon([
  [0, 750], [284, 750], [284, 832], [848, 832], [848, 750], [884, 750], [884, 920], [1008, 920],
  [1008, 889], [1260, 889], [1260, 920], [1380, 920], [1380, 750], [1760, 750], [1760, 1100], [0, 1100],
]);

const PHONE =
  'M672,798c2-26 14-42 24-50h52c12,8 22,24 24,50zM664,738c0-22 28-26 58-26s58,4 58,26' +
  'c0,10-26,10-28,0c-2-8-14-9-30-9s-28,1-30,9c-2,10-28,10-28,0z';

/** What comes in through the three lights of the window, and lies down on the floor. */
export function officeBeam(hour: OfficeHour): Shape[] {
  const { beam, strength, lean, near } = AIR[hour];
  const [n0, n1] = near;
  const foot = (x: number, n: number, part: number): Point => {
    const [px, py] = ROOM.pull(x, 750, n);
    return [px + lean * part, py];
  };
  const shapes: Shape[] = [];
  const floor: Shape[] = [];
  for (const [x0, x1] of [[652, 694], [706, 814], [826, 868]] as const) {
    const patch = polygon([foot(x0, n0, 0.45), foot(x1, n0, 0.45), foot(x1, n1, 1), foot(x0, n1, 1)]);
    floor.push(fill(patch, beam, strength), fill(patch, spray('#ffd08a', 1, x0 % 7), strength));
    // The shaft itself, faint.
    const shaft = polygon([[x0, 240], [x1, 240], foot(x1, n1, 1), foot(x0, n1, 1)]);
    shapes.push(fill(shaft, beam, strength * 0.06), fill(shaft, spray(beam, 1, x1 % 5), strength * 0.5));
  }
  shapes.push(
    clipped(BARE_FLOOR, ...floor),
    // The reveal, the sill, and every edge that looks at the window.
    fill(polygon([[612, 654], [908, 654], [899, 642], [621, 642]]), beam, strength * 0.8),
    fill(lean > 0 ? polygon([[908, 168], [879, 221], [879, 612], [908, 654]]) : polygon([[612, 168], [641, 221], [641, 612], [612, 654]]), beam, strength),
    fill(rect(600, 654, 320, 5), beam, strength),
    fill(polygon([[322, 780], [806, 780], [812, 785], [316, 785]]), beam, strength * 1.2),
    fill(polygon([[904, 728], [1352, 728], [1356, 732], [900, 732]]), beam, strength),
    stroke('M546,830c2-12 10-16 22-16h78', beam, 4, strength * 1.6),
    stroke('M676,722c14-8 30-9 46-9c18,0 34,2 46,9', beam, 3, strength * 1.4),
    stroke('M494,742H636M476,721H656', beam, 3, strength * 1.3),
    fill(rect(1112, 528, 5, 204), beam, strength * 0.7),
    fill(rect(543, 358, 4, 290), beam, strength * 0.8),
    fill(PHONE, '#ff2a18', strength * 0.62),
  );
  return shapes;
}

/** Rows of heads before an empty lectern, blue; then its light in the room. */
export function officeTelevision(): Shape[] {
  const s = SCREEN;
  const shapes: Shape[] = [
    ...halo(1162, 310, 220, '#1f66cc', 4),
    ...cone(
      { a: [1080, 392], b: [1246, 392] },
      { a: [1000, 1030], b: [1440, 1030] },
      { color: '#2f80e6', peak: 0.22, steps: 4, grain: true },
    ),
    // What looks straight at the screen: the front of the desks, the pane of the door.
    fill(rect(890, 768, 116, 150), '#2f80e6', 0.16),
    fill(polygon([[418, 378], [522, 378], [522, 420], [418, 490]]), '#3f8fe8', 0.2),
    ...pool(1130, 742, 250, 16, { color: '#5ab0ff', peak: 0.5, steps: 3 }),
    fill(rect(876, 756, 512, 5), '#9fd4ff', 0.7),
    fill(rect(1112, 528, 252, 4), '#7cc4ff', 0.6),
    stroke('M1140,430c2-5 6-6 10-6h68c8,0 12,4 12,10', '#8fd0ff', 3, 0.8),
    stroke('M772,730c8,6 8,12 6,14M752,750c12,10 18,24 20,46', '#9fd4ff', 3, 0.7),
    fill(rect(1040, 300, 4, 210), '#7cc4ff', 0.8),
    fill(rect(640, 812, 208, 5), '#6ab8ff', 0.55),
    fill(rect(1358, 470, 6, 262), '#5aa8f4', 0.35),
    clipped(
      rect(s.x, s.y, s.w, s.h),
      fill(rect(s.x, s.y, s.w, s.h), '#1d5fae'),
      fill(rect(s.x, s.y, s.w, 84), '#4a9be6'),
      fill(polygon([[1100, 242], [1224, 242], [1240, 326], [1084, 326]]), '#7cc0f6'),
      fill(rect(1150, 284, 26, 42) + rect(1144, 278, 38, 7), '#0b2f66'),
      fill(rect(1120, 262, 12, 62) + rect(1194, 262, 12, 62), '#2a78c8'),
      fill(rect(1214, 276, 18, 50), '#123f80'),
      fill([0, 1, 2, 3, 4, 5, 6].map((i) => ellipse(1094 + i * 23, 344, 11, 14) + rect(1082 + i * 23, 354, 24, 30)).join(''), '#0a2350'),
      fill([0, 1, 2, 3, 4, 5].map((i) => ellipse(1106 + i * 25, 362, 13, 15)).join(''), '#05132f'),
      fill([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((i) => rect(s.x, s.y + i * 9, s.w, 3)).join(''), '#0b2f66', 0.45),
    ),
  ];
  return shapes;
}

/** The lamp on her desk. */
export function officeLamp(): Shape[] {
  return [
    ...cone(
      { a: [392, 676], b: [470, 670] },
      { a: [300, 812], b: [640, 812] },
      { color: '#ffc266', peak: 0.5, steps: 4, grain: true },
    ),
    ...pool(470, 800, 180, 18, { color: '#ffd48a', peak: 0.7, steps: 4 }),
    ...halo(432, 678, 110, '#ffb95a', 4),
    fill(ellipse(434, 676, 34, 9), '#fff2cc'),
    fill(polygon([[520, 722], [518, 652], [545, 652], [548, 722]]), '#ffd79a', 0.5),
    stroke('M482,792L496,744', '#ffd79a', 3, 0.8),
    fill(rect(282, 818, 380, 5), '#ffe0a8', 0.8),
  ];
}
