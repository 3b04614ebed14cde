/** Of the pages and cards of the endings. */
export interface EndingWords
  extends Readonly<Record<'over' | 'about' | 'known' | 'start' | 'end' | 'send', string>> {
  /** What stands on an ending that departs from what is known. */
  readonly stamps: Readonly<Record<'counterfactual' | 'future' | 'invented', string>>;
}

/** No part of the first program: the build alone asks for them. */
export const ENDING_WORDS: Readonly<Record<'en' | 'es', EndingWords>> = {
  en: {
    over: 'An ending',
    about:
      'One of the fifteen endings of Archívese. What leads to it, and what happens in it, is told in the novel alone.',
    known: 'What is known',
    start: 'Begin at the beginning',
    end: 'Begin with the last chapter',
    send: 'This ending as a page to send: {title}',
    stamps: {
      counterfactual: 'This did not happen',
      future: 'An invented future',
      invented: 'Invented',
    },
  },
  es: {
    over: 'Un final',
    about:
      'Uno de los quince finales de Archívese. Qué lleva a él y qué pasa en él sólo se cuenta en la novela.',
    known: 'Lo que se sabe',
    start: 'Empezar desde el principio',
    end: 'Empezar por el último capítulo',
    send: 'Este final como página para mandar: {title}',
    stamps: {
      counterfactual: 'Esto no ocurrió',
      future: 'Un futuro inventado',
      invented: 'Inventado',
    },
  },
};
