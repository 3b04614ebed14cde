import type { Strings } from './strings.ts';

type Lang = Strings['lang'];

const DAYS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['Domingo', 'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado'],
};
const MONTHS: Readonly<Record<Lang, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

/**
 * A scene's date in words. Written out by hand: two programs' calendars differ in a comma, and the first one that a
 * slow phone opens costs it as much as the first passage.
 * @param iso `2022-03-25` or `2022-03`; another text is given back as it is.
 */
export function formatDate(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[lang].split(' ')[(month ?? 0) - 1];
  if (!year || name === undefined) return iso;
  const of = lang === 'es' ? ' de ' : ' ';
  if (!day) return `${name.charAt(0).toUpperCase()}${name.slice(1)}${of}${year}`;
  const weekday = DAYS[lang][new Date(Date.UTC(year, (month ?? 1) - 1, day)).getUTCDay()];
  return `${weekday}, ${day}${of}${name}${of}${year}`;
}

/** When a save was made, as the player's own clock says it. */
export function formatMoment(ms: number, lang: Lang): string {
  const locale = lang === 'es' ? 'es-MX' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(ms);
}
