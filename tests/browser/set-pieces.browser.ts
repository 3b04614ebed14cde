import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readRoutes } from '../../src/build/routes/read-routes.ts';
import { encodeRun } from '../../src/narrative/run-code.ts';
import { seedOf } from '../../src/narrative/seed.ts';
import { frameFor, hotspotOnPage } from '../../src/stage/frame.ts';
import type { SceneFile } from '../../src/stage/scene-file.ts';
import { DESKTOP, PHONE, withReader } from './harness.ts';
import { arrive, offerOf, turnOf, wordsOf } from './play.ts';

interface Piece {
  readonly scene: string;
  /** Somebody's way leads here, as far as the choice that they made. */
  readonly before: string;
  /** What they may have chosen last, where the choice is not the first of its kind on every way. */
  readonly behind?: readonly string[];
  readonly choice: string;
  readonly at: string;
  readonly name: RegExp;
}

/** Each place where choosing is looking: a choice of its first offer. */
const PIECES: readonly Piece[] = [
  {
    scene: 'condesa',
    before: 'curtain',
    choice: 'ironing',
    at: 'ironing',
    name: /woman ironing/,
  },
  {
    scene: 'ministry',
    before: 'to_protocol',
    choice: 'to_europe',
    at: 'europe',
    name: /lift to Europe/,
  },
  {
    scene: 'beach',
    before: 'cooler',
    behind: ['band', 'about_weather', 'seaweed', 'who_can_see', 'blue_ticks'],
    choice: 'vendor',
    at: 'vendor',
    name: /ten kilometres/,
  },
  { scene: 'counter', before: 'bell', choice: 'bell', at: 'bell', name: /Strike the bell/ },
  { scene: 'archive', before: 'various', choice: 'floods', at: 'shelf', name: /Floods/ },
  { scene: 'feed', before: 'take_down', choice: 'joke', at: 'thread_2', name: /Follow the joke/ },
];

const ways = readRoutes('story');

/** The address of a place on a committed way, one step before a choice was made there. */
function addressOf(
  { before, behind }: Pick<Piece, 'before' | 'behind'>,
  more: readonly string[] = [],
): string {
  const way = ways.find(({ choices }) => {
    const at = choices.indexOf(before);
    return at >= 0 && (behind === undefined || behind.includes(choices[at - 1] ?? ''));
  });
  if (way === undefined) throw new Error(`No way leads to "${before}".`);
  const choices = [...way.choices.slice(0, way.choices.indexOf(before)), ...more];
  return `#r=${encodeRun({ storyVersion: 'any', seed: seedOf(way.seed), choices })}`;
}

function sceneFile(id: string): SceneFile {
  return JSON.parse(readFileSync(`assets/scenes/${id}/scene.json`, 'utf8')) as SceneFile;
}

/** Presses the picture where the thing is. */
async function pressInPicture(page: Page, { scene, at }: Piece): Promise<void> {
  const canvas = page.locator('#stage canvas');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('No picture');
  const file = sceneFile(scene);
  const frame = frameFor(file, { w: box.width, h: box.height });
  const rect = hotspotOnPage(file, at, { frame, pixelRatio: 1 });
  if (rect === undefined) throw new Error(`No ${at} in ${scene}`);
  await page.mouse.click(box.x + rect.x + rect.w / 2, box.y + rect.y + rect.h / 2);
}

/** Takes one way into a choice, and back again. @returns what was told. */
async function told(page: Page, take: () => Promise<void>): Promise<string> {
  const turn = await turnOf(page);
  await take();
  await arrive(page, turn + 1);
  const words = await wordsOf(page);
  await page.keyboard.press('b');
  await arrive(page, turn);
  return words;
}

test.each(PIECES)(
  '$scene is played by key, by name and in the picture, to the same choice',
  async (piece) => {
    await withReader({ path: addressOf(piece), size: DESKTOP, stage: 'on' }, async ({ page }) => {
      const index = (await offerOf(page)).indexOf(piece.choice);
      expect(index, 'on offer').toBeGreaterThanOrEqual(0);
      const turn = await turnOf(page);
      const byKey = await told(page, () => page.keyboard.press(String(index + 1)));
      const byName = await told(page, () => page.getByRole('button', { name: piece.name }).click());
      await page.waitForSelector('html[data-stage="ready"]');
      // The picture's own loop decides when the scene can be pointed at.
      const inPicture = await told(page, async () => {
        await expect
          .poll(
            async () => {
              if ((await turnOf(page)) === turn) await pressInPicture(page, piece);
              return turnOf(page);
            },
            { timeout: 15_000, interval: 700 },
          )
          .toBe(turn + 1);
      });
      expect(byName).toBe(byKey);
      expect(inPicture).toBe(byKey);
    });
  },
);

test.each([
  ['en', '', /Forty people/, /The vendor of hats/],
  ['es', 'es/', /Cuarenta personas/, /El vendedor de sombreros/],
])(
  'in "%s" the beach is a list, and a look can be taken from it',
  async (_, folder, title, vendor) => {
    const piece = PIECES.find(({ scene }) => scene === 'beach') as Piece;
    await withReader({ path: folder + addressOf(piece), size: PHONE }, async ({ page }) => {
      const index = (await offerOf(page)).indexOf('vendor');
      const byKey = await told(page, () => page.keyboard.press(String(index + 1)));
      const byList = await told(page, async () => {
        await page.getByRole('button', { name: title }).click();
        const dialog = page.getByRole('dialog', { name: title });
        await dialog.waitFor();
        expect(await dialog.getByRole('heading', { level: 3 }).count()).toBe(6);
        const row = dialog.getByRole('listitem').filter({ hasText: vendor });
        await row.getByRole('button').click();
      });
      expect(byList).toBe(byKey);
    });
  },
);

test('who takes the list to the four seconds reads what passed from arm to arm', async () => {
  const beach = PIECES.find(({ scene }) => scene === 'beach') as Piece;
  await withReader(
    { path: addressOf(beach, ['lifeguard', 'umbrella', 'bar']) },
    async ({ page }) => {
      await page.locator('[data-crowd-open]').click();
      const man = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'lemonades' });
      expect(await man.textContent()).toMatch(/towel under his arm is striped blue/);
      expect(await page.getByRole('dialog').getByRole('button').count()).toBe(1);
    },
  );
});
