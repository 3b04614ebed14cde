import { render } from 'preact';

/** What is said beside the picture while it shows something that is no scene of the story. */
export interface StageNote {
  /** One sentence that says what is seen. */
  readonly sentence: string;
  /** The words of the way on. */
  readonly onward: string;
  readonly go: () => void;
}

export interface StageNotes {
  show(note: StageNote): void;
  hide(): void;
}

/** A place in the page behind the picture, which itself says nothing to a screen reader. */
export function openStageNotes(host: HTMLElement): StageNotes {
  const box = document.createElement('div');
  box.className = 'stage-note';
  host.after(box);
  return {
    show({ sentence, onward, go }) {
      render(
        <>
          <p class="vh" data-picture-shows>
            {sentence}
          </p>
          <button type="button" data-picture-on onClick={go}>
            {onward}
          </button>
        </>,
        box,
      );
    },
    hide() {
      // The button goes with its focus in it: that belongs to the words again.
      const held = box.contains(document.activeElement);
      render(null, box);
      if (held) document.getElementById('now')?.focus({ preventScroll: true });
    },
  };
}
