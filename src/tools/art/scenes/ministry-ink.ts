/** Five rooms, five paints that a ministry buys by the drum; one red thing. */
export const INK = {
  cut: '#f3e4c8',
  cutShade: '#d8bf98',
  line: '#7a4a3c',
  wood: '#8a5636',
  woodLit: '#b97e4e',
  woodDark: '#54301f',
  steel: '#7f918c',
  steelLit: '#b4c2b4',
  steelDark: '#4f605e',
  paper: '#fbf0d6',
  paperShade: '#dcc8a0',
  manila: '#e0b878',
  manilaShade: '#b88a50',
  dark: '#2a1a30',
  darkLit: '#5a3a50',
  skin: '#a8684c',
  skinLit: '#d0906a',
  plant: ['#1f4a3c', '#2f6e4e', '#5f9c5c'],
  red: '#d8382f',
  redShade: '#8f2028',
  brass: '#e0b050',
} as const;

export type Paint = {
  readonly wall: string;
  readonly dado: string;
  readonly side: string;
  readonly ceiling: string;
  readonly floor: string;
  readonly board: string;
};

export const PAINT = {
  registry: {
    wall: '#e3ad58',
    dado: '#c07f3c',
    side: '#c8904a',
    ceiling: '#f0d29a',
    floor: '#b9683e',
    board: '#9a5030',
  },
  europe: {
    wall: '#5f9f94',
    dado: '#3f7a74',
    side: '#4a887e',
    ceiling: '#a8cdb8',
    floor: '#c89a64',
    board: '#a87a4c',
  },
  north: {
    wall: '#e09a80',
    dado: '#b96a5c',
    side: '#c88068',
    ceiling: '#f4ccb0',
    floor: '#8f7a70',
    board: '#766258',
  },
  legal: {
    wall: '#8aa06a',
    dado: '#5f7a4c',
    side: '#74895a',
    ceiling: '#c4cf9c',
    floor: '#b07848',
    board: '#8f5c38',
  },
  protocol: {
    wall: '#8a4a58',
    dado: '#6a3a34',
    side: '#74404c',
    ceiling: '#d8a890',
    floor: '#a8643c',
    board: '#884c30',
  },
} as const satisfies Record<string, Paint>;
