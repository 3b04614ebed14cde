/** Ochre and its violet shadow, one green gate, blossom, and a wall of blue across the street. */
export const INK = {
  wall: '#eeb045',
  wallLit: '#fbd070',
  wallShade: '#c98238',
  wallDeep: '#9c5a3c',
  violet: '#7a4a7c',
  stone: '#a79fa4',
  stoneLit: '#d6cabc',
  stoneShade: '#7c7484',
  stoneDark: '#544c62',
  green: '#1f7a5e',
  greenLit: '#4fae80',
  greenDark: '#114a42',
  leaf: '#3f7d4e',
  leafLit: '#86b85c',
  leafDark: '#22533f',
  clay: '#c8643c',
  clayLit: '#ec9560',
  clayShade: '#8f4034',
  cobalt: '#2f62ae',
  cobaltLit: '#5a90d0',
  cobaltDark: '#1e3f7c',
  cloth: '#fdf4de',
  clothShade: '#d5c3d0',
  clothDeep: '#a48cb0',
  wood: '#8a5638',
  trunk: '#6a4a50',
  trunkDark: '#432c40',
  red: '#d2402f',
  dark: '#1c1a2e',
} as const;

/** From mass to light. */
export const BLOSSOM = ['#4c3488', '#5f429c', '#8560c4', '#b190e6', '#efdcff'] as const;

export const WALL = { top: 300, foot: 700 } as const;

export const GATE = { x: 1160, y: 322, w: 176, h: 388 } as const;
