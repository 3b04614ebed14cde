import * as v from 'valibot';
import { CLAIM_KINDS, CONFIDENCES, LABELS, WORDS } from './claim.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const localised = v.strictObject({ en: text, es: text });
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is no ISO year, month or day'),
);
const day = v.pipe(v.string(), v.isoDate('is no ISO day'));
const claimId = v.pipe(v.string(), v.regex(/^F\d{2}$/, 'is no F01…F84'));
const cardId = v.pipe(v.string(), v.regex(/^W\d{2}$/, 'is no W01…'));
const anyId = v.pipe(v.string(), v.regex(/^[FW]\d{2}$/, 'is neither F.. nor W..'));

/** Every key of a closed list, each with the same shape; a missing one is named. */
function each<const Key extends string, Item extends v.GenericSchema>(
  keys: readonly Key[],
  item: Item,
) {
  return v.strictObject(Object.fromEntries(keys.map((key) => [key, item])) as Record<Key, Item>);
}

export const AnswersSchema = v.record(v.string(), claimId);

export const ClaimSchema = v.strictObject({
  id: claimId,
  kind: v.picklist(CLAIM_KINDS, `is none of ${CLAIM_KINDS.join(', ')}`),
  status: localised,
  claim: localised,
  who: localised,
  when: localised,
  harms: v.array(text),
  replies: v.array(claimId),
  beside: v.optional(v.array(anyId), []),
  not_before: v.optional(partialDate),
  undated: v.optional(v.boolean(), false),
  damaged: v.optional(v.boolean(), false),
  damage: v.optional(localised),
  note: v.optional(localised),
  card_only: v.optional(v.boolean(), false),
});

export const CardSchema = v.strictObject({
  id: cardId,
  date: partialDate,
  confidence: v.picklist(CONFIDENCES, `is none of ${CONFIDENCES.join(', ')}`),
  fact: localised,
  source: localised,
  replies: v.optional(v.array(claimId), []),
  note: v.optional(localised),
});

export const CorrectionSchema = v.strictObject({
  date: day,
  claim: anyId,
  said: localised,
  says: localised,
  why: localised,
  withdraw: v.optional(v.boolean(), false),
});

export const SourceSchema = v.strictObject({
  article: v.strictObject({
    paper: text,
    author: text,
    with: v.array(text),
    date: day,
    about: localised,
    citation: localised,
  }),
  provenance: v.pipe(v.array(localised), v.minLength(1)),
  confidence: each(CONFIDENCES, localised),
  labels: each(LABELS, v.strictObject({ name: localised, sentence: localised })),
  real: v.strictObject({
    lead: localised,
    points: v.array(v.strictObject({ id: text, text: localised })),
    known: localised,
  }),
  words: each(WORDS, localised),
});
