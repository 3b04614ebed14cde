/** Where things of the street stand, in design px: pieces in several files must agree. */
export const STREET = { pavement: 840, kerb: 866, road: 873 } as const;

/** `ground`: where the ground floor begins; `floors`: the ledges under the windows, from the top. */
export const BLOCK = {
  left: 690,
  flat: 752,
  ground: 650,
  floors: [214, 352, 490, 632],
} as const;

export const LAMP = { x: 742, headX: 690, headY: 452 } as const;

/** The fence at the end of the side street, two corners off, and the point that street runs to. */
export const GATE = { x: 500, y: 640, w: 152, h: 124 } as const;

export const VANISH = [580, 692] as const;

/** End of the garden wall, where the side street begins. */
export const CORNER = 448;

/** Five windows that are looked at, one a floor, and the workshop in the street. */
export const WINDOWS = {
  curtain: { x: 786, y: 108, w: 206, h: 98 },
  laptop: { x: 1062, y: 246, w: 214, h: 98 },
  ironing: { x: 786, y: 384, w: 206, h: 98 },
  to_let: { x: 1062, y: 522, w: 214, h: 98 },
  mender: { x: 778, y: 690, w: 226, h: 148 },
} as const;

export const CAR = { x: 806, y: 988, scale: 1.06 } as const;

/** The man who minds the cars. */
export const RAG = { x: 712, y: 1004, scale: 1.1 } as const;
