import { po } from 'gettext-parser';
import type { NameSegment } from './names-ink.ts';

const NARRATOR = 'narrator → Inés, tú';
const WITNESS = 'narrator → Inés, tú; who speaks in it → Inés, usted';
const TEXT_ONLY = 'used inside a line: no capital, no full stop';

/** The Spanish of the list as a gettext catalogue, in the order of the ink. */
export function namesPo(catalogue: readonly NameSegment[]): string {
  const translations: Parameters<typeof po.compile>[0]['translations'] = {
    '': { '': { msgid: '', msgstr: [''] } },
  };
  for (const { context, en, es } of catalogue) {
    const narrated = es.includes('—') ? WITNESS : NARRATOR;
    const extracted = context.startsWith('t_') ? TEXT_ONLY : narrated;
    const entry = { msgctxt: context, msgid: en, msgstr: [es], comments: { extracted } };
    translations[context] = { ...translations[context], [en]: entry };
  }
  const headers = { Language: 'es-MX', 'Content-Type': 'text/plain; charset=utf-8' };
  const file = { charset: 'utf-8', headers, translations };
  return po.compile(file, { foldLength: 0 }).toString('utf8').trimEnd().concat('\n');
}
