import { type RawTag, splitTag } from '../../narrative/tags.ts';
import { blankComments, findOutside } from './scan-line.ts';

/** Where in the source a tag stands, and on what. */
export interface SourceTag extends RawTag {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  readonly on: 'line' | 'choice' | 'story';
  /** Whether the value is made at run time (`{…}` in it). */
  readonly dynamic: boolean;
}

/** A choice of the source. Invisible fallbacks (`* ->`) are none. */
export interface SourceChoice {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
  readonly label: string;
  readonly tags: readonly SourceTag[];
}

export interface SourceFacts {
  readonly tags: readonly SourceTag[];
  readonly choices: readonly SourceChoice[];
}

const CHOICE = /^\s*[*+](?!\/)/;
const BULLETS = /^\s*(?:[*+]\s*)+(?:\([A-Za-z_]\w*\)\s*)?(?:\{(?:[^{}:|]|\|\|)*\}\s*)*/;

/** Reads every tag and every choice of one ink file. */
export function readFacts(file: string, text: string): SourceFacts {
  const tags: SourceTag[] = [];
  const choices: SourceChoice[] = [];
  const comments = { inBlock: false };
  let knot = '';
  text.split(/\r?\n/).forEach((raw, i) => {
    const code = blankComments(raw, comments);
    const named = /^\s*={2,}\s*(?:function\s+)?([A-Za-z_]\w*)/.exec(code)?.[1];
    if (named !== undefined) knot = named;
    if (/^\s*(?:={1,}|~|VAR\s|LIST\s|CONST\s|INCLUDE\s)/.test(code)) return;
    const where = { file, line: i + 1, knot };
    if (!CHOICE.test(code)) {
      tags.push(...tagsIn(code, { ...where, on: knot === '' ? 'story' : 'line' }));
      return;
    }
    const body = code.replace(BULLETS, '');
    if (/^->/.test(body.trim())) return;
    const close = body.lastIndexOf(']');
    const inside = tagsIn(close < 0 ? body : body.slice(0, close), { ...where, on: 'choice' });
    const outside = close < 0 ? [] : tagsIn(body.slice(close + 1), { ...where, on: 'line' });
    tags.push(...inside, ...outside);
    choices.push({ ...where, label: labelOf(body), tags: inside });
  });
  return { tags, choices };
}

function tagsIn(code: string, where: Omit<SourceTag, 'key' | 'value' | 'dynamic'>): SourceTag[] {
  const from = findOutside(code, (rest) => rest.startsWith('#'));
  if (from < 0) return [];
  return code
    .slice(from)
    .split('#')
    .slice(1)
    .map((piece) => {
      const tag = piece.replace(/(?:->|<-)[\s\S]*$/, '').trim();
      return { ...where, ...splitTag(tag), dynamic: tag.includes('{') };
    });
}

/** What the reader clicks: the words before `]`, without `[`, tags and braces. */
function labelOf(body: string): string {
  const close = body.lastIndexOf(']');
  const shown = close < 0 ? body.replace(/->.*$/, '') : body.slice(0, close);
  return shown.replace('[', '').replace(/#.*$/, '').trim();
}
