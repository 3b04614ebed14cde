import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result.ts';

const SOUND_KINDS = ['music', 'ambience', 'effect'] as const;

const caption = v.object({ en: v.string(), es: v.string() });
const seconds = v.pipe(v.number(), v.minValue(0));

const entry = v.object({
  kind: v.picklist(SOUND_KINDS),
  /** File names: Opus in WebM, and AAC for browsers that cannot play it. */
  webm: v.string(),
  m4a: v.string(),
  /** Length of the whole file. */
  seconds,
  /** The window that a loop plays, in seconds of the file; what lies outside is guard. */
  loop: v.nullable(v.object({ start: seconds, end: seconds })),
  /** Seconds of a bar, of music whose bars are all alike and begin with the loop; else `null`. */
  bar: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0.1))), null),
  /** Linear gain in the mix, before the reader's own volumes. */
  gain: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  lufs: v.number(),
  caption: v.nullable(caption),
});
const manifest = v.record(v.string(), entry);

export type SoundKind = (typeof SOUND_KINDS)[number];
export type SoundCaption = v.InferOutput<typeof caption>;
export type SoundEntry = Readonly<v.InferOutput<typeof entry>>;
/** Every sound that there is, by id: `assets/sound/sounds.json`. */
export type SoundManifest = Readonly<Record<string, SoundEntry>>;

/** Reads what was fetched. */
export function parseManifest(data: unknown): Result<SoundManifest, 'not-a-manifest'> {
  const read = v.safeParse(manifest, data);
  return read.success ? ok(read.output) : fail('not-a-manifest');
}

/** The entry of an id, if it is of that kind. An id may come from a story that is not ours. */
export function entryOf(
  sounds: SoundManifest,
  id: string,
  kind: SoundKind,
): SoundEntry | undefined {
  const found = Object.hasOwn(sounds, id) ? sounds[id] : undefined;
  return found?.kind === kind ? found : undefined;
}
