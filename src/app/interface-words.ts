import type { Strings } from '../i18n/strings.ts';
import type { Language } from './library.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Strings>>> = {
  en: () => import('../i18n/en.ts').then(({ en }) => en),
  es: () => import('../i18n/es.ts').then(({ es }) => es),
};

/** The interface's words in one language. The page asks ahead for its own; the other's come when they are spoken. */
export function interfaceWords(language: Language): Promise<Strings> {
  return LOADERS[language]();
}
