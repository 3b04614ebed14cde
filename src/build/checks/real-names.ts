import type { Finding } from '../ink/finding.ts';
import type { ToldLine } from './told-lines.ts';

/** People of the article, its authors and its paper: named only where a line says on whose word. */
const REAL_NAMES = [
  'López Obrador',
  'AMLO',
  'Sheinbaum',
  'Ebrard',
  'VanHerck',
  'Van Herck',
  'Juan González',
  'Juan Gonzalez',
  'Wendy Sherman',
  'Sherman',
  'Sherwood-Randall',
  'Duyane Norman',
  'Norman',
  'Cabrera Fuentes',
  'Patrushev',
  'Pátrushev',
  'Putin',
  'Trump',
  'Biden',
  'Zelensky',
  'Zelenski',
  'Lavrov',
  'Abi-Habib',
  'García Palafox',
  'Rodríguez Mega',
  'Mazaeva',
  'The New York Times',
  'New York Times',
] as const;
const ON_WHOSE_WORD = ['claim', 'record', 'reply'];

/** Every line that names a real person or the newspaper and rests on nothing. */
export function checkRealNames(lines: readonly ToldLine[]): Finding[] {
  return lines.flatMap(({ file, line, text, tags }) => {
    const name = realNameIn(text);
    if (name === undefined || tags.some(({ key }) => ON_WHOSE_WORD.includes(key))) return [];
    const message = `names ${name} without # claim, # record or # reply`;
    return [{ code: 'R01', severity: 'error', file, line, message }];
  });
}

/** The first real name in a text, or `undefined`. */
export function realNameIn(text: string): string | undefined {
  return REAL_NAMES.find((name) =>
    new RegExp(`(?<![\\p{L}])${name.replaceAll(' ', '\\s+')}(?![\\p{L}])`, 'u').test(text),
  );
}
