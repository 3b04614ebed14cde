import { mix } from '../kit/colors.ts';
import { lerp } from '../kit/numbers.ts';

/** From the night's darkest to its brightest: what these are in the sun. */
const SUN = ['#4a4466', '#6d648c', '#a88f92', '#d8b598', '#f0d8b4', '#fdeed2', '#fff8e8'] as const;

/** What has a color of its own by day: plaster, glass, shutters, the ox-blood of the ground floor. */
const OWN: Readonly<Record<string, string>> = {
  // The block: plaster, its rounded corner, its ledges.
  '#284a70': '#f0d9bc',
  '#d8905f': '#fff4dc',
  '#b97763': '#fdeed4',
  '#9c6a68': '#fbe9cd',
  '#7f5f6c': '#f8e4c6',
  '#5f5572': '#f5e0c2',
  '#455176': '#f3dcbf',
  '#335076': '#f1dabd',
  '#d08a64': '#fff6e0',
  '#0c1c38': '#d9a98c',
  '#46628a': '#fffaf0',
  '#e79c68': '#fffdf6',
  '#c68a6c': '#fff9ec',
  '#96797a': '#fffaf0',
  '#6c6c86': '#fffaf0',
  '#0f2340': '#c79a84',
  '#345a86': '#d8b89c',
  '#1c3a60': '#dcbc9c',
  '#122844': '#d8b898',
  '#0d2038': '#cfa88a',
  '#6f8ea8': '#fff6e4',
  '#244a68': '#9fc8c4',
  '#2b5a70': '#b8d8cc',
  '#1f4060': '#86b6ba',
  // Windows.
  '#14263f': '#356a86',
  '#1c3556': '#86bccb',
  '#2f5278': '#3f8078',
  '#10233c': '#f8ead2',
  '#9fb2c6': '#ffffff',
  // The ground floor.
  '#17142c': '#b9573f',
  '#5a3c48': '#c9684a',
  '#8a5850': '#dc8058',
  '#c98660': '#f0a070',
  '#0b0d1c': '#7c3a38',
  '#22304c': '#6f9a98',
  '#2e4162': '#86b0aa',
  '#3c5072': '#a8c8bc',
  '#0b1426': '#4a2a30',
  '#16283f': '#2f6a64',
  '#23405c': '#a8d0cc',
  // Wall and villa.
  '#3a2145': '#e08a58',
  '#c0684e': '#ffb07c',
  '#0c0a20': '#a8506a',
  '#1c1230': '#a04a50',
  '#5a3348': '#ffd0a0',
  '#4d2b46': '#c96a50',
  '#b56b52': '#ffb888',
  '#20355a': '#fbe0b8',
  '#152644': '#d8a888',
  '#6b3f50': '#c9583f',
  '#4a2b3e': '#a84038',
  '#12213a': '#c98a6c',
  '#0e1b31': '#5a6a80',
  '#14443c': '#5f9a58',
  '#2a6a4c': '#6fae5c',
  '#1a1128': '#b8603f',
  '#21142e': '#c0683f',
  '#2c1a38': '#c87046',
  '#3f243f': '#d07a4c',
  '#1f1530': '#d88a5a',
  '#593344': '#ffb880',
  '#9a5a4c': '#ffd0a0',
  // Awnings.
  '#e8dcc0': '#fff8e8',
  '#2f7f78': '#2f8f84',
  // The side street.
  '#2c4563': '#e8e0d0',
  '#22344e': '#a8a0ae',
  '#33224a': '#b85f5c',
  '#7a4a58': '#f0a888',
  '#4a3a54': '#d8b090',
  '#8a5a58': '#e8c4a0',
  '#1b2f4c': '#d0b8b0',
  '#20395a': '#dcc4b0',
  '#182a46': '#8aa8b0',
  '#3f566e': '#a8bcc0',
  '#2f4459': '#8ca4ac',
  '#55707e': '#7fb0a8',
  '#41596a': '#669a94',
};

function brightness(color: string): number {
  const part = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16) / 255;
  return 0.3 * part(1) + 0.59 * part(3) + 0.11 * part(5);
}

/** The street's night colors by day. */
export function daylight(color: string): string {
  const own = OWN[color];
  if (own) return own;
  const place = Math.min(1, brightness(color) * 1.5 + 0.04) * (SUN.length - 1);
  const step = Math.min(SUN.length - 2, Math.floor(place));
  const plaster = mix(SUN[step] ?? SUN[0], SUN[step + 1] ?? SUN[0], place - step);
  return mix(plaster, color, lerp(0.16, 0.1, place / SUN.length));
}
