import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

export const SETTINGS_KEY = 'archivese.settings';

/** Where preferences are kept. `localStorage` may be forbidden: then they last as long as the page. */
export interface SettingsStore {
  read(): Settings;
  /** @returns whether they will be there next time. */
  write(settings: Settings): boolean;
}

export function browserSettings(storage: () => Storage): SettingsStore {
  return {
    read() {
      try {
        return parseSettings(storage().getItem(SETTINGS_KEY));
      } catch {
        return DEFAULT_SETTINGS;
      }
    },
    write(settings) {
      try {
        storage().setItem(SETTINGS_KEY, JSON.stringify(settings));
        return true;
      } catch {
        return false;
      }
    },
  };
}
