import { blankComments, braceBalance } from '../ink/scan-line.ts';
import { readFacts, type SourceChoice } from '../ink/source-tags.ts';
import type { InkFile } from '../ink/splice.ts';

/** A choice of the source with what follows from it, before the story comes together again. */
export interface OfferedChoice extends SourceChoice {
  /** Its lines, without comments, down to the next choice or gather of its depth. */
  readonly block: readonly string[];
}

/** Choices that stand side by side. */
export type Offer = readonly OfferedChoice[];

interface Growing extends SourceChoice {
  readonly block: string[];
}

/** The offers of one file, as its bullets, gathers and stitches part them. */
export function offersOf({ name, text }: InkFile): Offer[] {
  const choices = new Map(readFacts(name, text).choices.map((choice) => [choice.line, choice]));
  const offers: Growing[][] = [];
  /** By depth: the offers that further choices may still join. */
  let open: Growing[][] = [];
  const comments = { inBlock: false };
  let braces = 0;
  text.split(/\r?\n/).forEach((raw, i) => {
    const code = blankComments(raw, comments);
    const depth = depthOf(code, /^\s*((?:[*+]\s*)+)/);
    const gather = braces === 0 ? depthOf(code, /^\s*((?:-(?!>)\s*)+)/) : 0;
    braces = Math.max(0, braces + braceBalance(code));
    if (/^\s*=/.test(code)) {
      open = [];
      return;
    }
    if (gather > 0) open = open.slice(0, gather - 1);
    const choice = choices.get(i + 1);
    if (depth > 0) open = open.slice(0, depth);
    if (choice !== undefined) {
      const offer = open[depth - 1] ?? [];
      if (offer.length === 0) offers.push(offer);
      offer.push({ ...choice, block: [] });
      open[depth - 1] = offer;
    } else if (depth > 0) {
      return;
    }
    const rest = choice === undefined ? code : code.slice(code.lastIndexOf(']') + 1);
    for (const offer of open) offer?.at(-1)?.block.push(rest);
  });
  return offers;
}

/** How many bullets a line begins with. */
function depthOf(code: string, bullets: RegExp): number {
  return (bullets.exec(code)?.[1] ?? '').replaceAll(/\s/g, '').length;
}
