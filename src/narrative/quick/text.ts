import { StringValue } from 'inkjs/engine/Value';

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;

/** As `new StringValue(text)`, which takes every text apart into its letters. */
export function textValue(text: string): StringValue {
  const value = new StringValue('');
  value.value = text;
  value._isNewline = text === '\n';
  let at = 0;
  while (at < text.length && isInlineSpace(text.charCodeAt(at))) at++;
  value._isInlineWhitespace = at === text.length;
  return value;
}

/** Whether ink may have to cut the text at its ends. */
export function hasSpaceAtItsEnds(text: string): boolean {
  return text === '' || isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

/** Inline space at the ends of a line goes, any other is one space: inkjs does it letter by letter. */
export function withoutIdleSpace(text: string): string {
  let clean = '';
  let from = 0;
  let line = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) line = at + 1;
    if (!isInlineSpace(code)) continue;
    let end = at + 1;
    while (end < text.length && isInlineSpace(text.charCodeAt(end))) end++;
    const isIdle = at === line || end === text.length || text.charCodeAt(end) === NEWLINE;
    if (isIdle || end - at > 1 || code === TAB) {
      clean += isIdle ? text.slice(from, at) : `${text.slice(from, at)} `;
      from = end;
    }
    at = end - 1;
  }
  return from === 0 ? text : clean + text.slice(from);
}

function isInlineSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isSpace(code: number): boolean {
  return isInlineSpace(code) || code === NEWLINE;
}
