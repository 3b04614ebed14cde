import type { SoundCaption, SoundKind } from '../../sound/manifest.ts';
import { nightStreet } from './beds/night-street.ts';
import { officeBeforeDawn } from './beds/office-before-dawn.ts';
import { patio } from './beds/patio.ts';
import { pressHall } from './beds/press-hall.ts';
import { restaurant } from './beds/restaurant.ts';
import type { Samples } from './dsp/samples.ts';
import { coffee, door, lamp, shutter, tvOff } from './effects/office.ts';
import { cutlery, rainStart } from './effects/outside.ts';
import { paper, pen, stamp, tear } from './effects/paperwork.ts';
import { telephone } from './effects/telephone.ts';
import { carriage, typeLine } from './effects/typewriter.ts';
import { archiveNoir } from './music/archive-noir.ts';
import { performed } from './music/perform.ts';
import { viennaWaltz } from './music/vienna-waltz.ts';

export type SoundRecipe = {
  readonly id: string;
  readonly kind: SoundKind;
  readonly make: () => readonly Samples[];
  /** Integrated LUFS for loops, peak in dBFS for effects. */
  readonly level: number;
  /** Linear gain in the game's mix, before the reader's own volumes. */
  readonly gain: number;
  readonly caption: SoundCaption | null;
  /** Kilobits a second of the Opus file and of its AAC fallback, and the latter's sample rate. */
  readonly opus: number;
  readonly aac: number;
  readonly aacRate: number;
};

const music = (id: string, make: () => readonly Samples[], gain: number): SoundRecipe => ({
  id,
  kind: 'music',
  make,
  level: -18,
  gain,
  caption: null,
  opus: 64,
  aac: 80,
  aacRate: 44_100,
});

const bed = (
  id: string,
  make: () => Samples,
  rest: { gain: number; caption: SoundCaption },
): SoundRecipe => ({
  id,
  kind: 'ambience',
  make: () => [make()],
  level: -25,
  opus: 32,
  aac: 40,
  aacRate: 32_000,
  ...rest,
});

const effect = (
  id: string,
  make: () => Samples,
  rest: { level: number; gain: number; caption: SoundCaption },
): SoundRecipe => ({
  id,
  kind: 'effect',
  make: () => [make()],
  opus: 32,
  aac: 32,
  aacRate: 32_000,
  ...rest,
});

/** Everything that sounds in chapters 0 and 1. */
export const CATALOGUE: readonly SoundRecipe[] = [
  music('archive_noir', () => performed(archiveNoir), 0.62),
  music('vienna_waltz', () => performed(viennaWaltz), 0.55),
  bed('office_before_dawn', officeBeforeDawn, {
    gain: 0.5,
    caption: { en: 'the office before dawn', es: 'la oficina antes del amanecer' },
  }),
  bed('press_hall', pressHall, {
    gain: 0.4,
    caption: { en: 'murmur of a hall, on television', es: 'murmullo de una sala, en la tele' },
  }),
  bed('restaurant', restaurant, {
    gain: 0.45,
    caption: { en: 'a full dining room', es: 'un comedor lleno' },
  }),
  bed('night_street', nightStreet, {
    gain: 0.5,
    caption: { en: 'rain on the street', es: 'lluvia en la calle' },
  }),
  bed('patio', patio, {
    gain: 0.45,
    caption: { en: 'a reception round a fountain', es: 'una recepción junto a la fuente' },
  }),
  effect('telephone', telephone, {
    level: -4,
    gain: 0.42,
    caption: { en: 'the telephone rings', es: 'suena el teléfono' },
  }),
  effect('type_line', typeLine, {
    level: -3,
    gain: 0.5,
    caption: { en: 'typewriter keys', es: 'teclas de la máquina de escribir' },
  }),
  effect('carriage', carriage, {
    level: -3,
    gain: 0.5,
    caption: { en: 'the bell, and the carriage returns', es: 'la campanilla, y vuelve el carro' },
  }),
  effect('tear', tear, {
    level: -4,
    gain: 0.4,
    caption: { en: 'paper is torn off', es: 'se arranca una hoja' },
  }),
  effect('stamp', stamp, {
    level: -3,
    gain: 0.75,
    caption: { en: 'a rubber stamp comes down', es: 'cae un sello' },
  }),
  effect('coffee', coffee, {
    level: -4,
    gain: 0.5,
    caption: { en: 'the coffee machine coughs', es: 'tose la cafetera' },
  }),
  effect('tv_off', tvOff, {
    level: -4,
    gain: 0.55,
    caption: { en: 'the television goes off', es: 'se apaga la tele' },
  }),
  effect('paper', paper, {
    level: -4,
    gain: 0.4,
    caption: { en: 'paper rustles', es: 'crujen papeles' },
  }),
  effect('pen', pen, {
    level: -5,
    gain: 0.35,
    caption: { en: 'a pen signs', es: 'una pluma firma' },
  }),
  effect('cutlery', cutlery, {
    level: -4,
    gain: 0.4,
    caption: { en: 'cutlery on a plate', es: 'cubiertos en un plato' },
  }),
  effect('door', door, {
    level: -3,
    gain: 0.6,
    caption: { en: 'a door closes', es: 'se cierra una puerta' },
  }),
  effect('lamp', lamp, {
    level: -4,
    gain: 0.5,
    caption: { en: 'the lamp clicks on', es: 'clic de la lámpara' },
  }),
  effect('shutter', shutter, {
    level: -4,
    gain: 0.5,
    caption: { en: 'a camera shutter', es: 'el obturador de una cámara' },
  }),
  effect('rain_start', rainStart, {
    level: -4,
    gain: 0.6,
    caption: { en: 'it begins to rain', es: 'empieza a llover' },
  }),
];
