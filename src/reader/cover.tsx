/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';

/** The first screen's head: title, what this is, what is invented. A stranger's story shows its own title. */
export function Cover({
  strings,
  title,
  author,
  ours,
  onReal,
}: {
  readonly strings: Strings;
  readonly title: string;
  readonly author?: string | undefined;
  readonly ours: boolean;
  readonly onReal?: (() => void) | undefined;
}): VNode {
  return (
    <header class="cover">
      <h1>{title}</h1>
      {ours ? (
        <>
          <p class="cover-subtitle">{strings.subtitle}</p>
          <p class="cover-note">
            {strings.invented}{' '}
            {/* biome-ignore lint/a11y/useValidAnchor: a button does nothing before the program is there; a link may wait */}
            <a href="#real" class="cover-real" onClick={(event) => open(event, onReal)}>
              {strings.tabs.real}
            </a>
          </p>
        </>
      ) : (
        author !== undefined && <p class="cover-subtitle">{author}</p>
      )}
    </header>
  );
}

function open(event: Event, action: (() => void) | undefined): void {
  if (action === undefined) return;
  event.preventDefault();
  action();
}
