/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ClassroomStrings } from '../../i18n/classroom.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Assignment, AssignmentProblem } from '../assignment/assignment.ts';
import { hingeText, startText, stopText } from './assignment-words.ts';
import { LessonDialog } from './lesson-dialog.tsx';

/** What is asked for, in plain words, before anything else; or that the link was torn. */
export function AssignmentDialog({
  asked,
  strings,
  words,
  onClose,
}: {
  readonly asked: Assignment | AssignmentProblem;
  readonly strings: Strings;
  readonly words: ClassroomStrings;
  readonly onClose: () => void;
}): VNode {
  const said = words.assignment;
  return (
    <LessonDialog title={said.title} onClose={onClose}>
      {typeof asked === 'string' ? (
        <p class="problem">{said[asked]}</p>
      ) : (
        <AssignmentText asked={asked} strings={strings} words={words} />
      )}
      <button type="button" class="main" data-lesson-begin onClick={onClose}>
        {said.begin}
      </button>
    </LessonDialog>
  );
}

export function AssignmentText({
  asked,
  strings,
  words,
}: {
  readonly asked: Assignment;
  readonly strings: Strings;
  readonly words: ClassroomStrings;
}): VNode {
  const said = words.assignment;
  const stops = asked.stops.length === 0 ? [undefined] : asked.stops;
  return (
    <>
      <p>{startText(asked, strings, words)}</p>
      <p>{said.stops}:</p>
      <ul>
        {stops.map((stop) => {
          const text = stopText(stop, strings, words);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {asked.reasons.length === 0 ? (
        <p>{said.noReasons}</p>
      ) : (
        <>
          <p>{said.reasons}:</p>
          <ul>
            {asked.reasons.map((hinge) => (
              <li key={hinge}>{hingeText(hinge, words)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{said.names}</p>
    </>
  );
}
