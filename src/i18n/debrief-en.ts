import type { DebriefStrings } from './strings.ts';

export const debrief: DebriefStrings = {
  title: 'The debrief',
  intro: 'Five pages, after the end. Each can be printed by itself.',
  open: 'Open the debrief',
  close: 'Leave the debrief',
  print: 'Print this page',
  pages: {
    file: 'The file',
    record: 'The record',
    divergence: 'The divergence',
    road: 'The road',
    report: 'The report',
  },
  file: {
    intro:
      'Your oficio, beside what the author knows. Nineteen of the twenty-seven are officers, five are not, and of three the author does not know either. All of them are invented.',
    save: 'Save the oficio to a file',
    heading: 'Disposition of rows',
    yours: 'Yours',
    truth: 'The author',
    truths: {
      officer: 'an officer',
      not: 'not an officer',
      open: 'the author does not know either',
    },
    dispositions: {
      leave: 'leave',
      watch: 'keep under watch',
      refuse: 'refuse renewal',
      approach: 'approach',
      expel: 'expel',
    },
    words: {
      1: 'almost certainly not',
      2: 'very unlikely',
      3: 'unlikely',
      4: 'roughly even',
      5: 'likely',
      6: 'very likely',
      7: 'almost certainly',
    },
    typed: 'typed by you',
    fromBoard: 'from the board',
    lookedTitle: 'What you looked at, and what you never did',
    looked: 'You looked at {n} of 81 legs of evidence. A reader has shifts for some 26.',
    lookedKey:
      '● stands for it · ✕ came back against it · – said nothing · an empty square was never looked at',
    scoreTitle: 'How sure you were, and how right',
    score:
      'Over the {n} settled names the mean squared distance between your words and the truth (the Brier score) is {score}. Perfect is 0; “roughly even” for everybody would be 0.250.',
    curve:
      'Each circle is a word that you used: across, how likely the word says it is; upward, how many of those names were officers. On the line, words and world agree.',
    ofN: '{officers} of {used}',
    word: 'Word',
    used: 'Names',
    officers: 'Officers',
    says: 'Says',
    nothing:
      'You signed no oficio that altered a row: these are the words to which your board came by itself.',
  },
  record: {
    intro:
      'All {n} claims of the article, in our words: those that your way met, and those that it did not. What somebody answered stands beside it.',
    met: 'Met on your way',
    unmet: 'Not met on your way',
  },
  divergence: {
    intro:
      'Where your story and the record part. The record is told with its doubts, as the newspaper told it; what you did is invented.',
    you: 'In your story',
    record: 'On the record',
    none: 'Nothing that happened in your story contradicts what is reported. That does not make it so.',
    known:
      'As of 8 December 2025 the newspaper reported, citing six officials who are not named, that the change of president had brought no expulsions of those already in Mexico; it was unclear whether Washington still asked.',
  },
  road: {
    intro:
      'Your decisions. The shares are of a thousand readers played by program, who choose by chance: a measure of the doors, not of people.',
    others: 'The other ways',
    share: '{n} %',
    back: 'Go back to this decision',
    unknown: 'not counted',
  },
};
