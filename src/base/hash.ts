/**
 * FNV-1a over UTF-16 code units: short, stable names for ids and versions; no protection.
 * @returns a whole number, 0 to 2³²−1.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  // One more mix: FNV alone leaves the high bits of short words nearly equal.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
