import type { Finding } from '../ink/finding.ts';
import { blankComments } from '../ink/scan-line.ts';
import type { InkFile } from '../ink/splice.ts';
import { finding, hasTag } from './choice-rules.ts';
import { type Offer, type OfferedChoice, offersOf } from './offers.ts';

/**
 * A choice without `# reflect` must change something that some line reads: in its own lines, or in the stitch that
 * it alone of its offer goes to.
 */
export function checkEffects(files: readonly InkFile[]): Finding[] {
  const variables = variablesOf(files);
  const read = readIn(files, variables);
  const stitches = stitchesOf(files);
  return files.flatMap(offersOf).flatMap((offer) =>
    offer.flatMap((choice) => {
      if (hasTag(choice, 'reflect')) return [];
      const lines = [
        ...choice.block,
        ...targetsOfIts(choice, offer).flatMap((to) => stitches.get(to) ?? []),
      ];
      const written = lines.flatMap((line) => writtenBy(line, variables));
      if (written.length === 0) {
        return [finding('C03', choice, `changes nothing and is not # reflect: “${choice.label}”`)];
      }
      if (written.some((name) => read.has(name))) return [];
      const names = [...new Set(written)].join(', ');
      return [finding('C04', choice, `changes only what no line reads (${names})`)];
    }),
  );
}

function variablesOf(files: readonly InkFile[]): Set<string> {
  const names = files.flatMap(({ text }) => [...text.matchAll(/^\s*VAR\s+(\w+)/gm)]);
  return new Set(names.map(([, name = '']) => name));
}

/** Variables that stand in a condition, in a printed place, in a calculation or in what is handed on. */
function readIn(files: readonly InkFile[], variables: ReadonlySet<string>): Set<string> {
  const read = new Set<string>();
  for (const code of files.flatMap(codeLines)) {
    for (const logic of logicOf(code)) {
      for (const name of identifiers(logic)) if (variables.has(name)) read.add(name);
    }
  }
  return read;
}

/** The parts of a line that Ink calculates with, prose left out. */
function logicOf(code: string): string[] {
  const statement = /^\s*(?:-[^:]*:\s*)?~\s*(.*)$/.exec(code)?.[1];
  if (statement !== undefined) {
    const assigned = /^(?:temp\s+)?\w+\s*[-+]?=(?!=)(.*)$/.exec(statement);
    if (assigned !== null) return [assigned[1] ?? ''];
    // A bare call may change what it is given; `x++` reads nothing for anybody else.
    return /^return\b/.test(statement) ? [statement] : [];
  }
  if (/^\s*(?:VAR|LIST|CONST|INCLUDE)\b/.test(code)) return [];
  const braces = [...code.matchAll(/\{([^{}|:“”"]*)(?=[:}])/g)].map(([, inside = '']) => inside);
  const branch = /^\s*-(?!>)\s*([^“”"{}:]+):/.exec(code)?.[1];
  const handed = [...code.matchAll(/->\s*[\w.]+\s*\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  return [...braces, ...handed, ...(branch === undefined ? [] : [branch])];
}

function writtenBy(code: string, variables: ReadonlySet<string>): string[] {
  const statement = /(?:^|\s)~\s*(.*)$/.exec(code)?.[1];
  if (statement === undefined || /^(?:temp|return)\b/.test(statement)) return [];
  const target = /^(\w+)\s*(?:[-+]?=(?!=)|\+\+|--)/.exec(statement)?.[1];
  const names = target === undefined ? identifiers(statement) : [target];
  return names.filter((name) => variables.has(name));
}

/** Where this choice goes and not every other of its offer goes as well. */
function targetsOfIts(choice: OfferedChoice, offer: Offer): string[] {
  const others = offer.filter((other) => other !== choice).map(diverts);
  return diverts(choice)
    .filter((to) => others.length === 0 || !others.every((each) => each.includes(to)))
    .map((to) => to.replace(/\(.*$/, ''));
}

function diverts({ block }: OfferedChoice): string[] {
  return block.flatMap((line) =>
    [...line.matchAll(/->\s*(\w[\w.]*(?:\s*\([^()]*\))?)/g)].map(([, to = '']) => to),
  );
}

/** Stitch or knot -> its lines down to its first choice. */
function stitchesOf(files: readonly InkFile[]): Map<string, string[]> {
  const stitches = new Map<string, string[]>();
  for (const file of files) {
    let lines: string[] = [];
    for (const code of codeLines(file)) {
      const name = /^\s*=+\s*(?:function\s+)?(\w+)/.exec(code)?.[1];
      if (name !== undefined) {
        lines = [];
        stitches.set(name, lines);
      } else if (/^\s*[*+]/.test(code)) lines = [];
      else lines.push(code);
    }
  }
  return stitches;
}

function codeLines({ text }: InkFile): string[] {
  const comments = { inBlock: false };
  return text.split(/\r?\n/).map((raw) => blankComments(raw, comments));
}

function identifiers(code: string): string[] {
  return code.match(/[A-Za-z_]\w*/g) ?? [];
}
