import type { NameWords } from '../../dossier/model/board.ts';
import type { Truth, Word } from '../../dossier/model/calibration.ts';
import { readOficio } from '../../dossier/model/oficio.ts';
import type { Engine } from '../../narrative/engine.ts';
import { choiceSymbols, type RunCode, versionSymbols } from '../../narrative/run-code.ts';
import { openSession, type Session } from '../../narrative/session.ts';
import { standingAfter } from '../../narrative/standing.ts';

/** One decision of a way. */
export interface WayDecision {
  readonly hinge: string;
  readonly option: string;
  /** Every option of this decision that was on offer. */
  readonly offered: readonly string[];
  /** How many choices lead to its offer. */
  readonly at: number;
}

/** What a run code comes to. */
export interface Way {
  readonly decisions: readonly WayDecision[];
  readonly chapter: number | undefined;
  readonly ending: string | undefined;
  /** Choices that were taken. */
  readonly turns: number;
  /** Choices that the story no longer offers, from the first that failed. */
  readonly lost: number;
  readonly revised: boolean;
  /** Name -> the word of its estimate; only where an oficio has been signed or sent. */
  readonly words: Readonly<Record<string, Word>> | undefined;
}

export interface FollowDeps {
  readonly engine: Engine;
  readonly names: Readonly<Record<string, NameWords>>;
}

/** Nobody asks for reasons here: a class has tens of thousands of turns. */
const NO_REASONS = () => undefined;
/** The decision behind which an oficio is there to be read. */
const OFICIO = 'H10';

/**
 * Plays ways again that have one seed. What they have in common is played once: a class that was given a chapter
 * comes to it by one way.
 */
export function followAll(runs: readonly RunCode[], deps: FollowDeps): Way[] {
  const [first] = runs;
  if (first === undefined) return [];
  const common = commonLength(runs);
  if (runs.length === 1 || common < 2) return runs.map((run) => follow(run, deps));
  const shared = play({ ...first, choices: first.choices.slice(0, common) }, deps.engine);
  if (shared.taken < common || shared.mark === undefined)
    return runs.map((run) => follow(run, deps));
  const mark = shared.mark;
  return runs.map((run) => follow(run, deps, { ...shared, mark }));
}

interface Played {
  readonly session: Session;
  readonly ids: readonly string[];
  readonly taken: number;
  readonly decisions: readonly WayDecision[];
  readonly chapter: number | undefined;
  /** What Ink remembered before the last choice. */
  readonly mark: string | undefined;
}

/** Follows one way, from where its like have been followed already. */
export function follow(
  run: RunCode,
  { engine, names }: FollowDeps,
  shared?: Played & { readonly mark: string },
): Way {
  const played = play(run, engine, shared);
  const { session, decisions, taken } = played;
  const standing = standingAfter(session.turns);
  const hasOficio = decisions.some(({ hinge }) => hinge === OFICIO);
  const rows = hasOficio ? readOficio(session.window, names, NO_TRUTHS).rows : undefined;
  return {
    decisions,
    chapter: standing.chapter ?? shared?.chapter,
    ending: standing.ending,
    turns: taken,
    lost: run.choices.length - taken,
    revised: run.version !== versionSymbols(engine.version),
    words: rows && Object.fromEntries(rows.map(({ id, word }) => [id, word])),
  };
}

const NO_TRUTHS: Readonly<Record<string, Truth>> = {};

function play(run: RunCode, engine: Engine, shared?: Played & { readonly mark: string }): Played {
  const start = shared && { mark: shared.mark, choices: shared.ids };
  const session = openSession(engine, run.seed, NO_REASONS, start);
  const ids = [...(shared?.ids ?? [])];
  const decisions = [...(shared?.decisions ?? [])];
  let mark: string | undefined;
  for (const symbols of run.choices.slice(ids.length)) {
    const { offer } = session.last;
    const chosen = offer.find((each) => !each.closed && choiceSymbols(each.id) === symbols);
    if (chosen === undefined) break;
    if (chosen.hinge !== undefined) {
      const options = offer.filter(({ hinge }) => hinge === chosen.hinge);
      const offered = options.map(({ id }) => id);
      decisions.push({ hinge: chosen.hinge, option: chosen.id, offered, at: ids.length });
    }
    if (ids.length === run.choices.length - 1) mark = session.mark();
    session.choose(chosen.id);
    ids.push(chosen.id);
  }
  const chapter = standingAfter(session.turns).chapter ?? shared?.chapter;
  return { session, ids, taken: ids.length, decisions, chapter, mark };
}

/** How many choices all of them begin with. */
function commonLength([first, ...others]: readonly RunCode[]): number {
  const choices = first?.choices ?? [];
  const parted = choices.findIndex((each, i) => others.some((run) => run.choices[i] !== each));
  return parted < 0 ? choices.length : parted;
}
