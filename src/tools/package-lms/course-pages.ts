import { lms as en } from '../../i18n/lms-en.ts';
import { lms as es } from '../../i18n/lms-es.ts';
import { PACKAGE_ID, type PackageData } from '../../lms/package-data.ts';

const FILE = 'index.html';
const POLICY = "connect-src 'self'";
/** Shows, on a page that a browser will not let play, what to do. A classic script: no other runs there. */
export const DISK_SCRIPT = 'from-disk.js';
export const DISK_PROGRAM = [
  "if (location.protocol === 'file:') {",
  '  const show = () => {',
  "    document.getElementById('from-disk').hidden = false;",
  '  };',
  "  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);",
  '  else show();',
  '}',
  '',
].join('\n');

export interface CoursePage {
  /** Name from the package's root: `es/index.html`. */
  readonly name: string;
  readonly html: string;
  readonly data: PackageData;
  readonly lrs: string | undefined;
}

/** A page of the site as it stands in a package. */
export function coursePage({ name, html, data, lrs }: CoursePage): string {
  // In a course nothing is kept by a worker: the LMS keeps the place, and serves its own edition.
  const linked = withFileNames(html)
    .replace(/ data-offline="[^"]*"/, '')
    .replace(/<link rel="manifest"[^>]*>\n?/, '');
  if (!isNovel(name)) return linked;
  const up = name === FILE ? './' : '../';
  const words = name === FILE ? en : es;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const { title, why, teacher, reader } = words.fromDisk;
  const note = [title, why, teacher, reader].map((line, i) =>
    i === 0 ? `<h2>${line}</h2>` : `<p>${line}</p>`,
  );
  return replaced(
    replaced(
      replaced(
        data.format === 'cmi5' ? replaced(linked, POLICY, policyFor(lrs)) : linked,
        '</head>',
        `<script type="application/json" id="${PACKAGE_ID}">${json}</script>\n<script src="${up}${DISK_SCRIPT}" async></script>\n</head>`,
      ),
      '<main id="reader">',
      `<aside class="from-disk" id="from-disk" role="alert" hidden>${note.join('')}</aside><main id="reader">`,
    ),
    '"root":',
    `"file":"${FILE}","root":`,
  );
}

export function isNovel(name: string): boolean {
  return name === FILE || name === `es/${FILE}`;
}

function policyFor(lrs: string | undefined): string {
  return `${POLICY} ${lrs ?? 'https:'}`;
}

/** An LMS's server does not look for a folder's page by itself. */
function withFileNames(html: string): string {
  return html.replace(
    / href="((?:\.\.?\/)(?:[\w-]+\/)*)((?:[?#][^"]*)?)"/g,
    (_whole, folder: string, rest: string) => ` href="${folder}${FILE}${rest}"`,
  );
}

/** @throws Error where the page does not have what is to be replaced: the site's pages have changed. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The page has no ${from}`);
  return text.replace(from, () => to);
}
