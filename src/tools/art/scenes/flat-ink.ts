/** Old rose, dark wood, a blue oilcloth; what is yellow is a pencil, and one ball of wool is red. */
export const INK = {
  wall: '#d9a08a',
  wallLit: '#ecbfa2',
  wallShade: '#b87a72',
  wallDeep: '#8a5560',
  rail: '#f3dcc0',
  dado: '#8f5a58',
  ceiling: '#efd9c0',
  ceilingShade: '#c8a898',
  floor: '#b8784c',
  floorDark: '#96583c',
  floorLit: '#d2965f',
  wood: '#8c5234',
  woodLit: '#b9764a',
  woodShade: '#643826',
  woodDark: '#41241f',
  card: '#c9985f',
  cardLit: '#e2bb84',
  cardShade: '#96693f',
  label: '#f8ecd0',
  paper: '#fdf5e2',
  paperShade: '#d8c8bc',
  oil: '#2f6f9a',
  oilLit: '#6fb0cc',
  oilPale: '#f4f0e2',
  oilDark: '#1e4a70',
  lemon: '#f5c93f',
  enamel: '#2a4f8a',
  yellow: '#f2b93c',
  yellowShade: '#c2842a',
  tip: '#f0d2a4',
  red: '#cf3a34',
  redShade: '#8f2630',
  green: '#3f7a5a',
  dark: '#1f1a28',
  curtain: '#d99a3a',
  curtainShade: '#a56a2e',
} as const;

export const FLAT_HOURS = ['dusk', 'afternoon', 'night'] as const;

export type FlatHour = (typeof FLAT_HOURS)[number];

/** Two glass doors on to a rail and the roofs. */
export const WINDOW = { x: 872, y: 252, w: 276, h: 366 } as const;

export const DOOR = { x: 1212, y: 276, w: 148, h: 412 } as const;
