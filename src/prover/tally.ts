import { choiceSymbols, encodeRun } from '../narrative/run-code.ts';
import type { Session } from '../narrative/session.ts';
import type { Turn } from '../narrative/turn.ts';

/** Something that a bot found wrong, with the way to see it again. */
export interface ProofFinding {
  readonly code: 'P01' | 'P02' | 'P03' | 'P04' | 'P05' | 'P06';
  readonly message: string;
  readonly seed: number;
  readonly runCode: string;
}

/** What one run adds up to. */
export interface RunFacts {
  /** Words told, those of the oficio's rows apart: they are typed on a form. */
  readonly words: number;
  /** Choices taken, those of the oficio apart. */
  readonly inputs: number;
  /** Choices taken while the picture held the oficio. */
  readonly oficio: number;
  /** Words between two inputs, in order. */
  readonly between: readonly number[];
  readonly single: number;
  readonly reflective: number;
  readonly ending: string;
  readonly claims: readonly string[];
  readonly tags: readonly string[];
  readonly names: readonly string[];
  readonly looped: boolean;
  readonly deadEnd: boolean;
  readonly findings: readonly ProofFinding[];
}

const counted = new Map<string, number>();

/** Words of a text. Bots hear the same lines again and again, so each is counted once. */
export function wordsIn(text: string): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const words = countWords(text);
  counted.set(text, words);
  return words;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Reads a finished run from its turns. */
export function factsOf(session: Session, looped: boolean): RunFacts {
  const { turns } = session;
  const findings: ProofFinding[] = [];
  const report = (code: ProofFinding['code'], message: string) => {
    const { playthrough } = session;
    findings.push({ code, message, seed: playthrough.seed, runCode: encodeRun(playthrough) });
  };
  const between = turns.map((turn) =>
    turn.beats.reduce((sum, beat) => sum + wordsIn(beat.text), 0),
  );
  const claims = new Set<string>();
  const tags = new Set<string>();
  let ending = 'end';
  for (const turn of turns) {
    for (const fault of turn.faults) report(faultCode(fault), `turn ${turn.index}: ${fault}`);
    const twins = sameSymbols(turn);
    if (twins !== undefined) report('P05', `turn ${turn.index}: ${twins} look alike in a run code`);
    for (const cue of turn.beats.flatMap((beat) => beat.cues)) {
      tags.add(cue.kind === 'inky' ? cue.tag : cue.kind);
      if (cue.kind === 'claim' || cue.kind === 'reply' || cue.kind === 'record') claims.add(cue.id);
      if (cue.kind === 'ending') ending = cue.id;
    }
  }
  const deadEnd = turns.some(
    (turn) =>
      turn.faults.some((fault) => faultCode(fault) === 'P02') ||
      (turn.offer.length > 0 && turn.offer.every((choice) => choice.closed)),
  );
  if (looped) report('P06', `no end after ${turns.length} turns`);
  const oficio = oficioTurns(turns);
  const taken = turns.flatMap((turn) =>
    turn.chosen === undefined || oficio.has(turn.index) ? [] : [turn.chosen],
  );
  return {
    words: between.reduce((sum, words, i) => (oficio.has(i) ? sum : sum + words), 0),
    inputs: taken.length,
    oficio: oficio.size,
    between,
    single: turns.filter((turn) => turn.offer.length === 1 && !oficio.has(turn.index + 1)).length,
    reflective: taken.filter((choice) => choice.reflect).length,
    ending: looped ? 'none' : ending,
    claims: [...claims],
    tags: [...tags],
    names: taken.flatMap((choice) => (choice.name === undefined ? [] : [choice.name])),
    looped,
    deadEnd,
    findings,
  };
}

/** The turns whose choice was made on the oficio, which the picture holds close: its rows are typing, not reading. */
function oficioTurns(turns: readonly Turn[]): Set<number> {
  const made = new Set<number>();
  let held = false;
  for (const turn of turns) {
    if (held && turn.chosen !== undefined) made.add(turn.index);
    for (const cue of turn.beats.flatMap((beat) => beat.cues)) {
      if (cue.kind === 'on') held = cue.id === 'oficio';
      else if (cue.kind === 'place') held = false;
    }
  }
  return made;
}

/** A run that ends without an END is a dead end; everything else is an error. */
function faultCode(fault: string): 'P01' | 'P02' {
  return /ran out of content|loose end/i.test(fault) ? 'P02' : 'P01';
}

function sameSymbols({ offer }: Turn): string | undefined {
  const seen = new Map<string, string>();
  for (const { id } of offer) {
    const symbols = choiceSymbols(id);
    const twin = seen.get(symbols);
    if (twin !== undefined) return `"${twin}" and "${id}"`;
    seen.set(symbols, id);
  }
  return undefined;
}
