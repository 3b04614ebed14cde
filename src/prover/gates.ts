import type { ProofSummary } from './summary.ts';

/** A figure that a story has to keep. */
export interface Gate {
  readonly name: string;
  readonly wanted: string;
  readonly found: string;
  readonly holds: boolean;
}

/** A story without one dead end is asked of everybody; the figures of the craft only of ours. */
export function gatesFor(summary: ProofSummary, ours: boolean): Gate[] {
  const { errors, deadEnds, loops, lines, choices, between, single, reflective, words } = summary;
  const gates = [none('errors', errors), none('dead ends', deadEnds), none('loops', loops)];
  if (!ours) return gates;
  return [
    ...gates,
    all('lines', lines.reached, lines.total),
    all('choices', choices.reached, choices.total),
    atMost('words between inputs, median', between.p50, 75),
    atMost('words between inputs, nine in ten', between.p90, 150),
    atMost('words between inputs, most', between.max, 220),
    atMost('share of inputs with one option', single, 0.15),
    atMost('share of the source that one run shows', words.shown, 0.35),
    within('words of a run, median', words.perRun.p50, 9_000, 12_000),
    ...endingGates(summary),
    within('share of reflective choices', reflective, 0.25, 0.4),
  ];
}

/** Fifteen endings, each come to by somebody, and none that swallows the others. */
function endingGates({ endings, runs }: ProofSummary): Gate[] {
  const counts = Object.entries(endings).filter(([id]) => /^E\d\d$/.test(id));
  const most = Math.max(0, ...counts.map(([, count]) => count)) / Math.max(1, runs);
  return [
    all('endings', counts.length, 15),
    atMost('share of runs that one ending takes', Math.round(most * 100) / 100, 0.4),
  ];
}

function within(name: string, found: number, least: number, most: number): Gate {
  const holds = found >= least && found <= most;
  return { name, wanted: `${least} to ${most}`, found: String(found), holds };
}

function none(name: string, found: number): Gate {
  return { name, wanted: '0', found: String(found), holds: found === 0 };
}

function all(name: string, reached: number, total: number): Gate {
  return { name, wanted: `${total} reached`, found: String(reached), holds: reached === total };
}

function atMost(name: string, found: number, most: number): Gate {
  return { name, wanted: `at most ${most}`, found: String(found), holds: found <= most };
}
