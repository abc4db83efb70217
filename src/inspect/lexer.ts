// The bytes of content to its operations (ISO 32000-2:2020, 7.2, 7.8.2 and 8.9.7). Damaged parts are passed over, as other
// readers do; what was passed over is not told here.

export interface Name {
  readonly name: string;
}
export type Operand = number | boolean | null | Name | Uint8Array | readonly Operand[] | ReadonlyMap<string, Operand>;

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

export const isName = (operand: Operand | undefined): operand is Name =>
  typeof operand === 'object' && operand !== null && 'name' in operand;

/** All operations; an inline image is one, `BI`, with its dictionary and its bytes. */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const lexer = new Lexer(bytes);
  let operands: Operand[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Keyword)) operands.push(token);
    else {
      yield token.word === 'BI'
        ? { operator: 'BI', operands: lexer.inlineImage() }
        : { operator: token.word, operands };
      operands = [];
    }
  }
}

class Keyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

const code = (character: string): number => character.charCodeAt(0);
const [PERCENT, SLASH, OPEN, CLOSE, LESS, MORE, BRACKET, UNBRACKET, BACKSLASH] = [...'%/()<>[]\\'].map(code);

const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0x00;
const DELIMITERS = new Set([...'%/()<>[]{}'].map(code));
const isRegular = (byte: number): boolean => !isSpace(byte) && !DELIMITERS.has(byte);
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

class Lexer {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next operand or keyword; undefined at the end. */
  next(): Operand | Keyword | undefined {
    for (;;) {
      this.#skipSpace();
      const byte = this.#bytes[this.#at];
      if (byte === undefined) return undefined;
      if (byte === SLASH) return { name: this.#name() };
      if (byte === OPEN) return this.#literal();
      if (byte === BRACKET) return this.#array();
      if (byte === LESS) return this.#bytes[this.#at + 1] === LESS ? this.#dictionary() : this.#hexadecimal();
      if (isRegular(byte)) return this.#word();
      // A bracket that nothing opened.
      this.#at++;
    }
  }

  /** Dictionary and bytes, after `BI`. */
  inlineImage(): readonly Operand[] {
    const entries = new Map<string, Operand>();
    for (let key = this.next(); key !== undefined; key = this.next()) {
      if (key instanceof Keyword) {
        if (key.word === 'ID') break;
        continue;
      }
      const value = this.next();
      if (isName(key) && value !== undefined && !(value instanceof Keyword)) entries.set(key.name, value);
    }
    const start = this.#at + 1;
    const end = this.#endOfImage(start);
    this.#at = Math.min(this.#bytes.length, end + 3);
    return [entries, this.#bytes.subarray(start, end)];
  }

  /** Where white space, `EI` and white space stand, with what can be content after them. */
  #endOfImage(start: number): number {
    const bytes = this.#bytes;
    for (let i = start; i + 2 < bytes.length; i++) {
      if (bytes[i + 1] !== 0x45 || bytes[i + 2] !== 0x49 || !isSpace(bytes[i])) continue;
      const after = bytes.subarray(i + 3, i + 13);
      const isText = after.every((byte) => isSpace(byte) || (byte >= 0x20 && byte < 0x7f));
      if (isText && (after.length === 0 || isSpace(after[0]))) return i;
    }
    return bytes.length;
  }

  #skipSpace(): void {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (isSpace(byte)) this.#at++;
      else if (byte === PERCENT) {
        while (this.#at < this.#bytes.length && this.#bytes[this.#at] !== 0x0a && this.#bytes[this.#at] !== 0x0d)
          this.#at++;
      } else return;
    }
  }

  #regular(): string {
    const start = this.#at;
    while (this.#at < this.#bytes.length && isRegular(this.#bytes[this.#at] ?? 0)) this.#at++;
    let text = '';
    for (let i = start; i < this.#at; i++) text += String.fromCharCode(this.#bytes[i] ?? 0);
    return text;
  }

  #name(): string {
    this.#at++;
    const raw = this.#regular();
    if (!raw.includes('#') && !/[\x80-\xff]/.test(raw)) return raw;
    const plain = raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(plain, 'latin1').toString('utf8');
  }

  #word(): Operand | Keyword {
    const word = this.#regular();
    if (/^[-+.\d]/.test(word)) {
      const number = Number.parseFloat(word.replace(/^[-+]*(?=[-+])/, ''));
      if (!Number.isNaN(number)) return number;
    }
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : new Keyword(word);
  }

  #literal(): Uint8Array {
    const bytes = this.#bytes;
    const out: number[] = [];
    let depth = 1;
    for (this.#at++; this.#at < bytes.length; this.#at++) {
      let byte = bytes[this.#at] ?? 0;
      if (byte === OPEN) depth++;
      else if (byte === CLOSE && --depth === 0) break;
      else if (byte === BACKSLASH) {
        const escaped = this.#escape();
        if (escaped === undefined) continue;
        byte = escaped;
      }
      out.push(byte);
    }
    this.#at++;
    return Uint8Array.from(out);
  }

  /** The byte that an escape stands for; undefined for the end of a line that is none. Ends on its last byte. */
  #escape(): number | undefined {
    const byte = this.#bytes[++this.#at] ?? 0;
    const digits = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 3)))?.[0];
    if (digits !== undefined) {
      this.#at += digits.length - 1;
      return Number.parseInt(digits, 8) & 0xff;
    }
    if (byte === 0x0d && this.#bytes[this.#at + 1] === 0x0a) this.#at++;
    return byte === 0x0d || byte === 0x0a ? undefined : (ESCAPES[String.fromCharCode(byte)] ?? byte);
  }

  #hexadecimal(): Uint8Array {
    let digits = '';
    for (this.#at++; this.#at < this.#bytes.length && this.#bytes[this.#at] !== MORE; this.#at++)
      digits += String.fromCharCode(this.#bytes[this.#at] ?? 0);
    this.#at++;
    const hex = digits.replace(/[^0-9a-fA-F]/g, '');
    return Buffer.from(hex.length % 2 === 1 ? `${hex}0` : hex, 'hex');
  }

  #array(): readonly Operand[] {
    const items: Operand[] = [];
    this.#at++;
    for (;;) {
      this.#skipSpace();
      if (this.#bytes[this.#at] === UNBRACKET) {
        this.#at++;
        return items;
      }
      const item = this.next();
      if (item === undefined) return items;
      if (!(item instanceof Keyword)) items.push(item);
    }
  }

  #dictionary(): ReadonlyMap<string, Operand> {
    const entries = new Map<string, Operand>();
    this.#at += 2;
    for (;;) {
      this.#skipSpace();
      if (this.#bytes[this.#at] === MORE) {
        this.#at += 2;
        return entries;
      }
      const key = this.next();
      if (key === undefined) return entries;
      if (key instanceof Keyword || !isName(key)) continue;
      const value = this.next();
      if (value !== undefined && !(value instanceof Keyword)) entries.set(key.name, value);
    }
  }
}
