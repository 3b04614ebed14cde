import type { Cell, Crowd, CrowdMember } from '../../../stage/scene-file.ts';
import type { DrawnCrowd, DrawnMember } from '../kit/picture.ts';
import { place, type Shape } from '../kit/shapes.ts';
import { inkBox } from './measure.ts';
import { svgText } from './svg-text.ts';

/** Width of a sheet, px. */
const WIDE = 1000;
const GAP = 2;

interface Laid {
  readonly shapes: readonly Shape[];
  readonly cell: Cell;
}

/** Lays everybody out on one sheet, each as large as they are ever seen. */
export function crowdSheet(drawn: DrawnCrowd): { crowd: Crowd; svg: string } {
  const { members: drawnMembers, ...rest } = drawn;
  const shelf = { x: 0, y: 0, h: 0 };
  const laid: Laid[] = [];
  const lay = (drawing: readonly Shape[], scale: number): Cell => {
    const box = inkBox([place({ scale }, ...drawing)]);
    if (shelf.x + box.w > WIDE) Object.assign(shelf, { x: 0, y: shelf.y + shelf.h + GAP, h: 0 });
    const cell = { x: shelf.x, y: shelf.y, w: box.w, h: box.h, ox: -box.x, oy: -box.y };
    laid.push({
      cell,
      shapes: [place({ x: cell.x + cell.ox, y: cell.y + cell.oy, scale }, ...drawing)],
    });
    Object.assign(shelf, { x: shelf.x + box.w + GAP, h: Math.max(shelf.h, box.h) });
    return cell;
  };
  const members: Record<string, CrowdMember> = {};
  for (const [id, member] of Object.entries(drawnMembers)) {
    const largest = Math.max(...stationsOf(member).map(({ scale }) => scale));
    const cells = member.drawings.map((drawing) => lay(drawing, largest));
    members[id] = scaled(member, cells, largest);
  }
  const size = { w: WIDE, h: shelf.y + shelf.h };
  const svg = svgText(
    laid.flatMap(({ shapes }) => shapes),
    { x: 0, y: 0, ...size },
  );
  return { svg, crowd: { file: 'crowd.svg', size, ...rest, members } };
}

function stationsOf({ at, acts = {} }: DrawnMember) {
  return [...at, ...Object.values(acts).flat()];
}

function scaled(
  { drawings: _, at, acts, ...rest }: DrawnMember,
  cells: readonly Cell[],
  largest: number,
): CrowdMember {
  const shrink = <T extends { readonly scale: number }>(spot: T): T => ({
    ...spot,
    scale: Math.round((spot.scale / largest) * 1000) / 1000,
  });
  return {
    cells,
    at: at.map(shrink),
    ...(acts && {
      acts: Object.fromEntries(
        Object.entries(acts).map(([step, keys]) => [step, keys.map(shrink)]),
      ),
    }),
    ...rest,
  };
}
