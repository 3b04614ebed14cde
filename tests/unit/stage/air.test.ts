import { expect, test } from 'vitest';
import { dustPaths, rainPaths, steamPaths } from '../../../src/stage/air.ts';

const pane = {
  from: { x: 641, y: 180, w: 238, h: 60 },
  to: { x: 641, y: 560, w: 238, h: 60 },
};
const moments = Array.from({ length: 60 }, (_, at) => at * 0.37);

test('rain seen through the window never falls inside the room', () => {
  for (const path of rainPaths(pane, 20)) {
    for (const speck of moments.map(path)) {
      expect(speck.x).toBeGreaterThanOrEqual(641);
      expect(speck.x).toBeLessThanOrEqual(879);
      expect(speck.y).toBeGreaterThanOrEqual(180);
      expect(speck.y).toBeLessThanOrEqual(620);
    }
  }
});

test('the same moment has the same weather, so a still picture is one of the moving ones', () => {
  const area = { x: 0, y: 0, w: 400, h: 300 };
  for (const make of [
    () => rainPaths(pane, 5),
    () => dustPaths(area, 5),
    () => steamPaths({ x: 10, y: 10 }),
  ]) {
    const [one, other] = [make(), make()];
    expect(one.map((path) => path(3.2))).toEqual(other.map((path) => path(3.2)));
    expect(one.map((path) => path(3.2))).not.toEqual(one.map((path) => path(3.4)));
  }
});

test('nothing in the air appears or vanishes with a jump', () => {
  const all = [...rainPaths(pane, 8), ...steamPaths({ x: 0, y: 0 })];
  for (const path of all) {
    for (let at = 0; at < 400; at++) {
      const [now, next] = [path(at * 0.01), path(at * 0.01 + 0.0005)];
      expect(Math.abs(now.alpha - next.alpha)).toBeLessThan(0.05);
      expect(now.alpha).toBeGreaterThanOrEqual(0);
    }
  }
});
