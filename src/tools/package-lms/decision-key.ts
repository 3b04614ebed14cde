import type { PackedDecision } from '../../lms/package-data.ts';

/** What stands in an LMS's reports, for the teacher: in SCORM 1.2 an option is a letter. */
export function decisionKey(decisions: readonly PackedDecision[]): string {
  const lines = decisions.flatMap(({ id, options }) => [
    '',
    id,
    ...options.flatMap(({ id: option, en, es }, at) => {
      const letter = String.fromCharCode('a'.charCodeAt(0) + at);
      return [`  ${letter}  ${option}`, `     ${en}`, `     ${es}`];
    }),
  ]);
  return [
    'Decisions as a course is told of them. None is right, none is wrong.',
    'Las decisiones, como se le informan al curso. Ninguna es correcta ni incorrecta.',
    ...lines,
    '',
  ].join('\n');
}
