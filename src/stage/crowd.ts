import type * as Phaser from 'phaser';
import { LAYER_STEP } from './backdrop.ts';
import { type CrowdTime, type Whereabouts, whereaboutsOf } from './crowd-clock.ts';
import { type Frame, type Lens, rectOnCanvas } from './frame.ts';
import { type Daylight, type Ease, hourOf } from './plan.ts';
import { rasterise } from './raster.ts';
import type { Cell, Crowd, CrowdMember, Rect, SceneFile, Station } from './scene-file.ts';
import type { Workshop } from './workshop.ts';

/** The many small people of a place, cut from one sheet. */
export interface CrowdPicture {
  /** Draws them, at the hours at which they are there. */
  come(daylight: Daylight): Promise<void>;
  /** Everybody goes on to what they do at this step of the visit. */
  step(step: number, ease: Ease): Promise<void>;
  /** Hotspots that have gone with somebody, in design px. */
  spots(): Readonly<Record<string, Rect>>;
  place(frame: Frame, lens: Lens, seconds: number): void;
  redraw(frame: Frame): Promise<void>;
  show(visible: boolean): void;
  destroy(): void;
}

const WALK_MS = 2_600;
const LARGEST = 2048;

/** @returns `undefined` for a place without a crowd. */
export function createCrowd(
  file: SceneFile,
  firstFrame: Frame,
  { scene, loader, textures, glides }: Workshop,
): CrowdPicture | undefined {
  const { crowd } = file;
  if (crowd === undefined) return undefined;
  const members = Object.values(crowd.members);
  const path = `scenes/${file.id}/${crowd.file}`;
  let images: readonly Phaser.GameObjects.Image[] = [];
  let key: string | undefined;
  let frame = firstFrame;
  let visible = false;
  let here = false;
  let gone = false;
  let steps = 0;
  let time: CrowdTime = { step: 0, from: 0, along: 1, seconds: 0, since: Number.POSITIVE_INFINITY };
  let begunAt = Number.NEGATIVE_INFINITY;

  const sheet = async (): Promise<string | undefined> => {
    const picture = await loader.picture(path, 'layer');
    if (picture === undefined || gone) return undefined;
    const whole: Rect = { x: 0, y: 0, ...crowd.size };
    const scale = Math.min(frame.scale, LARGEST / Math.max(whole.w, whole.h));
    const pixels = { w: Math.round(whole.w * scale), h: Math.round(whole.h * scale) };
    const made = textures.add(rasterise(picture, whole, { part: whole, pixels }));
    const texture = scene.textures.get(made);
    for (const [index, { cells }] of members.entries()) {
      for (const [at, { x, y, w, h }] of cells.entries()) {
        const [left, top] = [Math.round(x * scale), Math.round(y * scale)];
        const [right, foot] = [Math.round((x + w) * scale), Math.round((y + h) * scale)];
        texture.add(`${index} ${at}`, 0, left, top, right - left, foot - top);
      }
    }
    return made;
  };

  const paint = () => {
    for (const image of images) image.setVisible(visible && here);
  };

  return {
    async come({ hour }) {
      const now = hourOf(file, hour);
      here = crowd.hours === undefined || (now !== undefined && crowd.hours.includes(now));
      if (here && key === undefined) {
        const made = await sheet();
        if (made === undefined) return;
        key = made;
        images = members.map((_, index) =>
          scene.add.image(0, 0, made, `${index} 0`).setOrigin(0, 0).setVisible(false),
        );
      }
      paint();
    },
    async step(step, ease) {
      if (step === time.step && ease === 'softly') return;
      steps += 1;
      const mine = steps;
      const softly = ease === 'softly';
      time = { ...time, from: time.step, step, along: softly ? 0 : 1 };
      begunAt = softly ? time.seconds : Number.NEGATIVE_INFINITY;
      void glides.run(softly ? WALK_MS : 0, (done) => {
        if (mine !== steps) return;
        time = { ...time, along: done };
        // Brought to its end early, because nobody looks or nobody wants motion: then all has happened.
        const spent = (time.seconds - begunAt) * 1000;
        if (done === 1 && spent < WALK_MS - 500) begunAt = Number.NEGATIVE_INFINITY;
      });
    },
    spots() {
      return Object.fromEntries(
        members.flatMap((member) => {
          const { hotspot } = member;
          const home = member.at[0];
          const rect = hotspot === undefined ? undefined : file.hotspots[hotspot];
          if (hotspot === undefined || rect === undefined || home === undefined) return [];
          const at = whereaboutsOf(member, time, crowd);
          const { x, y } = feet(at);
          return [[hotspot, { ...rect, x: rect.x + x - home.x, y: rect.y + y - home.y }] as const];
        }),
      );
    },
    place(next, lens, seconds) {
      frame = next;
      time = { ...time, seconds, since: seconds - begunAt };
      for (const [index, member] of members.entries()) {
        const image = images[index];
        if (image !== undefined) put(image, index, member, lens);
      }
    },
    async redraw(next) {
      frame = next;
      if (key === undefined) return;
      const made = await sheet();
      if (made === undefined) return;
      for (const [index, image] of images.entries()) image.setTexture(made, `${index} 0`);
      textures.free(key);
      key = made;
    },
    show(is) {
      visible = is;
      paint();
    },
    destroy() {
      gone = true;
      for (const image of images) image.destroy();
      images = [];
      if (key !== undefined) textures.free(key);
    },
  };

  function put(image: Phaser.GameObjects.Image, index: number, member: CrowdMember, lens: Lens) {
    const now = whereaboutsOf(member, time, crowd as Crowd);
    const cell = member.cells[now.cell] ?? member.cells[0];
    if (cell === undefined) return;
    const on = (station: Station) =>
      rectOnCanvas(boxOf(station, cell, now), frame, {
        depth: member.depth,
        lens,
        on: file.layers.find((layer) => layer.name === station.on),
      });
    const at = between(on(now.a), on(now.b), now.t);
    image
      .setFrame(`${index} ${member.cells.indexOf(cell)}`)
      .setFlipX(now.flip)
      .setPosition(at.x, at.y)
      .setDisplaySize(at.w, at.h)
      .setDepth(behindOf(member, feet(now).y));
  }

  /** Before every solid layer that is not nearer; of two at the same distance the lower one is in front. */
  function behindOf({ depth }: CrowdMember, y: number): number {
    const behind = file.layers.findLastIndex(
      (layer) => layer.blend === 'normal' && layer.depth <= depth,
    );
    return behind * LAYER_STEP + 1 + y / 1000;
  }
}

function feet({ a, b, t, dx, dy }: Whereabouts): { x: number; y: number } {
  return { x: a.x + (b.x - a.x) * t + dx, y: a.y + (b.y - a.y) * t + dy };
}

function boxOf(station: Station, cell: Cell, { dx, dy, flip }: Whereabouts): Rect {
  const { scale } = station;
  const ox = flip ? cell.w - cell.ox : cell.ox;
  return {
    x: station.x + dx - ox * scale,
    y: station.y + dy - cell.oy * scale,
    w: cell.w * scale,
    h: cell.h * scale,
  };
}

function between(a: Rect, b: Rect, t: number): Rect {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return { x: mix(a.x, b.x), y: mix(a.y, b.y), w: mix(a.w, b.w), h: mix(a.h, b.h) };
}
