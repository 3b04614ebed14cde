/** Dust, two greens of a public office, rust; one red thing, outside. */
export const INK = {
  wall: '#e8cfa2',
  wallShade: '#d0b086',
  wallDeep: '#b08c6c',
  dado: '#6f9d92',
  dadoShade: '#54817a',
  dadoLine: '#315552',
  ceiling: '#dcc8a0',
  ceilingShade: '#bda57f',
  floor: '#c9a57c',
  floorDark: '#a67c5e',
  floorWorn: '#dcbf96',
  steel: '#8fa3a6',
  steelLit: '#b9c9c6',
  steelShade: '#647a80',
  steelDark: '#43565e',
  wood: '#b5753f',
  woodLit: '#d99b5b',
  woodShade: '#82502f',
  woodDark: '#553424',
  paper: '#faf1dc',
  paperShade: '#d9c9ac',
  print: '#6b6874',
  dark: '#22242e',
  yellow: '#e9b949',
  red: '#d6402f',
} as const;

export const BORDER_HOURS = ['morning', 'noon', 'dusk'] as const;

export type BorderHour = (typeof BORDER_HOURS)[number];

/** The opening in the back wall. */
export const WINDOW = { x: 560, y: 256, w: 580, h: 264 } as const;
