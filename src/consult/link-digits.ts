/** Letters that pass through addresses, mail and messengers as they are; each is a digit from 0 to 63. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 64;

/** Most that one and two digits hold. */
export const MOST_IN_ONE = BASE - 1;
export const MOST_IN_TWO = BASE * BASE - 1;

export const oneDigit = (value: number): string => DIGITS[value]!;
export const twoDigits = (value: number): string => oneDigit(Math.floor(value / BASE)) + oneDigit(value % BASE);

/** Reads digits from left to right; after the end, or at a letter that is none, everything is -1 and `sound` is false. */
export class DigitReader {
  readonly #text: string;
  #at = 0;
  sound = true;

  constructor(text: string) {
    this.#text = text;
  }

  one(): number {
    const value = this.#at < this.#text.length ? DIGITS.indexOf(this.#text[this.#at]!) : -1;
    this.#at += 1;
    if (value < 0) this.sound = false;
    return value;
  }

  two(): number {
    const [high, low] = [this.one(), this.one()];
    return high < 0 || low < 0 ? -1 : high * BASE + low;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }
}

/** Remainder of a text in a cyclic code: a change within one letter, or two side by side, always gives another. */
function cyclic(text: string, width: number, polynomial: number): number {
  const top = 2 ** (width - 1);
  const mask = 2 ** width - 1;
  let rest = mask;
  for (let n = 0; n < text.length; n++) {
    rest ^= (text.charCodeAt(n) & 0xff) << (width - 8);
    for (let bit = 0; bit < 8; bit++) rest = ((rest & top) === 0 ? rest << 1 : (rest << 1) ^ polynomial) & mask;
  }
  return rest;
}

/** Two digits that a line ends with. @source CRC-12, polynomial 0x80F */
export const lineCheck = (line: string): string => twoDigits(cyclic(line, 12, 0x80f));

/** Four digits that a whole link ends with. @source CRC-24 of OpenPGP (RFC 4880), polynomial 0x864CFB */
export function wholeCheck(text: string): string {
  const rest = cyclic(text, 24, 0x864cfb);
  return twoDigits(Math.floor(rest / (BASE * BASE))) + twoDigits(rest % (BASE * BASE));
}
