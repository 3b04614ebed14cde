import { effect } from '@preact/signals';
import type { Standing } from '../narrative/standing.ts';
import { motionAllowed } from '../settings/apply-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Stage } from '../stage/stage-api.ts';
import { afterWords } from './after-words.ts';
import { type Between, openBetween } from './between.ts';
import type { ConductorDeps, PictureDoor } from './conductor.ts';
import type { Shown } from './play.ts';
import { showOn } from './show-on.ts';
import { openStageNotes } from './stage-note.tsx';
import { openTitles, type Titles } from './titles.ts';

type WithManners = typeof import('../narrative/manners.ts')['withManners'];

const reduced = () => matchMedia('(prefers-reduced-motion: reduce)');
/** How many scenes are fetched ahead while the reader reads. */
const AHEAD = 2;

/** Brings the picture in after the words, and hands it every change; without one the words stand alone. */
export async function conductStage(deps: ConductorDeps): Promise<void> {
  const { play, view, root, announce } = deps;
  const page = document.documentElement;
  const host = document.getElementById('stage');
  const { settings, strings } = view;
  if (host === null || play.shown.value.standing.place === undefined) {
    page.dataset.stage = 'none';
    return;
  }
  const notes = openStageNotes(host);
  let stage: Stage | undefined;
  let between: Between | undefined;
  let titles: Titles | undefined;
  let opened = false;
  const moves = () => motionAllowed(settings.value, reduced().matches);
  let opening: Promise<void> | undefined;
  /** Comes with the picture: without one nobody has a face. */
  let mannered: WithManners = (standing) => standing;

  const dressed = (shown: Shown): Shown => ({
    ...shown,
    standing: mannered(shown.standing, shown.session.window.set),
  });

  const open = async () => {
    page.dataset.stage = 'loading';
    try {
      if (!canDraw()) throw new Error('No canvas');
      const [{ mountStage }, manners] = await Promise.all([
        import('../stage/stage.ts'),
        import('../narrative/manners.ts'),
      ]);
      mannered = manners.withManners;
      const ready = () => {
        if (stage === undefined || page.dataset.stage === 'ready') return;
        page.dataset.stage = 'ready';
        // Only now: what comes next must not hold up what is to be seen first.
        fetchAhead(stage, play.shown.value, deps.scenes);
      };
      const mounted = await mountStage(host, {
        assets: `${root}media/`,
        motion: moves(),
        onChoose: (id) => chooseInPicture(id, deps),
        onPicture(scene) {
          between?.pictured(scene);
          titles?.pictured(scene);
          ready();
        },
        onProblem({ id }) {
          between?.missing(id);
          titles?.missing(id);
          // A place without a picture is no reason to wait for one.
          ready();
        },
      });
      stage = mounted;
      const show = {
        ...{ host, stage, notes, now: () => play.shown.value, strings: () => strings.value },
        scene: () => showOn(mounted, dressed(play.shown.value), false),
      };
      between = openBetween(show);
      titles = openTitles({
        ...{ ...show, moves },
        onAir: (are) => {
          deps.titles.value = are;
        },
      });
      deps.picture.value = doorTo(between, titles);
      if (!between.opens(play.shown.value)) showOn(stage, dressed(play.shown.value), true);
      const begins = deps.isFirstVisit && play.shown.value.session.last.index === 0;
      if (begins && !opened && moves()) titles.offer();
      opened = true;
    } catch {
      page.dataset.stage = 'none';
      announce(strings.value.status.stageNone);
    }
  };
  // The words first: the picture hears of a choice when they are in the page. Of two quick ones it hears the last.
  effect(() => {
    const shown = play.shown.value;
    afterWords(() => {
      if (stage === undefined || shown !== play.shown.peek()) return;
      if (titles?.hold(shown) || between?.opens(shown)) return;
      showOn(stage, dressed(shown), shown.change.kind !== 'step');
      if (page.dataset.stage === 'ready') fetchAhead(stage, shown, deps.scenes);
    });
  });
  const follow = (wanted: Settings) => {
    stage?.setMotion(moves());
    if (wanted.stage) opening ??= open();
    else {
      between?.leave();
      titles?.leave();
      titles = undefined;
      stage?.destroy();
      deps.picture.value = undefined;
      stage = undefined;
      between = undefined;
      opening = undefined;
      page.dataset.stage = 'none';
    }
  };
  effect(() => follow(settings.value));
  reduced().addEventListener('change', () => follow(settings.value));
  document.fonts.addEventListener('loadingdone', () => stage?.redraw());
  await opening;
}

/** One of the two at a time has the picture. */
function doorTo(between: Between, titles: Titles): PictureDoor {
  return {
    lookAtMap() {
      titles.stop();
      between.look();
    },
    playTitles() {
      between.leave();
      titles.play();
    },
  };
}

function fetchAhead(stage: Stage, { standing }: Shown, scenes: readonly string[]): void {
  for (const scene of scenesAhead(standing, scenes)) stage.preload(scene);
}

/** What the story is likely to show next, after the place and the close-up of now. */
function scenesAhead({ place, on }: Standing, scenes: readonly string[]): readonly string[] {
  const here = Math.max(scenes.indexOf(place ?? ''), scenes.indexOf(on ?? ''));
  return scenes.slice(here + 1, here + 1 + AHEAD);
}

function chooseInPicture(id: string, { play, view, openBoard }: ConductorDeps): void {
  // A name is chosen on the board, where one sees what it costs.
  const choice = play.shown.value.session.last.offer.find((each) => each.id === id);
  if (choice?.name !== undefined) openBoard();
  else view.choose(id);
}

/** Whether there is anything to draw on: asked before the picture's program is fetched for nothing. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}
