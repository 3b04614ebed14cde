import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Choice } from '../narrative/turn.ts';
import './crowd.css';
import { type CrowdList, crowdNow } from './model/crowd-list.ts';

export interface CrowdDialogProps {
  readonly title: string;
  readonly list: CrowdList;
  /** Choices made in this visit. */
  readonly step: number;
  readonly offer: readonly Choice[];
  readonly strings: { readonly close: string };
  readonly onChoose: (choiceId: string) => void;
  readonly onClose: () => void;
}

/** A full place, read as a list: who is there, in reading order, and what each does now. */
export function CrowdDialog(props: CrowdDialogProps): VNode {
  const { title, list, step, offer, strings, onChoose, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="crowd" aria-labelledby="crowd-title" onClose={onClose}>
      <header class="crowd-head">
        <h2 id="crowd-title">{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {strings.close}
        </button>
      </header>
      <section
        class="crowd-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
        tabIndex={0}
        aria-labelledby="crowd-title"
      >
        {crowdNow(list, step, offer).map(({ heading, rows }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {rows.map(({ who, does, choice }) => (
                <li key={who}>
                  <b>{who}.</b> {does}
                  {choice && (
                    <button
                      type="button"
                      data-crowd-choice={choice.id}
                      onClick={() => onChoose(choice.id)}
                    >
                      {choice.text}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </dialog>
  );
}
