/** Where things of the street stand, in design px: pieces in several files must agree. */
export const STREET = { pavement: 800, kerb: 826, road: 833 } as const;

export const BLOCK = { left: 745, flat: 802, ground: 606 } as const;

export const LAMP = { x: 706, headX: 650, headY: 388 } as const;

export const GATE = { x: 452, w: 150, top: 520 } as const;

export const WINDOWS = {
  window_1: { x: 816, y: 262, w: 104, h: 132 },
  window_2: { x: 816, y: 446, w: 202, h: 126 },
  window_3: { x: 938, y: 262, w: 80, h: 132 },
  window_4: { x: 1152, y: 446, w: 142, h: 126 },
  window_5: { x: 1044, y: 236, w: 80, h: 336 },
} as const;

export const CAR = { x: 866, y: 952, scale: 1.08 } as const;
