import type { Proof } from './prove.ts';
import { type ProofFinding, wordsIn } from './tally.ts';

export interface Share {
  readonly total: number;
  readonly reached: number;
}

/** What a proof says, as it is printed and written to a file. */
export interface ProofSummary {
  readonly story: string;
  readonly runs: number;
  readonly seed: number;
  readonly errors: number;
  readonly deadEnds: number;
  readonly lines: Share & { readonly missed: readonly string[] };
  readonly choices: Share & { readonly missed: readonly string[] };
  /** Ending -> runs that came to it. */
  readonly endings: Readonly<Record<string, number>>;
  /** Claim, reply or public card -> runs that met it. */
  readonly claims: Readonly<Record<string, number>>;
  /** Name of the board -> times a shift was spent on it. */
  readonly names: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, number>>;
  readonly words: {
    readonly en: number;
    readonly es: number;
    readonly perRun: Percentiles;
    /** Share of the source's words that the median random run shows. */
    readonly shown: number;
  };
  readonly inputs: Percentiles;
  /** Inputs of the oficio, which are counted apart. */
  readonly oficio: Percentiles;
  readonly between: { readonly p50: number; readonly p90: number; readonly max: number };
  /** Share of inputs with one option only. */
  readonly single: number;
  /** Share of choices taken that change only who she is. */
  readonly reflective: number;
  readonly loops: number;
  readonly turns: number;
  /** On one core. */
  readonly turnsPerSecond: number;
  readonly findings: readonly ProofFinding[];
}

export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface SummaryInput {
  readonly proof: Proof;
  readonly version: string;
  readonly seed: number;
  /** All prose of a language, choices included, comments and tags not. */
  readonly prose: { readonly en: readonly string[]; readonly es: readonly string[] };
}

const MOST_FINDINGS = 50;

export function summarise({ proof, version, seed, prose }: SummaryInput): ProofSummary {
  const facts = proof.runs.map((run) => run.facts);
  // Figures of a run are those of readers who take any choice; the other bots look for corners.
  const random = proof.runs.filter((run) => run.bot === 'random').map((run) => run.facts);
  const between = random.flatMap((run) => run.between);
  const inputs = sum(random.map((run) => run.inputs));
  const english = sum(prose.en.map(wordsIn));
  const words = percentiles(random.map((run) => run.words));
  const missedLines = [...proof.ground.lines].filter((line) => !proof.reachedLines.has(line));
  const missedChoices = [...proof.ground.choices].filter(([path]) => !proof.taken.has(path));
  const findings = facts.flatMap((run) => run.findings);
  return {
    story: version,
    runs: facts.length,
    seed,
    errors: findings.filter((finding) => finding.code !== 'P02').length,
    deadEnds: facts.filter((run) => run.deadEnd).length,
    lines: {
      total: proof.ground.lines.size,
      reached: proof.ground.lines.size - missedLines.length,
      missed: missedLines.sort(),
    },
    choices: {
      total: proof.ground.choices.size,
      reached: proof.ground.choices.size - missedChoices.length,
      missed: missedChoices.map(([path, place]) => `${place} ${path}`).sort(),
    },
    endings: count(facts.map((run) => run.ending)),
    claims: count(facts.flatMap((run) => run.claims)),
    names: count(facts.flatMap((run) => run.names)),
    tags: count(facts.flatMap((run) => run.tags)),
    words: {
      en: english,
      es: sum(prose.es.map(wordsIn)),
      perRun: words,
      shown: share(words.p50, english),
    },
    inputs: percentiles(random.map((run) => run.inputs)),
    oficio: percentiles(random.map((run) => run.oficio)),
    between: { p50: at(between, 0.5), p90: at(between, 0.9), max: at(between, 1) },
    single: share(sum(random.map((run) => run.single)), inputs),
    reflective: share(sum(random.map((run) => run.reflective)), inputs),
    loops: facts.filter((run) => run.looped).length,
    turns: proof.turns,
    turnsPerSecond: Math.round((proof.turns / proof.ms) * 1000),
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

function percentiles(values: readonly number[]): Percentiles {
  return { p10: at(values, 0.1), p50: at(values, 0.5), p90: at(values, 0.9) };
}

function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}

function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a.localeCompare(b)));
}
