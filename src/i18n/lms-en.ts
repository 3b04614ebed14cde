import type { LmsStrings } from './lms-strings.ts';

export const lms: LmsStrings = {
  alone:
    'This copy was made for a course and was opened by itself. It plays; nothing is reported to anybody.',
  refused:
    'The course has no open session for this window. You can read on, and your place is kept in this browser. To have it recorded, close the window and open the novel from the course again.',
  unrecorded: 'The course has opened this to be looked at: nothing is recorded.',
  waiting:
    'The course does not answer at the moment. What you did is kept in this browser, and sent as soon as it does.',
  cut: 'Your way is longer than a course can keep. If you leave now, you will come back to an earlier decision. The run code in the menu has all of it.',
  finished: 'You have come to an end, and the course knows.',
  finishedChapter: 'Chapter {n} is done, and the course knows. You may read on, or leave.',
  backToCourse: 'Back to the course',
  fromDisk: {
    title: 'This page was opened from a folder',
    why: 'Browsers do not let a page play from there, so nothing on it will answer.',
    teacher:
      'To teach with it: give the .zip file, as it is, to your learning management system, as a SCORM or cmi5 package.',
    reader: 'To read it: put the unpacked folder on a web server, and open its address.',
  },
  title: 'Archívese. A spy novel in which a list goes missing',
  titleChapter: 'Archívese, chapter {n}: {title}',
  about:
    'Interactive fiction in English and Spanish, beside reported events. Done when an end, or the chapter’s end, is reached; decisions are reported without right or wrong.',
};
