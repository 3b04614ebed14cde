/** A hard blue morning, poplar greens, stone; hats of straw, and one tangerine. */
export const INK = {
  asphalt: '#b9aaa4',
  asphaltLit: '#e6d3b4',
  asphaltShade: '#8f8390',
  kerb: '#efe2c4',
  tree: '#2f6a58',
  treeDark: '#1d4a48',
  treeLit: '#5fa06a',
  treeBright: '#a8cf7c',
  trunk: '#5a4038',
  step: '#cfc0a8',
  stepShade: '#a3958c',
  stepDark: '#6f6672',
  seat: '#2f8f94',
  seatLit: '#6fc4bc',
  seatShade: '#1e626e',
  dark: '#1c1e34',
  paper: '#fff8e6',
  green: '#1f8a5a',
  red: '#d8402f',
  pink: '#e8609a',
  gold: '#f2bb4a',
  orange: '#f5862a',
} as const;

export const STANDS_HOURS = ['morning', 'noon'] as const;

export type StandsHour = (typeof STANDS_HOURS)[number];
