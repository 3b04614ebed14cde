/** What the pointer does over the picture. Points are CSS px from the canvas's corner. */
export interface PointerEvents {
  move(x: number, y: number): void;
  leave(): void;
  press(x: number, y: number): void;
}

/**
 * Hears the pointer without Phaser, whose input lives in the loop and sleeps with it.
 * @returns its own undo.
 */
export function listenToPointer(canvas: HTMLCanvasElement, events: PointerEvents): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const at = (event: PointerEvent | MouseEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  canvas.addEventListener('pointermove', (event) => events.move(...at(event)), {
    signal,
    passive: true,
  });
  canvas.addEventListener('pointerleave', () => events.leave(), { signal });
  canvas.addEventListener('pointercancel', () => events.leave(), { signal });
  // A click, not a press: the finger that scrolls the page must not decide anything.
  canvas.addEventListener('click', (event) => events.press(...at(event)), { signal });
  return () => ending.abort();
}
