import type { Claim, Localised, PublicCard, RecordBook } from './claim.ts';
import type { RecordProblem } from './read-record.ts';

/** What no single entry can show: that replies exist and are at hand, that nothing points nowhere. */
export function checkBook(book: RecordBook): RecordProblem[] {
  return [
    ...Object.entries(book.answers).flatMap(([party, id]) =>
      isReply(book, id) ? [] : [problem('answers', party, `${id} is no denial or refusal`)],
    ),
    ...[...book.claims.values()].flatMap((claim) => checkClaim(book, claim)),
    ...[...book.cards.values()].flatMap((card) => checkCard(book, card)),
    ...book.corrections.flatMap(({ claim }) =>
      exists(book, claim) ? [] : [problem(claim, 'claim', 'corrects what is not in the record')],
    ),
  ];
}

function checkClaim(book: RecordBook, claim: Claim): RecordProblem[] {
  const { id, harms, replies, beside, damage, notBefore, undated } = claim;
  const found: RecordProblem[] = [];
  for (const party of harms) {
    const answer = book.answers[party];
    if (answer === undefined) found.push(problem(id, 'harms', `nobody answers for "${party}"`));
    else if (answer !== id && !replies.includes(answer)) {
      found.push(problem(id, 'replies', `harms ${party} and lacks its reply ${answer}`));
    }
  }
  found.push(...checkReplies(book, id, replies));
  for (const other of beside) {
    if (other === id || !exists(book, other)) {
      found.push(problem(id, 'beside', `${other} is not another entry of the record`));
    }
  }
  if (damage !== undefined && (damage.en === '' || damage.es === '')) {
    found.push(problem(id, 'damage', '`damaged: true` and its sentence must stand together'));
  }
  if (notBefore === undefined && !undated) {
    found.push(problem(id, 'not_before', 'is missing, and the claim is not marked `undated`'));
  }
  found.push(...checkTexts(id, { claim: claim.claim, who: claim.who, when: claim.when }));
  found.push(...checkTexts(id, { status: claim.status, damage, note: claim.note }));
  return found;
}

function checkCard(book: RecordBook, { id, replies, fact, note }: PublicCard): RecordProblem[] {
  return [...checkReplies(book, id, replies), ...checkTexts(id, { fact, note })];
}

function checkReplies(book: RecordBook, id: string, replies: readonly string[]): RecordProblem[] {
  return replies.flatMap((reply) =>
    reply !== id && isReply(book, reply)
      ? []
      : [problem(id, 'replies', `${reply} is no denial or refusal of the record`)],
  );
}

/** A text that is the same in both languages was forgotten in one of them. */
function checkTexts(
  id: string,
  texts: Readonly<Record<string, Localised | undefined>>,
): RecordProblem[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text !== undefined && text.en !== '' && text.en === text.es
      ? [problem(id, field, 'is the same in English and Spanish')]
      : [],
  );
}

function isReply(book: RecordBook, id: string): boolean {
  return book.claims.get(id)?.kind === 'denied';
}

function exists(book: RecordBook, id: string): boolean {
  return book.claims.has(id) || book.cards.has(id);
}

function problem(id: string, field: string, message: string): RecordProblem {
  return { id, field, message };
}
