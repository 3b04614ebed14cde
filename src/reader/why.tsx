/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import type { Turn } from '../narrative/turn.ts';
import { Prose } from './prose.tsx';

/** The earlier choices that a passage depended on, each with the way to its place on the page. */
export function Why({
  causes,
  strings,
}: {
  readonly causes: readonly Turn[];
  readonly strings: Strings;
}): VNode | null {
  if (causes.length === 0) return null;
  return (
    <details class="why">
      <summary>{strings.why}</summary>
      <ul aria-label={strings.youChose}>
        {causes.map(({ index, chosen }) => (
          <li key={index}>
            <a href={`#p${index}`} onClick={(event) => toTurn(event, index)}>
              <Prose text={chosen?.text ?? ''} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The address stays as it is: what stands behind its mark may be a run code. */
function toTurn(event: Event, index: number): void {
  event.preventDefault();
  const passage = document.querySelector<HTMLElement>(`[data-passage="${index}"]`);
  // What was folded away has to be open to be shown.
  const fold = passage?.closest('details');
  if (fold) fold.open = true;
  passage?.focus({ preventScroll: true });
  passage?.scrollIntoView({ block: 'start' });
}
