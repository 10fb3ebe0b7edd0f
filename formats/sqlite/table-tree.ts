// Where are the rows of a table? In the leaves of a tree of pages; a long row goes on in overflow pages
// (source: sqlite.org/fileformat2.html, section 1.6). No page is read twice, so that no damage can lead in circles.
import { Broken } from "./broken.ts";
import { Cursor } from "./cursor.ts";
import type { PageFile } from "./page-file.ts";

export interface TreeTaker {
  readonly row: (rowid: number, payload: Uint8Array) => void;
  readonly broken: (page: number, why: string) => void;
}

const INTERIOR = 0x05;
const LEAF = 0x0d;
const FIRST_PAGE_HEADER = 100; // bytes: the file's own header stands before the first page's
const DEEPEST = 40; // levels; a tree of 2^31 pages has fewer

export function walkTable(file: PageFile, root: number, taker: TreeTaker): void {
  new TableWalk(file, taker).page(root, 0);
}

class TableWalk {
  readonly #file: PageFile;
  readonly #taker: TreeTaker;
  readonly #seen: Uint8Array;

  constructor(file: PageFile, taker: TreeTaker) {
    this.#file = file;
    this.#taker = taker;
    this.#seen = new Uint8Array(file.pages + 1);
  }

  page(number: number, depth: number): void {
    this.#guarded(number, () => {
      const bytes = this.#take(number);
      const cursor = new Cursor(bytes);
      cursor.at = number === 1 ? FIRST_PAGE_HEADER : 0;
      const type = cursor.uint8();
      cursor.at += 2;
      const cells = cursor.uint16();
      cursor.at += 3;
      if (type === LEAF) this.#leaf(number, { bytes, cells, from: cursor.at });
      else if (type === INTERIOR && depth < DEEPEST) this.#interior(cursor, { cells, depth });
      else throw new Broken(`a page of type ${type}`);
    });
  }

  /** Once only: a page belongs to one place. */
  #take(number: number): Uint8Array {
    const bytes = this.#file.page(number);
    if (this.#seen[number] === 1) throw new Broken("a page that was read before");
    this.#seen[number] = 1;
    return bytes;
  }

  #guarded(page: number, read: () => void) {
    try {
      read();
    } catch (trouble) {
      if (!(trouble instanceof Broken)) throw trouble;
      this.#taker.broken(page, trouble.message);
    }
  }

  #interior(cursor: Cursor, { cells, depth }: { readonly cells: number; readonly depth: number }) {
    const last = cursor.uint32();
    const pointers = cursor.at;
    for (let index = 0; index < cells; index++) {
      cursor.at = pointers + 2 * index;
      cursor.at = cursor.uint16();
      this.page(cursor.uint32(), depth + 1);
    }
    this.page(last, depth + 1);
  }

  #leaf(page: number, { bytes, cells, from }: { bytes: Uint8Array; cells: number; from: number }) {
    const pointers = new Cursor(bytes);
    pointers.at = from;
    const cell = new Cursor(bytes);
    let room = bytes.length;
    for (let index = 0; index < cells; index++) {
      cell.at = pointers.uint16();
      this.#guarded(page, () => {
        room -= this.#cell(cell, bytes);
      });
      // Cells that overlap could make one page as long as the file.
      if (room < 0) throw new Broken("more in a page than it can hold");
    }
  }

  /** Bytes of the cell in its page. */
  #cell(cell: Cursor, bytes: Uint8Array): number {
    const from = cell.at;
    const length = cell.varint();
    const rowid = cell.varint();
    const local = this.#localBytes(length);
    if (cell.at + local > bytes.length) throw new Broken("a row that leaves its page");
    const here = bytes.subarray(cell.at, cell.at + local);
    cell.at += local;
    this.#taker.row(rowid, local === length ? here : this.#overflowing(here, length, cell.uint32()));
    return cell.at - from;
  }

  /** How much of a row stands in the leaf itself, by the format's formula. */
  #localBytes(length: number): number {
    const { usable, pages } = this.#file;
    if (length < 0 || length > pages * usable) throw new Broken("a row longer than the file");
    const most = usable - 35;
    if (length <= most) return length;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (usable - 4));
    return fitting <= most ? fitting : least;
  }

  #overflowing(begin: Uint8Array, length: number, firstPage: number): Uint8Array {
    const pieces = [begin];
    let missing = length - begin.length;
    for (let next = firstPage; missing > 0; ) {
      const page = this.#take(next);
      next = new Cursor(page).uint32();
      const piece = page.subarray(4, 4 + missing);
      if (piece.length === 0) throw new Broken("a row that ends too early");
      pieces.push(piece);
      missing -= piece.length;
    }
    return joined(pieces, length);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
