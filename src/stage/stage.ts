import { createCurtain } from './curtain.ts';
import { createDirector } from './director.ts';
import { addFilm } from './film.ts';
import { canvasSize, pixelRatio } from './game-config.ts';
import { createGlides } from './glides.ts';
import { type Spot, spotAt, spotsOf } from './hotspots.ts';
import { createLoader } from './loader.ts';
import { keepLoop } from './loop-keeper.ts';
import { createMarks } from './marks.ts';
import { openGame } from './open-game.ts';
import { listenToPointer } from './pointer.ts';
import { mustFinish, newSleeper, paceAt } from './sleeper.ts';
import type { HotspotOffer, Stage, StageDeps } from './stage-api.ts';
import { createTextures } from './textures.ts';
import { watchPage } from './watch-page.ts';
import type { Workshop } from './workshop.ts';

const PLAIN_FONTS = { typewriter: '"Courier Prime", "Courier New", monospace', label: 'sans-serif' };
const PLAIN_ACCENT = '#e0a84f';

/**
 * Opens the place inside `host`, which must have a size of its own.
 * @throws Error where neither WebGL nor a 2D canvas can be had: the words go on alone.
 */
export async function mountStage(host: HTMLElement, deps: StageDeps): Promise<Stage> {
  const drawing = { frame: (_ms: number) => {} };
  const { game, scene } = await openGame(host, {
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
    canvas: canvasSize(host),
    motion: deps.motion,
    changed: keeper.frame,
  });
  const marks = createMarks(workshop);
  let offers: readonly HotspotOffer[] = [];
  let pointer: { x: number; y: number } | undefined;
  let over: string | undefined;

  const spots = (): readonly Spot[] => {
    const { view } = director;
    if (view === undefined) return [];
    return spotsOf(offers, view.file, { ...view, pixelRatio: pixelRatio() });
  };

  /** What the pointer is over, asked again whenever pointer, offer or picture have changed. */
  const point = (): Spot | undefined => {
    const spot = pointer && spotAt(spots(), pointer.x, pointer.y);
    game.canvas.style.cursor = spot === undefined ? '' : 'pointer';
    if (spot?.offer.choiceId !== over) keeper.frame();
    over = spot?.offer.choiceId;
    return spot;
  };

  drawing.frame = (ms) => {
    director.frame(ms, paceAt(keeper.sleeper, performance.now()));
    marks.draw(spots(), point(), {
      pixelRatio: pixelRatio(),
      accent: director.view?.file.palette.accent ?? PLAIN_ACCENT,
      width: game.canvas.width,
    });
    keeper.check();
  };

  const stopPointer = listenToPointer(game.canvas, {
    move(x, y) {
      pointer = { x, y };
      director.lean((2 * x) / host.clientWidth - 1, (2 * y) / host.clientHeight - 1);
      point();
    },
    leave() {
      pointer = undefined;
      director.lean(0, 0);
      point();
    },
    press(x, y) {
      const spot = spotAt(spots(), x, y);
      if (spot !== undefined) deps.onChoose(spot.offer.choiceId);
    },
  });
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
    resized(settled) {
      director.resize(canvasSize(host), settled);
      keeper.frame();
    },
  });

  return {
    show(standing, { instant }) {
      keeper.hear({ kind: 'stir', now: performance.now() });
      director.show(standing, instant);
    },
    offer(hotspots) {
      offers = hotspots;
      keeper.frame();
    },
    highlight(names) {
      director.highlight(names);
      keeper.frame();
    },
    setMotion(on) {
      keeper.hear({ kind: 'motion', on, now: performance.now() });
      director.setMotion(on);
      keeper.frame();
    },
    preload(id) {
      director.preload(id);
    },
    redraw() {
      director.refresh();
      keeper.frame();
    },
    destroy() {
      stopPointer();
      stopWatching();
      keeper.destroy();
      director.destroy();
      game.destroy(true);
      // A game is taken down by its next step, and a sleeping one has none.
      game.step(performance.now(), 0);
    },
  };
}
