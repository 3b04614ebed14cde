/** @jsxImportSource preact */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClassroomStrings } from '../../i18n/classroom.ts';
import { LONGEST_LINE } from '../report/report.ts';
import { LessonDialog } from './lesson-dialog.tsx';

/** One line of why, before a choice is taken. There is always the way back to the choices. */
export function ReasonDialog({
  choice,
  words: { reason: said },
  onReason,
  onAgain,
}: {
  /** The words of the choice. */
  readonly choice: string;
  readonly words: ClassroomStrings;
  readonly onReason: (reason: string) => void;
  readonly onAgain: () => void;
}): VNode {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  return (
    <LessonDialog title={said.title} onClose={onAgain}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') setEmpty(true);
          else onReason(text.trim());
        }}
      >
        <p>{said.chose}</p>
        <blockquote>{choice}</blockquote>
        <label for="lesson-reason">{said.label}</label>
        <input
          id="lesson-reason"
          value={text}
          maxLength={LONGEST_LINE}
          autocomplete="off"
          aria-describedby="lesson-reason-hint"
          aria-invalid={isEmpty}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setEmpty(false);
          }}
        />
        <p class="quiet" id="lesson-reason-hint">
          {said.hint}
        </p>
        <p class="problem" role="alert">
          {isEmpty && said.empty}
        </p>
        <button type="submit" class="main" data-reason-keep>
          {said.keep}
        </button>
        <button type="button" onClick={onAgain}>
          {said.again}
        </button>
      </form>
    </LessonDialog>
  );
}
