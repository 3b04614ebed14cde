import type PDFDocument from 'pdfkit';
import type { PdfStruct } from 'pdfkit';
import type { Block, SheetCard } from '../../classroom/teach/sheets.ts';
import { MARGIN, type Setting, type SheetPen } from './sheet-pen.ts';

const BODY: Setting = { face: 'text', size: 10.5 };
const HEAD: Setting = { face: 'strong', size: 12 };
const CELL: Setting = { face: 'ui', size: 9 };
const CELL_HEAD: Setting = { face: 'uiStrong', size: 9 };
const CARD: Setting = { face: 'ui', size: 9 };
const GAP = 6;
const PAD = 5;
const LINE = 24;
const LETTER_ROWS = { perRow: 2, height: 200 };

/** One block of a sheet, as paper has it. @param parent the sheet's own element of the structure. */
export function drawBlock(doc: PDFDocument, pen: SheetPen, parent: PdfStruct, block: Block): void {
  switch (block.kind) {
    case 'p':
      pen.need(30);
      pen.write(parent, 'P', block.text, BODY);
      pen.down(GAP);
      break;
    case 'h':
      pen.need(60);
      pen.down(GAP);
      pen.write(parent, 'H3', block.text, HEAD);
      pen.down(3);
      break;
    case 'ul':
    case 'ol':
      drawList(doc, pen, parent, block);
      break;
    case 'table':
      drawTable(doc, pen, parent, block.head, block.rows);
      break;
    case 'cards':
      drawCards(doc, pen, parent, block.cards);
      break;
    case 'letters':
      drawLetters(pen, parent, block.letters);
      break;
    case 'terms':
      for (const { term, about } of block.terms) {
        pen.need(40);
        pen.write(parent, 'P', term, { ...BODY, face: 'strong' });
        pen.write(parent, 'P', about, BODY);
        pen.down(4);
      }
      break;
    case 'lines':
      for (let i = 0; i < block.count; i++) {
        pen.need(LINE);
        pen.down(LINE);
        pen.rule();
      }
      pen.down(GAP);
      break;
    case 'link':
      // A page of paper leads nowhere.
      break;
  }
}

function drawList(
  doc: PDFDocument,
  pen: SheetPen,
  parent: PdfStruct,
  { kind, items, start }: Extract<Block, { kind: 'ul' | 'ol' }>,
): void {
  const list = doc.struct('L');
  parent.add(list);
  const setting = { ...BODY, width: pen.width - 22 };
  for (const [i, item] of items.entries()) {
    pen.need(pen.height(item, setting));
    const row = doc.struct('LI');
    list.add(row);
    pen.place(row, 'Lbl', kind === 'ul' ? '•' : `${start + i}.`, BODY, MARGIN, pen.y);
    const height = pen.height(item, setting);
    pen.place(row, 'LBody', item, setting, MARGIN + 22, pen.y);
    pen.down(height + 3);
    row.end();
  }
  list.end();
  pen.down(3);
}

/** No column is narrower than its longest word; what is left is shared by how much stands in each. */
function widthsOf(
  pen: SheetPen,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): number[] {
  const columns = head.map((cell, i) => [cell, ...rows.map((row) => row[i] ?? '')]);
  const least = columns.map(
    (cells) => Math.max(...cells.map((cell) => pen.wordWidth(cell, CELL_HEAD))) + 2 * PAD + 1,
  );
  const weights = columns.map((cells) => Math.max(...cells.map(({ length }) => length)));
  const left = pen.width - sumOf(least);
  return least.map((width, i) => width + (left * (weights[i] ?? 0)) / sumOf(weights));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function drawTable(
  doc: PDFDocument,
  pen: SheetPen,
  parent: PdfStruct,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = widthsOf(pen, head, rows);
  const table = doc.struct('Table');
  parent.add(table);
  const draw = (cells: readonly string[], isHead: boolean) => {
    const settingOf = (i: number): Setting => ({
      ...(isHead || i === 0 ? CELL_HEAD : CELL),
      width: (widths[i] ?? 0) - 2 * PAD,
    });
    const height = Math.max(...cells.map((cell, i) => pen.height(cell, settingOf(i)))) + 2 * PAD;
    pen.need(height);
    const row = doc.struct('TR');
    table.add(row);
    let x = MARGIN;
    for (const [i, cell] of cells.entries()) {
      const tag = isHead || i === 0 ? 'TH' : 'TD';
      pen.place(row, tag, cell, settingOf(i), x + PAD, pen.y + PAD);
      x += widths[i] ?? 0;
    }
    row.end();
    pen.down(height);
    pen.rule();
  };
  draw(head, true);
  for (const row of rows) draw(row, false);
  table.end();
  pen.down(10);
}

/** Two in a row, to be cut out: a row is as high as its longer card. */
function drawCards(
  doc: PDFDocument,
  pen: SheetPen,
  parent: PdfStruct,
  cards: readonly SheetCard[],
): void {
  const wide = pen.width / 2;
  const inner = wide - 4 * PAD;
  const partsOf = ({ title, text, under }: SheetCard): (readonly [string, string, Setting])[] => [
    ['H4', title, { ...CELL_HEAD, width: inner }],
    ['P', text, { ...CARD, width: inner }],
    // An answer is as large as what it answers.
    ...under.map((line) => ['P', line, { ...CARD, width: inner }] as const),
  ];
  const heightOf = (card: SheetCard) =>
    partsOf(card).reduce((sum, [, text, setting]) => sum + pen.height(text, setting) + 3, 4 * PAD);
  for (let i = 0; i < cards.length; i += 2) {
    const pair = cards.slice(i, i + 2);
    const height = Math.max(...pair.map(heightOf));
    pen.need(height);
    for (const [at, card] of pair.entries()) {
      const x = MARGIN + at * wide;
      const top = pen.y;
      pen.frame(x, top, wide, height);
      const struct = doc.struct('Sect');
      parent.add(struct);
      let y = top + 2 * PAD;
      for (const [tag, text, setting] of partsOf(card)) {
        pen.place(struct, tag, text, setting, x + 2 * PAD, y);
        y += pen.height(text, setting) + 3;
      }
      struct.end();
    }
    pen.down(height);
  }
  pen.down(8);
}

function drawLetters(pen: SheetPen, parent: PdfStruct, letters: readonly string[]): void {
  const { perRow, height } = LETTER_ROWS;
  const wide = pen.width / perRow;
  const setting: Setting = { face: 'uiStrong', size: 130, width: wide, align: 'center' };
  for (let i = 0; i < letters.length; i += perRow) {
    pen.need(height);
    for (const [at, letter] of letters.slice(i, i + perRow).entries()) {
      const x = MARGIN + at * wide;
      pen.frame(x, pen.y, wide, height);
      pen.place(parent, 'P', letter, setting, x, pen.y + 20);
    }
    pen.down(height);
  }
}
