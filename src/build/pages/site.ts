/**
 * The site's absolute root, where whoever builds has named it (`SITE`), with a slash behind it.
 * @throws Error where it is no address of the web.
 */
export function siteRoot(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '') {
    throw new Error(`SITE has to be the site's root, such as https://example.org/, not "${given}"`);
  }
  return url.href.replace(/\/?$/, '/');
}

export interface Alternate {
  readonly lang: 'en' | 'es-MX';
  /** From the site's root: `es/registro/`; empty for the root itself. */
  readonly path: string;
}

/**
 * Canonical and language links of a page: absolute where the root is known, else from the page itself.
 * @param up from the page to the root: `./`, `../`, `../../`.
 */
export function pageLinks(
  path: string,
  alternates: readonly Alternate[],
  { site, up }: { readonly site: string | undefined; readonly up: string },
): string[] {
  const to = (target: string) => (site ?? up) + target;
  const links = alternates.map(
    ({ lang, path: other }) => `<link rel="alternate" hreflang="${lang}" href="${to(other)}">`,
  );
  const [first] = alternates;
  return [
    `<link rel="canonical" href="${to(path)}">`,
    ...links,
    ...(first === undefined
      ? []
      : [`<link rel="alternate" hreflang="x-default" href="${to(first.path)}">`]),
  ];
}
