import { effect } from '@preact/signals';
import type { Cue } from '../narrative/cue.ts';
import type { PageView } from './page-view.tsx';
import type { Places } from './places.ts';
import type { Play } from './play.ts';

export interface GuestDeps {
  readonly play: Play;
  readonly view: PageView;
  readonly places: Places;
  /** Where the build put the files that the story names, absolute. */
  readonly folder: string;
}

/** What Inky's own tags ask of the page: picture behind the words, sound once and in a loop, a new beginning. */
export function honourInky({ play, view, places, folder }: GuestDeps): void {
  const loop = new Audio();
  loop.loop = true;
  const start = (audio: HTMLAudioElement, file: string) => {
    audio.src = folder + file;
    // Refused before the first gesture, and where there is no such file: the words go on.
    audio.play().catch(() => undefined);
  };
  effect(() => {
    const { background } = play.shown.value.standing;
    document.body.style.backgroundImage =
      background === undefined ? '' : `url("${encodeURI(folder + background)}")`;
    document.documentElement.toggleAttribute('data-background', background !== undefined);
  });
  effect(() => {
    const wanted = view.settings.value.sound ? play.shown.value.standing.loop : undefined;
    if (wanted === undefined) loop.pause();
    else if (loop.paused || !loop.src.endsWith(wanted)) start(loop, wanted);
  });
  effect(() => {
    const { change } = play.shown.value;
    if (change.kind !== 'step') return;
    const cues = change.turn.beats.flatMap((beat) => beat.cues);
    const { sound } = view.settings.peek();
    for (const file of sound ? valuesOf(cues, 'AUDIO') : []) start(new Audio(), file);
    if (valuesOf(cues, 'RESTART').length > 0) queueMicrotask(() => places.restart());
  });
}

function valuesOf(cues: readonly Cue[], tag: string): string[] {
  return cues.flatMap((cue) => (cue.kind === 'inky' && cue.tag === tag ? [cue.value] : []));
}
