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
  titlesShow:
    'Los créditos de entrada: una máquina de escribir bajo una lámpara, cinco fotografías que se voltean, la ciudad antes de que prenda sus ventanas, un hombre de traje frente al mar, un hilo entre veintisiete fichas y un sello que deja la palabra Archívese.',
  titlesOffer: 'Hay una entrada, de diecinueve segundos.',
  titlesPlay: 'Ver la entrada (19 s)',
  skip: 'Saltar la entrada',
  titlesAgain: 'Ver la entrada otra vez',
};
