import * as v from 'valibot';
import { fail, ok, type Result } from '../../base/result.ts';
import { decodeRun } from '../../narrative/run-code.ts';
import { decodeAssignment } from '../assignment/assignment.ts';

/** What tells a report from any other file. */
export const REPORT_KIND = 'archivese-report';
/** Grows when a field changes its meaning or goes; a new optional field leaves it as it is. */
export const REPORT_SCHEMA = 1;

const MOST_ROWS = 4096;
const MOST_OPTIONS = 64;
/** Longest reason and longest minority report, in characters: one line. */
export const LONGEST_LINE = 280;

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(1000));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const hinge = v.pipe(v.string(), v.regex(/^H(?:[1-9]|1[01])$/));
const chapter = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9));
const few = <Item extends v.GenericSchema>(item: Item, most = MOST_ROWS) =>
  v.pipe(v.array(item), v.maxLength(most));

/** What a class said with its hands: one ballot a round, each a count for every option, in their order. */
const VoteSchema = v.object({
  ballots: v.pipe(v.array(few(whole, MOST_OPTIONS)), v.minLength(1), v.maxLength(20)),
  /** By most hands; or, after a tie, by a lot or by the teacher's word. */
  decided: v.picklist(['most', 'lot', 'teacher']),
  /** What those who lost want to have written down. */
  minority: v.optional(line),
});

const DecisionSchema = v.object({
  /** Turn on whose offer it was made; 0 is the opening. */
  turn: whole,
  /** A decision that the ending remembers; none where only a vote or a reason makes it one. */
  hinge: v.optional(hinge),
  chapter: v.optional(chapter),
  /** ISO day or month of the story. */
  date: v.optional(word),
  /** The choice that was made. */
  id: word,
  /** All that was on offer, the choice that was made among them, in order. */
  options: v.pipe(v.array(v.object({ id: word, text })), v.minLength(1), v.maxLength(MOST_OPTIONS)),
  reason: v.optional(line),
  vote: v.optional(VoteSchema),
});

/** A leg of evidence, from the turn on which it said this. A later row of the same leg takes its place. */
const EvidenceSchema = v.object({
  turn: whole,
  name: v.pipe(v.string(), v.regex(/^n\d\d$/)),
  leg: v.picklist(['lineage', 'conduct', 'contact']),
  finding: v.picklist(['stands', 'against', 'silent']),
});

/**
 * The decision report of one playthrough, a reader's or a class's. Names nobody. The run code leads to the same place;
 * reasons and votes are here alone.
 */
export const ReportSchema = v.object({
  kind: v.literal(REPORT_KIND),
  schema: v.literal(REPORT_SCHEMA),
  /** Run code of the whole way. */
  code: v.pipe(
    v.string(),
    v.maxLength(10_000),
    v.check((code) => decodeRun(code).ok, 'is no run code'),
  ),
  storyVersion: word,
  language: v.picklist(['en', 'es']),
  /** Whether one reader decided, or a class by its votes. */
  by: v.picklist(['reader', 'class']),
  /** What was asked for, as the link had it. */
  assignment: v.optional(
    v.pipe(
      word,
      v.check((code) => decodeAssignment(code).ok, 'is no assignment'),
    ),
  ),
  /** How many choices were made. */
  turns: whole,
  /** Where the story stood. */
  chapter: v.optional(chapter),
  ending: v.optional(v.pipe(v.string(), v.regex(/^E\d\d$/))),
  decisions: few(DecisionSchema),
  evidence: few(EvidenceSchema),
  /** Entries of the record that were told, with the turn on which each was told first. */
  claims: few(v.object({ turn: whole, id: v.pipe(v.string(), v.regex(/^[FW]\d\d$/)) })),
});

export type Report = v.InferOutput<typeof ReportSchema>;
export type ReportDecision = Report['decisions'][number];
export type ReportEvidence = Report['evidence'][number];
export type ReportVote = NonNullable<ReportDecision['vote']>;

/** `newer`: written by a later version of the novel. */
export type ReportProblem = 'not_json' | 'foreign' | 'newer' | 'damaged';

/** A report as it stands in a file. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 1)}\n`;
}

/** Reads a file that somebody handed in. */
export function parseReport(file: string): Result<Report, ReportProblem> {
  let data: unknown;
  try {
    // Some programs put a mark before the first brace.
    data = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return fail('not_json');
  }
  if (typeof data !== 'object' || data === null || !('kind' in data)) return fail('foreign');
  if (data.kind !== REPORT_KIND) return fail('foreign');
  const { schema } = data as { readonly schema?: unknown };
  if (typeof schema === 'number' && schema > REPORT_SCHEMA) return fail('newer');
  const read = v.safeParse(ReportSchema, data);
  return read.success && isWhole(read.output) ? ok(read.output) : fail('damaged');
}

/** What the shapes alone do not say: a choice stands among its options, and a ballot counts each of them. */
function isWhole({ decisions }: Report): boolean {
  return decisions.every(
    ({ id, options, vote }) =>
      options.some((option) => option.id === id) &&
      (vote?.ballots ?? []).every((ballot) => ballot.length === options.length),
  );
}

/** The words of the choice that was made. */
export function chosenText({ id, options }: ReportDecision): string {
  return options.find((option) => option.id === id)?.text ?? id;
}

/** What each leg said when the decision was made; legs that had not been looked at are not there. */
export function evidenceAt({ evidence }: Pick<Report, 'evidence'>, turn: number): ReportEvidence[] {
  const known = new Map<string, ReportEvidence>();
  for (const row of evidence) if (row.turn <= turn) known.set(`${row.name} ${row.leg}`, row);
  return [...known.values()];
}

/** Entries of the record that had been told when the decision was made. */
export function claimsAt({ claims }: Pick<Report, 'claims'>, turn: number): string[] {
  return claims.filter((claim) => claim.turn <= turn).map(({ id }) => id);
}
