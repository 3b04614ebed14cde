import { encodeQR } from 'qr';

export interface QrPath {
  /** Width and height, in modules, quiet border included. */
  readonly size: number;
  /** Of the dark modules, for an SVG's `d`. */
  readonly path: string;
}

/** White around the code that readers need to find it, in modules. */
const BORDER = 4;
/** Beyond this the modules are too small for a camera, on paper or on a screen. */
const MOST_CHARACTERS = 1200;

/** @returns `undefined` where the text is too long to be read from a picture. */
export function qrPath(text: string): QrPath | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
    }),
  );
  return { size: rows.length, path: runs.join('') };
}
