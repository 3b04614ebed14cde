import type { Settings } from './settings.ts';

/** Writes the preferences onto the page, where the styles read them. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  const { dataset, style } = root;
  dataset.face = settings.face;
  dataset.provenance = settings.provenance ? 'on' : 'off';
  // A story may bring a theme of its own (Inky's THEME); the player's word goes first.
  const theme = settings.theme === 'system' ? dataset.storyTheme : settings.theme;
  if (theme === undefined) delete dataset.theme;
  else dataset.theme = theme;
  if (settings.motion === 'system') delete dataset.motion;
  else dataset.motion = settings.motion;
  style.setProperty('--size', String(settings.size / 100));
  style.setProperty('--leading', String(settings.lineHeight));
}

/** Whether things may move: the player's word first, else the system's. */
export function motionAllowed(settings: Settings, systemReduces: boolean): boolean {
  return settings.motion === 'full' || (settings.motion === 'system' && !systemReduces);
}
