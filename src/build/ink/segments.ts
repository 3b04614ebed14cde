import { blankComments, braceBalance, findOutside, openBrace } from './scan-line.ts';

/** One line of ink apart: structure before, prose, structure behind. */
export interface SourceLine {
  /** From 1. */
  readonly line: number;
  readonly raw: string;
  /** `knot` or `knot.stitch`; empty before the first knot. */
  readonly context: string;
  readonly segment: Segment | undefined;
}

export interface Segment {
  /** Column at which the prose begins. */
  readonly start: number;
  /** Column behind it. */
  readonly end: number;
  /** The prose, without the tags inside a choice's brackets. */
  readonly text: string;
  /** The tags that stood inside the brackets, with their leading space; put back before `]`. */
  readonly innerTags: string;
}

const STRUCTURE = /^(?:==|=\s*\w|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL)\s|TODO:|~)/;
const KNOT = /^={2,}\s*(function\s+)?([A-Za-z_]\w*)/;
const STITCH = /^=\s*([A-Za-z_]\w*)/;

export function readSource(source: string): SourceLine[] {
  const comments = { inBlock: false };
  let knot = '';
  let stitch = '';
  let depth = 0;
  return source.split(/\r?\n/).map((raw, i) => {
    const code = blankComments(raw, comments);
    const trimmed = code.trim();
    const knotName = KNOT.exec(trimmed)?.[2];
    const stitchName = knotName === undefined ? STITCH.exec(trimmed)?.[1] : undefined;
    if (knotName !== undefined) {
      knot = knotName;
      stitch = '';
      depth = 0;
    } else if (stitchName !== undefined) stitch = stitchName;
    const context = stitch === '' ? knot : `${knot}.${stitch}`;
    const before = depth;
    depth = Math.max(0, depth + braceBalance(code));
    const segment =
      trimmed === '' || STRUCTURE.test(trimmed) ? undefined : segmentOf(code, before > 0);
    return { line: i + 1, raw, context, segment };
  });
}

/** Puts another prose into a line. */
export function spliceLine({ raw, segment }: SourceLine, text: string): string {
  if (segment === undefined) return raw;
  const bracket = text.lastIndexOf(']');
  const body =
    segment.innerTags === ''
      ? text
      : text.slice(0, bracket) + segment.innerTags + text.slice(bracket);
  return raw.slice(0, segment.start) + body + raw.slice(segment.end);
}

function segmentOf(code: string, inBlock: boolean): Segment | undefined {
  const start = skipMarkers(code, inBlock);
  let end = code.trimEnd().length;
  if (start >= end) return undefined;
  let body = code.slice(start, end);
  // A branch may hold logic alone: `- leg_contact: ~ return true`.
  if (body.startsWith('~')) return undefined;

  const open = openBrace(body);
  if (open >= 0) body = body.slice(0, open);
  else if (braceBalance(body) < 0) body = body.slice(0, body.lastIndexOf('}'));

  const tail = findOutside(body, (rest) => /^(?:->|<-|#)/.test(rest), { brackets: true });
  if (tail >= 0) body = body.slice(0, tail);
  body = body.trimEnd();
  end = start + body.length;

  const inner = /\s*#[^\]]*(?=\])/.exec(bracketed(body))?.[0] ?? '';
  const text = inner === '' ? body : body.replace(inner, '');
  return isProse(text) ? { start, end, text, innerTags: inner } : undefined;
}

/** Only what stands in square brackets may hold inner tags. */
function bracketed(body: string): string {
  const from = body.indexOf('[');
  return from < 0 ? '' : body.slice(from);
}

/** The column behind bullets, label, conditions of a choice and the head of a branch. */
function skipMarkers(code: string, inBlock: boolean): number {
  let at = code.length - code.trimStart().length;
  const eat = (pattern: RegExp) => {
    const match = pattern.exec(code.slice(at));
    if (match === null || match[0] === '') return false;
    at += match[0].length;
    return true;
  };
  if (/^[*+]/.test(code.slice(at))) {
    eat(/^(?:[*+]\s*)+/);
    eat(/^\([A-Za-z_]\w*\)\s*/);
    while (eat(/^\{(?:[^{}:|]|\|\|)*\}\s*/));
  } else if (/^-(?!>)/.test(code.slice(at))) {
    eat(/^(?:-(?!>)\s*)+/);
    eat(/^\([A-Za-z_]\w*\)\s*/);
    if (inBlock) eat(/^(?:else|[^"“”'{}:|]+?)\s*:(?:\s+|$)/);
  }
  while (eat(/^\}\s*/));
  // A block that opens here: `{ condition:` belongs to the structure.
  eat(/^\{[^{}|“”"]*:\s*$/);
  return at;
}

/** Letters outside of plain `{variable}` are prose. */
function isProse(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{[^{}:|]*\}/g, '').replace(/<>/g, ''));
}
