/** What the keys do; every one can be turned off in the settings. */
export interface Keys {
  readonly choose: (index: number) => void;
  readonly back: () => void;
  readonly menu: () => void;
  readonly board: () => void;
}

/** @param isOn whether shortcuts are wanted now. @returns the undo. */
export function listenToKeys(keys: Keys, isOn: () => boolean): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!isOn() || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    const action = actionOf(event.key.toLowerCase(), keys);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

function actionOf(key: string, keys: Keys): (() => void) | undefined {
  if (/^[1-9]$/.test(key)) return () => keys.choose(Number(key) - 1);
  if (key === 'b') return keys.back;
  if (key === 'm') return keys.menu;
  if (key === 'd') return keys.board;
  return undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
