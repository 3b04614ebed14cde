import { effect } from '@preact/signals';
import type { Standing } from '../narrative/standing.ts';
import { visitOf } from '../narrative/visit.ts';
import { motionAllowed } from '../settings/apply-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Stage } from '../stage/stage-api.ts';
import { afterWords } from './after-words.ts';
import type { ConductorDeps } from './conductor.ts';
import type { Shown } from './play.ts';

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
  let stage: Stage | undefined;
  let opening: Promise<void> | undefined;

  const open = async () => {
    page.dataset.stage = 'loading';
    try {
      if (!canDraw()) throw new Error('No canvas');
      const { mountStage } = await import('../stage/stage.ts');
      const ready = () => {
        if (stage === undefined || page.dataset.stage === 'ready') return;
        page.dataset.stage = 'ready';
        // Only now: what comes next must not hold up what is to be seen first.
        fetchAhead(stage, play.shown.value, deps.scenes);
      };
      stage = await mountStage(host, {
        assets: `${root}media/`,
        motion: motionAllowed(settings.value, reduced().matches),
        onChoose: (id) => chooseInPicture(id, deps),
        onPicture: ready,
        // A place without a picture is no reason to wait for one.
        onProblem: ready,
      });
      showOn(stage, play.shown.value, true);
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
      showOn(stage, shown, shown.change.kind !== 'step');
      if (page.dataset.stage === 'ready') fetchAhead(stage, shown, deps.scenes);
    });
  });
  const follow = (wanted: Settings) => {
    stage?.setMotion(motionAllowed(wanted, reduced().matches));
    if (wanted.stage) opening ??= open();
    else {
      stage?.destroy();
      stage = undefined;
      opening = undefined;
      page.dataset.stage = 'none';
    }
  };
  effect(() => follow(settings.value));
  reduced().addEventListener('change', () => follow(settings.value));
  document.fonts.addEventListener('loadingdone', () => stage?.redraw());
  await opening;
}

function showOn(stage: Stage, shown: Shown, instant: boolean): void {
  stage.show(shown.standing, { instant, visit: visitOf(shown.turns) });
  stage.offer(
    shown.session.last.offer
      .filter((choice) => choice.at !== undefined || choice.name !== undefined)
      .map(({ id, text, at, name }) => ({ choiceId: id, label: text, at, name })),
  );
  stage.highlight(shown.session.window.set('at_hand'));
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
