/** Reads one line of ink apart without understanding it: comments, brackets, the places where text ends. */

export interface CommentState {
  inBlock: boolean;
}

/** Replaces comments by spaces, so that every other character keeps its column. */
export function blankComments(line: string, state: CommentState): string {
  let out = '';
  for (let i = 0; i < line.length; i++) {
    if (state.inBlock) {
      if (line.startsWith('*/', i)) {
        state.inBlock = false;
        out += '  ';
        i++;
      } else out += ' ';
    } else if (line.startsWith('//', i)) {
      return out + ' '.repeat(line.length - i);
    } else if (line.startsWith('/*', i)) {
      state.inBlock = true;
      out += '  ';
      i++;
    } else out += line.charAt(i);
  }
  return out;
}

/** Opening braces less closing ones, escapes passed over. */
export function braceBalance(text: string): number {
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\\') i++;
    else if (c === '{') balance++;
    else if (c === '}') balance--;
  }
  return balance;
}

/**
 * Index of the first place outside braces (and, where asked, outside square brackets) at which `test` holds; -1
 * where there is none.
 */
export function findOutside(
  text: string,
  test: (rest: string) => boolean,
  { brackets = false }: { brackets?: boolean } = {},
): number {
  let braces = 0;
  let square = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\\') {
      i++;
      continue;
    }
    if (c === '{') braces++;
    else if (c === '}') braces--;
    else if (brackets && c === '[') square++;
    else if (brackets && c === ']') square--;
    if (braces === 0 && square === 0 && test(text.slice(i))) return i;
  }
  return -1;
}

/** Where the first brace that is not closed on this line opens; -1 where all are closed. */
export function openBrace(text: string): number {
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '\\') i++;
    else if (c === '{') stack.push(i);
    else if (c === '}') stack.pop();
  }
  return stack[0] ?? -1;
}
