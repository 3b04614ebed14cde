/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import type { Turn } from '../narrative/turn.ts';
import { Prose } from './prose.tsx';

/** Lines that sum up are many over a whole novel: the last of them say where we are. */
const LAST_LINES = 4;

/** What a chapter that is begun by itself rests on: the decisions, the last lines that sum up, and all of it, folded, where it is at hand. */
export function SoFar({
  turns,
  strings,
  children,
}: {
  readonly turns: readonly Turn[];
  readonly strings: Strings;
  readonly children?: ComponentChildren;
}): VNode {
  const decided = turns.flatMap(({ chosen }) => (chosen?.hinge === undefined ? [] : [chosen.text]));
  const told = turns
    .flatMap((turn) => turn.beats)
    .filter(({ text, cues }) => text !== '' && cues.some((cue) => cue.kind === 'recap'))
    .slice(-LAST_LINES);
  return (
    <aside class="so-far" aria-label={strings.soFar}>
      <h2>{strings.soFar}</h2>
      {decided.length > 0 && (
        <ul aria-label={strings.recap.decisions}>
          {decided.map((text) => (
            <li key={text}>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      )}
      {told.map(({ text }) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      {children && (
        <details>
          <summary>{strings.readBefore}</summary>
          {children}
        </details>
      )}
    </aside>
  );
}
