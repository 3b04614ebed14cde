import { ear, type Profile, profile } from '../kit/extra-heads.ts';
import { circle, polygon, rect, roundRect } from '../kit/paths.ts';
import { fill, place, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade, type Skin } from './cast-parts.ts';

export const TUNIC = { lit: '#ff9a7c', mid: '#e8624f', dark: '#b03a44', deep: '#7a2440' } as const;
export const SKIN: Skin = { skin: '#b9764a', shade: '#7c4632' };
export const BONE = { lit: '#fffaf0', mid: '#f0e4d0', dark: '#c9b4a4' } as const;
const NAVY = { lit: '#3f5684', mid: '#27375f', dark: '#182444' } as const;
const HAIR = { mid: '#1d1722', lit: '#4a4152', grey: '#b5aeb4' } as const;

/** Ku's forehead and nose, a generation earlier; the braid is pinned up in a coil. */
export function head(mood: Partial<Profile>): Shape[] {
  return [
    fill('M30,-66C54,-86 84,-66 76,-40C70,-18 40,-16 30,-34z', HAIR.mid),
    stroke('M42,-62C56,-72 72,-60 68,-46C64,-32 46,-32 44,-44C44,-52 56,-54 58,-48', HAIR.lit, 3),
    fill('M-8,-8L20,-34L28,24L-8,24z', SKIN.shade),
    ...profile({
      ...SKIN,
      ink: '#1a1018',
      browInk: HAIR.mid,
      browWidth: 4,
      lips: '#8f3f38',
      nose: 1.2,
      chin: 0.7,
      full: 1,
      lines: true,
      ...mood,
    }),
    fill(
      'M-33,-78C-38,-104 -10,-120 16,-114C44,-108 52,-80 44,-52C40,-44 36,-38 32,-36C31,-48 28,-60 20,-66C6,-70 -2,-80 -8,-94C-16,-90 -26,-86 -33,-78z',
      HAIR.mid,
    ),
    fill(
      'M-8,-94C-4,-106 8,-112 18,-112C10,-104 10,-92 22,-82C32,-74 36,-60 34,-44C32,-56 28,-62 20,-66C6,-70 -2,-80 -8,-94z',
      HAIR.lit,
    ),
    stroke('M-7,-92C0,-80 10,-72 22,-66M-30,-82C-26,-94 -18,-104 -8,-110', HAIR.grey, 2.6),
    ...ear(SKIN.skin, SKIN.shade),
    fill(circle(19, -33, 5), '#f0c04c'),
    fill('M40,-74l8,-8l28,34l-6,6z', '#f0c04c'),
  ];
}

/** The hotel's tunic, pressed by herself. Shoulders at -284, hem at -120. */
export function trunk(): Shape[] {
  return [
    ...formed(
      'M-32,-278C-14,-290 18,-290 36,-276C54,-250 50,-220 50,-196C54,-168 58,-144 58,-122C26,-110 -28,-110 -56,-122C-58,-150 -52,-176 -48,-196C-48,-222 -50,-254 -32,-278z',
      TUNIC.mid,
      fill('M14,-294C30,-250 22,-210 30,-100H80V-294z', TUNIC.dark),
      fill(
        'M-34,-278C-54,-250 -48,-220 -50,-196L-60,-118H-46C-44,-160 -40,-190 -40,-204C-40,-230 -42,-256 -24,-282z',
        TUNIC.lit,
      ),
      fill('M-60,-204C-30,-194 20,-194 60,-204V-192C20,-182 -30,-182 -60,-192z', BONE.mid),
      fill('M24,-200L60,-204V-192L26,-188z', BONE.dark),
      fill('M-60,-134C-20,-122 20,-122 60,-134V-126C20,-114 -20,-114 -60,-126z', BONE.mid),
    ),
    fill('M-24,-284L10,-288L-12,-252z', SKIN.skin),
    fill('M-30,-283L-12,-250L-34,-262zM8,-291L24,-285L4,-260L-12,-250z', BONE.lit),
    fill('M8,-291L24,-285L4,-260z', BONE.dark),
    stroke('M-12,-250C-14,-236 -14,-220 -14,-204', TUNIC.deep, 2),
    fill(rect(8, -250, 24, 10), BONE.lit),
    stroke('M12,-245H27', NAVY.mid, 2.4),
    fill('M-40,-180h30v32c-8,5 -22,5 -30,0zM12,-178h28v30c-8,4 -20,4 -28,0z', TUNIC.deep, 0.55),
    // A pass key on its spring.
    stroke('M24,-190c8,6 -2,10 4,16c6,6 -2,10 2,16', '#f0c04c', 2.4),
    fill(roundRect(22, -160, 16, 22, 3), BONE.lit),
  ];
}

export const legs: readonly Shape[] = [
  groundShade(2, 66),
  fill('M-44,-136L-38,-14h28L-2,-124L8,-14h28L46,-136z', NAVY.mid),
  fill('M-44,-136L-38,-14h8L-32,-136z', NAVY.lit),
  fill('M16,-136C22,-90 26,-50 26,-14h10L46,-136zM-10,-130L-18,-14h8L-2,-124z', NAVY.dark),
  fill('M-52,0c0,-10 10,-14 18,-18h24v18zM2,0c0,-10 8,-14 12,-18h22c6,4 12,8 12,18z', BONE.lit),
  fill('M-52,-3h42V0h-42zM2,-3h46V0H2z', TUNIC.mid),
];

/** Folded towels; the middle of the foot is at 0,0. */
export function towels(rows: number): Shape[] {
  const shapes: Shape[] = [];
  for (let i = 0; i < rows; i++) {
    const y = -14 * i;
    const shift = [0, 3, -2, 2][i % 4] ?? 0;
    shapes.push(
      fill(roundRect(-40 + shift, y - 14, 80, 14, 7), BONE.lit),
      fill(`M${14 + shift},${y - 14}h19c9,0 9,14 0,14h-15z`, BONE.dark),
      fill(rect(-32 + shift, y - 5, 46, 2.4), '#1f959b'),
    );
  }
  return shapes;
}

/** The cart: shelves, linen bag, bottles. Its near lower corner is at 0,0, the handle to the right. */
export function cart(): Shape[] {
  return [
    fill('M-196,2h200v6h-200z', '#05061a', 0.5),
    stroke('M2,-156C22,-160 26,-176 22,-184H4', '#8f9fae', 6),
    fill(rect(-160, -158, 164, 146), '#2e4a66'),
    fill(rect(-26, -158, 30, 146), '#1f3450'),
    fill(rect(-150, -148, 120, 54), '#16263c'),
    fill(rect(-150, -84, 120, 60), '#16263c'),
    place({ x: -110, y: -94, scale: 0.9 }, ...towels(3)),
    place({ x: -70, y: -24, scale: 0.9 }, ...towels(2)),
    fill(rect(-148, -54, 34, 30), '#f0c04c'),
    fill(rect(-122, -54, 8, 30), '#b98a30'),
    fill(
      polygon([
        [-166, -166],
        [8, -166],
        [8, -154],
        [-166, -154],
      ]),
      '#c3ced6',
    ),
    fill(rect(-24, -166, 32, 12), '#8f9fae'),
    place({ x: -112, y: -166 }, ...towels(2)),
    fill('M-52,-196h14v30h-14zM-48,-204h6v8h-6zM-56,-206h14v5h-14z', '#1f959b'),
    fill('M-32,-188h13v22h-13zM-28,-196h5v8h-5z', '#f0c04c'),
    fill('M-12,-184h12v18h-12z', TUNIC.mid),
    // The linen bag at the front.
    fill('M-160,-150H-206C-214,-110 -212,-60 -202,-34H-166z', BONE.mid),
    fill('M-160,-150H-176C-180,-110 -180,-60 -178,-34H-166z', BONE.dark),
    fill(rect(-210, -156, 52, 10), '#8f9fae'),
    stroke('M-192,-140C-196,-110 -194,-80 -190,-52', BONE.dark, 2.4),
    fill(circle(-148, -5, 8) + circle(-12, -5, 8), '#11151f'),
    fill(circle(-148, -5, 3) + circle(-12, -5, 3), '#8f9fae'),
  ];
}
