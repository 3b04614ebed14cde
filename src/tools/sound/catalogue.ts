import { BEDS } from './beds/list.ts';
import { EFFECTS } from './effects/list.ts';
import { MUSIC } from './music/list.ts';
import type { SoundRecipe } from './recipe.ts';

/** Everything that sounds, in the order of the manifest. */
export const CATALOGUE: readonly SoundRecipe[] = [...MUSIC, ...BEDS, ...EFFECTS];
