import type { Hour } from '../../../narrative/tags.ts';
import { smooth } from '../kit/curves.ts';
import { dice } from '../kit/dice.ts';
import { count, type Point } from '../kit/numbers.ts';
import { arch, circle, ellipse, polygon, rect } from '../kit/paths.ts';
import { halo, pool } from '../kit/ramps.ts';
import { clipped, fill, type Shape, stroke } from '../kit/shapes.ts';
import { canopy, growTree, trunk } from '../kit/trees.ts';

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
