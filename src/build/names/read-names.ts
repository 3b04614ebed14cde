import * as v from 'valibot';
import { parse } from 'yaml';

export const LEGS = ['lineage', 'conduct', 'contact'] as const;
export type LegId = (typeof LEGS)[number];

/** What the author knows. The debrief alone may read it; the reader works from the legs. */
export const TRUTHS = ['officer', 'not', 'open'] as const;
export type Truth = (typeof TRUTHS)[number];

export const VERDICTS = ['for', 'against', 'silent'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const HOW_MANY_NAMES = 27;

/** Text that ink would read as logic would change the story's skeleton in one language only. */
const INK_LOGIC =
  /[{}|[\]#~\\]|\/\/|->|<-|<>|^\s*[-*+=]|^\s*(VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b/;

const Prose = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.check((text) => text === text.trim(), 'must not begin or end with a blank'),
  v.check((text) => !text.includes('\n'), 'must be one line'),
  v.check((text) => !INK_LOGIC.test(text), 'must hold nothing that ink reads as logic'),
);

const BothLanguages = v.strictObject({ en: Prose, es: Prose });
const Lines = v.pipe(v.array(Prose), v.minLength(2, 'needs 2 lines'), v.maxLength(4, 'has over 4'));

const Leg = v.pipe(
  v.strictObject({
    verdict: v.picklist(VERDICTS, 'must be for, against or silent'),
    en: Lines,
    es: Lines,
  }),
  v.check((leg) => leg.en.length === leg.es.length, 'must have as many lines in both languages'),
);

const Name = v.pipe(
  v.strictObject({
    name: Prose,
    family: Prose,
    age: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(75)),
    sex: v.picklist(['f', 'm'], 'must be f or m'),
    cover: BothLanguages,
    human: BothLanguages,
    truth: v.picklist(TRUTHS, 'must be officer, not or open'),
    lead: v.optional(v.literal(true)),
    arrived: v.pipe(
      v.string(),
      v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month such as 2021-09'),
    ),
    portrait: v.pipe(v.array(v.string()), v.minLength(4)),
    legs: v.strictObject({ lineage: Leg, conduct: Leg, contact: Leg }),
  }),
  v.check(({ name, family }) => name.endsWith(` ${family}`), 'name must end in the family name'),
);

/** One name of the list, as `story/names.yaml` gives it, with its number. */
export type NameEntry = v.InferOutput<typeof Name> & { readonly id: string };

/**
 * The list of twenty-seven, in order.
 * @param text The YAML: a mapping from `n01` to `n27`.
 * @throws Error that names every entry and field that is wrong.
 */
export function readNames(text: string): readonly NameEntry[] {
  const given: unknown = parse(text);
  if (typeof given !== 'object' || given === null) throw new Error('names.yaml is not a mapping');
  const byId = new Map<string, unknown>(Object.entries(given));
  const problems: string[] = [];
  const entries: NameEntry[] = [];
  for (let number = 1; number <= HOW_MANY_NAMES; number++) {
    const id = `n${String(number).padStart(2, '0')}`;
    if (!byId.has(id)) {
      problems.push(`${id} is missing`);
      continue;
    }
    const read = v.safeParse(Name, byId.get(id));
    byId.delete(id);
    if (read.success) entries.push({ id, ...read.output });
    else problems.push(...read.issues.map((issue) => `${fieldOf(id, issue)}: ${issue.message}`));
  }
  problems.push(...[...byId.keys()].map((id) => `${id} is not a number of the list`));
  if (problems.length > 0) throw new Error(`names.yaml\n  ${problems.join('\n  ')}`);
  return entries;
}

function fieldOf(id: string, issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((step) => String(step.key)) ?? [];
  return [id, ...keys].join('.');
}
