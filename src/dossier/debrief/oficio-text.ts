import type { Strings } from '../../i18n/strings.ts';
import type { Oficio } from '../model/oficio.ts';

/** The oficio as it was signed, one row a line, without what the author knows: a paper to keep. */
export function oficioText({ rows }: Oficio, strings: Strings): string {
  const { file } = strings.debrief;
  const lines = rows.map(({ number, family, disposition, word, altered }) => {
    const how = altered ? file.typed : file.fromBoard;
    const row = [file.dispositions[disposition], file.words[word], how].join('; ');
    return `${String(number).padStart(2)}  ${family.padEnd(16)} ${row}`;
  });
  return [file.heading, '', ...lines, '', strings.board.invented, ''].join('\n');
}
