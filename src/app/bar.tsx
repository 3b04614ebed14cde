import type { VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import { statusLine } from './status.ts';

/** The few things that are always at hand, in the same place on every screen. */
export function Bar(props: {
  readonly strings: Strings;
  readonly otherLanguage: string | undefined;
  readonly canGoBack: boolean;
  /** `undefined` where there is no sound to turn on. */
  readonly sound: boolean | undefined;
  /** The place is lost with the page: the way out is one press away. */
  readonly unsaved: boolean;
  readonly onUnsaved: () => void;
  readonly onLanguage: () => void;
  readonly onBack: () => void;
  readonly onSound: () => void;
  readonly onMenu: () => void;
}): VNode {
  const { strings, sound } = props;
  return (
    <>
      {props.unsaved && (
        <button type="button" class="unsaved" onClick={props.onUnsaved} data-bar="unsaved">
          {strings.status.notSaved}
        </button>
      )}
      {props.canGoBack && (
        <button type="button" onClick={props.onBack} data-bar="back">
          {strings.back}
        </button>
      )}
      {sound !== undefined && (
        <button type="button" aria-pressed={sound} onClick={props.onSound} data-bar="sound">
          {sound ? strings.soundOn : strings.soundOff}
        </button>
      )}
      {props.otherLanguage !== undefined && (
        <button
          type="button"
          lang={props.otherLanguage}
          onClick={props.onLanguage}
          data-bar="language"
        >
          {strings.otherLanguage}
        </button>
      )}
      <button type="button" aria-haspopup="dialog" onClick={props.onMenu} data-bar="menu">
        {strings.menu}
      </button>
    </>
  );
}

/** What was just said, for the eye; the status region says it to the ear. */
export function StatusLine(): VNode | null {
  const line = statusLine.value;
  return line === undefined ? null : (
    <p class={`status-line is-${line.kind}`} aria-hidden="true">
      {line.text}
    </p>
  );
}
