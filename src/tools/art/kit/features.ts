import type { Profile } from './extra-heads.ts';
import { lens } from './marks.ts';
import { type Eye, eyeIn, type Mood, type Mouth, mouthIn } from './moods.ts';
import { fill, type Shape, stroke } from './shapes.ts';

const WHITE = '#fff6e8';

/** Brow, eye and mouth of a head in three-quarter profile, as a mood has them. */
export function features(spec: Profile, mood: Mood): Shape[] {
  return [...browAndEye(spec, mood), ...mouthOf(spec, mouthIn(spec.mouth ?? 'flat', mood))];
}

export function browAndEye(spec: Profile, mood: Mood): Shape[] {
  const eye = eyeIn(spec.eye ?? 'open', mood);
  return [...browOf(spec, mood), ...eyeOf(spec, eye, mood.look === 'away' ? 7 : 0)];
}

function browOf(spec: Profile, { frown = 0, lift = 0 }: Mood): Shape[] {
  const tilt = (((spec.brow ?? 0) + frown) * Math.PI) / 180;
  const front = -66 - lift + Math.sin(tilt) * 9;
  const back = -64 - lift - Math.sin(tilt) * 14;
  const brow = `M-33,${front}Q-24,${-71 - lift} -12,${back}`;
  const width = spec.browWidth ?? 4;
  // A frown has its fold over the nose, a raised brow its line across the forehead.
  const folds = [
    ...(frown > 12 ? [stroke('M-33,-71L-30,-62', spec.shade, 2)] : []),
    ...(lift > 4 ? [stroke('M-28,-82Q-20,-85 -10,-82', spec.shade, 1.8)] : []),
  ];
  return [...folds, stroke(brow, spec.browInk ?? spec.ink, width)];
}

function eyeOf({ ink, shade, skin }: Profile, eye: Eye, aside: number): Shape[] {
  const iris = -25 + aside;
  switch (eye) {
    case 'open':
      return [
        fill(lens(-23, -56, 14, 8), WHITE),
        fill(lens(iris, -56, 8, 9), ink),
        stroke('M-31,-57Q-23,-62 -15,-57', ink, 2.6),
      ];
    case 'smiling':
      return [
        fill(lens(-23, -56.5, 14, 6), WHITE),
        fill(lens(iris, -57, 8, 7), ink),
        stroke('M-32,-56Q-23,-63 -14,-56', ink, 2.8),
        stroke('M-30,-51Q-23,-54 -15,-52', shade, 2.2),
        stroke('M-10,-58L-5,-61M-10,-55L-4,-55', shade, 1.6),
      ];
    case 'narrow':
      return [
        fill(lens(-23, -56, 14, 5), WHITE),
        fill(lens(iris, -56, 7.5, 5.5), ink),
        stroke('M-32,-57L-14,-58.5', ink, 3.4),
        stroke('M-30,-52.500L-16,-52.500', shade, 2),
      ];
    case 'heavy':
      return [
        fill(lens(-23, -55, 14, 7), WHITE),
        fill(lens(iris, -54.5, 8, 6), ink),
        fill('M-32,-56Q-24,-66 -13,-57L-15,-54Q-24,-57 -31,-54z', skin),
        stroke('M-32,-55Q-23,-57.500 -14,-55', ink, 3),
        stroke('M-30,-49Q-23,-46 -15,-50', shade, 2.4),
      ];
    case 'wide':
      return [
        fill(lens(-23, -57, 15, 10), WHITE),
        fill(lens(iris, -57, 7.5, 8.5), ink),
        stroke('M-32,-58Q-23,-65 -14,-58', ink, 2.6),
      ];
    case 'down':
      return [stroke('M-31,-56Q-23,-52 -14,-56', ink, 3.6)];
    case 'shut':
      return [stroke('M-32,-56Q-23,-51.500 -14,-56', ink, 3.2)];
  }
}

/** How high the far corner is; the near one hides behind the turn of the face. */
const CORNERS = { flat: -20.5, smile: -27, down: -15.5 } as const;

export function mouthOf({ ink, lips, shade }: Profile, mouth: Mouth): Shape[] {
  switch (mouth) {
    case 'laugh':
      return [
        fill('M-36,-24C-28,-25 -20,-27 -15,-30C-16,-18 -24,-12 -33,-13z', ink),
        fill(
          'M-35,-23.5C-28,-24.500 -21,-26 -16.500,-28.500L-18,-24C-24,-21.500 -30,-21 -35,-21z',
          '#fff8ea',
        ),
        stroke('M-36,-24C-28,-25 -20,-27 -15,-30', lips, 2.6),
      ];
    case 'tight':
      return [
        fill('M-37,-22.500C-30,-23 -23,-22 -18,-19C-24,-17.500 -31,-17 -35,-17.500z', lips),
        stroke('M-35,-20Q-26,-20.500 -16,-18', ink, 2.4),
        stroke('M-14,-23Q-11.500,-18 -14,-13', shade, 2),
      ];
    case 'half':
      return [
        fill('M-37,-23C-30,-24 -24,-24 -15,-28C-22,-18 -31,-15 -35,-16z', lips),
        stroke('M-35,-20Q-25,-19 -14,-28', ink, 2),
        stroke('M-16,-34Q-9,-30 -11,-23', shade, 2),
      ];
    case 'parted':
      return [
        fill('M-37,-24C-31,-26 -25,-24 -19,-20C-24,-15 -31,-13 -35,-14z', lips),
        fill('M-36,-20.500C-31,-22 -27,-21 -23,-19.500C-27,-17 -32,-16.500 -35,-17z', ink),
      ];
    case 'flat':
    case 'down':
    case 'smile': {
      const end = CORNERS[mouth];
      return [
        fill(`M-37,-24C-30,-25 -24,-23 -17,${end}C-24,-17 -31,-15 -35,-16z`, lips),
        stroke(`M-35,-20Q-26,-19 -16,${end}`, ink, 1.8),
        ...(mouth === 'smile' ? [stroke('M-18,-35Q-11,-31 -12,-24', shade, 2)] : []),
        ...(mouth === 'down' ? [stroke('M-15,-20Q-12,-15 -15,-11', shade, 1.8)] : []),
      ];
    }
  }
}
