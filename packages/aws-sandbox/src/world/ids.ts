import type { Ids } from './World';

const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';

/** Ids from a small generator (mulberry32) whose whole state is one number, so that a saved world goes on where it was. */
export class SeededIds implements Ids {
  constructor(private state: number) {}

  get seed(): number {
    return this.state;
  }

  set seed(value: number) {
    this.state = value;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) % 0x100000000;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000;
  }

  private pick(alphabet: string, length: number): string {
    let text = '';
    for (let index = 0; index < length; index += 1) {
      text += alphabet[Math.floor(this.next() * alphabet.length)];
    }
    return text;
  }

  random(length: number): string {
    return this.pick(LETTERS_AND_DIGITS, length);
  }

  hex(length: number): string {
    return this.pick(HEX, length);
  }

  uuid(): string {
    const variant = this.pick('89ab', 1);
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${variant}${this.hex(
      3,
    )}-${this.hex(12)}`;
  }
}
