import type { VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';

/** Said where the story itself broke: what happened, the way out, and what leads an author to the place. */
export function FaultNote({
  strings,
  faults,
  code,
}: {
  readonly strings: Strings;
  readonly faults: readonly string[];
  readonly code: string;
}): VNode | null {
  if (faults.length === 0) return null;
  const { title, fault, report } = strings.errors;
  return (
    <div class="fatal" role="note">
      <p>
        <strong>{title}.</strong> {fault}
      </p>
      <details>
        <summary>{report}</summary>
        <p class="run-code">{code}</p>
        {faults.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </details>
    </div>
  );
}
