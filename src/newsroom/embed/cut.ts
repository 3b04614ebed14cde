import { isLast, type Turn } from '../../narrative/turn.ts';

/** How long a scene is that a page of somebody else's holds. */
export const LENGTHS = ['90s', '10min'] as const;
export type Length = (typeof LENGTHS)[number];

/** What is held in a frame: the whole novel, a chapter, or so many choices from a chapter's beginning on. */
export interface Cut {
  /** `undefined`: the whole novel. */
  readonly chapter: number | undefined;
  /** `undefined`: as far as the next chapter. */
  readonly length: Length | undefined;
  /** How many choices are made until it ends; `undefined`: as many as there are. */
  readonly choices: number | undefined;
}

/** As far as a cut goes. */
export interface CutTurns {
  readonly turns: readonly Turn[];
  /** Whether it is over, and the way on leads out of the frame. */
  readonly isOver: boolean;
}

/**
 * Leaves out what lies behind the end of a cut, whose last passage then offers nothing, and before its beginning: the
 * choice that led there, and the last lines of the chapter before.
 * @param start index of the turn that the cut begins with.
 */
export function cutTurns(
  told: readonly Turn[],
  { chapter, choices }: Cut,
  start: number,
): CutTurns {
  const turns =
    start === 0 ? told : told.map((turn) => (turn.index === start ? begun(turn) : turn));
  const last = turns.at(-1);
  if (last === undefined) return { turns, isOver: false };
  if (choices !== undefined && last.index - start >= choices) {
    return { turns: [...turns.slice(0, -1), { ...last, offer: [] }], isOver: true };
  }
  if (chapter === undefined || choices !== undefined) return { turns, isOver: isLast(last) };
  const end = turns.findIndex(
    (turn) => turn.index > start && chapterIn(turn) !== undefined && chapterIn(turn) !== chapter,
  );
  const turn = turns[end];
  if (turn === undefined) return { turns, isOver: isLast(last) };
  const closing = { ...turn, beats: turn.beats.slice(0, chapterAt(turn)), offer: [] };
  return { turns: [...turns.slice(0, end), closing], isOver: true };
}

const firsts = new WeakMap<Turn, Turn>();

/** The same turn each time: what has not changed is not drawn again. */
function begun(turn: Turn): Turn {
  const known = firsts.get(turn);
  if (known !== undefined) return known;
  const beats = turn.beats.slice(Math.max(0, chapterAt(turn)));
  const made = { ...turn, chosen: undefined, beats };
  firsts.set(turn, made);
  return made;
}

/** Which line begins a chapter; -1 where none does. */
function chapterAt({ beats }: Turn): number {
  return beats.findIndex((beat) => beat.cues.some((cue) => cue.kind === 'chapter'));
}

function chapterIn({ beats }: Turn): number | undefined {
  for (const cue of beats.flatMap((beat) => beat.cues)) {
    if (cue.kind === 'chapter') return cue.number;
  }
  return undefined;
}

/** Words a minute of somebody who reads prose to herself. */
const WORDS_A_MINUTE = 240;
/** Nobody reads the board's whole list. */
const MOST_OFFER = 40;

/** How long these turns take to be read, offers included, in seconds. */
export function readingSeconds(turns: readonly Turn[]): number {
  const words = turns.reduce((sum, { beats, offer }) => {
    const told = beats.reduce((more, { text }) => more + countWords(text), 0);
    const offered = offer.reduce((more, { text }) => more + countWords(text), 0);
    return sum + told + Math.min(MOST_OFFER, offered);
  }, 0);
  return (words / WORDS_A_MINUTE) * 60;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
