import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../assets/portraits/', import.meta.url));
const IDS = Array.from({ length: 27 }, (_, k) => `n${String(k + 1).padStart(2, '0')}`);
/** Mean difference of two prints, of 255, below which a player could mistake one for the other. */
const CONFUSING = 18;

const fileOf = (id: string) => `${FOLDER}${id}.webp`;

/** The print as small as on a crowded board: 30 × 39 tones. */
async function glance(id: string): Promise<Uint8Array> {
  return sharp(fileOf(id)).resize(30, 39).greyscale().raw().toBuffer();
}

function difference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, tone, k) => sum + Math.abs(tone - (b[k] ?? 0)), 0) / a.length;
}

test('each of the twenty-seven names has a print, and nobody else has', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(IDS.map((id) => `${id}.webp`));
});

test('a print is 300 by 390, grey, and weighs less than five kilobytes', async () => {
  for (const id of IDS) {
    const { width, height, format, hasAlpha } = await sharp(fileOf(id)).metadata();
    expect({ id, width, height, format, hasAlpha }).toEqual({
      id,
      width: 300,
      height: 390,
      format: 'webp',
      hasAlpha: false,
    });
    const { channels } = await sharp(fileOf(id)).stats();
    const means = channels.map(({ mean }) => mean);
    // Lossy WebP rounds its colour planes, so three equal channels come back a tone apart.
    expect(Math.max(...means) - Math.min(...means), `${id} is grey`).toBeLessThan(2);
    expect(statSync(fileOf(id)).size, id).toBeLessThan(5000);
  }
});

test('no two people on the board can be mistaken for one another at a glance', async () => {
  const glances = await Promise.all(IDS.map(glance));
  const pairs = IDS.flatMap((id, i) =>
    IDS.slice(i + 1).map((other, k) => ({
      pair: `${id} and ${other}`,
      apart: difference(glances[i] ?? new Uint8Array(), glances[i + 1 + k] ?? new Uint8Array()),
    })),
  );
  const alike = pairs.filter(({ apart }) => apart < CONFUSING);
  expect(alike).toEqual([]);
});
