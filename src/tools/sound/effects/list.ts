import { effect, type SoundRecipe } from '../recipe.ts';
import { bell, crowdFar, plane, thunder, wave, whistle } from './air.ts';
import { fax, lift, message, printer, shredder } from './devices.ts';
import { coffee, door, lamp, shutter, tvOff } from './office.ts';
import { cutlery, rainStart } from './outside.ts';
import { paper, pen, stamp, tear } from './paperwork.ts';
import { telephone } from './telephone.ts';
import { box, chair, keys, match, umbrella } from './things.ts';
import { carriage, typeLine } from './typewriter.ts';

export const EFFECTS: readonly SoundRecipe[] = [
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
  effect('message', message, {
    level: -5,
    gain: 0.4,
    caption: { en: 'a message arrives', es: 'llega un mensaje' },
  }),
  effect('printer', printer, {
    level: -5,
    gain: 0.4,
    caption: { en: 'the printer takes a sheet', es: 'la impresora jala una hoja' },
  }),
  effect('shredder', shredder, {
    level: -5,
    gain: 0.4,
    caption: { en: 'the shredder', es: 'la trituradora' },
  }),
  effect('lift', lift, {
    level: -4,
    gain: 0.45,
    caption: { en: 'the lift opens', es: 'se abre el elevador' },
  }),
  effect('wave', wave, {
    level: -4,
    gain: 0.5,
    caption: { en: 'a wave breaks', es: 'rompe una ola' },
  }),
  effect('whistle', whistle, {
    level: -6,
    gain: 0.28,
    caption: { en: 'a lifeguard’s whistle', es: 'el silbato del salvavidas' },
  }),
  effect('bell', bell, {
    level: -5,
    gain: 0.35,
    caption: { en: 'a counter bell', es: 'el timbre del mostrador' },
  }),
  effect('crowd_far', crowdFar, {
    level: -5,
    gain: 0.45,
    caption: { en: 'a crowd, far off', es: 'una multitud a lo lejos' },
  }),
  effect('box', box, {
    level: -3,
    gain: 0.6,
    caption: { en: 'a box is set down', es: 'bajan una caja' },
  }),
  effect('plane', plane, {
    level: -5,
    gain: 0.5,
    caption: { en: 'a plane takes off overhead', es: 'despega un avión' },
  }),
  effect('thunder', thunder, {
    level: -4,
    gain: 0.55,
    caption: { en: 'thunder', es: 'un trueno' },
  }),
  effect('umbrella', umbrella, {
    level: -4,
    gain: 0.45,
    caption: { en: 'an umbrella opens', es: 'se abre un paraguas' },
  }),
  effect('keys', keys, {
    level: -5,
    gain: 0.4,
    caption: { en: 'a bunch of keys', es: 'un manojo de llaves' },
  }),
  effect('chair', chair, {
    level: -4,
    gain: 0.45,
    caption: { en: 'a chair is pushed back', es: 'se recorre una silla' },
  }),
  effect('match', match, {
    level: -5,
    gain: 0.4,
    caption: { en: 'a match is struck', es: 'se enciende un cerillo' },
  }),
  effect('fax', fax, {
    level: -6,
    gain: 0.35,
    caption: { en: 'a fax comes in', es: 'entra un fax' },
  }),
];
