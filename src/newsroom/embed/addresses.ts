import type { Cut } from './cut.ts';

type Language = 'en' | 'es';

const FOLDERS = { en: 'embed/', es: 'es/embed/' } as const;

/** Where a cut stands, from the site's root: `es/embed/2/90s/`. */
export function embedPath({ chapter, length }: Omit<Cut, 'choices'>, lang: Language): string {
  if (chapter === undefined) return FOLDERS[lang];
  return `${FOLDERS[lang]}${chapter}/${length === undefined ? '' : `${length}/`}`;
}

/**
 * The same for what somebody wrote into an address or an element; what is no scene of ours is the whole novel.
 * @param known paths that there are.
 */
export function embedPathOf(
  asked: {
    readonly chapter: string | null;
    readonly lang: string | null;
    readonly cut: string | null;
  },
  known?: (path: string) => boolean,
): string {
  const lang = asked.lang?.toLowerCase().startsWith('es') ? 'es' : 'en';
  const chapter = /^\d$/.test(asked.chapter ?? '') ? Number(asked.chapter) : undefined;
  const length = asked.cut === '90s' || asked.cut === '10min' ? asked.cut : undefined;
  const wanted = embedPath({ chapter, length }, lang);
  if (known === undefined || known(wanted)) return wanted;
  const whole = embedPath({ chapter, length: undefined }, lang);
  return known(whole) ? whole : embedPath({ chapter: undefined, length: undefined }, lang);
}
