import type { Leg } from '../narrative/road.ts';
import { EMPTY_STANDING } from '../narrative/standing.ts';
import type { Curtain } from './curtain.ts';
import { createDolly, targetOf } from './dolly.ts';
import { fetchScene } from './fetch-scene.ts';
import type { Film } from './film.ts';
import { type Frame, frameFor, type Lens, outgrown, rectOnCanvas, type Size } from './frame.ts';
import { type Move, planStage, type Staged, sceneInView } from './plan.ts';
import type { SceneFile } from './scene-file.ts';
import { createSet, type StageSet } from './set.ts';
import type { Surround } from './surround.ts';
import type { Workshop } from './workshop.ts';

/** Brings the picture from what stood to what stands, one change after the other. */
export interface Director {
  show(standing: Staged, instant: boolean): void;
  highlight(names: readonly string[]): void;
  /** The road that the map has when it comes into view next. */
  travel(legs: readonly Leg[]): void;
  setMotion(on: boolean): void;
  /** Fetches what a scene is made of, for the next minutes. */
  preload(scene: string): void;
  /** @param settled false while the window is still being dragged: textures wait. */
  resize(canvas: Size, settled: boolean): void;
  /** Resolves when the picture is what was last asked for. */
  settled(): Promise<void>;
  /** Sets all type again, for a typeface that has arrived. */
  retype(): void;
  /** The pointer, −1…1 from the middle each way. */
  lean(x: number, y: number): void;
  /** @param ms since the last drawn frame. @param pace of all that moves by itself, 0…1. */
  frame(ms: number, pace: number): void;
  /** The scene that can be pointed at; `undefined` while the picture changes. */
  readonly view:
    | { readonly file: SceneFile; readonly frame: Frame; readonly lens: Lens }
    | undefined;
  destroy(): void;
}

export interface DirectorDeps {
  readonly workshop: Workshop;
  readonly film: Film;
  readonly curtain: Curtain;
  readonly surround: Surround;
  readonly canvas: Size;
  readonly motion: boolean;
  /** Something in the picture is different now. */
  readonly changed: () => void;
  /** A scene has come into view. */
  readonly pictured: (scene: string) => void;
}

type SceneMove = Extract<Move, { kind: 'scene' }>;

const OUT_MS = 420;
const IN_MS = 750;
const PUSH_MS = 950;
const SETTLE_MS = 1500;
const FLARE_MS = 240;
/** A moment of the air at which a still picture looks well. */
const FIRST_SECOND = 3.2;

export function createDirector(deps: DirectorDeps): Director {
  const { workshop, film, curtain, surround, changed } = deps;
  const { glides, loader, report } = workshop;
  const dolly = createDolly(glides);
  const sets = new Map<string, { set: StageSet; drawnFor: Frame }>();
  let { canvas, motion } = deps;
  let shown: Staged = EMPTY_STANDING;
  let wanted: { standing: Staged; instant: boolean } | undefined;
  let inView: string | undefined;
  let ahead: readonly string[] = [];
  let names: readonly string[] = [];
  let legs: readonly Leg[] = [];
  let seconds = FIRST_SECOND;
  let busy = false;
  let work = Promise.resolve();
  let changing = false;
  let refreshing = false;
  let gone = false;

  const current = () => (inView === undefined ? undefined : sets.get(inView)?.set);

  const run = () => {
    if (!busy) work = bringAbout();
  };

  const bringAbout = async () => {
    busy = true;
    while (!gone && (wanted !== undefined || refreshing)) {
      const next = wanted;
      wanted = undefined;
      try {
        if (next === undefined) await redraw();
        else await stand(next.standing, next.instant);
      } catch (cause) {
        report({ kind: 'scene', id: next?.standing.place ?? inView ?? '', cause });
      }
      changing = false;
      if (!gone) changed();
    }
    busy = false;
  };

  const stand = async (standing: Staged, instant: boolean) => {
    const ids = [standing.place, standing.on].filter((id) => id !== undefined);
    await Promise.all(ids.map((id) => loader.scene(id)));
    // While that was coming the story may have gone on: only the newest standing counts.
    if (wanted !== undefined) {
      wanted = { ...wanted, instant: wanted.instant || instant };
      return;
    }
    // What could not be fetched when it was asked for may be here now.
    const stood = sceneInView(shown, loader.drawn) === inView ? shown : EMPTY_STANDING;
    const moves = planStage(stood, standing, { motion, instant, drawn: loader.drawn });
    shown = standing;
    const scene = moves.find((move) => move.kind === 'scene');
    const inside = moves.filter((move) => move.kind !== 'scene');
    if (scene !== undefined) await change(scene, inside);
    else await perform(current(), inside);
    forget();
  };

  const perform = async (set: StageSet | undefined, moves: readonly Move[]) => {
    const waits = moves.map((move) => {
      const over = set?.perform(move) ?? Promise.resolve();
      // Nobody waits for a typist: the story may go on over her shoulder.
      return move.kind === 'card' ? Promise.resolve() : over;
    });
    await Promise.all(waits);
  };

  const change = async (move: SceneMove, inside: readonly Move[]) => {
    changing = true;
    const before = current();
    // A set that is in view already must not be dressed before the curtain is down.
    if (move.id === inView) await goOut(move, before);
    const [next] = await Promise.all([
      prepare(move.id, inside),
      move.id === inView ? undefined : goOut(move, before),
    ]);
    if (gone) return;
    before?.show(false);
    inView = move.id;
    if (next === undefined) return curtain.draw(1);
    next.show(true);
    deps.pictured(next.file.id);
    film.grade(next.file.grade);
    curtain.dye(next.file.palette.dark);
    surround.dye(next.file.palette.dark);
    await comeIn(move, next, before);
    void next.begin(legs, motion);
    for (const one of inside) if (one.kind === 'card' && one.typed > 0) void next.perform(one);
  };

  const prepare = async (id: string | undefined, moves: readonly Move[]) => {
    const file = id === undefined ? undefined : await loader.scene(id);
    if (file === undefined || gone) return undefined;
    const frame = frameFor(file, canvas);
    const known = sets.get(file.id)?.set;
    const set = known ?? createSet(file, frame, workshop);
    if (known === undefined) sets.set(file.id, { set, drawnFor: frame });
    else set.empty();
    await perform(set, moves.map(beforeTyping));
    await set.light(names, false);
    return set;
  };

  const goOut = async (move: SceneMove, before: StageSet | undefined) => {
    if (before === undefined) return;
    if (move.manner === 'push') {
      await dolly.run(0, 0.42, { at: targetOf(before.file, move.id), ms: PUSH_MS });
    } else if (move.manner === 'fade') {
      curtain.dye(before.file.palette.dark);
      await glides.run(OUT_MS, curtain.draw);
    }
  };

  const comeIn = async (move: SceneMove, next: StageSet, before: StageSet | undefined) => {
    const { focus } = next.file;
    const middle = targetOf({ hotspots: {}, focus }, undefined);
    if (move.manner === 'fade') {
      void dolly.run(0.035, 0, { at: middle, ms: SETTLE_MS });
      await glides.run(IN_MS, (done) => curtain.draw(1 - done));
      return;
    }
    curtain.draw(0);
    if (move.manner === 'push') void dolly.run(0.06, 0, { at: middle, ms: SETTLE_MS });
    else if (move.manner === 'pull') {
      void dolly.run(0.2, 0, { at: targetOf(next.file, before?.file.id), ms: SETTLE_MS });
    } else dolly.rest();
    if (move.reason !== 'restored')
      void glides.run(motion ? FLARE_MS : 0, (done) => film.expose(1.16 - 0.16 * done));
  };

  /** Gives back what belongs to places that have been left. */
  const forget = () => {
    const near = [shown.place, shown.on, inView];
    for (const [id, { set }] of sets) {
      if (near.includes(id)) continue;
      set.destroy();
      sets.delete(id);
    }
    loader.keep([...near.filter((id) => id !== undefined), ...ahead]);
  };

  const redraw = async () => {
    refreshing = false;
    for (const entry of sets.values()) {
      entry.drawnFor = frameFor(entry.set.file, canvas);
      await entry.set.redraw(entry.drawnFor);
    }
  };

  return {
    show(standing, instant) {
      wanted = { standing, instant: instant || (wanted?.instant ?? false) };
      if (instant) glides.settle();
      run();
    },
    highlight(next) {
      names = next;
      void current()?.light(next, motion);
    },
    travel(way) {
      legs = way;
    },
    setMotion(on) {
      motion = on;
      if (on) return;
      glides.settle();
      dolly.rest();
    },
    preload(id) {
      ahead = [...ahead.slice(-1), id];
      void fetchScene(loader, id, shown.hour);
    },
    resize(next, settled) {
      canvas = next;
      curtain.fit(next);
      if (!settled) return;
      refreshing ||= [...sets.values()].some(({ set, drawnFor }) =>
        outgrown(drawnFor, frameFor(set.file, next)),
      );
      run();
    },
    settled: () => work,
    retype() {
      for (const { set } of sets.values()) set.retype(frameFor(set.file, canvas));
    },
    lean: dolly.lean,
    frame(ms, pace) {
      glides.step(ms);
      seconds += (ms / 1000) * pace;
      if (motion) dolly.drift(ms, seconds, pace);
      film.wind(seconds);
      const set = current();
      if (set === undefined) return;
      const frame = frameFor(set.file, canvas);
      set.place(frame, dolly.lens, { seconds, pace });
      const board = { x: 0, y: 0, ...set.file.size };
      surround.fit(rectOnCanvas(board, frame, { depth: 0, lens: dolly.lens }), canvas);
    },
    get view() {
      const set = current();
      if (set === undefined || changing) return undefined;
      const file = { ...set.file, hotspots: set.hotspots };
      return { file, frame: frameFor(set.file, canvas), lens: dolly.lens };
    },
    destroy() {
      gone = true;
      glides.settle();
      for (const { set } of sets.values()) set.destroy();
      sets.clear();
    },
  };
}

/** The card as it was before its newest lines: those are typed when the picture can be seen. */
function beforeTyping(move: Move): Move {
  if (move.kind !== 'card') return move;
  return { ...move, lines: move.lines.slice(0, move.lines.length - move.typed), typed: 0 };
}
