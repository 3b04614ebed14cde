import { bed, type SoundRecipe } from '../recipe.ts';
import { airportHall } from './airport-hall.ts';
import { archiveRoom } from './archive-room.ts';
import { beachDusk, beachNoon } from './beach.ts';
import { borderRoom } from './border-room.ts';
import { corridor } from './corridor.ts';
import { counterRoom } from './counter-room.ts';
import { flat } from './flat.ts';
import { garden } from './garden.ts';
import { ministry } from './ministry.ts';
import { nightStreet } from './night-street.ts';
import { officeBeforeDawn } from './office-before-dawn.ts';
import { paradeStreet } from './parade-street.ts';
import { patio } from './patio.ts';
import { pressHall } from './press-hall.ts';
import { restaurant } from './restaurant.ts';

export const BEDS: readonly SoundRecipe[] = [
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
  bed('ministry', ministry, {
    gain: 0.42,
    caption: { en: 'a stairwell of offices', es: 'una escalera entre oficinas' },
  }),
  bed('airport_hall', airportHall, {
    gain: 0.42,
    caption: { en: 'a departure hall', es: 'una sala de salidas' },
  }),
  bed('beach_noon', beachNoon, {
    gain: 0.48,
    caption: { en: 'surf, and a crowded beach', es: 'olas y una playa llena' },
  }),
  bed('beach_dusk', beachDusk, {
    gain: 0.48,
    caption: { en: 'surf and crickets', es: 'olas y grillos' },
  }),
  bed('corridor', corridor, {
    gain: 0.42,
    caption: {
      en: 'a hotel corridor, its air conditioning',
      es: 'el pasillo de un hotel, el aire acondicionado',
    },
  }),
  bed('border_room', borderRoom, {
    gain: 0.45,
    caption: {
      en: 'a waiting room, a ceiling fan',
      es: 'una sala de espera, un ventilador de techo',
    },
  }),
  bed('counter_room', counterRoom, {
    gain: 0.42,
    caption: { en: 'a tall clock in a quiet room', es: 'un reloj de pie en un cuarto callado' },
  }),
  bed('parade_street', paradeStreet, {
    gain: 0.45,
    caption: {
      en: 'a crowd along the street, drums far off',
      es: 'gente en las aceras, tambores a lo lejos',
    },
  }),
  bed('archive_room', archiveRoom, {
    gain: 0.45,
    caption: { en: 'a basement; something drips', es: 'un sótano; algo gotea' },
  }),
  bed('garden', garden, {
    gain: 0.45,
    caption: { en: 'a garden: leaves, water, birds', es: 'un jardín: hojas, agua, pájaros' },
  }),
  bed('flat', flat, {
    gain: 0.45,
    caption: { en: 'the refrigerator, and the neighbours', es: 'el refrigerador y los vecinos' },
  }),
];
