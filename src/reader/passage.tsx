/** @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '../i18n/format.ts';
import { fill, type Strings } from '../i18n/strings.ts';
import type { Beat, Turn } from '../narrative/turn.ts';
import { type Block, blocksOf, type Where, whereAfter } from './blocks.ts';
import { Prose } from './prose.tsx';
import { Why } from './why.tsx';

export interface PassageProps {
  readonly turn: Turn;
  readonly strings: Strings;
  /** Where the story was before this turn: a head is shown where that changes. */
  readonly before: Where;
  readonly isNew: boolean;
  /** Text of a content note. */
  readonly noteText?: ((id: string) => string | undefined) | undefined;
  /** Word and shape that say where a line comes from; drawn only when the reader asked for it. */
  readonly mark?: ((beat: Beat) => VNode | null) | undefined;
  /** The way back to the choice that led here. */
  readonly onReturn?: ((turnIndex: number) => void) | undefined;
  /** What stands under the head of a chapter that this turn begins. */
  readonly underHead?: ((turn: Turn) => VNode | null) | undefined;
  readonly imageUrl?: ((source: string) => string) | undefined;
  /** Hidden behind a disclosure, because it was read in an earlier playthrough. */
  readonly folded?: boolean | undefined;
  /** What was corrected in what this turn rests on, and the lines that were taken down for it. */
  readonly notice?: PassageNotice | undefined;
  /** The earlier turns whose choices this one depended on. */
  readonly causes?: readonly Turn[] | undefined;
}

/** A notice of the record in a passage. */
export interface PassageNotice {
  /** Behind the lines that stand. */
  readonly view: VNode | null;
  /** In the place of those that do not. */
  readonly downView: VNode | null;
  /** The choice that led here is taken down with them. */
  readonly isChosenDown: boolean;
  /** Lines that a notice stands in the place of, from the first to before the second. */
  readonly down: readonly [from: number, to: number] | undefined;
}

/** One turn on the page: what was chosen, where we are, what is told. */
export function Passage(props: PassageProps): VNode {
  const { turn, strings, isNew, onReturn } = props;
  const id = `p${turn.index}`;
  const blocks = blocksIn(props);
  const [first] = blocks;
  const head = first?.kind === 'scene' ? first : undefined;
  const body = (head === undefined ? blocks : blocks.slice(1)).map((block, i) =>
    view(block, i, props),
  );
  body.push(props.notice?.view ?? null);
  return (
    <section
      class={isNew ? 'passage is-new' : 'passage'}
      data-passage={turn.index}
      id={isNew ? 'now' : undefined}
      tabIndex={-1}
      aria-labelledby={id}
    >
      {turn.chosen && !props.notice?.isChosenDown && (
        <p class="chosen">
          <span class="vh">{strings.youChose}: </span>
          <Prose text={turn.chosen.text} />
          {onReturn && !isNew && (
            <button
              type="button"
              class="return"
              onClick={() => onReturn(turn.index - 1)}
              aria-label={`${strings.goBackHere}: ${turn.chosen.text}`}
              title={strings.goBackHere}
            >
              ↩
            </button>
          )}
        </p>
      )}
      {head === undefined ? (
        <h3 id={id} class="vh">
          {fill(strings.passage, { n: turn.index + 1 })}
        </h3>
      ) : (
        <SceneHead id={id} strings={strings} {...head} under={() => props.underHead?.(turn)} />
      )}
      {props.folded ? (
        <details class="folded">
          <summary>{strings.readBefore}</summary>
          {body}
        </details>
      ) : (
        body
      )}
      {/* The newest passage's stands behind the choices: by key, the way from the words leads to them. */}
      {!isNew && <Why causes={props.causes ?? []} strings={strings} />}
    </section>
  );
}

/** With the notice where it stands in the place of lines; what lies around them is told as ever. */
function blocksIn({ turn, before, notice }: PassageProps): Shown[] {
  if (notice?.down === undefined) return blocksOf(turn.beats, before);
  const [from, to] = notice.down;
  const kept = turn.beats.slice(0, from);
  const between = kept
    .concat(turn.beats.slice(from, to))
    .reduce((at, beat) => whereAfter(beat, at), before);
  return [
    ...blocksOf(kept, before),
    { kind: 'notice', view: notice.downView },
    ...blocksOf(turn.beats.slice(to), between),
  ];
}

type Shown = Block | { readonly kind: 'notice'; readonly view: VNode | null };

/** A chapter's head, or the small line that says where and when we are now. */
function SceneHead({
  id,
  strings,
  chapter,
  place,
  date,
  under,
}: {
  readonly id?: string | undefined;
  readonly strings: Strings;
  readonly chapter: number | undefined;
  readonly under: () => VNode | null | undefined;
} & Where): VNode {
  const where = [
    date === undefined ? undefined : formatDate(date, strings.lang),
    place === undefined ? undefined : (strings.places[place] ?? undefined),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
  if (chapter === undefined) {
    return (
      <h3 id={id} class="scene-line">
        {where}
      </h3>
    );
  }
  return (
    <header class="chapter-head">
      <h2 id={id}>
        <span class="chapter-number">{fill(strings.chapter, { n: chapter })}</span>
        <span class="chapter-title">{strings.chapterTitles[chapter] ?? ''}</span>
      </h2>
      {where !== '' && <p class="scene-line">{where}</p>}
      {under()}
    </header>
  );
}

function view(block: Shown, key: number, props: PassageProps): VNode | null {
  const { strings, mark, noteText, imageUrl } = props;
  switch (block.kind) {
    case 'scene':
      return (
        <SceneHead
          key={key}
          strings={strings}
          {...block}
          under={() => props.underHead?.(props.turn)}
        />
      );
    case 'notice':
      return block.view;
    case 'prose':
      return (
        <Line key={key} beat={block.beat} mark={mark} classes={block.classes}>
          <Prose text={block.beat.text} />
        </Line>
      );
    case 'document':
      return (
        <figure key={key} class={`document document-${block.document}`}>
          <figcaption>{strings.documents[block.document]}</figcaption>
          {block.beats.map((beat, i) => (
            <Line key={i} beat={beat} mark={mark}>
              <Prose text={beat.text} />
            </Line>
          ))}
        </figure>
      );
    case 'panel':
      return (
        // biome-ignore lint/a11y/useSemanticElements: a group of words is no set of fields
        <div key={key} class="panel" role="group" aria-label={strings.panelTitle}>
          {block.rows.map(({ panel, beats }) => (
            <div key={panel} class={`panel-row panel-${panel}`}>
              <h4>{strings.panels[panel]}</h4>
              {beats.map((beat, i) => (
                <Line key={i} beat={beat} mark={mark}>
                  <Prose text={beat.text} />
                </Line>
              ))}
            </div>
          ))}
        </div>
      );
    case 'note': {
      const text = noteText?.(block.id);
      return text === undefined ? null : (
        <p key={key} class="content-note" role="note">
          <strong>{strings.contentNote}.</strong> {text}
        </p>
      );
    }
    case 'link':
      return (
        <p key={key}>
          <a href={block.href} rel="noreferrer" target={block.opens ? '_blank' : undefined}>
            {block.href}
          </a>
        </p>
      );
    case 'image':
      return <img key={key} class="ink-image" src={imageUrl?.(block.source) ?? ''} alt="" />;
  }
}

function Line({
  beat,
  mark,
  classes = [],
  children,
}: {
  readonly beat: Beat;
  readonly mark: PassageProps['mark'];
  readonly classes?: readonly string[];
  readonly children: ComponentChildren;
}): VNode {
  return (
    <p class={classes.length > 0 ? classes.join(' ') : undefined}>
      {mark?.(beat)}
      {children}
    </p>
  );
}
