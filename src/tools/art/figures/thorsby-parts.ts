import { type Profile, profile } from '../kit/extra-heads.ts';
import { circle } from '../kit/paths.ts';
import { fill, type Shape, stroke } from '../kit/shapes.ts';
import { formed, groundShade } from './cast-parts.ts';

export const NAVY = { lit: '#3d64a4', mid: '#223f78', dark: '#14264e', deep: '#0c1834' } as const;
const HAIR = { lit: '#eadfbb', mid: '#c2b48e', dark: '#877a62' } as const;
export const SKIN = { skin: '#f4bf9a', shade: '#c9806a' } as const;

export function head(mood: Partial<Profile>, glasses: boolean): Shape[] {
  const shapes: Shape[] = [
    fill('M-4,-6L20,-30L26,14L0,20z', SKIN.shade),
    // The back of the bob, behind the face.
    fill(
      'M0,-112C36,-118 56,-92 54,-60C54,-38 50,-24 44,-14C34,-8 20,-10 14,-16L2,-100z',
      HAIR.dark,
    ),
    ...profile({
      ...SKIN,
      ink: '#3a2430',
      browInk: HAIR.dark,
      browWidth: 3,
      lips: '#b8443e',
      nose: 0.72,
      chin: 0.8,
      full: 0.62,
      lines: true,
      brow: 6,
      ...mood,
    }),
    // The bob: swept from a side parting, tucked behind the cheek, cut at the jaw.
    fill(
      'M-37,-70C-42,-92 -24,-114 0,-118C34,-122 56,-96 53,-62C53,-40 50,-26 43,-15C32,-10 18,-12 11,-18C20,-34 20,-52 12,-66C4,-78 -6,-84 -14,-94C-18,-84 -26,-76 -37,-70z',
      HAIR.mid,
    ),
    fill(
      'M-37,-70C-42,-92 -24,-114 0,-118C20,-120 34,-112 42,-100C28,-104 18,-102 14,-96C28,-80 34,-48 24,-13C18,-13 14,-15 11,-18C20,-34 20,-52 12,-66C4,-78 -6,-84 -14,-94C-18,-84 -26,-76 -37,-70z',
      HAIR.lit,
    ),
    stroke(
      'M-14,-94C-8,-104 4,-108 14,-106M-34,-78C-28,-84 -22,-92 -20,-100M34,-88C42,-66 40,-36 32,-16',
      HAIR.dark,
      2.2,
    ),
    fill(circle(10, -30, 3.6), '#fff6e0'),
  ];
  if (glasses) {
    shapes.push(
      stroke(
        'M-38,-54C-38,-61 -28,-61 -27,-54C-27,-47 -37,-47 -38,-54zM-22,-55C-21,-63 -8,-63 -7,-54C-7,-46 -21,-46 -22,-55zM-7,-56L14,-60M-27,-55l5,0',
        '#7a2f34',
        2.6,
      ),
    );
  }
  return shapes;
}

/** Cord that falls from the neck; with the glasses on the chest when they are not worn. */
export function cord(worn: boolean): Shape[] {
  const shapes: Shape[] = [
    stroke(
      worn
        ? 'M-16,-252C-34,-236 -34,-222 -16,-216'
        : 'M-26,-246C-38,-214 -40,-200 -36,-188M-2,-246C-20,-220 -30,-200 -30,-188',
      '#7a2f34',
      1.6,
    ),
  ];
  if (!worn)
    shapes.push(
      stroke(
        'M-48,-184a8,6 0 1 0 15,0a8,6 0 1 0 -15,0zM-31,-184a8,6 0 1 0 15,0a8,6 0 1 0 -15,0z',
        '#7a2f34',
        2.4,
      ),
    );
  return shapes;
}

export const legs: readonly Shape[] = [
  groundShade(2, 66),
  fill('M-26,-60L-20,-14h14l2,-50zM6,-60L10,-14h14l6,-50z', SKIN.shade),
  fill('M-26,-60L-20,-14h6L-16,-62z', SKIN.skin),
  fill('M-46,0c0,-8 14,-10 24,-18h18l3,18zM0,0c0,-8 8,-12 10,-18h17c2,6 16,10 16,18z', '#7a2f34'),
  fill('M-46,-4H-2V0H-46zM0,-4H43V0H0z', '#4a1a28'),
  fill(
    'M-40,-190C-46,-140 -42,-90 -38,-50C-14,-43 16,-43 40,-50C46,-90 50,-140 44,-190z',
    NAVY.dark,
  ),
  fill('M-40,-190C-46,-140 -42,-90 -38,-50L-24,-47C-30,-90 -32,-140 -26,-190z', NAVY.mid),
  fill('M16,-190C22,-140 24,-90 20,-46L40,-50C46,-90 50,-140 44,-190z', NAVY.deep),
];

/** The jacket that she keeps for other people's buildings, blouse and lapels. */
export function jacket(): Shape[] {
  return [
    ...formed(
      'M-36,-306C-16,-318 16,-318 34,-306C52,-288 50,-252 44,-228C50,-202 54,-184 54,-160C28,-148 -24,-148 -50,-160C-50,-184 -46,-204 -42,-228C-48,-256 -52,-288 -36,-306z',
      NAVY.mid,
      fill('M12,-320C26,-270 20,-220 30,-140H80V-320z', NAVY.dark),
      fill(
        'M-38,-306C-54,-288 -50,-256 -44,-228C-48,-204 -52,-184 -52,-150H-40C-40,-184 -36,-204 -32,-228C-38,-256 -42,-286 -28,-310z',
        NAVY.lit,
      ),
    ),
    fill(
      'M-28,-308L6,-313L4,-296C-4,-262 -14,-240 -22,-224C-34,-250 -38,-284 -28,-308z',
      '#fff4dc',
    ),
    fill(
      'M-6,-311L6,-313L4,-296C-4,-262 -14,-240 -22,-224L-23,-232C-12,-258 -8,-288 -6,-311z',
      '#d8c4b8',
    ),
    fill('M6,-314L18,-311C16,-278 0,-240 -22,-212L-23,-230C-8,-258 2,-288 6,-314z', NAVY.dark),
    fill('M-28,-309C-42,-284 -40,-246 -22,-212L-24,-228C-34,-256 -36,-286 -25,-311z', NAVY.dark),
    fill(circle(-20, -202, 3) + circle(-20, -184, 3), '#e8c25c'),
    fill('M6,-268l7,-7l6,5l-7,8z', '#e8c25c'),
    fill('M14,-210l26,-4l0,6l-25,4z', NAVY.deep),
    // The glasses on their cord.
    stroke('M-22,-312C-38,-282 -36,-262 -26,-248M4,-312C-2,-284 -10,-262 -18,-248', '#7a2f34', 1.6),
    stroke(
      'M-37,-244a7,5.500 0 1 0 14,0a7,5.500 0 1 0 -14,0zM-22,-244a7,5.500 0 1 0 14,0a7,5.500 0 1 0 -14,0z',
      '#7a2f34',
      2.2,
    ),
  ];
}

/** A bag that has been to better counters. */
export const handbag: readonly Shape[] = [
  stroke('M54,-206C52,-178 56,-164 60,-152M78,-208C84,-186 86,-168 84,-152', '#4a1a28', 3.4),
  fill('M42,-156C58,-162 88,-162 100,-154L106,-96C88,-88 54,-88 38,-96z', '#7a2f34'),
  fill('M78,-160C88,-160 96,-158 100,-154L106,-96C98,-92 88,-90 80,-90z', '#4a1a28'),
  fill('M42,-156C58,-162 88,-162 100,-154L101,-136C84,-128 58,-128 41,-136z', '#a8474a'),
  fill(circle(70, -131, 4.5), '#e8c25c'),
];

/** A number from the machine, held up as it is. */
export const ticket: readonly Shape[] = [
  fill('M-15,-25L15,-25L15,20l-5,4l-5,-4l-5,4l-5,-4l-5,4l-5,-4z', '#fff8ea'),
  fill('M5,-25L15,-25L15,20l-5,4l-5,-4z', '#d8ccc8'),
  fill('M-15,-25h30v9h-30z', '#d8402f'),
  stroke('M-7,-6h14M-7,2h14M-7,10h8', '#3a3450', 3),
];
