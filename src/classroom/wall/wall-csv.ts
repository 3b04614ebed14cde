import { csv } from '../report/report-csv.ts';
import type { DecisionWords, FollowedWay } from './tally-wall.ts';

/** For Excel, which takes a file without it for one of an older code. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The class as a table, one row a way: its run code, where it stands, and what was taken at each decision. No file's
 * name is in it.
 */
export function wallCsv(
  followed: readonly (FollowedWay & { readonly code: string })[],
  known: readonly DecisionWords[],
): string {
  const heads = ['number', 'run_code', 'turns', 'chapter', 'ending'];
  const rows = followed.map(({ code, way }, i) => [
    String(i + 1),
    code,
    String(way.turns),
    way.chapter === undefined ? '' : String(way.chapter),
    way.ending ?? '',
    ...known.map(({ hinge, options }) => {
      const names = new Set(options.map(({ id }) => id));
      const made = way.decisions.filter((each) => each.hinge === hinge && names.has(each.option));
      return made.at(-1)?.option ?? '';
    }),
  ]);
  return BYTE_ORDER_MARK + csv([[...heads, ...known.map(({ id }) => id)], ...rows]);
}
