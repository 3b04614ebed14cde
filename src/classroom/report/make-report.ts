import { type Board, LEGS, type NameWords, readBoard } from '../../dossier/model/board.ts';
import type { Engine } from '../../narrative/engine.ts';
import type { Playthrough } from '../../narrative/playthrough.ts';
import { encodeRun } from '../../narrative/run-code.ts';
import { openSession, type Session } from '../../narrative/session.ts';
import { applyBeat, EMPTY_STANDING, type Standing } from '../../narrative/standing.ts';
import type { Turn } from '../../narrative/turn.ts';
import { type Noted, stepKey } from './noted.ts';
import {
  REPORT_KIND,
  REPORT_SCHEMA,
  type Report,
  type ReportDecision,
  type ReportEvidence,
} from './report.ts';

export interface ReportDeps {
  /** A story that nobody else is playing: the way is gone again in it. */
  readonly engine: Engine;
  readonly playthrough: Playthrough;
  readonly language: 'en' | 'es';
  /** The names of the board; none for a story without one. */
  readonly names: Readonly<Record<string, NameWords>>;
  /** Reasons and votes, by `stepKey`. */
  readonly noted: ReadonlyMap<string, Noted>;
  readonly by: Report['by'];
  /** As the link had it. */
  readonly assignment: string | undefined;
  /** Gives the thread back. */
  readonly rest?: () => Promise<void>;
}

/** Turns between two rests. */
const SLICE = 20;

/**
 * Goes the way again, and writes down what was decided, with what was known then: the board says only what it says
 * now, so that each turn has to be asked for itself.
 * @throws ChoiceError where the playthrough is of another version of the story.
 */
export async function makeReport(deps: ReportDeps): Promise<Report> {
  const { engine, playthrough, language, names, noted, by, assignment, rest } = deps;
  const session = openSession(engine, playthrough.seed);
  const decisions: ReportDecision[] = [];
  const evidence = evidenceLog(names);
  const claims = new Map<string, number>();
  let standing = EMPTY_STANDING;
  const listen = (turn: Turn) => {
    standing = turn.beats.reduce(applyBeat, standing);
    evidence.look(session, turn.index);
    for (const id of entriesIn(turn)) if (!claims.has(id)) claims.set(id, turn.index);
  };
  listen(session.last);
  for (const [i, id] of playthrough.choices.entries()) {
    const note = noted.get(stepKey(playthrough, i));
    const decision = decisionOf(session.last, id, standing, note);
    if (decision !== undefined) decisions.push(decision);
    listen(session.choose(id));
    if (i % SLICE === SLICE - 1) await rest?.();
  }
  return {
    kind: REPORT_KIND,
    schema: REPORT_SCHEMA,
    code: encodeRun(playthrough),
    storyVersion: playthrough.storyVersion,
    language,
    by,
    ...(assignment !== undefined && { assignment }),
    turns: playthrough.choices.length,
    ...(standing.chapter !== undefined && { chapter: standing.chapter }),
    ...(standing.ending !== undefined && { ending: standing.ending }),
    decisions,
    evidence: evidence.rows,
    claims: [...claims].map(([id, turn]) => ({ turn, id })),
  };
}

/** A choice is a decision where the ending remembers it, or where somebody gave a reason or a vote. */
function decisionOf(
  turn: Turn,
  id: string,
  { chapter, date }: Standing,
  note: Noted | undefined,
): ReportDecision | undefined {
  const open = turn.offer.filter((choice) => !choice.closed);
  const hinge = open.find((choice) => choice.id === id)?.hinge;
  if (hinge === undefined && note === undefined) return undefined;
  return {
    turn: turn.index,
    ...(hinge !== undefined && { hinge }),
    ...(chapter !== undefined && { chapter }),
    ...(date !== undefined && { date }),
    id,
    options: open.map((choice) => ({ id: choice.id, text: choice.text })),
    ...(note?.reason !== undefined && { reason: note.reason }),
    ...(note?.vote?.ballots.every((ballot) => ballot.length === open.length) && {
      vote: note.vote,
    }),
  };
}

/** Looks at the board turn by turn, and writes down what each leg says for the first time, or says anew. */
function evidenceLog(names: Readonly<Record<string, NameWords>>) {
  const rows: ReportEvidence[] = [];
  const said = new Map<string, string>();
  return {
    rows,
    look(session: Session, turn: number): void {
      if (!session.window.has('lineage')) return;
      const board: Board = readBoard(session.window, names);
      for (const { id: name, legs } of board.rows) {
        for (const leg of LEGS) {
          const finding = legs[leg];
          if (finding === 'unseen' || said.get(name + leg) === finding) continue;
          said.set(name + leg, finding);
          rows.push({ turn, name, leg, finding });
        }
      }
    },
  };
}

function entriesIn({ beats }: Turn): string[] {
  return beats
    .flatMap((beat) => beat.cues)
    .flatMap((cue) =>
      cue.kind === 'claim' || cue.kind === 'record' || cue.kind === 'reply' ? [cue.id] : [],
    );
}
