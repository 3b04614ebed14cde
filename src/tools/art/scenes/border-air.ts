import { mix } from '../kit/colors.ts';
import { type BorderHour, INK } from './border-ink.ts';
import type { QueueInks } from './border-queue.ts';

/** What stands in the window by the hour: the colours of the sky, the hills, the road and the people. */
export type Air = {
  readonly sky: readonly string[];
  readonly hills: readonly [string, string];
  readonly houses: readonly string[];
  readonly bars: string;
  readonly barsLit: string;
  readonly beyond: string;
  readonly road: string;
  readonly roadShade: string;
  readonly sun?: readonly [x: number, y: number, r: number, color: string];
  readonly people: QueueInks;
  readonly red: string;
  readonly redShade: string;
};

const DAY: QueueInks = {
  cloth: ['#3f5a72', '#5d4a66', '#7d5a48', '#2f6a6a', '#8a7a66', '#4a4658'],
  blankets: ['#e0a03c', '#4f9a94', '#d9744a', '#ece0c6', '#7a6aa4'],
  stripe: '#fbf0d8',
  skin: ['#b5754e', '#8f5a3e', '#5e3a30', '#d8a27a', '#c48a60'],
  hair: '#2a2028',
  shade: '#1f1c30',
  shadow: '#6a4660',
  hat: '#f2e0b4',
  lean: 0.9,
};

const tinted = (inks: QueueInks, to: string, t: number, lean: number): QueueInks => ({
  cloth: inks.cloth.map((c) => mix(c, to, t)),
  blankets: inks.blankets.map((c) => mix(c, to, t * 0.8)),
  stripe: mix(inks.stripe, to, t * 0.8),
  skin: inks.skin.map((c) => mix(c, to, t)),
  hair: mix(inks.hair, to, t * 0.5),
  shade: inks.shade,
  shadow: mix(inks.shadow, to, t * 0.6),
  hat: mix(inks.hat, to, t),
  lean,
});

export const AIR: Record<BorderHour, Air> = {
  morning: {
    sky: ['#b9d6d2', '#d2ddc8', '#ecdfb8', '#f7d8a2', '#f9cc8e'],
    hills: ['#c9a58c', '#a9806e'],
    houses: ['#e9c79a', '#d98e66', '#8fb0a8', '#f4e2bc'],
    bars: '#8a4630',
    barsLit: '#d98852',
    beyond: '#e3c190',
    road: '#e6c490',
    roadShade: '#c99a6c',
    sun: [1040, 238, 34, '#fff4d2'],
    people: tinted(DAY, '#f2c890', 0.1, -1.1),
    red: INK.red,
    redShade: '#a02c2e',
  },
  noon: {
    sky: ['#7fc0cc', '#a0d0d0', '#c4dfd2', '#e4ead2', '#f4eed2'],
    hills: ['#d2b394', '#b98f70'],
    houses: ['#f4d9a8', '#e09a6c', '#9cc0b4', '#fff2d2'],
    bars: '#9a5034',
    barsLit: '#e09a64',
    beyond: '#f0d4a0',
    road: '#f6dca8',
    roadShade: '#dcb47e',
    people: tinted(DAY, '#ffe8b8', 0.06, 0.15),
    red: '#e04632',
    redShade: '#b02f2c',
  },
  dusk: {
    sky: ['#47407e', '#7a4c86', '#b85a78', '#e8785a', '#f8a458'],
    hills: ['#6a4478', '#4c3264'],
    houses: ['#7a4a70', '#5e3c68', '#ffd07a', '#8a5474'],
    bars: '#35203c',
    barsLit: '#e0704a',
    beyond: '#a85a64',
    road: '#b0686a',
    roadShade: '#7c4662',
    sun: [700, 262, 30, '#ffd890'],
    people: tinted(DAY, '#5c2f5c', 0.42, 1.2),
    red: '#c4383a',
    redShade: '#7c2440',
  },
};
