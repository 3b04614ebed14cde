import { type ClassroomStrings, HINGE_CHAPTERS, HINGES } from '../../i18n/classroom.ts';
import { fill, type Strings } from '../../i18n/strings.ts';
import type { Assignment, Stop } from '../assignment/assignment.ts';
import type { Reached } from '../assignment/reached.ts';

/** Where an assignment begins, in a sentence. */
export function startText(
  { from }: Pick<Assignment, 'from'>,
  strings: Strings,
  { assignment: said }: ClassroomStrings,
): string {
  if (from === undefined) return said.fromStart;
  const { chapter: n, as } = from;
  return fill(said.from, { n, title: strings.chapterTitles[n] ?? '', way: said[as] });
}

/** Where it stops: the end of a sentence. */
export function stopText(
  stop: Stop | undefined,
  strings: Strings,
  { assignment: said, ...words }: ClassroomStrings,
): string {
  if (stop === undefined) return said.stopEnd;
  if (stop.kind === 'chapter') {
    const n = stop.chapter - 1;
    return fill(said.stopChapter, { n, title: strings.chapterTitles[n] ?? '' });
  }
  const n = HINGES.find((hinge) => hinge === stop.hinge);
  return fill(said.stopHinge, {
    name: hingeText(stop.hinge, words),
    n: n === undefined ? '' : HINGE_CHAPTERS[n],
  });
}

export function hingeText(hinge: string, { hinges }: Pick<ClassroomStrings, 'hinges'>): string {
  const known = HINGES.find((each) => each === hinge);
  return known === undefined ? hinge : hinges[known];
}

/** A stop that was reached, as a sentence. */
export function reachedText(
  { stop }: Reached,
  strings: Strings,
  words: ClassroomStrings,
  text = words.assignment.reached,
): string {
  return fill(text, { where: stopText(stop, strings, words) });
}
