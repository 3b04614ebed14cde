import type { PictureStrings } from './strings.ts';

export const picture: PictureStrings = {
  road: 'The road so far',
  flights: {
    city: 'the flight home',
    coast: 'the flight to Cancún',
    north: 'the flight to Tijuana',
  },
  mapShows:
    'A map of Mexico City and Cancún. The road so far runs over it as a thread; it comes to: {place}.',
  look: 'Look at the map',
  goOn: 'On to the scene',
};
