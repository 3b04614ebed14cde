import { LAYER_STEP } from './backdrop.ts';
import { typeSize, typingOf, WORD_MS } from './card-lines.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import type { Rect, SceneFile } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The lines on the index card in the typewriter. */
export interface Card {
  /** @param typed how many of the last lines appear word by word. */
  write(lines: readonly string[], typed: number): Promise<void>;
  place(frame: Frame, lens: Lens): void;
  /** Sets the text anew: the frame has grown, or the typeface has arrived. */
  redraw(frame: Frame): void;
  show(visible: boolean): void;
  destroy(): void;
}

/** The hotspot of a scene that can be typed on. */
export const PAPER = 'paper';
const INK = '#2a2630';
const LINE_HEIGHT = 1.32;

/** @returns `undefined` for a scene without paper. */
export function createCard(
  file: SceneFile,
  { frame: firstFrame, visible }: { frame: Frame; visible: boolean },
  { scene, glides, fonts }: Workshop,
): Card | undefined {
  const paper = file.hotspots[PAPER];
  if (paper === undefined) return undefined;
  let frame = firstFrame;
  let all: readonly string[] = [];
  let shown = '';
  let scale = 1;
  /** Counts the writings: a later one ends the typing of an earlier one. */
  let writing = 0;
  const text = scene.add
    .text(0, 0, '', { fontFamily: fonts.typewriter, color: INK })
    .setOrigin(0, 0)
    .setAlpha(0.9)
    .setDepth(zOf(file))
    .setVisible(visible);

  /** Sized for the finished card, so that nothing moves while it is typed. */
  const set = () => {
    const room = rectOnCanvas(paper, frame, { depth: depthOf(file), on: carrierOf(file) });
    const fit = (size: number) => {
      const style = {
        fontSize: `${size * frame.scale}px`,
        lineSpacing: size * frame.scale * (LINE_HEIGHT - 1),
        wordWrap: { width: room.w },
      };
      text.setStyle({ ...text.style.toJSON(), ...style });
    };
    const heightAt = (size: number) => {
      fit(size);
      text.setText(all.join('\n'));
      return text.height;
    };
    fit(typeSize(room.h, { largest: paper.h / 9, smallest: paper.h / 26, heightAt }));
    text.setText(shown);
    scale = room.w;
  };

  return {
    async write(lines, typed) {
      const typing = typingOf(lines, typed);
      writing += 1;
      const mine = writing;
      all = lines;
      shown = typing.textAt(0);
      set();
      let last = -1;
      await glides.run(typing.words * WORD_MS, (done) => {
        const words = Math.round(uneased(done) * typing.words);
        if (words === last || mine !== writing) return;
        last = words;
        shown = typing.textAt(words);
        text.setText(shown);
      });
    },
    place(next, lens) {
      frame = next;
      const at = rectOnCanvas(paper, frame, { depth: depthOf(file), lens, on: carrierOf(file) });
      text.setPosition(at.x, at.y).setScale(at.w / scale);
    },
    redraw(next) {
      frame = next;
      set();
    },
    show(is) {
      text.setVisible(is);
    },
    destroy() {
      text.destroy();
    },
  };
}

/** Typing keeps an even pace: undoes the glide's easing. */
function uneased(done: number): number {
  return done < 0.5 ? Math.sqrt(done / 2) : 1 - Math.sqrt((1 - done) / 2);
}

const NAMES = [PAPER, 'card', 'sheet'];

function carrierOf({ layers }: SceneFile) {
  return layers.find((layer) => NAMES.includes(layer.name));
}

function depthOf(file: SceneFile): number {
  return carrierOf(file)?.depth ?? 0.5;
}

/** On the paper's own layer; without one, under whatever lies nearest. */
function zOf(file: SceneFile): number {
  const carrier = carrierOf(file);
  const at = carrier === undefined ? file.layers.length - 2 : file.layers.indexOf(carrier);
  return at * LAYER_STEP + 1;
}

