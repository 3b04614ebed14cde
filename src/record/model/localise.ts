import type {
  Article,
  Claim,
  Confidence,
  Correction,
  Label,
  Language,
  Localised,
  PublicCard,
  RecordBook,
  Word,
} from './claim.ts';
import { isWithdrawn } from './timeline.ts';

/** A claim as one language shows it. Optional fields are left out where empty: the file stays small. */
export interface LocalClaim extends Pick<Claim, 'id' | 'kind' | 'replies' | 'beside'> {
  readonly status: string;
  readonly claim: string;
  readonly who: string;
  readonly when: string;
  readonly damage?: string;
  readonly note?: string;
  readonly cardOnly?: true;
  readonly withdrawn?: true;
}

export interface LocalCard extends Pick<PublicCard, 'id' | 'date' | 'confidence' | 'replies'> {
  readonly fact: string;
  readonly source: string;
  readonly note?: string;
  readonly withdrawn?: true;
}

export interface LocalCorrection extends Pick<Correction, 'date' | 'claim' | 'withdraw'> {
  readonly said: string;
  readonly says: string;
  readonly why: string;
}

/** The record for the browser: one language, plain JSON. */
export interface LocalRecord {
  readonly lang: Language;
  readonly claims: Readonly<Record<string, LocalClaim>>;
  readonly cards: Readonly<Record<string, LocalCard>>;
  readonly corrections: readonly LocalCorrection[];
  readonly article: Pick<Article, 'paper' | 'author' | 'with' | 'date'> & {
    readonly about: string;
    readonly citation: string;
  };
  readonly provenance: readonly string[];
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly labels: Readonly<Record<Label, { readonly name: string; readonly sentence: string }>>;
  readonly real: {
    readonly lead: string;
    readonly points: readonly { readonly id: string; readonly text: string }[];
    readonly known: string;
  };
  readonly words: Readonly<Record<Word, string>>;
}

export function localise(book: RecordBook, lang: Language): LocalRecord {
  const say = (text: Localised) => text[lang];
  const { article, labels, real } = book.source;
  return {
    lang,
    claims: mapped(book.claims, (claim) => localClaim(book, claim, say)),
    cards: mapped(book.cards, (card) => localCard(book, card, say)),
    corrections: book.corrections.map((correction) => ({
      ...correction,
      said: say(correction.said),
      says: say(correction.says),
      why: say(correction.why),
    })),
    article: { ...article, about: say(article.about), citation: say(article.citation) },
    provenance: book.source.provenance.map(say),
    confidence: values(book.source.confidence, say),
    labels: values(labels, ({ name, sentence }) => ({ name: say(name), sentence: say(sentence) })),
    real: {
      lead: say(real.lead),
      points: real.points.map(({ id, text }) => ({ id, text: say(text) })),
      known: say(real.known),
    },
    words: values(book.source.words, say),
  };
}

type Say = (text: Localised) => string;

function localClaim(book: RecordBook, claim: Claim, say: Say): LocalClaim {
  const { id, kind, replies, beside, damage, note, cardOnly } = claim;
  return {
    id,
    kind,
    status: say(claim.status),
    claim: say(claim.claim),
    who: say(claim.who),
    when: say(claim.when),
    replies,
    beside,
    ...(damage && { damage: say(damage) }),
    ...(note && { note: say(note) }),
    ...(cardOnly && { cardOnly }),
    ...(isWithdrawn(book, id) && { withdrawn: true }),
  };
}

function localCard(book: RecordBook, card: PublicCard, say: Say): LocalCard {
  const { id, date, confidence, replies, note } = card;
  return {
    id,
    date,
    confidence,
    fact: say(card.fact),
    source: say(card.source),
    replies,
    ...(note && { note: say(note) }),
    ...(isWithdrawn(book, id) && { withdrawn: true }),
  };
}

function mapped<Item, Local>(
  items: ReadonlyMap<string, Item>,
  change: (item: Item) => Local,
): Readonly<Record<string, Local>> {
  return Object.fromEntries([...items].map(([id, item]) => [id, change(item)]));
}

function values<Key extends string, Item, Local>(
  items: Readonly<Record<Key, Item>>,
  change: (item: Item) => Local,
): Readonly<Record<Key, Local>> {
  const pairs = (Object.entries(items) as [Key, Item][]).map(([key, item]) => [key, change(item)]);
  return Object.fromEntries(pairs) as Record<Key, Local>;
}
