/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import type { Choice } from '../narrative/turn.ts';
import { Prose } from './prose.tsx';

export interface OfferProps {
  /** The choices that stand in the words; those of the board stand on the board. */
  readonly choices: readonly Choice[];
  readonly strings: Strings;
  /** Whether the numbers 1 to 9 choose, and so are shown. */
  readonly numbered: boolean;
  /** The choice that was taken and is not answered yet. */
  readonly taken?: string | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  /** Behind the list: the way to the board, where names are on offer. */
  readonly children?: ComponentChildren;
}

/** What can be done now. A form, so that the first offer answers even before any script is there. */
export function Offer({
  choices,
  strings,
  numbered,
  taken,
  onChoose,
  children,
}: OfferProps): VNode {
  return (
    <form class="offer" id="offer" method="get" onSubmit={(event) => event.preventDefault()}>
      <ol aria-label={strings.choices}>
        {choices.map((choice, i) => (
          <li key={choice.id}>
            <button
              type="submit"
              name="c"
              value={choice.id}
              data-choice={choice.id}
              disabled={choice.closed}
              data-taken={taken === choice.id ? '' : undefined}
              onClick={(event) => {
                if (onChoose === undefined) return;
                event.preventDefault();
                onChoose(choice.id);
              }}
            >
              {numbered && i < 9 && (
                <span class="key" aria-hidden="true">
                  {i + 1}
                </span>
              )}
              <span>
                <Prose text={choice.text} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {children}
    </form>
  );
}
