/**
 * Files of the site that come as scripts: a frame of opaque origin may run what it may not read. Each hands itself over
 * by its name.
 */
export interface ScriptFiles {
  /** @param url from the root. @throws Error without network. */
  text(url: string): Promise<string>;
}

declare global {
  interface Window {
    /** Where a file that came as a script puts its text. */
    archiveseFiles?: { take(name: string, text: string): void };
  }
}

/** @param root of the site, absolute. */
export function openScriptFiles(root: string): ScriptFiles {
  const texts = new Map<string, string>();
  window.archiveseFiles = {
    take(name, text) {
      texts.set(name, text);
    },
  };
  return {
    async text(url) {
      if (!texts.has(url)) await loadScript(`${root}${url}.js`);
      const text = texts.get(url);
      if (text === undefined) throw new Error(`No text in ${url}`);
      return text;
    },
  };
}

/** @throws Error where the script does not come. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`No script at ${src}`)));
    document.head.append(script);
  });
}
