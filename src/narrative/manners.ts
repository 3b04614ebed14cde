import type { Standing } from './standing.ts';
import type { Face } from './tags.ts';

/** A person's face by how things stand between them and her, where no line says it. */
interface Manner {
  /** A list variable of the story: a ladder, or what has happened. */
  readonly variable: string;
  /** Its items that show; with any other the face is even. */
  readonly faces: Readonly<Record<string, Face>>;
}

/** A house's or an office's ladder, from its rung of every day. */
const ladder = (variable: string): Manner => ({
  variable,
  faces: {
    [`${variable}_closed`]: 'hard',
    [`${variable}_guarded`]: 'hard',
    [`${variable}_open`]: 'warm',
    [`${variable}_confiding`]: 'warm',
  },
});

/** The novel's own; a story without these variables shows everybody even. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  ku: {
    variable: 'ku',
    faces: { ku_formal: 'hard', ku_easy: 'warm', ku_loyal: 'warm', ku_kin: 'warm' },
  },
  renata: {
    variable: 'renata',
    faces: {
      renata_silent: 'hard',
      renata_curt: 'hard',
      renata_talking: 'warm',
      renata_near: 'warm',
    },
  },
  echegaray: ladder('chief'),
  thorsby: ladder('washington'),
  okonjo: ladder('washington'),
  iturbe: ladder('ministry'),
  zuniga: ladder('ministry'),
  // The press begins guarded; only a shut door shows.
  renteria: {
    variable: 'press',
    faces: { press_closed: 'hard', press_open: 'warm', press_confiding: 'warm' },
  },
  // The more he has read of her, the more he enjoys it.
  zarechnev: {
    variable: 'attention',
    faces: { considered: 'amused', studied: 'amused', courted: 'warm' },
  },
  polyntseva: {
    variable: 'poly',
    faces: { poly_friend: 'warm', poly_cleared: 'warm', poly_source: 'hard' },
  },
  darya: {
    variable: 'family',
    faces: {
      family_pending: 'tired',
      family_flagged: 'hard',
      family_cleared: 'warm',
      family_passed: 'warm',
    },
  },
  socorro: {
    variable: 'socorro',
    faces: { socorro_named: 'hard', socorro_spared: 'warm' },
  },
};

/**
 * The standing with a face for everybody in the picture: a line's own, else by the manner.
 * @param itemsOf the items of a list variable, in the list's order.
 */
export function withManners(
  standing: Standing,
  itemsOf: (variable: string) => readonly string[],
): Standing {
  const own = Object.keys(standing.figures).flatMap((person) => {
    const manner = MANNERS[person];
    if (manner === undefined || standing.faces[person] !== undefined) return [];
    const face = itemsOf(manner.variable)
      .map((item) => manner.faces[item])
      .findLast((each) => each !== undefined);
    return face === undefined ? [] : [[person, face] as const];
  });
  if (own.length === 0) return standing;
  return { ...standing, faces: { ...standing.faces, ...Object.fromEntries(own) } };
}
