import { effect, type Signal } from '@preact/signals';
import type { Settings } from '../settings/settings.ts';

/**
 * Brings the chosen face in after the words are there; until then a system face of equal measure stands in, so that
 * nothing jumps when it comes.
 */
export function loadFonts(settings: Signal<Settings>): void {
  effect(() => {
    const { face } = settings.value;
    import('./font-faces.ts').then(({ addFaces }) => addFaces(face)).catch(() => undefined);
  });
}
