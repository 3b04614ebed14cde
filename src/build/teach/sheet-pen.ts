import type PDFDocument from 'pdfkit';
import type { PdfStruct } from 'pdfkit';

export const FACES = { text: 'text', strong: 'strong', ui: 'ui', uiStrong: 'uiStrong' } as const;
export type Face = keyof typeof FACES;

/** Points of a letter page's margins; what is written keeps between them. */
export const MARGIN = 54;
const RULE = '#888888';

/** How a piece of text is set; sizes in points. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly width?: number;
  readonly align?: 'left' | 'center';
}

/** Draws on the pages of a document, and tells its structure what everything is. */
export interface SheetPen {
  readonly width: number;
  /** A page of its own. */
  page(): void;
  /** Goes to the next page where there is no room for so many points. */
  need(height: number): void;
  down(points: number): void;
  height(text: string, setting: Setting): number;
  /** Of the longest word: no column can be narrower. */
  wordWidth(text: string, setting: Setting): number;
  /** A paragraph across the page, as one element of the structure. */
  write(parent: PdfStruct, tag: string, text: string, setting: Setting): void;
  /** A piece at a place of the page; the pen stays where it is. */
  place(parent: PdfStruct, tag: string, text: string, setting: Setting, x: number, y: number): void;
  /** A line to write on, or under a row: nothing to be read aloud. */
  rule(): void;
  frame(x: number, y: number, width: number, height: number): void;
  readonly y: number;
}

export function sheetPen(doc: PDFDocument): SheetPen {
  const width = doc.page.width - 2 * MARGIN;
  const bottom = doc.page.height - MARGIN - 18;

  /** What is drawn and means nothing. */
  function artifact(draw: () => void): void {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  }
  function set({ face, size }: Setting): void {
    doc.font(face).fontSize(size).fillColor('#000000');
  }
  const optionsOf = ({ width: wide = width, align = 'left' }: Setting) => ({ width: wide, align });

  return {
    width,
    get y() {
      return doc.y;
    },
    page: () => {
      doc.addPage();
    },
    need(height) {
      if (doc.y + height > bottom && doc.y > MARGIN + 40) doc.addPage();
    },
    down(points) {
      doc.y += points;
    },
    height(text, setting) {
      set(setting);
      return doc.heightOfString(text, optionsOf(setting));
    },
    wordWidth(text, setting) {
      set(setting);
      return Math.max(...text.split(/\s+/).map((word) => doc.widthOfString(word)));
    },
    write(parent, tag, text, setting) {
      set(setting);
      parent.add(
        doc.struct(tag, () => {
          doc.text(text, MARGIN, doc.y, optionsOf(setting));
        }),
      );
    },
    place(parent, tag, text, setting, x, y) {
      set(setting);
      const before = doc.y;
      parent.add(
        doc.struct(tag, () => {
          doc.text(text, x, y, optionsOf(setting));
        }),
      );
      doc.y = before;
    },
    rule() {
      artifact(() => {
        doc
          .lineWidth(0.6)
          .moveTo(MARGIN, doc.y)
          .lineTo(MARGIN + width, doc.y)
          .stroke(RULE);
      });
    },
    frame(x, y, wide, height) {
      artifact(() => {
        doc.lineWidth(0.8).dash(3).rect(x, y, wide, height).stroke(RULE);
        doc.undash();
      });
    },
  };
}
