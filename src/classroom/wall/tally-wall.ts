import { type Calibration, calibrate, type Truth } from '../../dossier/model/calibration.ts';
import { type RunCode, writeRun } from '../../narrative/run-code.ts';
import type { Way } from './follow.ts';

/** A decision of the story, with the words of all that can be on offer for it. */
export interface DecisionWords {
  readonly id: string;
  readonly hinge: string;
  readonly chapter?: number | undefined;
  readonly options: readonly { readonly id: string; readonly en: string; readonly es: string }[];
}

export interface WallOption {
  readonly id: string;
  readonly text: string;
  readonly taken: number;
  /** How many of the class had it on offer. */
  readonly offered: number;
  /** A run code that leads before this decision, on the way of somebody who took it. */
  readonly code: string | undefined;
}

export interface WallDecision {
  readonly id: string;
  readonly hinge: string;
  readonly chapter: number | undefined;
  readonly decided: number;
  /** 0 where all did the same, 1 where every option was taken equally often. */
  readonly split: number;
  readonly options: readonly WallOption[];
}

export interface Wall {
  readonly ways: number;
  /** Only decisions that somebody has come to, in the story's order. */
  readonly decisions: readonly WallDecision[];
  /** The same, the most divided first; those in which all agree are left out. */
  readonly divided: readonly WallDecision[];
  /** Ending -> how many came to it, the most frequent first. */
  readonly endings: readonly (readonly [string, number])[];
  /** Ways that have not come to an ending. */
  readonly open: number;
  /** Over every oficio of the class; `undefined` where there is none. */
  readonly calibration: Calibration | undefined;
  /** How many oficios that is. */
  readonly oficios: number;
}

export interface FollowedWay {
  readonly run: RunCode;
  readonly way: Way;
}

/** All that a class did, counted. */
export function tallyWall(
  followed: readonly FollowedWay[],
  known: readonly DecisionWords[],
  truths: Readonly<Record<string, Truth>>,
  lang: 'en' | 'es',
): Wall {
  const decisions = known.flatMap((decision) => tallyDecision(decision, followed, lang) ?? []);
  const endings = new Map<string, number>();
  for (const { way } of followed) {
    if (way.ending !== undefined) endings.set(way.ending, (endings.get(way.ending) ?? 0) + 1);
  }
  const oficios = followed.map(({ way }) => way.words).filter((words) => words !== undefined);
  const estimates = oficios.flatMap((words) =>
    Object.entries(words).map(([id, word]) => ({ word, truth: truths[id] ?? 'open' })),
  );
  return {
    ways: followed.length,
    decisions,
    divided: decisions.filter(({ split }) => split > 0).sort((a, b) => b.split - a.split),
    endings: [...endings].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)),
    open: followed.filter(({ way }) => way.ending === undefined).length,
    calibration: estimates.length === 0 ? undefined : calibrate(estimates),
    oficios: oficios.length,
  };
}

function tallyDecision(
  { id, hinge, chapter, options }: DecisionWords,
  followed: readonly FollowedWay[],
  lang: 'en' | 'es',
): WallDecision | undefined {
  const names = new Set(options.map((option) => option.id));
  const made = followed.flatMap(({ run, way }) =>
    // Who has gone back and decided anew has one way, and on it one decision.
    way.decisions
      .filter((each) => each.hinge === hinge && names.has(each.option))
      .slice(-1)
      .map((each) => ({ run, ...each })),
  );
  if (made.length === 0) return undefined;
  const tallied = options.map((option): WallOption => {
    const taken = made.filter((each) => each.option === option.id);
    const [example] = taken;
    return {
      id: option.id,
      text: option[lang],
      taken: taken.length,
      offered: made.filter((each) => each.offered.includes(option.id)).length,
      code:
        example && writeRun({ ...example.run, choices: example.run.choices.slice(0, example.at) }),
    };
  });
  const counts = tallied.map(({ taken }) => taken);
  return { id, hinge, chapter, decided: made.length, split: splitOf(counts), options: tallied };
}

/** The chance that two of the class, drawn at random, decided differently, as a part of the greatest that it can be. */
export function splitOf(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0 || counts.length < 2) return 0;
  const same = counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
  return (1 - same) / (1 - 1 / counts.length);
}
