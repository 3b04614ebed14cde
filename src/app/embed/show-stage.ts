import { effect } from '@preact/signals';
import type { mountStage } from '../../stage/stage.ts';
import { afterWords } from '../after-words.ts';
import type { Play } from '../play.ts';
import { showOn } from '../show-on.ts';
import { loadScript } from './script-files.ts';

declare global {
  interface Window {
    /** The picture's program, where it has come. */
    archiveseStage?: typeof mountStage;
  }
}

export interface ShowStageDeps {
  /** The site's root, absolute. */
  readonly root: string;
  /** The picture's program, from the root. */
  readonly stage: string;
  readonly onChoose: (id: string) => void;
}

/** Puts the moving picture where the still is. Where it cannot be had, the still stays, and nobody is told. */
export async function showStage(play: Play, deps: ShowStageDeps): Promise<void> {
  const { root, onChoose } = deps;
  const host = document.getElementById('stage');
  const { place } = play.shown.value.standing;
  if (host === null || place === undefined) return;
  const assets = `${root}media/`;
  if (!(await mayRead(`${assets}scenes/${place}/scene.json`))) return;
  try {
    await loadScript(root + deps.stage);
    const reduced = matchMedia('(prefers-reduced-motion: reduce)');
    const stage = await window.archiveseStage?.(host, {
      assets,
      motion: !reduced.matches,
      onChoose,
      onPicture: () => {
        document.documentElement.dataset.picture = 'stage';
      },
    });
    if (stage === undefined) return;
    reduced.addEventListener('change', () => stage.setMotion(!reduced.matches));
    effect(() => {
      const shown = play.shown.value;
      afterWords(() => showOn(stage, shown, shown.change.kind !== 'step'));
    });
  } catch {
    host.querySelector('canvas')?.remove();
  }
}

/** A frame of opaque origin reads files only where the host of the files lets everybody read them. */
async function mayRead(url: string): Promise<boolean> {
  if (self.origin !== 'null') return true;
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
