import type { PictureStrings } from './strings.ts';

export const picture: PictureStrings = {
  road: 'El camino hasta aquí',
  flights: {
    city: 'el vuelo de regreso',
    coast: 'el vuelo a Cancún',
    north: 'el vuelo a Tijuana',
  },
  mapShows:
    'Un mapa de la Ciudad de México y de Cancún. El camino andado lo recorre como un hilo, hasta este lugar: {place}.',
  look: 'Ver el mapa',
  goOn: 'Pasar a la escena',
};
