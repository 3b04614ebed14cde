import type { Guest } from '../kit/extra-crowd.ts';

/** Colors of the museum patio: ink blue and volcanic wine, lantern amber, jacaranda violet. */
export const INK = {
  night: ['#0a1030', '#111a44', '#1c2358', '#2e2a6c', '#48337d', '#6a4088'],
  dusk: ['#27306e', '#43408c', '#6d4f9c', '#a2629c', '#d97f86', '#f5a871'],
  stone: '#3b2844',
  stoneDark: '#241a36',
  stoneDeep: '#151127',
  stoneLit: '#7a4552',
  stoneWarm: '#c0704f',
  glow: '#ffc866',
  glowDeep: '#e08a40',
  glowDark: '#8a4638',
  bulb: '#ffe9b0',
  cream: '#fff4d8',
  cloth: '#f6ead6',
  clothShade: '#a898b8',
  clothDark: '#5d5488',
  floor: '#141a3c',
  flag: '#1d2750',
  flagLit: '#34386e',
  red: '#e0402f',
  coral: '#ff7a54',
  amber: '#f0a63a',
  teal: '#2f8f8a',
  violet: '#6a4fb0',
  lilac: '#9a7fd6',
  ink: '#080a1e',
} as const;

const SKINS = [
  ['#e0a27a', '#9a5a50'],
  ['#c07a54', '#7c4440'],
  ['#8f5640', '#5a3234'],
  ['#f0bd98', '#b06e60'],
] as const;

function guest(
  skin: 0 | 1 | 2 | 3,
  hair: string,
  lit: string,
  cloth: string,
  dark: string,
  accent: string,
): Guest {
  return { skin: SKINS[skin][0], shade: SKINS[skin][1], hair, lit, cloth, dark, accent };
}

/** Evening clothes: four suits, six dresses. */
export const SUITS = [
  guest(0, '#241a2c', '#8a6a7a', '#2b2f54', '#171a36', INK.red),
  guest(2, '#120d18', '#7a6a90', '#3a3660', '#1d1c3c', INK.amber),
  guest(3, '#9a8f98', '#a07a6a', '#40365a', '#221d3c', INK.teal),
  guest(1, '#1a121c', '#6f7aa8', '#223a66', '#122044', '#e8d9b8'),
] as const;

export const DRESSES = [
  guest(1, '#1a121c', '#ff9a6a', '#d8402f', '#7f2040', INK.bulb),
  guest(3, '#5a3426', '#7fd0b8', '#2f8f8a', '#164a5c', INK.cream),
  guest(2, '#120d18', '#ffe0a0', '#e8a83a', '#94583a', INK.coral),
  guest(0, '#2a1620', '#d9c4ff', '#8a6ad0', '#3d2c78', INK.cream),
  guest(1, '#241824', '#fff4dc', '#e4cdb8', '#8a6a80', INK.red),
  guest(3, '#c9a05a', '#ffb0a0', '#c8507a', '#642450', INK.cream),
] as const;
