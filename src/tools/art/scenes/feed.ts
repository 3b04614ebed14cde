import { asDrawn, type Daylight, duringThe, glass, throughDay } from '../kit/daylight.ts';
import { rect, roundRect } from '../kit/paths.ts';
import { box, layer, scene } from '../kit/picture.ts';
import { pool } from '../kit/ramps.ts';
import { fill, fillRing, type Shape } from '../kit/shapes.ts';
import { spray } from '../kit/spray.ts';
import { dust, MAIN, post, REST, threads } from './feed-posts.ts';
import { ball, handheld, near, PANES, sunThroughWindow, tail, wallpaper } from './feed-wall.ts';

const LIGHT: Daylight = {
  day: asDrawn,
  dusk: glass('#b8788c', '#33174e', 0.3),
  night: glass('#5a5a9c', '#120f34', 0.5),
};

/** What has a light of its own. */
const SCREEN: Daylight = {
  day: asDrawn,
  dusk: glass('#f2d4d8', '#33174e', 0.06),
  night: glass('#c4d8f0', '#1a1c50', 0.08),
};

const WOOL: Daylight = {
  day: asDrawn,
  dusk: glass('#f0c0c0', '#33174e', 0.08),
  night: glass('#c8a8cc', '#120f34', 0.2),
};

/** All that the window does not throw its panes on. */
function shade(): Shape[] {
  const outside = rect(-40, -40, 1840, 1180) + PANES;
  return [
    fillRing(outside, '#c0aede', 0.8),
    fillRing(outside, spray('#7a5aa0', 1, 2), 0.35),
    fill('M1760,0V620C1640,480 1560,220 1560,0z', '#b48cc4', 0.5),
    fill('M0,1100V640C80,760 160,960 180,1100z', '#b48cc4', 0.5),
  ];
}

/** The glow of the screen on the paper around it. */
function glow(color: string, peak: number): Shape[] {
  const hole = roundRect(446, 14, 850, 1120, 90);
  return [0, 1, 2].flatMap((i) => {
    const grow = 240 - i * 80;
    const ring =
      roundRect(446 - grow, 14 - grow, 850 + 2 * grow, 1120 + 2 * grow, 90 + grow) + hole;
    return [fillRing(ring, color, peak), fillRing(ring, spray(color, 1, i), peak * 2)];
  });
}

export const feed = scene({
  id: 'feed',
  focus: box(452, 130, 850, 850),
  palette: { sky: '#d89a5a', dark: '#22102c', accent: '#e0382f' },
  grade: {
    gain: [1.02, 1, 0.99],
    lift: [0.006, 0.004, 0.01],
    saturation: 1.05,
    grain: 0.38,
    vignette: 0.36,
  },
  layers: [
    ...throughDay('wall', 0.2, [...wallpaper(), ...dust()], LIGHT),
    ...throughDay('handheld', 0.32, handheld(), SCREEN),
    duringThe('dusk', 'glow', 0.34, glow('#ff9a7a', 0.08), { blend: 'screen', motion: 'breathe' }),
    duringThe('night', 'glow_night', 0.34, glow('#5a9ae8', 0.12), {
      blend: 'screen',
      motion: 'breathe',
    }),
    ...throughDay('rest', 0.4, REST.slice(0, -1).map(post), LIGHT),
    ...throughDay('posts', 0.46, [...MAIN, ...REST.slice(-1)].map(post), SCREEN),
    ...throughDay('threads', 0.54, threads(), WOOL),
    ...throughDay('tail', 0.56, tail(), WOOL),
    duringThe('day', 'shade', 0.6, shade(), { blend: 'multiply' }),
    duringThe('day', 'sun', 0.61, sunThroughWindow('#ffcf7a', 0.16), {
      blend: 'screen',
      motion: 'breathe',
    }),
    duringThe('dusk', 'sun_dusk', 0.61, sunThroughWindow('#ff7a4a', 0.2), { blend: 'screen' }),
    duringThe(
      'night',
      'screen',
      0.61,
      pool(871, 560, 460, 520, { color: '#6ab0f0', peak: 0.12, steps: 3 }),
      { blend: 'screen', motion: 'flicker' },
    ),
    ...throughDay('ball', 0.8, ball(), WOOL, {
      moved: { from: [300, 968], to: [560, 1006], scale: 0.7 },
    }),
    layer('near', 1, near()),
  ],
  anchors: {},
  hotspots: {
    thread_1: box(496, 180, 344, 344),
    thread_2: box(922, 146, 344, 344),
    thread_3: box(476, 600, 344, 344),
    thread_4: box(910, 574, 356, 356),
  },
  weather: { dust: box(300, 60, 1160, 900) },
  preview: { hours: ['dusk'], lights: [] },
});
