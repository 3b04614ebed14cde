import { effect, type ReadonlySignal } from '@preact/signals';
import type { Turn } from '../narrative/turn.ts';
import { captionsOf } from '../sound/captions.ts';
import { openSound, type SoundDirector } from '../sound/director.ts';
import { parseManifest, type SoundManifest } from '../sound/manifest.ts';
import { type Air, SILENCE } from '../sound/plan.ts';
import type { PageView } from './page-view.tsx';
import type { Play, Shown } from './play.ts';

const THEME: Air = { music: 'archive_theme', ambience: undefined };

export interface SoundDeskDeps {
  readonly play: Play;
  readonly view: PageView;
  readonly announce: (text: string, kind?: 'status' | 'caption') => void;
  /** The site's root, absolute. */
  readonly root: string;
  /** The title sequence is on: it is cut on the bars of the theme. */
  readonly titles: ReadonlySignal<boolean>;
}

/** Brings the air in when the reader asks for it, and writes what is heard under the words. */
export async function openSoundDesk(deps: SoundDeskDeps): Promise<void> {
  const { play, view, announce, root, titles } = deps;
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
  let heard: Shown | undefined;
  effect(() => {
    const { standing, change, language } = play.shown.value;
    const next: Air = titles.value ? THEME : { music: standing.music, ambience: standing.ambience };
    // Of a turn that was heard already nothing is heard again when the titles end.
    const isNew = heard !== play.shown.value;
    heard = play.shown.value;
    const effects = isNew && change.kind === 'step' ? effectsIn(change.turn) : [];
    director.show(next, { effects, instant: titles.value || change.kind !== 'step' });
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
