import { contentPolicy, escapeHtml, minifyCss } from './page-html.ts';

export interface StaticPage {
  readonly lang: 'en' | 'es';
  readonly title: string;
  readonly description: string;
  readonly css: string;
  /** Further lines of the head: links, cards, data. */
  readonly head: readonly string[];
  readonly body: string;
  /** Further attributes of the page's root. */
  readonly attributes?: string;
  /** From the page to the site's root: `../`. */
  readonly up: string;
}

/** A page that needs no script: its styles inside, with their hash in the policy. */
export function staticPage(page: StaticPage): string {
  const { lang, title, description, css, head, body, attributes, up } = page;
  const styles = minifyCss(css);
  return [
    '<!doctype html>',
    `<html lang="${lang === 'es' ? 'es-MX' : 'en'}"${attributes === undefined ? '' : ` ${attributes}`}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="theme-color" content="#11141f">',
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    ...head,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** From a page to the site's root: `es/registro/` is two folders down. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** The faces of the novel, as Vite names the files that it makes of them. */
const FACES = [
  ['Literata', 'literata-latin-400-normal', '400', 'normal'],
  ['Literata', 'literata-latin-400-italic', '400', 'italic'],
  ['Literata', 'literata-latin-600-normal', '600 700', 'normal'],
  ['Atkinson Hyperlegible', 'atkinson-hyperlegible-latin-400-normal', '400', 'normal'],
  ['Atkinson Hyperlegible', 'atkinson-hyperlegible-latin-700-normal', '700', 'normal'],
] as const;

/** @param files that the build has made; a face that is not among them is left to the system's. */
export function faceRules(files: readonly string[], up: string): string {
  return FACES.flatMap(([family, file, weight, style]) => {
    const found = files.find((each) => each.includes(`/${file}-`) && each.endsWith('.woff2'));
    if (found === undefined) return [];
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; font-display: swap; src: url(${up}${found}) format("woff2"); }`;
  }).join('\n');
}
