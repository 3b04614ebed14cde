import { effect } from '@preact/signals';
import type { Turn } from '../narrative/turn.ts';
import { captionsOf } from '../sound/captions.ts';
import { openSound, type SoundDirector } from '../sound/director.ts';
import { parseManifest, type SoundManifest } from '../sound/manifest.ts';
import { type Air, SILENCE } from '../sound/plan.ts';
import type { PageView } from './page-view.tsx';
import type { Play } from './play.ts';

export interface SoundDeskDeps {
  readonly play: Play;
  readonly view: PageView;
  readonly announce: (text: string, kind?: 'status' | 'caption') => void;
  /** The site's root, absolute. */
  readonly root: string;
}

/** Brings the air in when the reader asks for it, and writes what is heard under the words. */
export async function openSoundDesk(deps: SoundDeskDeps): Promise<void> {
  const { play, view, announce, root } = deps;
  const folder = `${root}media/sound/`;
  const manifest = await readManifest(`${folder}sounds.json`);
  if (manifest === undefined) {
    announce(view.strings.value.status.soundNone);
    return;
  }
  let told = false;
  const director: SoundDirector = openSound({
    manifest,
    urlOf: (file) => folder + file,
    volumes: view.settings.value.volumes,
    muted: view.settings.value.muted,
    onProblem: () => {
      if (!told) announce(view.strings.value.status.soundNone);
      told = true;
    },
  });
  effect(() => {
    const { sound, volumes, muted } = view.settings.value;
    director.setVolumes(volumes);
    director.setMuted(muted);
    if (sound) director.enable();
    else director.disable();
  });
  let air: Air = SILENCE;
  effect(() => {
    const { standing, change, language } = play.shown.value;
    const next: Air = { music: standing.music, ambience: standing.ambience };
    const effects = change.kind === 'step' ? effectsIn(change.turn) : [];
    director.show(next, { effects, instant: change.kind !== 'step' });
    const { sound, captions } = view.settings.peek();
    if (sound && captions) {
      const lines = captionsOf({ from: air, to: next, effects }, manifest, language);
      if (lines.length > 0) announce(`[${lines.join('] [')}]`, 'caption');
    }
    air = next;
  });
}

async function readManifest(url: string): Promise<SoundManifest | undefined> {
  try {
    const read = parseManifest(await (await fetch(url)).json());
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

/** The effects of a turn, in order. */
function effectsIn({ beats }: Turn): string[] {
  return beats.flatMap((beat) => beat.cues.flatMap((cue) => (cue.kind === 'sfx' ? [cue.id] : [])));
}
