import { effect } from '@preact/signals';
import { motionAllowed } from '../settings/apply-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Stage } from '../stage/stage-api.ts';
import type { PageView } from './page-view.tsx';
import type { Play, Shown } from './play.ts';

export interface ConductorDeps {
  readonly play: Play;
  readonly view: PageView;
  readonly announce: (text: string, kind?: 'status' | 'caption') => void;
  readonly openBoard: () => void;
  /** The site's root, absolute. */
  readonly root: string;
}

export interface Conductor {
  /** Brings picture and sound in, each by itself; the story goes on without either. */
  start(): Promise<void>;
}

/** Hands every change of the story to the picture and to the air. */
export function openConductor(deps: ConductorDeps): Conductor {
  return {
    async start() {
      await Promise.all([conductStage(deps), conductSound(deps)]);
    },
  };
}

const reduced = () => matchMedia('(prefers-reduced-motion: reduce)');

async function conductStage({
  play,
  view,
  openBoard,
  root,
  announce,
}: ConductorDeps): Promise<void> {
  const page = document.documentElement;
  const host = document.getElementById('stage');
  const { settings, strings } = view;
  const hasPictures = play.shown.value.standing.place !== undefined;
  if (host === null || !hasPictures) {
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
      stage = await mountStage(host, {
        assets: `${root}media/`,
        motion: motionAllowed(settings.value, reduced().matches),
        onChoose: (id) => {
          // A name is chosen on the board, where one sees what it costs.
          const choice = play.shown.value.session.last.offer.find((each) => each.id === id);
          if (choice?.name !== undefined) openBoard();
          else view.choose(id);
        },
      });
      show(stage, play.shown.value, true);
      page.dataset.stage = 'ready';
    } catch {
      page.dataset.stage = 'none';
      announce(strings.value.status.stageNone);
    }
  };
  const show = (open: Stage, shown: Shown, instant: boolean) => {
    open.show(shown.standing, { instant });
    open.offer(
      shown.session.last.offer
        .filter((choice) => choice.at !== undefined || choice.name !== undefined)
        .map(({ id, text, at, name }) => ({ choiceId: id, label: text, at, name })),
    );
  };
  effect(() => {
    const shown = play.shown.value;
    if (stage !== undefined) show(stage, shown, shown.change.kind !== 'step');
  });
  const follow = (wanted: Settings) => {
    stage?.setMotion(motionAllowed(wanted, reduced().matches));
    if (!wanted.stage) {
      stage?.destroy();
      stage = undefined;
      opening = undefined;
      page.dataset.stage = 'none';
    } else opening ??= open();
  };
  effect(() => follow(settings.value));
  reduced().addEventListener('change', () => follow(settings.value));
  document.fonts.addEventListener('loadingdone', () => stage?.redraw());
  await opening;
}

/** Silent until asked: not even the player is fetched before. */
/** Whether there is anything to draw on: asked before the picture's program is fetched for nothing. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

async function conductSound({ play, view, root, announce }: ConductorDeps): Promise<void> {
  if (play.shown.value.standing.place === undefined) return;
  let asked = false;
  effect(() => {
    if (!view.settings.value.sound || asked) return;
    asked = true;
    import('./sound-desk.ts')
      .then(({ openSoundDesk }) => openSoundDesk({ play, view, root, announce }))
      .catch(() => announce(view.strings.value.status.soundNone));
  });
}
