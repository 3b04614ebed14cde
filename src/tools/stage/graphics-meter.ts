/** What a page has asked of its graphics since it was opened. */
export interface GraphicsMeter {
  /** Draw calls of every frame that drew anything, oldest first. */
  readonly draws: number[];
  /** Milliseconds of script in the same frames. */
  readonly script: number[];
  /** Off: frames are not noted, so that the meter itself allocates nothing. */
  noting: boolean;
  /** Bytes of all textures and render buffers that live now, at four a pixel. */
  held(): number;
}

/** Where the meter is to be found in a page. */
export interface MeteredPage {
  readonly meter: GraphicsMeter;
}

/**
 * Counts draw calls, script and textures of a page. Runs in the page before anything else, so it may use nothing of
 * this file.
 */
export function meterGraphics(): void {
  const sizes = new Map<object, number>();
  let unit = 0;
  let drawn = 0;
  const bound = new Map<string, object>();
  let buffer: object | undefined;
  const meter: GraphicsMeter = {
    draws: [],
    script: [],
    noting: true,
    held: () => [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
  Object.assign(globalThis, { meter });

  type Call = (...args: never[]) => unknown;
  const tap = (owner: object, name: string, hear: (args: readonly unknown[]) => void) => {
    const methods = owner as Record<string, Call>;
    const real = methods[name];
    if (real === undefined) return;
    methods[name] = function tapped(this: unknown, ...args: never[]) {
      hear(args);
      return real.apply(this, args);
    };
  };
  const place = (target: unknown) => `${unit} ${target}`;
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const context = kind.prototype;
    for (const name of [
      'drawArrays',
      'drawElements',
      'drawArraysInstanced',
      'drawElementsInstanced',
    ]) {
      tap(context, name, () => {
        drawn++;
      });
    }
    tap(context, 'activeTexture', ([which]) => {
      unit = which as number;
    });
    tap(context, 'bindTexture', ([target, texture]) => {
      if (texture === null) bound.delete(place(target));
      else bound.set(place(target), texture as object);
    });
    tap(context, 'texImage2D', (args) => {
      const texture = bound.get(place(args[0]));
      if (texture === undefined || args[1] !== 0) return;
      const source = args[5] as { readonly width: number; readonly height: number };
      const [w, h] =
        args.length > 6 ? [args[3] as number, args[4] as number] : [source.width, source.height];
      sizes.set(texture, w * h * 4);
    });
    tap(context, 'deleteTexture', ([texture]) => {
      if (texture !== null) sizes.delete(texture as object);
    });
    tap(context, 'bindRenderbuffer', ([, which]) => {
      buffer = (which ?? undefined) as object | undefined;
    });
    tap(context, 'renderbufferStorage', ([, , w, h]) => {
      if (buffer !== undefined) sizes.set(buffer, (w as number) * (h as number) * 4);
    });
    tap(context, 'deleteRenderbuffer', ([which]) => {
      if (which !== null) sizes.delete(which as object);
    });
  }
  const ask = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (callback) =>
    ask.call(globalThis, (time) => {
      if (!meter.noting) {
        callback(time);
        return;
      }
      drawn = 0;
      const began = performance.now();
      callback(time);
      if (drawn === 0) return;
      meter.draws.push(drawn);
      meter.script.push(performance.now() - began);
    });
}
