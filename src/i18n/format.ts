import type { Strings } from './strings.ts';

/**
 * A scene's date in words.
 * @param iso `2022-03-25` or `2022-03`; another text is given back as it is.
 */
export function formatDate(iso: string, lang: Strings['lang']): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month) return iso;
  const locale = lang === 'es' ? 'es-MX' : 'en-GB';
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = day
    ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
    : { month: 'long', year: 'numeric', timeZone: 'UTC' };
  const text = new Intl.DateTimeFormat(locale, options).format(date);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** When a save was made, as the player's own clock says it. */
export function formatMoment(ms: number, lang: Strings['lang']): string {
  const locale = lang === 'es' ? 'es-MX' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}
