import * as v from 'valibot';
import { parse } from 'yaml';
import { fail, ok, type Result } from '../../base/result.ts';

/** Whose way through the novel a route is. */
export const PERSONAS = ['careful', 'angry', 'kind'] as const;
export type Persona = (typeof PERSONAS)[number];

const both = v.strictObject({ en: v.string(), es: v.string() });

const schema = v.strictObject({
  /** What this reader means to do, in a sentence. */
  about: both,
  /** A whole way that chapters are begun from. */
  persona: v.optional(v.picklist(PERSONAS)),
  /** The main ending that this way comes to. */
  ending: v.optional(v.pipe(v.string(), v.regex(/^E\d\d$/))),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 24 - 1)),
  /** Ids that are taken wherever they are on offer, the first named first; parted by spaces. */
  wants: v.string(),
  /** Ids that are left wherever there is another way; parted by spaces. */
  avoids: v.optional(v.string(), ''),
  /** Every choice in order, parted by spaces: written by `npm run routes`. */
  choices: v.optional(v.string(), ''),
  /** Lines that must be heard on this way. */
  lines: v.optional(v.array(both), []),
});

/** A committed way through the novel: what is wanted, and every id that it takes. */
export interface Route extends Omit<v.InferOutput<typeof schema>, IdList> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly wants: readonly string[];
  readonly avoids: readonly string[];
  readonly choices: readonly string[];
}

type IdList = 'wants' | 'avoids' | 'choices';

/**
 * Reads a file of `story/routes`.
 * @returns the route, or what is wrong with the file, in words.
 */
export function readRoute(name: string, text: string): Result<Route, string> {
  const read = v.safeParse(schema, parse(text));
  if (!read.success) {
    const problems = read.issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`,
    );
    return fail(`${name}: ${problems.join('; ')}`);
  }
  const { wants, avoids, choices, ...rest } = read.output;
  return ok({ ...rest, name, wants: ids(wants), avoids: ids(avoids), choices: ids(choices) });
}

function ids(text: string): string[] {
  return text.split(/\s+/).filter((id) => id !== '');
}
