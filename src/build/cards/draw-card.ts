import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type Card, cardSvg } from '../../newsroom/cards/card-svg.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const FACES = [
  'literata/files/literata-latin-700-normal',
  'literata/files/literata-latin-400-italic',
  'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal',
  'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal',
];
/** Drawn once and kept, by what is drawn: a build that changes no card draws none. */
const KEPT = '.cache/cards';

/** The card as a small PNG, in the novel's own faces. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const svg = cardSvg(card);
  const name = createHash('sha256').update(svg).digest('hex').slice(0, 16);
  const file = join(KEPT, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const drawn = new Resvg(svg, {
    font: { fontFiles: faceFiles(), loadSystemFonts: false, defaultFontFamily: 'Literata' },
  })
    .render()
    .asPng();
  const png = await sharp(drawn).png({ palette: true, colours: 128, effort: 8 }).toBuffer();
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** The faces as files that the drawer reads. */
function faceFiles(): string[] {
  mkdirSync(KEPT, { recursive: true });
  return FACES.map((face) => {
    const file = join(KEPT, `${face.split('/').at(-1)}.ttf`);
    if (!existsSync(file)) {
      writeFileSync(file, woffToSfnt(readFileSync(`node_modules/@fontsource/${face}.woff`)));
    }
    return file;
  });
}
