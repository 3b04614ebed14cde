import { LAYER_STEP } from './backdrop.ts';
import { typeSize, typingOf, WORD_MS } from './card-lines.ts';
import { carrierOf, lastBeforeForeground } from './carrier.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import type { SceneFile } from './scene-file.ts';
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
/** The form: eleven lines, and what the longest of them holds. */
const LINES = 11;
const LETTERS = 56;
const LETTER_WIDTH = 0.6;
/** Both of the type's size; Courier's own lines are this high. */
const LINE_HEIGHT = 1.55;
const LETTER_HEIGHT = 1.13;

/** @returns `undefined` for a scene without paper. */
export function createCard(
  file: SceneFile,
  { frame: firstFrame, visible }: { frame: Frame; visible: boolean },
  { scene, glides, fonts }: Workshop,
): Card | undefined {
  const paper = file.hotspots[PAPER];
  if (paper === undefined) return undefined;
  const carrier = carrierOf(file, paper);
  // A typewriter has one size of type: it gives way only to a card that is fuller than the form.
  const pitch = Math.min(paper.w / (LETTERS * LETTER_WIDTH), paper.h / (LINES * LINE_HEIGHT));
  const lying = { depth: carrier.depth, on: carrier.layer };
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
    .setDepth(lastBeforeForeground(file) * LAYER_STEP + 1)
    .setVisible(visible);

  /** Sized for the finished card, so that nothing moves while it is typed. */
  const set = () => {
    const room = rectOnCanvas(paper, frame, lying);
    const setIn = (size: number) => {
      // One by one: a style given whole keeps the measures of the old size.
      text.setFontSize(size * frame.scale);
      text.setLineSpacing(size * frame.scale * (LINE_HEIGHT - LETTER_HEIGHT));
      text.setWordWrapWidth(room.w);
    };
    const heightAt = (size: number) => {
      setIn(size);
      text.setText(all.join('\n'));
      return text.height;
    };
    setIn(typeSize(room.h, { largest: pitch, smallest: pitch * 0.6, heightAt }));
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
      const at = rectOnCanvas(paper, frame, { ...lying, lens });
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
      // Typing that is under way must not touch what is gone.
      writing += 1;
      text.destroy();
    },
  };
}

/** Typing keeps an even pace: undoes the glide's easing. */
function uneased(done: number): number {
  return done < 0.5 ? Math.sqrt(done / 2) : 1 - Math.sqrt((1 - done) / 2);
}
