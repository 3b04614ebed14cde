import atkinson400 from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import atkinson700 from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import literata400i from '@fontsource/literata/files/literata-latin-400-italic.woff2?url';
import literata400 from '@fontsource/literata/files/literata-latin-400-normal.woff2?url';
import literata600 from '@fontsource/literata/files/literata-latin-600-normal.woff2?url';
import dyslexic400 from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import dyslexic700 from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import type { Settings } from '../settings/settings.ts';

interface Face {
  readonly family: string;
  readonly url: string;
  readonly weight?: string;
  readonly style?: string;
}

const ATKINSON: readonly Face[] = [
  { family: 'Atkinson Hyperlegible', url: atkinson400 },
  { family: 'Atkinson Hyperlegible', url: atkinson700, weight: '700' },
];
const FACES: Readonly<Record<Settings['face'], readonly Face[]>> = {
  serif: [
    { family: 'Literata', url: literata400 },
    { family: 'Literata', url: literata400i, style: 'italic' },
    { family: 'Literata', url: literata600, weight: '600 700' },
    ...ATKINSON,
  ],
  sans: ATKINSON,
  dyslexic: [
    { family: 'OpenDyslexic', url: dyslexic400 },
    { family: 'OpenDyslexic', url: dyslexic700, weight: '700' },
  ],
};
const added = new Set<string>();

/** The latin subsets hold every letter of English and Spanish. */
export async function addFaces(face: Settings['face']): Promise<void> {
  await Promise.all(
    FACES[face]
      .filter(({ url }) => !added.has(url))
      .map(async ({ family, url, weight = '400', style = 'normal' }) => {
        added.add(url);
        const font = new FontFace(family, `url(${url})`, { weight, style, display: 'swap' });
        document.fonts.add(await font.load());
      }),
  );
}
