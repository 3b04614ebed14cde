import { hash32 } from '../base/hash.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { fromSymbols, toSymbols } from '../base/symbols.ts';
import type { Engine } from './engine.ts';
import type { Playthrough } from './playthrough.ts';
import { type Replayed, type Slices, takeInSlices } from './replay.ts';
import { type Seed, seedOf } from './seed.ts';
import { openSession, type Session } from './session.ts';

/**
 * A playthrough in a line of text: `a`, story version (4 symbols), seed (4), each choice (2), check (2).
 * 130 choices are 271 symbols of base64url. It survives edits, because a choice is the hash of its own id.
 */
const FORMAT = 'a';
const HEAD = 9;
const CHECK = 2;
const PER_CHOICE = 2;
const SPACE = 64 ** PER_CHOICE;
/** Far beyond any run; a longer text is no code of ours. */
const MAX_CHOICES = 4096;

export type CodeProblem = 'empty' | 'not_a_code' | 'torn';

export interface RunCode {
  /** Four symbols of the version that the code was made with. */
  readonly version: string;
  readonly seed: Seed;
  /** Two symbols for each choice. */
  readonly choices: readonly string[];
}

/** The two symbols of a choice. The build refuses two ids of a knot, the prover two of an offer, that share them. */
export function choiceSymbols(id: string): string {
  return toSymbols(hash32(id) % SPACE, PER_CHOICE);
}

export function versionSymbols(version: string): string {
  return toSymbols(hash32(version) % 64 ** 4, 4);
}

export function encodeRun({ storyVersion, seed, choices }: Playthrough): string {
  return writeRun({
    version: versionSymbols(storyVersion),
    seed,
    choices: choices.map(choiceSymbols),
  });
}

/** What `decodeRun` has read, or a part of its choices, as a line of text. */
export function writeRun({ version, seed, choices }: RunCode): string {
  const body = FORMAT + version + toSymbols(seed, 4) + choices.join('');
  return body + checkOf(body);
}

export function decodeRun(text: string): Result<RunCode, CodeProblem> {
  const code = text.trim();
  if (code === '') return fail('empty');
  if (!/^a[\w-]+$/.test(code) || code.length > HEAD + CHECK + MAX_CHOICES * PER_CHOICE) {
    return fail('not_a_code');
  }
  const body = code.slice(0, -CHECK);
  if (body.length < HEAD || (body.length - HEAD) % PER_CHOICE !== 0) return fail('torn');
  if (checkOf(body) !== code.slice(-CHECK)) return fail('torn');
  const seed = fromSymbols(body.slice(5, HEAD));
  if (seed === undefined) return fail('torn');
  const choices = body.slice(HEAD).match(/../g) ?? [];
  return ok({ version: body.slice(1, 5), seed: seedOf(seed), choices });
}

/** Plays a code as far as its choices are still on offer. `lost` holds the symbols that were not. */
export async function replayCode(engine: Engine, code: RunCode, slices: Slices): Promise<Replayed> {
  const session = openSession(engine, code.seed);
  await slices.rest();
  const taken = await takeInSlices(session, code.choices, idWithSymbols, slices);
  return {
    session,
    lost: code.choices.slice(taken),
    revised: code.version !== versionSymbols(engine.version),
  };
}

/** The same in one stretch, for those who keep nobody waiting. */
export function replayCodeAtOnce(engine: Engine, { seed, choices, version }: RunCode): Replayed {
  const session = openSession(engine, seed);
  let taken = 0;
  for (const symbols of choices) {
    const id = idWithSymbols(session, symbols);
    if (id === undefined) break;
    session.choose(id);
    taken++;
  }
  const revised = version !== versionSymbols(engine.version);
  return { session, lost: choices.slice(taken), revised };
}

function idWithSymbols(session: Session, symbols: string): string | undefined {
  return session.last.offer.find((choice) => !choice.closed && choiceSymbols(choice.id) === symbols)
    ?.id;
}

function checkOf(body: string): string {
  return toSymbols(hash32(body) % SPACE, CHECK);
}
