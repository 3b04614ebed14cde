import { type Eye, eyeIn, type Mood, type Mouth } from './moods.ts';
import { circle, ellipse } from './paths.ts';
import { fill, type Shape, stroke } from './shapes.ts';

/** Brows, eyes and mouth of a head from the front, about 112 tall, chin at 0,0. */
export type Front = {
  readonly ink: string;
  readonly shade: string;
  readonly brow: string;
  readonly browWidth: number;
  readonly eye: Eye;
  /** Where the mouth is. */
  readonly mouthAt: number;
};

export function frontEyes({ ink, shade, eye: drawn }: Front, mood: Mood): Shape[] {
  const eye = eyeIn(drawn, mood);
  const aside = mood.look === 'away' ? 4.5 : 0;
  const dots = (r: number, y = -58): Shape =>
    fill(circle(-17 + aside, y, r) + circle(17 + aside, y, r), ink);
  switch (eye) {
    case 'open':
      return [
        dots(3.4),
        stroke('M-25,-60C-21,-65 -13,-65 -9,-60M9,-60C13,-65 21,-65 25,-60', ink, 2.4),
      ];
    case 'smiling':
      return [
        dots(3),
        stroke('M-26,-57C-22,-65 -12,-65 -8,-57M8,-57C12,-65 22,-65 26,-57', ink, 2.6),
        stroke('M-25,-52Q-17,-55 -10,-52M10,-52Q17,-55 25,-52', shade, 2),
        stroke('M-30,-60L-34,-63M-30,-57L-35,-57M30,-60L34,-63M30,-57L35,-57', shade, 1.6),
      ];
    case 'narrow':
      return [
        dots(3),
        stroke('M-26,-62L-8,-59M8,-59L26,-62', ink, 3),
        stroke('M-24,-53L-10,-54M10,-54L24,-53', shade, 1.8),
      ];
    case 'heavy':
      return [
        dots(2.8, -56.5),
        stroke('M-26,-58Q-17,-60 -8,-58M8,-58Q17,-60 26,-58', ink, 2.8),
        stroke('M-24,-51Q-17,-48 -10,-51M10,-51Q17,-48 24,-51', shade, 2.2),
      ];
    case 'wide':
      return [
        dots(4, -59),
        stroke('M-25,-62C-21,-69 -13,-69 -9,-62M9,-62C13,-69 21,-69 25,-62', ink, 2.4),
        stroke('M-22,-52Q-17,-50 -12,-52M12,-52Q17,-50 22,-52', shade, 1.6),
      ];
    case 'down':
    case 'shut':
      return [
        stroke('M-25,-58C-21,-53 -13,-53 -9,-58M9,-58C13,-53 21,-53 25,-58', ink, 3),
        stroke('M-24,-64C-20,-66 -14,-66 -10,-63M10,-63C14,-66 20,-66 24,-64', shade, 1.8),
      ];
  }
}

export function frontBrows({ brow, browWidth }: Front, { frown = 0, lift = 0 }: Mood): Shape[] {
  const inner = -72 - lift + frown * 0.22;
  const outer = -72 - lift * 0.7 - frown * 0.12;
  return [
    stroke(
      `M-29,${outer}C-23,${-79 - lift} -13,${-77 - lift + frown * 0.12} -7,${inner}` +
        `M7,${inner}C13,${-77 - lift + frown * 0.12} 23,${-79 - lift} 29,${outer}`,
      brow,
      browWidth,
    ),
  ];
}

const LINES: Readonly<Record<Mouth, string>> = {
  flat: 'M-9,0Q0,3 9,0',
  smile: 'M-13,-3Q0,9 13,-3',
  laugh: 'M-13,-3Q0,11 13,-3',
  down: 'M-9,2Q0,-3 9,2',
  tight: 'M-11,0L11,0',
  half: 'M-9,1Q4,5 13,-4',
  parted: 'M-6,0Q0,-3 6,0',
};

export function frontMouth({ ink, mouthAt }: Front, mouth: Mouth): Shape[] {
  const line = LINES[mouth].replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x, y) => `${x},${Number(y) + mouthAt}`,
  );
  return mouth === 'parted'
    ? [fill(ellipse(0, mouthAt + 1, 6, 4), ink)]
    : [stroke(line, ink, mouth === 'tight' ? 3 : 2.4)];
}
