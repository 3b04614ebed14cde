import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { packageFiles } from '../../../src/tools/package-lms/make-package.ts';
import type { PackageWish } from '../../../src/tools/package-lms/options.ts';
import { readSite, type Site } from '../../../src/tools/package-lms/site-files.ts';

const OUT = 'tests/browser/.out/packages';

let site: Site | undefined;
const made = new Map<string, string>();

/** A package of a built site as an LMS has it: unpacked. Each is made once. @returns the folder. */
export function unpacked(folder: string, wish: PackageWish): string {
  const out = join(OUT, `${wish.format}-${wish.chapter ?? 'novel'}-${wish.lang}`);
  const known = made.get(out);
  if (known !== undefined) return known;
  made.set(out, out);
  rmSync(out, { recursive: true, force: true });
  site ??= readSite(folder);
  for (const [name, contents] of packageFiles(site, wish)) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  return out;
}

/** @returns the server's own address, with a slash behind it. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

export function answer(
  response: ServerResponse,
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, headers);
  response.end(body);
}

type View = Page | Frame;

export async function turnIn(view: View): Promise<number> {
  return Number(await view.locator('#now').getAttribute('data-passage'));
}

/** Takes a choice of the words by its place among them. @returns the id of the choice. */
export async function take(view: View, at: (count: number, turn: number) => number) {
  const turn = await turnIn(view);
  const buttons = view.locator('#offer button[data-choice]:not([disabled])');
  const button = buttons.nth(at(await buttons.count(), turn));
  const id = await button.getAttribute('data-choice');
  await button.click();
  await view.waitForSelector(`#now[data-passage="${turn + 1}"]`, { state: 'attached' });
  return id ?? '';
}

/** Takes one choice after another until one of these has been on offer, and taken. @returns its id. */
export async function takeUntil(view: View, wanted: readonly string[]): Promise<string> {
  for (let i = 0; i < 80; i++) {
    for (const id of wanted) {
      if ((await view.locator(`#offer button[data-choice="${id}"]`).count()) === 0) continue;
      const turn = await turnIn(view);
      await view.locator(`#offer button[data-choice="${id}"]`).click();
      await view.waitForSelector(`#now[data-passage="${turn + 1}"]`, { state: 'attached' });
      return id;
    }
    await take(view, (count, turn) => turn % count);
  }
  throw new Error(`None of ${wanted.join(', ')} was ever on offer`);
}

/** Plays on until the page says so of the course. */
export async function playUntilNote(view: View): Promise<string> {
  for (let i = 0; i < 80; i++) {
    const note = view.locator('[data-course="taken"]');
    if ((await note.count()) > 0) return (await note.textContent()) ?? '';
    await take(view, (count, turn) => turn % count);
  }
  throw new Error('The course was never told of an end');
}
