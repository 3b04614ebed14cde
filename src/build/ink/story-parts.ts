import type { InkFile } from './splice.ts';

/** Chapters after the opening one, which may arrive after it. */
const LATER_CHAPTER = /^chapters\/(?!00_)\d\d_/;
/** A knot, not a function: only where the words go on elsewhere may the reader be asked to wait. */
const KNOT = /^={2,}\s*(?!function\b)([A-Za-z_]\w*)/gm;

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** Where Ink's JSON names other places: diverts, calls, tunnels, targets, choices, read counts. */
const REFERENCES = ['->', 'f()', '->t->', 'x()', '^->', '*', 'CNT?'];
/** Runs before anything is told, and is needed at once. */
const GLOBALS = 'global decl';

/**
 * A compiled story in parts, each with a line for every knot, so that the page reads what is played and nothing else.
 * The first holds all that can be told without entering a later chapter; there the knot of the chapter is a door, at
 * which the story stands still until the second part has come.
 * @param json Ink's own.
 * @returns one part for a story that has no later chapters, else two: `lazyStory` opens either.
 */
export function storyParts(json: string, files: readonly InkFile[]): readonly string[] {
  const { root, ...story } = JSON.parse(json) as JsonObject & { readonly root: readonly Json[] };
  const named = Object.entries((root.at(-1) ?? {}) as JsonObject);
  const isKnot = (name: string) => !name.startsWith('#') && name !== GLOBALS;
  const knots = new Map(named.filter(([name]) => isKnot(name)));
  const kept = Object.fromEntries(named.filter(([name]) => !isKnot(name)));
  const content = root.slice(0, -1);
  const head = JSON.stringify({ ...story, root: [...content, kept] });

  const doors = laterKnots(files);
  const early = reachedFrom(content, knots, doors);
  const lineOf = (name: string, knot: Json) => `${name} ${JSON.stringify(knot)}`;
  const first = [...early].map((name) => {
    const knot = knots.get(name) ?? null;
    return lineOf(name, doors.has(name) ? doorInsteadOf(knot) : knot);
  });
  const rest = [...knots].filter(([name]) => !early.has(name) || doors.has(name));
  const parts = [[head, ...first].join('\n')];
  if (rest.length > 0) parts.push(rest.map(([name, knot]) => lineOf(name, knot)).join('\n'));
  return parts;
}

function laterKnots(files: readonly InkFile[]): Set<string> {
  const later = files.filter(({ name }) => LATER_CHAPTER.test(name));
  return new Set(
    later.flatMap(({ text }) => [...text.matchAll(KNOT)].map((match) => match[1] ?? '')),
  );
}

/** All knots that the content names, and those that they name, up to the doors. */
function reachedFrom(
  content: Json,
  knots: ReadonlyMap<string, Json>,
  doors: ReadonlySet<string>,
): Set<string> {
  const reached = new Set<string>();
  const follow = (node: Json) => {
    for (const name of namesIn(node)) {
      if (!knots.has(name) || reached.has(name)) continue;
      reached.add(name);
      if (!doors.has(name)) follow(knots.get(name) ?? null);
    }
  };
  follow(content);
  return reached;
}

function namesIn(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    REFERENCES.includes(key) && typeof value === 'string'
      ? [value.split('.')[0] ?? '']
      : namesIn(value),
  );
}

/** Counted as the knot is, and empty. */
function doorInsteadOf(knot: Json): Json {
  const flags = Array.isArray(knot) ? (knot.at(-1) as JsonObject | null)?.['#f'] : undefined;
  return ['done', flags === undefined ? null : { '#f': flags }];
}
