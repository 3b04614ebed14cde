export interface HandKeys {
  /** Whether letters count now. */
  readonly isOn: () => boolean;
  /** Indexes of the options that can be counted, in order; A is the first option of all. */
  readonly options: () => readonly number[];
  readonly add: (option: number) => void;
  readonly back: () => void;
  readonly take: () => void;
}

/** A letter for each hand, Backspace for the last one, Enter for the vote: before the keys of the page hear of them. */
export function listenToHands(keys: HandKeys): void {
  const listen = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || !keys.isOn()) return;
    if (isBusy(event.target) || document.querySelector('dialog[open]') !== null) return;
    const action = actionOf(event, keys);
    if (action === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action();
  };
  addEventListener('keydown', listen, true);
}

function actionOf({ key, target }: KeyboardEvent, keys: HandKeys): (() => void) | undefined {
  if (key === 'Backspace') return keys.back;
  if (key === 'Enter') return isPressable(target) ? undefined : keys.take;
  const option = /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : -1;
  return keys.options().includes(option) ? () => keys.add(option) : undefined;
}

function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** What Enter presses by itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:BUTTON|A|SUMMARY)$/.test(target.tagName);
}
