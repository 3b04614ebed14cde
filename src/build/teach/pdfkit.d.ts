/** As much of pdfkit as the handouts need; the package brings no types of its own. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export interface PdfStruct {
    add(child: PdfStruct | (() => void)): PdfStruct;
    end(): void;
  }
  export interface TextOptions {
    readonly width?: number;
    readonly align?: 'left' | 'center';
    readonly indent?: number;
    readonly lineGap?: number;
    readonly continued?: boolean;
  }
  export default class PDFDocument extends Readable {
    constructor(options: Readonly<Record<string, unknown>>);
    x: number;
    y: number;
    readonly page: {
      readonly width: number;
      readonly height: number;
      margins: { top: number; bottom: number; left: number; right: number };
    };
    readonly outline: { addItem(title: string): unknown };
    registerFont(name: string, path: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    text(text: string, x?: number, y?: number, options?: TextOptions): this;
    widthOfString(text: string): number;
    heightOfString(text: string, options?: TextOptions): number;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    dash(length: number): this;
    undash(): this;
    lineWidth(width: number): this;
    stroke(color?: string): this;
    addPage(): this;
    struct(type: string, children?: (() => void) | PdfStruct[]): PdfStruct;
    struct(
      type: string,
      options: Readonly<Record<string, string>>,
      children?: (() => void) | PdfStruct[],
    ): PdfStruct;
    addStructure(struct: PdfStruct): this;
    markContent(tag: string, options?: Readonly<Record<string, string>>): this;
    endMarkedContent(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(n: number): unknown;
    end(): void;
  }
}
