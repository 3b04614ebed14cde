import type { RecordBook } from '../../record/model/claim.ts';
import { anachronisms } from '../../record/model/timeline.ts';
import type { Finding } from '../ink/finding.ts';
import { type ToldLine, tagValue } from './told-lines.ts';

/** Holds every line that rests on the record to it: what exists, what may be told in a scene, and when. */
export function checkMentions(lines: readonly ToldLine[], book: RecordBook): Finding[] {
  return lines.flatMap((line) => [
    ...rests(line).flatMap((id) => mentionProblems(line, id, book)),
    ...valuesOf(line, 'reply').flatMap((id) => replyProblems(line, id, book)),
  ]);
}

function mentionProblems(line: ToldLine, id: string, book: RecordBook): Finding[] {
  if (book.claims.get(id)?.cardOnly) {
    return [finding(line, 'R02', `${id} is told in the record, never in the story`)];
  }
  const mention = { id, date: line.date, outside: isToldFromToday(line) };
  return anachronisms(book, [mention]).map(({ message }) => finding(line, 'R03', message));
}

function replyProblems(line: ToldLine, id: string, book: RecordBook): Finding[] {
  const claim = book.claims.get(id);
  if (claim === undefined) return [finding(line, 'R04', `reply ${id} is not in the record`)];
  if (claim.kind !== 'denied') return [finding(line, 'R04', `${id} is no denial and no refusal`)];
  return [];
}

/** A chapter's panel, and a note laid before a scene, stand outside its time. */
function isToldFromToday({ tags }: ToldLine): boolean {
  return tagValue(tags, 'panel') !== undefined || tagValue(tags, 'doc') === 'note';
}

function rests(line: ToldLine): string[] {
  return [...valuesOf(line, 'claim'), ...valuesOf(line, 'record')];
}

function valuesOf({ tags }: ToldLine, key: string): string[] {
  return tags.filter((tag) => tag.key === key).map(({ value }) => value);
}

function finding({ file, line }: ToldLine, code: string, message: string): Finding {
  return { code, severity: 'error', file, line, message };
}
