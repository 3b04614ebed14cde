import { NO_VISIT } from '../narrative/visit.ts';
import { createCurtain } from './curtain.ts';
import { createDirector } from './director.ts';
import { addFilm } from './film.ts';
import { canvasSize } from './game-config.ts';
import { createGlides } from './glides.ts';
import { createLoader } from './loader.ts';
import { keepLoop } from './loop-keeper.ts';
import { createMarks } from './marks.ts';
import { openGame } from './open-game.ts';
import { createPointing } from './pointing.ts';
import { mustFinish, newSleeper, paceAt } from './sleeper.ts';
import type { Stage, StageDeps } from './stage-api.ts';
import { createSurround } from './surround.ts';
import { createTextures } from './textures.ts';
import { watchPage } from './watch-page.ts';
import type { Workshop } from './workshop.ts';

const PLAIN_FONTS = {
  typewriter: '"Courier Prime", "Courier New", monospace',
  label: 'sans-serif',
};

/**
 * Opens the place inside `host`, which must have a size of its own.
 * @throws Error where neither WebGL nor a 2D canvas can be had: the words go on alone. Phaser may
 * fail as early as at the import of this file, so the caller guards that as well.
 */
export async function mountStage(host: HTMLElement, deps: StageDeps): Promise<Stage> {
  const drawing = { frame: (_ms: number) => {} };
  const { game, scene, overlay } = await openGame(host, {
    renderer: deps.renderer ?? 'auto',
    onFrame: (ms) => drawing.frame(ms),
  });
  const report = deps.onProblem ?? (() => {});
  const keeper = keepLoop(game, newSleeper(deps.motion, performance.now()));
  const glides = createGlides({
    watched: () => !mustFinish(keeper.sleeper),
    onCount: (count) => keeper.hear({ kind: 'busy', count }),
  });
  const workshop: Workshop = {
    scene,
    loader: createLoader(deps.assets, report),
    textures: createTextures(scene),
    glides,
    fonts: deps.fonts ?? PLAIN_FONTS,
    report,
  };
  const director = createDirector({
    workshop,
    film: addFilm(scene),
    curtain: createCurtain(scene, canvasSize(host)),
    surround: createSurround(scene, workshop.textures),
    canvas: canvasSize(host),
    motion: deps.motion,
    changed: keeper.frame,
    pictured: (id) => deps.onPicture?.(id),
  });
  const marks = createMarks({ ...workshop, scene: overlay });
  const pointing = createPointing({
    canvas: game.canvas,
    director,
    marks,
    changed: keeper.frame,
    onChoose: deps.onChoose,
  });
  drawing.frame = (ms) => {
    director.frame(ms, paceAt(keeper.sleeper, performance.now()));
    pointing.draw();
    keeper.check();
  };

  const retype = () => {
    director.retype();
    marks.retype();
    keeper.frame();
  };
  const stopWatching = watchPage(host, game, {
    hidden(is) {
      keeper.hear({ kind: 'hidden', is });
      if (is) glides.settle();
      else keeper.frame();
    },
    lost(is) {
      keeper.hear({ kind: 'lost', is });
      if (is) report({ kind: 'context', id: 'webgl', cause: new Error('Graphics context lost') });
      else keeper.frame();
    },
    typefaces: retype,
    resized(settled) {
      director.resize(canvasSize(host), settled);
      keeper.frame();
    },
  });

  // A page may be opened in the background.
  keeper.hear({ kind: 'hidden', is: document.hidden });

  return {
    show(standing, { instant, visit = NO_VISIT }) {
      keeper.hear({ kind: 'stir', now: performance.now() });
      director.show({ ...standing, visit }, instant);
    },
    offer: pointing.offer,
    highlight(names) {
      director.highlight(names);
      keeper.frame();
    },
    travel: director.travel,
    setMotion(on) {
      keeper.hear({ kind: 'motion', on, now: performance.now() });
      director.setMotion(on);
      keeper.frame();
    },
    preload: director.preload,
    settled: director.settled,
    redraw: retype,
    destroy() {
      pointing.destroy();
      stopWatching();
      keeper.destroy();
      director.destroy();
      game.destroy(true);
      // A game is taken down by its next step, and a sleeping one has none.
      game.step(performance.now(), 0);
    },
  };
}
