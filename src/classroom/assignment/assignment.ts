import { hash32 } from '../../base/hash.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { toSymbols } from '../../base/symbols.ts';

/** On whose way a chapter is begun. */
export const WAYS = ['careful', 'angry', 'kind'] as const;
export type Way = (typeof WAYS)[number];

/** Where reading pauses: behind a decision, or where a chapter begins (that is, at the end of the one before). */
export type Stop =
  | { readonly kind: 'hinge'; readonly hinge: string }
  | { readonly kind: 'chapter'; readonly chapter: number };

/** What a teacher asks for. Nothing in it says who is asked, or by whom. */
export interface Assignment {
  /** The chapter to begin with; `undefined` for the beginning. */
  readonly from: { readonly chapter: number; readonly as: Way } | undefined;
  /** In the order of the story; the last is where it is handed in. None: at an ending. */
  readonly stops: readonly Stop[];
  /** Decisions at which a reason in one line is asked for: `H1` to `H11`, in order. */
  readonly reasons: readonly string[];
}

export type AssignmentProblem = 'torn' | 'newer';

/**
 * An assignment in a line that fits into an address: format, start, stops, reasons, check.
 * `1.3k.H5-C4.H4-H5.x7` begins with chapter 3 on the kind way.
 */
const FORMAT = '1';
const NONE = '0';
const CHAPTERS = 10;
const HINGES = 11;

export function encodeAssignment({ from, stops, reasons }: Assignment): string {
  const start = from === undefined ? NONE : `${from.chapter}${from.as.charAt(0)}`;
  const body = [FORMAT, start, listOf(stops.map(stopWord)), listOf(reasons)].join('.');
  return `${body}.${checkOf(body)}`;
}

/** @returns `newer` where a later version of the novel has written it, `torn` where it is not whole. */
export function decodeAssignment(text: string): Result<Assignment, AssignmentProblem> {
  const parts = text.trim().split('.');
  const [format, start = '', stops = '', reasons = '', check] = parts;
  if (/^\d+$/.test(format ?? '') && Number(format) > Number(FORMAT)) return fail('newer');
  if (format !== FORMAT || parts.length !== 5) return fail('torn');
  if (checkOf(parts.slice(0, 4).join('.')) !== check) return fail('torn');
  const from = startOf(start);
  const read = wordsOf(stops).map(stopOf);
  const asked = wordsOf(reasons);
  if (from === 'torn' || !asked.every(isHinge)) return fail('torn');
  const whole = read.filter((stop) => stop !== undefined);
  return whole.length === read.length ? ok({ from, stops: whole, reasons: asked }) : fail('torn');
}

/** How a stop is written: `H5`, `C4`. */
export function stopWord(stop: Stop): string {
  return stop.kind === 'hinge' ? stop.hinge : `C${stop.chapter}`;
}

export function stopOf(word: string): Stop | undefined {
  if (isHinge(word)) return { kind: 'hinge', hinge: word };
  const chapter = /^C([1-9])$/.exec(word)?.[1];
  return chapter === undefined ? undefined : { kind: 'chapter', chapter: Number(chapter) };
}

function startOf(word: string): Assignment['from'] | 'torn' {
  if (word === NONE) return undefined;
  const chapter = Number(word.charAt(0));
  const as = WAYS.find((way) => way.charAt(0) === word.slice(1));
  const isChapter = /^\d$/.test(word.charAt(0)) && chapter < CHAPTERS;
  return as === undefined || !isChapter ? 'torn' : { chapter, as };
}

function isHinge(word: string): boolean {
  const number = /^H([1-9]\d?)$/.exec(word)?.[1];
  return number !== undefined && Number(number) <= HINGES;
}

function listOf(words: readonly string[]): string {
  return words.length === 0 ? NONE : words.join('-');
}

function wordsOf(list: string): string[] {
  return list === NONE ? [] : list.split('-');
}

function checkOf(body: string): string {
  return toSymbols(hash32(body) % 64 ** 2, 2);
}
