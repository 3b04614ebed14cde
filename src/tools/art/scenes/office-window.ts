import type { Hour } from '../../../narrative/tags.ts';
import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count, type Point } from '../kit/numbers.ts';
import { arch, circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { halo, pool } from '../kit/ramps.ts';
import { clipped, faded, fill, group, place, type Shape, stroke } from '../kit/shapes.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';
import { PANES } from './office-space.ts';

type View = {
  /** Zenith to horizon. */
  readonly sky: readonly string[];
  readonly mountains: readonly [far: string, near: string];
  readonly wall: readonly [face: string, shade: string, coping: string];
  readonly tree: readonly [string, string, string, string, string];
  readonly trunk: string;
  readonly light: Point;
  /** Sodium lamp in the yard. */
  readonly lamp: boolean;
  readonly sun?: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly color: string;
  };
};

const VIEWS = {
  before_dawn: {
    sky: ['#070d24', '#0c1636', '#172149', '#30295a', '#5a3560', '#97484f', '#d9713c'],
    mountains: ['#2b2350', '#1a1a3c'],
    wall: ['#8a4a34', '#2a1d38', '#e08a44'],
    tree: ['#130f30', '#1f1850', '#3a2a7c', '#6f4fa6', '#e39a72'],
    trunk: '#0d0b1e',
    light: [700, 560],
    lamp: true,
  },
  morning: {
    sky: ['#86b6d2', '#a2c6d3', '#c2d5cf', '#e2ddbf', '#f3ddaa', '#f8d193', '#f6be7c'],
    mountains: ['#8aa4b4', '#6a8a9a'],
    wall: ['#e0b083', '#a9785e', '#f6dcae'],
    tree: ['#4d3a86', '#61489f', '#8768c6', '#b294e4', '#f1e4fb'],
    trunk: '#4a3340',
    light: [560, 420],
    lamp: false,
    sun: { x: 668, y: 486, r: 30, color: '#fff3cf' },
  },
  noon: {
    sky: ['#2f86bd', '#4a98c6', '#66aacd', '#82bcd4', '#9dcddb', '#b8dce0', '#d2e8e2'],
    mountains: ['#79a2b4', '#5b8798'],
    wall: ['#ecd2a4', '#b98a66', '#fff0cb'],
    tree: ['#45327c', '#5c4498', '#8363c4', '#a98be0', '#efe6ff'],
    trunk: '#4c3638',
    light: [760, 60],
    lamp: false,
  },
  afternoon: {
    sky: ['#5a98ba', '#7ba9bb', '#a0b8b4', '#c8c4a2', '#e6c48a', '#f3b56e', '#f2a058'],
    mountains: ['#9a8a94', '#776f88'],
    wall: ['#eab075', '#9c624e', '#fbd69a'],
    tree: ['#46306e', '#5d4190', '#8b62b8', '#c08ccc', '#fbd5c4'],
    trunk: '#46302f',
    light: [980, 380],
    lamp: false,
    sun: { x: 846, y: 410, r: 26, color: '#fff0c0' },
  },
  dusk: {
    sky: ['#131a4a', '#2a2560', '#4c3274', '#7d407e', '#b8526f', '#e5744f', '#f6a24c'],
    mountains: ['#5a3a6e', '#37285a'],
    wall: ['#7c4a52', '#2e2146', '#c9744c'],
    tree: ['#1a123e', '#2a1e60', '#4c3690', '#8658b0', '#f0a288'],
    trunk: '#150f28',
    light: [700, 590],
    lamp: true,
  },
} as const satisfies Partial<Record<Hour, View>>;

export type OfficeHour = keyof typeof VIEWS;
export const OFFICE_HOURS = Object.keys(VIEWS) as OfficeHour[];

const LEFT = 596;
const RIGHT = 924;

function sky(view: View): Shape[] {
  const roll = dice(12);
  return view.sky.map((color, i) => {
    if (i === 0) return fill(rect(LEFT, 170, RIGHT - LEFT, 500), color);
    const y = 170 + i * 52;
    const edge: Point[] = [0, 1, 2, 3, 4].map((k) => [LEFT - 20 + k * 92, y + roll.range(-9, 9)]);
    return fill(`${smooth(edge)}V670H${LEFT}Z`, color);
  });
}

/** A yard of the old mill: mountains, chimney, tiled wall with an arch, one lamp, the jacaranda. */
function viewAt(hour: OfficeHour): Shape[] {
  const view: View = VIEWS[hour];
  const [wall, wallShade, coping] = view.wall;
  const shapes: Shape[] = [...sky(view)];
  if (view.sun) {
    const { x, y, r, color } = view.sun;
    shapes.push(...halo(x, y, r * 3.2, color, 4), fill(circle(x, y, r), color));
  }
  shapes.push(
    fill(
      'M596,520C640,492 664,500 690,476C720,452 738,470 764,486C800,506 840,470 924,500V670H596Z',
      view.mountains[0],
    ),
    fill('M596,540C650,520 690,530 730,522C790,510 830,536 924,520V670H596Z', view.mountains[1]),
    // The chimney of the mill and its long roof.
    fill(
      polygon([
        [812, 548],
        [817, 400],
        [833, 400],
        [840, 548],
      ]),
      wallShade,
    ),
    fill(rect(813, 396, 24, 7), coping),
    fill(
      polygon([
        [812, 548],
        [817, 400],
        [822, 400],
        [820, 548],
      ]),
      wall,
    ),
    fill(rect(LEFT, 540, RIGHT - LEFT, 130), wallShade),
    fill(rect(LEFT, 540, 190, 130), wall),
    fill(
      count(28)
        .map((i) => circle(600 + i * 12, 540, 7))
        .join(''),
      coping,
    ),
    fill(rect(LEFT, 540, RIGHT - LEFT, 6), wallShade),
    fill(arch(742, 562, 54, 110), view.trunk),
    fill(arch(748, 568, 42, 104), wallShade),
  );
  if (view.lamp) {
    shapes.push(
      ...pool(700, 560, 92, 70, { color: '#ffb45a', peak: 0.7, steps: 5 }),
      stroke('M700,566V520c0-14-8-18-18-18', view.trunk, 4),
      ...halo(676, 508, 60, '#ffb45a', 4),
      fill('M664,502c2-8 22-8 24,0l4,6h-32z', view.trunk),
      fill(ellipse(676, 510, 10, 6), '#fff0c8'),
    );
  }
  const tree = growTree(64, { x: 872, y: 690, angle: -1.75, length: 150, width: 26, depth: 3 });
  const crown = canopy(tree, view.light, view.tree, 0.86, 13);
  shapes.push(crown.mass, trunk(tree, view.trunk), ...crown.leaves);
  // A second crown comes in from the left, out of focus of the first.
  const other = growTree(23, { x: 570, y: 330, angle: -0.5, length: 60, width: 12, depth: 2 });
  const leaves = canopy(other, view.light, view.tree, 0.7, 12);
  shapes.push(leaves.mass, trunk(other, view.trunk), ...leaves.leaves);
  return shapes;
}

export function officeView(hour: OfficeHour): Shape[] {
  return [clipped(rect(LEFT, 170, RIGHT - LEFT, 500), ...viewAt(hour))];
}

/** Who is really in the room: Inés, in the black glass, where the reader's own face would be. */
export function inesInTheGlass(): Shape[] {
  const cool = '#6f9fd0';
  const herself = group(
    fill('M640,612c4-60 34-92 84-104c14,8 58,8 72,0c50,12 82,44 86,104z', '#0b1430'),
    fill('M796,508c50,12 82,44 86,104h-34c-6-50-24-78-66-96z', '#1c3560'),
    fill('M730,470h60v44c-16,18-44,18-60,0z', '#172749'),
    fill('M724,506l36,44l36-44l12,4l-44,70h-8l-44-70z', '#27436f'),
    fill(
      'M716,448c-2-52 16-78 46-78c30,0 46,26 44,78c-4,38-20,60-45,60c-24,0-42-22-45-60z',
      '#1c355e',
    ),
    fill(
      'M766,372c28,4 42,30 40,76c-4,38-20,60-45,60c20-18 22-50 18-76c-4-26-12-40-13-60z',
      '#355a8c',
    ),
    // The grey bob, parted, lit from the television side.
    fill(
      'M762,356c-40-2-62,28-62,74c0,30-4,48-8,60c14,6 26,4 34-2c-8-24-10-52-4-78c16-4 30-14 38-26c10,14 26,22 42,26c6,26 4,54-4,78c10,6 24,6 34,0c-8-14-10-34-10-60c0-44-22-70-60-72z',
      '#425a80',
    ),
    fill(
      'M762,356c38,2 60,28 60,72c0,26 2,46 10,60c-8,5-16,6-24,4c6-20 8-50 0-78c-6-22-22-46-46-58z',
      '#7f9cc0',
    ),
    // Glasses: the only thing one is sure of.
    stroke(
      'M722,436h34v16c0,12-34,12-34,0zM768,436h34v16c0,12-34,12-34,0zM756,440q6-4 12,0',
      '#b4c8e0',
      2.4,
    ),
    fill(rect(774, 440, 14, 7) + rect(728, 440, 8, 5), cool),
    stroke('M748,488q14,5 26-1', '#122244', 3),
    stroke('M762,452l-4,20l8,2', '#33568a', 2.4),
  );
  return PANES.map((p) =>
    clipped(rect(p.x, p.y, p.w, p.h), faded(0.72, place({ x: 152, y: 122, scale: 0.8 }, herself))),
  );
}
