import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Sheet } from '../../classroom/teach/sheets.ts';
import { drawBlock } from './draw-block.ts';
import { FACES, type Face, MARGIN, sheetPen } from './sheet-pen.ts';

const FILES: Readonly<Record<Face, string>> = {
  text: 'literata/files/literata-latin-400-normal.woff',
  strong: 'literata/files/literata-latin-600-normal.woff',
  ui: 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff',
  uiStrong: 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff',
};

export interface TeachPdf {
  readonly lang: 'en' | 'es';
  readonly title: string;
  readonly subtitle: string;
  readonly teacherOnly: string;
  /** On the foot of every page, before its number. */
  readonly foot: string;
  readonly sheets: readonly Sheet[];
}

/**
 * All sheets as one PDF of US letter, Mexico's paper as well: tagged, with bookmarks and its language, in the novel's
 * faces. The same sheets make the same bytes.
 */
export function teachPdf(parts: TeachPdf): Promise<Uint8Array> {
  const { lang, title, subtitle, teacherOnly, foot, sheets } = parts;
  const doc = new PDFDocument({
    size: 'LETTER',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: lang === 'es' ? 'es-MX' : 'en',
    bufferPages: true,
    autoFirstPage: false,
    // A clock would make every build another file.
    info: { Title: title, Subject: subtitle, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  const bytes = collected(doc);
  for (const face of Object.keys(FACES) as Face[]) {
    doc.registerFont(face, join('node_modules/@fontsource', FILES[face]));
  }
  doc.addPage();
  const pen = sheetPen(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const [i, { title: name, teacher, blocks }] of sheets.entries()) {
    if (i > 0) pen.page();
    doc.outline.addItem(name);
    const sheet = doc.struct('Sect');
    root.add(sheet);
    if (i === 0) {
      pen.write(sheet, 'H1', title, { face: 'strong', size: 24 });
      pen.write(sheet, 'P', subtitle, { face: 'text', size: 12 });
      pen.down(14);
    }
    pen.write(sheet, 'H2', name, { face: 'strong', size: 17 });
    pen.down(8);
    if (teacher) {
      pen.write(sheet, 'P', teacherOnly, { face: 'uiStrong', size: 10 });
      pen.down(6);
    }
    for (const block of blocks) drawBlock(doc, pen, sheet, block);
    sheet.end();
  }
  root.end();
  number(doc, foot);
  doc.end();
  return bytes;
}

/** The foot of every page, which no reader has to hear. */
function number(doc: PDFDocument, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    const { margins, height, width } = doc.page;
    // Below the margin a text would begin another page.
    doc.page.margins = { ...margins, bottom: 0 };
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('ui').fontSize(8).fillColor('#444444');
    doc.text(`${foot} · ${i + 1} / ${count}`, MARGIN, height - MARGIN + 12, {
      width: width - 2 * MARGIN,
      align: 'center',
    });
    doc.endMarkedContent();
    doc.page.margins = margins;
  }
}

function collected(doc: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
