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
    {
      name: 'share of reflective choices',
      wanted: '0.25 to 0.4',
      found: String(reflective),
      holds: reflective >= 0.25 && reflective <= 0.4,
    },
  ];
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
