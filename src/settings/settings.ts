import * as v from 'valibot';

/** The player's preferences: how the novel is read, never what happens in it. */
export const FACES = ['serif', 'sans', 'dyslexic'] as const;
export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const MOTIONS = ['system', 'full', 'less'] as const;
export const BUSES = ['master', 'music', 'ambience', 'effects', 'interface'] as const;

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

export const SettingsSchema = v.object({
  /** Percent of the base size, 100 to 200. */
  size: v.fallback(v.pipe(v.number(), v.minValue(100), v.maxValue(200)), 100),
  face: v.fallback(v.picklist(FACES), 'serif'),
  /** Times the size, 1.3 to 2.2. */
  lineHeight: v.fallback(v.pipe(v.number(), v.minValue(1.3), v.maxValue(2.2)), 1.6),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  motion: v.fallback(v.picklist(MOTIONS), 'system'),
  /** Percent, 0 to 100, as the slider stands; the ear's curve is the sound's own business. */
  volumes: v.fallback(
    v.object({
      master: percent,
      music: percent,
      ambience: percent,
      effects: percent,
      interface: percent,
    }),
    { master: 80, music: 70, ambience: 70, effects: 80, interface: 60 },
  ),
  sound: v.fallback(v.boolean(), false),
  /** Silent for now; what plays goes on unheard. */
  muted: v.fallback(v.boolean(), false),
  captions: v.fallback(v.boolean(), true),
  keys: v.fallback(v.boolean(), true),
  skip: v.fallback(v.boolean(), false),
  provenance: v.fallback(v.boolean(), false),
  stage: v.fallback(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** Reads what a store held; whatever is missing or strange becomes the default. */
export function parseSettings(text: string | null): Settings {
  if (text === null) return DEFAULT_SETTINGS;
  try {
    const read = v.safeParse(SettingsSchema, JSON.parse(text));
    return read.success ? read.output : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}
