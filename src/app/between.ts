import { fill, type Strings } from '../i18n/strings.ts';
import { chapterBegun, type Leg, legsOf, MAP, roadOf } from '../narrative/road.ts';
import { EMPTY_STANDING, type Standing } from '../narrative/standing.ts';
import type { Stage } from '../stage/stage-api.ts';
import type { Shown } from './play.ts';
import type { StageNotes } from './stage-note.tsx';

/** How long the map stands before the picture goes on by itself. */
const STANDS_MS = 7500;
/** For a map that does not come. */
const PATIENCE_MS = 30_000;

export interface Between {
  /** Shows the map where a chapter begins. @returns whether the picture is taken. */
  opens(shown: Shown): boolean;
  /** The map, until the reader goes on. */
  look(): void;
  /** A scene has come into view. */
  pictured(scene: string): void;
  /** Something of the picture cannot be had. @param path below `assets`. */
  missing(path: string): void;
  /** Gives the picture up, without showing another. */
  leave(): void;
}

export interface BetweenDeps {
  readonly host: HTMLElement;
  readonly stage: Stage;
  readonly notes: StageNotes;
  readonly now: () => Shown;
  readonly strings: () => Strings;
  /** Shows the scene of now. */
  readonly scene: () => void;
}

/** The map between two chapters: it stands until the next choice, a tap on it, or for some seconds. */
export function openBetween(deps: BetweenDeps): Between {
  const { host, stage, notes, now, strings, scene } = deps;
  let stands = false;
  let lasts = false;
  /** The turn that was looked at last. */
  let told: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const leave = () => {
    if (!stands) return;
    stands = false;
    clearTimeout(timer);
    host.removeEventListener('click', goOn);
    delete host.dataset.shows;
    notes.hide();
  };
  const goOn = () => {
    if (!stands) return;
    leave();
    scene();
  };
  const goOnIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(goOn, ms);
  };
  const stand = ({ standing, change }: Shown, legs: readonly Leg[]) => {
    stands = true;
    host.addEventListener('click', goOn);
    host.dataset.shows = MAP;
    stage.travel(legs);
    stage.show(onMap(standing), { instant: change.kind !== 'step' });
    stage.offer([]);
    if (standing.place !== undefined) stage.preload(standing.place);
    tell(standing);
  };
  const tell = ({ place = '' }: Standing) => {
    const { picture, places } = strings();
    const sentence = fill(picture.mapShows, { place: places[place] ?? place });
    notes.show({ sentence, onward: picture.goOn, go: goOn });
  };

  return {
    opens(shown) {
      const { index } = shown.session.last;
      if (index === told) {
        // Told in another language, or with the way that leads here: nothing new happens.
        if (stands) tell(shown.standing);
        return stands;
      }
      leave();
      told = index;
      const legs = legsOn(shown);
      if (legs === undefined) return false;
      lasts = false;
      stand(shown, legs);
      goOnIn(PATIENCE_MS);
      return true;
    },
    look() {
      leave();
      lasts = true;
      stand(now(), legsOf(roadOf(now().turns)));
    },
    pictured(id) {
      if (stands && !lasts && id === MAP) goOnIn(STANDS_MS);
    },
    missing(path) {
      if (path === `scenes/${MAP}/scene.json`) goOn();
    },
    leave,
  };
}

/** The road that is shown with this passage; none where it begins no chapter, or was come back to. */
export function legsOn({
  turns,
  change,
}: Pick<Shown, 'turns' | 'change'>): readonly Leg[] | undefined {
  const last = turns.at(-1);
  if (last === undefined || chapterBegun(last) === undefined) return undefined;
  if (change.kind === 'moved' && (change.why === 'back' || change.why === 'language')) {
    return undefined;
  }
  const legs = legsOf(roadOf(turns));
  return legs.length === 0 ? undefined : legs;
}

/** The map in the light of the scene that it leads to. */
export function onMap({ chapter, hour }: Standing): Standing {
  return { ...EMPTY_STANDING, chapter, hour, place: MAP };
}
