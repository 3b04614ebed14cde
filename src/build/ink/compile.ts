import { Compiler } from 'inkjs/compiler/Compiler';
import { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Story } from 'inkjs/engine/Story';
import type { Finding } from './finding.ts';
import type { InkFile } from './splice.ts';

export interface Compiled {
  /** `undefined` where the source has errors. */
  readonly story: Story | undefined;
  readonly json: string;
}

/**
 * Compiles a story of several files. Visits are counted everywhere, in play as in proof, so that saves match.
 * @param main name of the file that begins.
 */
export function compileInk(files: readonly InkFile[], main: string, findings: Finding[]): Compiled {
  const byName = new Map(files.map((file) => [normal(file.name), file.text]));
  const issues: string[] = [];
  const options = new CompilerOptions(
    main,
    [],
    true,
    (message: string) => {
      issues.push(message);
    },
    {
      ResolveInkFilename: (name: string) => normal(name),
      LoadInkFileContents: (name: string) => {
        const text = byName.get(name);
        if (text === undefined) throw new Error(`No file "${name}" to include`);
        return text;
      },
    },
  );
  let story: Story | undefined;
  try {
    story = new Compiler(byName.get(normal(main)) ?? '', options).Compile();
  } catch (cause) {
    // The compiler throws after it has listed its errors; only an unlisted failure is news.
    if (!issues.some((issue) => issue.startsWith('ERROR'))) issues.push(`ERROR: ${String(cause)}`);
  }
  findings.push(...issues.map((issue) => findingOf(issue, main)));
  const json = story?.ToJson();
  return { story, json: typeof json === 'string' ? json : '' };
}

function normal(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\.\//, '');
}

function findingOf(issue: string, main: string): Finding {
  const match = /^(ERROR|WARNING|TODO): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(issue);
  const kind = match?.[1] ?? 'ERROR';
  return {
    code: kind === 'ERROR' ? 'S01' : 'S02',
    severity: kind === 'ERROR' ? 'error' : 'warning',
    file: match?.[2] ?? main,
    line: Number(match?.[3] ?? 0),
    message: (match?.[4] ?? issue).trim(),
  };
}
