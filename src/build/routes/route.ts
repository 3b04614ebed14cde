import * as v from 'valibot';
import { parse } from 'yaml';
import { fail, ok, type Result } from '../../base/result.ts';

/** Whose way through the novel a route is. */
export const PERSONAS = ['careful', 'angry', 'kind'] as const;
export type Persona = (typeof PERSONAS)[number];

const both = v.strictObject({ en: v.string(), es: v.string() });

/** One row of the oficio as a route types it. */
export interface Row {
  /** The name of the row, `n01` to `n27`. */
  readonly name: string;
  /** The id of what is to become of it: `leave_row`, `expel_row` … */
  readonly disposition: string;
  /** The id of how likely it is: `keep_word`, or `word_1` to `word_7`. */
  readonly word: string;
}

const ROW = /^(n\d\d) ((?:leave|watch|refuse|approach|expel)_row)(?: (word_[1-7]))?$/;

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
  /** What is typed on the oficio, in order: `n14 expel_row; n01 approach_row word_6`. Nothing else is typed there. */
  rows: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => parts(text, ';').every((row) => ROW.test(row)), 'no row of the oficio'),
    ),
    '',
  ),
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
  readonly rows: readonly Row[];
}

type IdList = 'wants' | 'avoids' | 'choices' | 'rows';

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
  const { wants, avoids, choices, rows, ...rest } = read.output;
  return ok({
    ...rest,
    name,
    wants: parts(wants),
    avoids: parts(avoids),
    choices: parts(choices),
    rows: parts(rows, ';').map(readRow),
  });
}

function readRow(text: string): Row {
  const [, name = '', disposition = '', word = 'keep_word'] = ROW.exec(text) ?? [];
  return { name, disposition, word };
}

function parts(text: string, by: RegExp | string = /\s+/): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
