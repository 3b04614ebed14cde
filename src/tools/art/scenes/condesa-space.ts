/** Where things of the street stand, in design px: pieces in several files must agree. */
export const STREET = { pavement: 872, kerb: 896, road: 902 } as const;

/** How far what was drawn for a pavement at 800 is let down. */
export const DROP = STREET.pavement - 800;

/**
 * `roof`: under the corner where a telephone has its buttons; `ground`: where the ground floor
 * begins; `floors`: the ledges, from the parapet down.
 */
export const BLOCK = {
  left: 690,
  flat: 752,
  roof: 176,
  ground: 704,
  floors: [176, 304, 432, 560, 688],
} as const;

export const LAMP = { x: 742, headX: 690, headY: 478 } as const;

/** The fence at the end of the side street, two corners off, and the point that street runs to. */
export const GATE = { x: 500, y: 672, w: 152, h: 124 } as const;

export const VANISH = [580, 722] as const;

/** End of the garden wall, where the side street begins. */
export const CORNER = 448;

/** Five windows that are looked at, one a floor, and the workshop in the street. */
export const WINDOWS = {
  curtain: { x: 794, y: 202, w: 194, h: 92 },
  laptop: { x: 1068, y: 330, w: 202, h: 92 },
  ironing: { x: 794, y: 458, w: 194, h: 92 },
  to_let: { x: 1068, y: 586, w: 202, h: 92 },
  mender: { x: 778, y: 724, w: 226, h: 146 },
} as const;

export const CAR = { x: 808, y: 1008, scale: 1.02 } as const;

/** The man who minds the cars. */
export const RAG = { x: 712, y: 1016, scale: 1.06 } as const;
