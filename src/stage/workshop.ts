import type * as Phaser from 'phaser';
import type { Glides } from './glides.ts';
import type { Loader } from './loader.ts';
import type { StageFonts, StageProblem } from './stage-api.ts';
import type { Textures } from './textures.ts';

/** What every part of the picture is made with. */
export interface Workshop {
  readonly scene: Phaser.Scene;
  readonly loader: Loader;
  readonly textures: Textures;
  readonly glides: Glides;
  readonly fonts: StageFonts;
  readonly report: (problem: StageProblem) => void;
}
