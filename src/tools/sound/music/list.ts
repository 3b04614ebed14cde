import { music, type SoundRecipe } from '../recipe.ts';
import { afar } from './afar.ts';
import { archiveNoir } from './archive-noir.ts';
import { archiveTheme } from './archive-theme.ts';
import { border } from './border.ts';
import { cancunLounge } from './cancun-lounge.ts';
import { elegy } from './elegy.ts';
import { ministryWaltz } from './ministry-waltz.ts';
import { parade } from './parade.ts';
import { performed } from './perform.ts';
import { surveillance } from './surveillance.ts';
import { viennaWaltz } from './vienna-waltz.ts';

export const MUSIC: readonly SoundRecipe[] = [
  music(archiveNoir, () => performed(archiveNoir), 0.62),
  music(viennaWaltz, () => performed(viennaWaltz), 0.55),
  music(surveillance, () => performed(surveillance), 0.5),
  music(ministryWaltz, () => performed(ministryWaltz), 0.5),
  music(cancunLounge, () => performed(cancunLounge), 0.5),
  music(border, () => performed(border), 0.55),
  music(parade, () => afar(performed(parade), 653), 0.4),
  music(archiveTheme, () => performed(archiveTheme), 0.52),
  music(elegy, () => performed(elegy), 0.55),
];
