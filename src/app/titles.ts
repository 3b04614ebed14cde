import type { Strings } from '../i18n/strings.ts';
import { EMPTY_STANDING } from '../narrative/standing.ts';
import type { Stage } from '../stage/stage-api.ts';
import { LENGTH, TITLES } from '../stage/titles-cues.ts';
import type { Shown } from './play.ts';
import type { StageNotes } from './stage-note.tsx';

/** The last frame stands so much longer. */
const HOLD_MS = 300;
/** For titles that do not come. */
const PATIENCE_MS = 30_000;
/** Keys that lead to the button or change other keys: they are no wish to go on. */
const STAYS = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];

export interface Titles {
  /** Says that there are titles, until the first choice: who wants to read is not kept from it. */
  offer(): void;
  /** Plays them, or shows their last frame where nothing may move. */
  play(): void;
  /** Ends them for the scene of now, if they are on. */
  stop(): void;
  /** @returns whether the picture is theirs with this turn. */
  hold(shown: Shown): boolean;
  /** A scene has come into view. */
  pictured(scene: string): void;
  /** Something of the picture cannot be had. @param path below `assets`. */
  missing(path: string): void;
  /** Gives the picture up, without showing another. */
  leave(): void;
}

export interface TitlesDeps {
  readonly host: HTMLElement;
  readonly stage: Stage;
  readonly notes: StageNotes;
  readonly now: () => Shown;
  readonly strings: () => Strings;
  readonly moves: () => boolean;
  /** Told when they begin and when they end: the theme is theirs. */
  readonly onAir: (are: boolean) => void;
  /** Shows the scene of now. */
  readonly scene: () => void;
}

/** The title sequence in the picture, while the words can be read: any key, tap or choice ends it. */
export function openTitles(deps: TitlesDeps): Titles {
  const { host, stage, notes, now, strings, moves, onAir, scene } = deps;
  let on: { readonly turn: number; readonly deaf: AbortController } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let offered = false;

  const leave = () => {
    withdraw();
    if (on === undefined) return;
    on.deaf.abort();
    on = undefined;
    clearTimeout(timer);
    delete host.dataset.shows;
    notes.hide();
    onAir(false);
  };
  const stop = () => {
    if (on === undefined) return;
    leave();
    scene();
  };
  const stopIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(stop, ms);
  };
  const withdraw = () => {
    if (!offered) return;
    offered = false;
    notes.hide();
  };
  const tellOffer = () => {
    const { titlesOffer, titlesPlay } = strings().picture;
    notes.show({ sentence: titlesOffer, onward: titlesPlay, go: play });
  };
  const tell = () => {
    const { titlesShow, skip } = strings().picture;
    notes.show({ sentence: titlesShow, onward: skip, go: stop });
  };

  const play = () => {
    withdraw();
    const deaf = new AbortController();
    on = { turn: now().session.last.index, deaf };
    const { signal } = deaf;
    host.dataset.shows = TITLES;
    stage.show({ ...EMPTY_STANDING, place: TITLES, hour: 'night' }, { instant: true });
    stage.offer([]);
    tell();
    onAir(true);
    stopIn(PATIENCE_MS);
    // The press that asked for them does not end them.
    setTimeout(() => {
      if (signal.aborted) return;
      document.addEventListener('click', stop, { signal });
      document.addEventListener(
        'keydown',
        ({ key }) => {
          if (!STAYS.includes(key)) stop();
        },
        { signal },
      );
    }, 0);
  };

  return {
    offer() {
      offered = true;
      tellOffer();
    },
    play,
    stop,
    hold(shown) {
      if (offered) {
        if (shown.session.last.index === 0) tellOffer();
        else withdraw();
      }
      if (on === undefined) return false;
      if (on.turn !== shown.session.last.index) {
        leave();
        return false;
      }
      tell();
      return true;
    },
    pictured(id) {
      if (on === undefined || id !== TITLES) return;
      if (moves()) stopIn(LENGTH * 1000 + HOLD_MS);
      // A still picture is looked at for as long as one likes.
      else clearTimeout(timer);
    },
    missing(path) {
      if (path === `scenes/${TITLES}/scene.json`) stop();
    },
    leave,
  };
}
