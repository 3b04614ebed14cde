import { createHash } from 'node:crypto';
import type { Strings } from '../../i18n/strings.ts';

export interface PageParts {
  /** The page as Vite made it, with its two marks still in it. */
  readonly template: string;
  readonly strings: Strings;
  readonly title: string;
  readonly description: string;
  readonly criticalCss: string;
  readonly body: string;
  /** JSON for the page's own program: where the stories are. */
  readonly index: unknown;
  /** Stories to fetch at once. */
  readonly preloads: readonly string[];
  /** Scripts that the program asks for as soon as it is there. */
  readonly modules: readonly string[];
  /** From this page to the root of the site: `./` or `../`. */
  readonly root: string;
  /** Inky's THEME, where the story has one. */
  readonly theme: string | undefined;
  /** Further lines of the head: links to other pages, cards. */
  readonly head: readonly string[];
}

/** One page, whole: head, critical styles with their hash in the policy, first words. */
export function pageHtml(parts: PageParts): string {
  const { template, strings, title, description, criticalCss, body, index, root } = parts;
  const css = minifyCss(criticalCss);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(css)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="theme-color" content="#11141f">',
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml">`,
    ...parts.head,
    ...parts.preloads.map(
      (href) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}">`,
    ),
    // Not by modulepreload: a page without scripts would fetch that all the same.
    ...parts.modules.map((src) => `<script type="module" crossorigin async src="${src}"></script>`),
    `<style>${css}</style>`,
    `<script src="${root}boot.js" async></script>`,
    `<script type="application/json" id="story-index">${JSON.stringify(index).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n');
  return template
    .replace(
      '<html lang="en"',
      `<html lang="${strings.lang === 'es' ? 'es-MX' : 'en'}"${themeOf(parts)}`,
    )
    .replace('<!--page:head-->', () => head)
    .replace('<!--page:body-->', () => body)
    .replaceAll(/(src|href)="\.\/(assets\/)/g, `$1="${root}$2`);
}

function themeOf({ theme }: PageParts): string {
  return theme === 'dark' || theme === 'light'
    ? ` data-theme="${theme}" data-story-theme="${theme}"`
    : '';
}

/** Everything from here and nothing from elsewhere; the inlined styles by their hash. */
export function contentPolicy(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Comments and white space only: what is hashed must be what is sent. */
export function minifyCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
