import { entryOf, type SoundCaption, type SoundManifest } from './manifest.ts';
import type { Air } from './plan.ts';

export type CaptionLanguage = keyof SoundCaption;

interface Heard {
  readonly from: Air;
  readonly to: Air;
  readonly effects: readonly string[];
}

/**
 * What a reader who cannot hear is told of a turn: the new air first, then each effect in order.
 * The air is told once, when it changes; music has no caption, for it says nothing of the story.
 */
export function captionsOf(
  { from, to, effects }: Heard,
  sounds: SoundManifest,
  language: CaptionLanguage,
): readonly string[] {
  const air = to.ambience === from.ambience ? undefined : to.ambience;
  const told = [
    air === undefined ? undefined : entryOf(sounds, air, 'ambience')?.caption,
    ...effects.map((id) => entryOf(sounds, id, 'effect')?.caption),
  ];
  return told.flatMap((caption) => (caption ? [caption[language]] : []));
}
