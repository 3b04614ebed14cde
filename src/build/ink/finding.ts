/** What the build has to say about a source file; an error stops it. */
export interface Finding {
  /** `S…` of the story, `L…` of the languages; the table stands in `src/build/README.md`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1; 0 where no line can be named. */
  readonly line: number;
  readonly message: string;
}

export function formatFinding({ code, severity, file, line, message }: Finding): string {
  return `${file}${line > 0 ? `:${line}` : ''} ${severity} ${code}: ${message}`;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
