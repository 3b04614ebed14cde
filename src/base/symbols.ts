const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes a whole number in `length` base64url symbols (6 bits each), highest bits first. */
export function toSymbols(value: number, length: number): string {
  let rest = value;
  let out = '';
  for (let i = 0; i < length; i++) {
    out = ALPHABET.charAt(rest % 64) + out;
    rest = Math.floor(rest / 64);
  }
  return out;
}

/** Reads what `toSymbols` wrote; `undefined` where a symbol is none of the alphabet. */
export function fromSymbols(text: string): number | undefined {
  let value = 0;
  for (const symbol of text) {
    const digit = ALPHABET.indexOf(symbol);
    if (digit < 0) return undefined;
    value = value * 64 + digit;
  }
  return value;
}
