import { effect, type Signal } from '@preact/signals';
import { conductStage } from './conduct-stage.ts';
import type { PageView } from './page-view.tsx';
import type { Play } from './play.ts';

/** What a reader may ask of the picture, while there is one. */
export interface PictureDoor {
  /** The map with the road so far, until the reader goes on. */
  lookAtMap(): void;
  playTitles(): void;
}

export interface ConductorDeps {
  readonly play: Play;
  readonly view: PageView;
  /** Scenes in the order of the story. */
  readonly scenes: readonly string[];
  readonly announce: (text: string, kind?: 'status' | 'caption') => void;
  readonly openBoard: () => void;
  /** The site's root, absolute. */
  readonly root: string;
  /** Set while there is a picture. */
  readonly picture: Signal<PictureDoor | undefined>;
  /** The title sequence is on: the theme is in the air. */
  readonly titles: Signal<boolean>;
  /** Whether nobody has opened the novel here before. */
  readonly isFirstVisit: boolean;
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

/** Silent until asked: not even the player is fetched before. */
async function conductSound({ play, view, root, announce, titles }: ConductorDeps): Promise<void> {
  if (play.shown.value.standing.place === undefined) return;
  let asked = false;
  effect(() => {
    if (!view.settings.value.sound || asked) return;
    asked = true;
    import('./sound-desk.ts')
      .then(({ openSoundDesk }) => openSoundDesk({ play, view, root, announce, titles }))
      .catch(() => announce(view.strings.value.status.soundNone));
  });
}
