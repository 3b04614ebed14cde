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
  titlesShow:
    'The titles: a typewriter under a lamp, five photographs that turn, the city before its windows light, a man in a suit at the sea, a thread between twenty-seven cards, and a stamp that leaves the word Archívese.',
  titlesOffer: 'There are titles, nineteen seconds long.',
  titlesPlay: 'Play the titles (19 s)',
  skip: 'Skip the titles',
  titlesAgain: 'Play the titles again',
};
