import * as v from 'valibot';
import { fail, ok, type Result } from '../../base/result.ts';
import { checkBook } from './check-book.ts';
import type { Claim, Correction, PublicCard, RecordBook } from './claim.ts';
import {
  AnswersSchema,
  CardSchema,
  ClaimSchema,
  CorrectionSchema,
  SourceSchema,
} from './schemas.ts';

/** The four files of `story/record`, parsed from YAML and not yet believed. */
export interface RawRecord {
  readonly claims: unknown;
  readonly public: unknown;
  readonly corrections: unknown;
  readonly source: unknown;
}

/** What is wrong, and where: `F34.damage`, `W07.date`, `source.labels.denied.name.es`. */
export interface RecordProblem {
  readonly id: string;
  readonly field: string;
  readonly message: string;
}

export function problemText({ id, field, message }: RecordProblem): string {
  return `${id}.${field}: ${message}`;
}

/** Reads the record, or names everything that is wrong with it, entry by entry. */
export function readRecord(raw: RawRecord): Result<RecordBook, readonly RecordProblem[]> {
  const problems: RecordProblem[] = [];
  const answers = read(AnswersSchema, fieldOf(raw.claims, 'answers'), 'answers', problems);
  const claims = entries(raw.claims, 'claims', ClaimSchema, problems).map(claimOf);
  const cards = entries(raw.public, 'cards', CardSchema, problems).map(cardOf);
  const corrections = entries(raw.corrections, 'corrections', CorrectionSchema, problems);
  const source = read(SourceSchema, raw.source, 'source', problems);
  if (answers === undefined || source === undefined || problems.length > 0) return fail(problems);
  const book: RecordBook = {
    answers,
    claims: byId(claims, problems),
    cards: byId(cards, problems),
    corrections: newestFirst(corrections),
    source,
  };
  problems.push(...checkBook(book));
  return problems.length > 0 ? fail(problems) : ok(book);
}

function fieldOf(raw: unknown, key: string): unknown {
  if (typeof raw !== 'object' || raw === null || !(key in raw)) return undefined;
  return (raw as Readonly<Record<string, unknown>>)[key];
}

/** One bad entry does not hide the others. */
function entries<Schema extends v.GenericSchema>(
  raw: unknown,
  list: string,
  schema: Schema,
  problems: RecordProblem[],
): v.InferOutput<Schema>[] {
  const items = fieldOf(raw, list);
  if (!Array.isArray(items)) {
    problems.push({ id: list, field: list, message: 'is not a list' });
    return [];
  }
  return items.flatMap((item: unknown, at) => {
    const id = fieldOf(item, 'id') ?? fieldOf(item, 'claim');
    const name = typeof id === 'string' ? id : `${list}[${at}]`;
    const value = read(schema, item, name, problems);
    return value === undefined ? [] : [value];
  });
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
  id: string,
  problems: RecordProblem[],
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    problems.push({ id, field: v.getDotPath(issue) ?? '(whole)', message: issue.message });
  }
  return undefined;
}

function claimOf(raw: v.InferOutput<typeof ClaimSchema>): Claim {
  const { not_before, card_only, damaged, damage, note, ...rest } = raw;
  return {
    ...rest,
    notBefore: not_before,
    cardOnly: card_only,
    // `damaged` and `damage` must agree; a lone one becomes an empty sentence, which the checks name.
    damage: damaged ? (damage ?? NO_WORDS) : damage && NO_WORDS,
    note,
  };
}

const NO_WORDS = { en: '', es: '' } as const;

function cardOf(raw: v.InferOutput<typeof CardSchema>): PublicCard {
  return { ...raw, note: raw.note };
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  problems: RecordProblem[],
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    if (found.has(item.id)) {
      problems.push({ id: item.id, field: 'id', message: 'is given twice' });
    }
    found.set(item.id, item);
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)));
}

function newestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => b.date.localeCompare(a.date));
}
