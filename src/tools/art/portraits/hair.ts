import type { Face } from './face.ts';
import { type Comb, comb, type Hair } from './hair-kit.ts';
import * as long from './hair-men-long.ts';
import * as short from './hair-men-short.ts';
import * as women from './hair-women.ts';
import type { HairStyle } from './spec.ts';

const STYLES = { ...short, ...long, ...women } satisfies Record<HairStyle, (c: Comb) => Hair>;

export function hair(face: Face): Hair {
  return STYLES[face.spec.hair.style](comb(face));
}
