/** The look of the book, in an EPUB reader and on paper alike: the reader's own face, no colours that carry meaning. */
export const BOOK_CSS = `
h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 1.4em; font-weight: 600; text-align: left; }
.over { margin: 3em 0 0.2em; font-size: 0.85em; letter-spacing: 0.08em; text-transform: uppercase; }
p { margin: 0; text-indent: 1.3em; line-height: 1.45; widows: 2; orphans: 2; }
h1 + p, header + p, .scene + p, .choice + p, blockquote p, aside p, li p, .title p { text-indent: 0; }
.scene { margin: 1.6em 0 0.7em; text-indent: 0; font-size: 0.85em; break-after: avoid; }
.choice { margin: 0.9em 0 0.5em 1.3em; text-indent: 0; font-style: italic; break-after: avoid; }
blockquote { margin: 1em 0 1em 1.3em; padding-left: 0.9em; border-left: 2px solid; }
aside.panel { margin: 1.2em 0; padding: 0.7em 0 0; border-top: 1px solid; break-inside: avoid; }
.what, .who { font-size: 0.8em; text-indent: 0; }
.call { font-size: 0.7em; vertical-align: super; line-height: 0; text-decoration: none; margin-left: 0.15em; }
.notes { list-style: none; padding: 0; }
.notes li { margin-bottom: 1em; break-inside: avoid; }
.entry { font-variant: small-caps; }
.title { text-align: left; margin-top: 20%; }
.imprint { margin-top: 4em; font-size: 0.85em; }
`;
