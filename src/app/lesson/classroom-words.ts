import type { ClassroomStrings } from '../../i18n/classroom.ts';
import type { Language } from '../library.ts';

const LOADERS: Readonly<Record<Language, () => Promise<ClassroomStrings>>> = {
  en: () => import('../../i18n/classroom-en.ts').then(({ classroom }) => classroom),
  es: () => import('../../i18n/classroom-es.ts').then(({ classroom }) => classroom),
};

/** The words of reports and lessons in one language. */
export function classroomWords(language: Language): Promise<ClassroomStrings> {
  return LOADERS[language]();
}
