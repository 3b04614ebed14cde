/** @jsxImportSource preact */
import { Component, type ComponentChildren, type VNode } from 'preact';
import type { Strings } from '../i18n/strings.ts';
import { isLast, type Turn } from '../narrative/turn.ts';
import { type Where, whereAfter } from './blocks.ts';
import { Cover } from './cover.tsx';
import { Offer } from './offer.tsx';
import { Passage, type PassageNotice, type PassageProps } from './passage.tsx';
import { SoFar } from './so-far.tsx';
import { Why } from './why.tsx';

export interface PageProps
  extends Pick<PassageProps, 'noteText' | 'underHead' | 'mark' | 'onReturn' | 'imageUrl'> {
  readonly strings: Strings;
  readonly turns: readonly Turn[];
  /** How many of the first turns are left out: they come in later. */
  readonly since?: number | undefined;
  readonly title: string;
  readonly author?: string | undefined;
  readonly ours: boolean;
  readonly numbered: boolean;
  readonly taken?: string | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
  readonly onReal?: (() => void) | undefined;
  /** Whether a turn was read whole in an earlier playthrough, and is to be folded. */
  readonly isFolded?: ((turn: Turn) => boolean) | undefined;
  /** Whether the choices are kept back: what stands behind them is there alone. */
  readonly paused?: boolean | undefined;
  /** Behind the last offer: the board's door, the end's words. */
  readonly children?: ComponentChildren;
  /** The passage from which a chapter is read by itself; what lies before it is folded. */
  readonly start?: number | undefined;
  /** What the record's corrections mean for a turn. */
  readonly noticeOf?: ((turn: Turn) => PageNotice | undefined) | undefined;
  /** Past a scene that was taken down. */
  readonly onGoOn?: (() => void) | undefined;
  /** Without the cover: the page around has a head of its own. */
  readonly bare?: boolean | undefined;
  /** Before the first passage: the way back to a kept place. */
  readonly welcome?: ComponentChildren;
}

/** A notice in a passage, and what it does to the page. */
export interface PageNotice extends PassageNotice {
  /** Nothing of the passage is left, and its notice stands in an earlier one. */
  readonly isHidden: boolean;
  /** What leads on where the offer is taken down with its scene; `undefined` where the offer stands. */
  readonly goOn: string | undefined;
}

/** The novel's page: cover, every passage so far, the offer. The build renders its first screen as well. */
export function Page(props: PageProps): VNode {
  const { strings, turns, numbered, taken, onChoose, children } = props;
  const last = turns.at(-1);
  const from = Math.max(startOf(turns), props.since ?? 0);
  const start = positionOf(turns, props.start ?? 0);
  const notices = new Map(turns.map((turn) => [turn, props.noticeOf?.(turn)]));
  const goOn = last && notices.get(last)?.goOn;
  const isSeen = ({ turn }: { turn: Turn }) => notices.get(turn)?.isHidden !== true;
  const newest = turns.findLast((turn) => isSeen({ turn }));
  const passage = ({ turn, before }: { turn: Turn; before: Where }) => (
    <KeptPassage
      key={turn.index}
      strings={strings}
      noteText={props.noteText}
      underHead={props.underHead}
      mark={props.mark}
      onReturn={props.onReturn}
      imageUrl={props.imageUrl}
      turn={turn}
      before={before}
      isNew={turn === newest}
      notice={notices.get(turn)}
      folded={turn === newest ? props.isFolded?.(turn) : undefined}
      causes={props.ours ? causesOf(turn, turns) : undefined}
    />
  );
  return (
    <>
      {from === 0 && !props.bare && <Cover {...props} />}
      {props.welcome}
      {start > 0 && (
        <SoFar turns={turns.slice(0, start)} strings={strings}>
          {placed(turns).slice(from, start).filter(isSeen).map(passage)}
        </SoFar>
      )}
      {placed(turns).slice(Math.max(from, start)).filter(isSeen).map(passage)}
      {last !== undefined && !isLast(last) && goOn !== undefined && (
        <p class="go-on">
          <button type="button" data-go-on onClick={() => props.onGoOn?.()}>
            {goOn}
          </button>
        </p>
      )}
      {last !== undefined && !isLast(last) && !props.paused && goOn === undefined && (
        <Offer
          key={`offer-${last.index}`}
          choices={last.offer.filter((choice) => choice.name === undefined)}
          strings={strings}
          numbered={numbered}
          taken={taken}
          onChoose={onChoose}
        >
          {children}
        </Offer>
      )}
      {last !== undefined && props.ours && (
        <Why key={`why-${last.index}`} causes={causesOf(last, turns)} strings={strings} />
      )}
      {last !== undefined && (isLast(last) || props.paused) && children}
    </>
  );
}

/** Where a turn stands among those that are told: the first ones may come in later. Behind the last, nothing begins. */
function positionOf(turns: readonly Turn[], start: number): number {
  return Math.max(
    0,
    turns.findIndex(({ index }) => index >= start),
  );
}

/** The turns that a turn depended on, as far as they have a choice to show. */
function causesOf({ causes }: Turn, turns: readonly Turn[]): Turn[] {
  return causes.flatMap((index) => {
    const cause = turns.find((each) => each.index === index);
    return cause?.chosen === undefined ? [] : [cause];
  });
}

/** A passage that is drawn again only when something of it changed: a hundred old ones cost nothing. */
class KeptPassage extends Component<PassageProps> {
  override shouldComponentUpdate(next: PassageProps): boolean {
    const { turn, isNew, strings, mark, folded, notice, underHead } = this.props;
    return (
      next.turn !== turn ||
      next.isNew !== isNew ||
      next.strings !== strings ||
      next.mark !== mark ||
      next.folded !== folded ||
      next.notice !== notice ||
      next.underHead !== underHead
    );
  }

  override render(): VNode {
    return <Passage {...this.props} />;
  }
}

/** Inky's CLEAR takes away what was told before it. */
function startOf(turns: readonly Turn[]): number {
  const clears = (turn: Turn) =>
    turn.beats.some((beat) => beat.cues.some((cue) => cue.kind === 'inky' && cue.tag === 'CLEAR'));
  return Math.max(0, turns.findLastIndex(clears));
}

/** Each turn with the place and the date at which it began. */
function placed(turns: readonly Turn[]): { readonly turn: Turn; readonly before: Where }[] {
  let where: Where = { place: undefined, date: undefined };
  return turns.map((turn) => {
    const before = where;
    where = turn.beats.reduce((at, beat) => whereAfter(beat, at), before);
    return { turn, before };
  });
}
