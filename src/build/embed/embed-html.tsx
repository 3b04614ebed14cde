/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { EMBED_WORDS } from '../../i18n/embed-words.ts';
import { fill } from '../../i18n/strings.ts';
import type { Turn } from '../../narrative/turn.ts';
import { embedPath } from '../../newsroom/embed/addresses.ts';
import type { Cut } from '../../newsroom/embed/cut.ts';
import { EMBED_DATA, type EmbedData, fullPageFrom } from '../../newsroom/embed/embed-data.ts';
import { EmbedPage } from '../../newsroom/embed/embed-page.tsx';
import { EmbedScene } from '../../newsroom/embed/embed-scene.tsx';
import type { LocalRecord } from '../../record/model/localise.ts';
import { pathOf } from '../discovery/site-cards.ts';
import { escapeHtml } from '../pages/page-html.ts';
import { staticPage, upFrom } from '../pages/static-page.ts';

export interface EmbedHtml {
  readonly cut: Cut;
  readonly lang: 'en' | 'es';
  /** As far as the cut's first passage, all before it included. */
  readonly turns: readonly Turn[];
  readonly record: LocalRecord;
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  /** ISO day of this copy. */
  readonly edition: string;
  /** Address of the still from the root, where there is one. */
  readonly still: string | undefined;
  /** The site's absolute root, where it is known. */
  readonly site: string | undefined;
  readonly css: string;
  /** What the page's programs need to know. */
  readonly data: Omit<EmbedData, 'root' | 'cut' | 'lang'>;
}

/** One scene as a page for frames: its first words, and a classic script that goes on from there. */
export function embedHtml(options: EmbedHtml): string {
  const { cut, lang, turns, record, notes, edition, still, site, css, data } = options;
  const words = EMBED_WORDS[lang];
  const { reader } = words;
  const path = embedPath(cut, lang);
  const up = upFrom(path);
  const full = up + fullPageFrom({ lang, cut });
  const last = turns.at(-1);
  const place = placeOf(turns);
  const scene = renderToString(
    <EmbedScene
      words={words}
      turns={turns}
      start={last?.index ?? 0}
      cut={cut}
      record={record}
      notes={notes}
      full={full}
    />,
  );
  const json: EmbedData = { ...data, lang, cut, root: up };
  return staticPage({
    lang,
    title: titleOf(cut, lang),
    description: `${reader.subtitle}. ${reader.door.kind}.`,
    css,
    attributes: 'data-stage="none" data-provenance="on"',
    head: [
      '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${(site ?? up) + canonicalPath(cut, lang)}">`,
      ...(site === undefined ? [] : [discoveryLink(site + path, titleOf(cut, lang))]),
      `<script type="application/json" id="${EMBED_DATA}">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`,
      `<script src="${up}embed/boot.js" defer></script>`,
    ],
    body: renderToString(
      <EmbedPage
        words={words}
        scene={scene}
        edition={edition}
        version={data.version}
        citation={record.article.citation}
        still={
          still === undefined
            ? undefined
            : {
                src: up + still,
                alt: fill(words.place, { place: (place && reader.places[place]) ?? '' }),
              }
        }
        full={full}
        record={up + pathOf('record', lang)}
        other={up + embedPath(cut, lang === 'en' ? 'es' : 'en')}
      />,
    ),
    up,
  });
}

/** What a frame is called, for those who do not see it. */
export function titleOf({ chapter, length }: Cut, lang: 'en' | 'es'): string {
  const { frame, lengths, reader } = EMBED_WORDS[lang];
  if (chapter === undefined) return fill(frame, { title: reader.subtitle });
  const name = `${fill(reader.chapter, { n: chapter })}, ${reader.chapterTitles[chapter]}`;
  const title = length === undefined ? name : `${name}, ${lengths[length]}`;
  return fill(frame, { title });
}

/** The page of ours that a frame is a part of. */
function canonicalPath({ chapter }: Cut, lang: 'en' | 'es'): string {
  return pathOf(chapter ?? 'novel', lang);
}

function discoveryLink(address: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${address}oembed.json" title="${escapeHtml(title)}">`;
}

function placeOf(turns: readonly Turn[]): string | undefined {
  const cues = turns.flatMap(({ beats }) => beats).flatMap((beat) => beat.cues);
  const last = cues.findLast((cue) => cue.kind === 'place');
  return last?.kind === 'place' ? last.id : undefined;
}
