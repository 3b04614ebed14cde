import { type Figure, figure, quantile } from './figures.ts';
import { decodedSound, type SceneCost, type StageCost } from './measure-stage.ts';

/** What the stage costs, against what is wanted of it. */
export function stageFigures(runs: readonly StageCost[]): Figure[] {
  const sound = decodedSound();
  const memory = ({ heap, textures }: SceneCost) => (heap + textures + sound) / 1e6;
  const most = (read: (scene: SceneCost) => number) =>
    runs.map(({ scenes }) => Math.max(...scenes.map(read)));
  const dearest = runs[0]?.scenes.toSorted((a, b) => memory(b) - memory(a))[0]?.scene;
  const change = runs.map(({ scenes }) =>
    quantile(
      scenes.map((scene) => scene.change),
      0.5,
    ),
  );
  const frame = runs.map((run) => run.frame);
  const textures = most((scene) => scene.textures / 1e6);
  const draws = most((scene) => scene.draws);
  return [
    figure('draw calls of a frame, the fullest scene', '', draws, 60),
    figure('script of a frame, p95, desktop', 'ms', frame, 4),
    figure(`heap, textures, decoded sound: ${dearest}`, 'MB', most(memory), 160),
    figure('of it textures', 'MB', textures),
    figure('of it decoded sound, two of each at a time', 'MB', [sound / 1e6]),
    figure('another place to its picture, fetched before, median', 'ms', change, 150),
  ];
}
