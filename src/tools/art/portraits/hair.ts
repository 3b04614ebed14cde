import type { Face } from './face.ts';
import { type Comb, comb, type Hair } from './hair-kit.ts';
import * as combed from './hair-men-combed.ts';
import * as loose from './hair-men-loose.ts';
import * as short from './hair-men-short.ts';
import * as down from './hair-women-down.ts';
import * as up from './hair-women-up.ts';
import type { HairStyle } from './spec.ts';

const STYLES = { ...short, ...combed, ...loose, ...down, ...up } satisfies Record<
  HairStyle,
  (c: Comb) => Hair
>;

export function hair(face: Face): Hair {
  return STYLES[face.spec.hair.style](comb(face));
}
