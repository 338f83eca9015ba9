/**
 * Items by their ids. A `Map` does the same, and takes three times as long with ids that were just cut out of a text: an engine does not
 * know the hash of such a string yet, and finds it out slowly. Open addressing with linear probing (Knuth, The Art of Computer
 * Programming, 6.4, algorithms L and R). In no order.
 */
export class IdTable<Item extends { readonly id: string }> {
  /** Of the item in the same place; 0 where there is none. A power of two, at least half of them 0. */
  #hashes = new Int32Array(least);
  #items = new Array<Item | undefined>(least);
  #size = 0;

  get(id: string): Item | undefined {
    return this.#items[this.#placeOf(id, hashOf(id))];
  }

  /** @param make where there is none yet */
  getOrAdd(id: string, make: (id: string) => Item): Item {
    const hash = hashOf(id);
    const place = this.#placeOf(id, hash);
    const known = this.#items[place];
    if (known !== undefined) return known;
    const made = make(id);
    this.#hashes[place] = hash;
    this.#items[place] = made;
    this.#size++;
    if (2 * this.#size > this.#hashes.length) this.#grow();
    return made;
  }

  delete(id: string): void {
    let gap = this.#placeOf(id, hashOf(id));
    if (this.#items[gap] === undefined) return;
    this.#size--;
    // What lies behind moves up, unless it would then stand before the place that its hash names.
    for (let from = this.#next(gap); this.#hashes[from] !== 0; from = this.#next(from)) {
      const wanted = this.#first(this.#hashes[from] ?? 0);
      if (this.#distance(wanted, from) < this.#distance(gap, from)) continue;
      this.#move(from, gap);
      gap = from;
    }
    this.#hashes[gap] = 0;
    this.#items[gap] = undefined;
  }

  *[Symbol.iterator](): Generator<Item> {
    for (const item of this.#items) if (item !== undefined) yield item;
  }

  /** Where the item with that id is, or would be. */
  #placeOf(id: string, hash: number): number {
    let place = this.#first(hash);
    for (let other = this.#hashes[place]; other !== 0; other = this.#hashes[place]) {
      if (other === hash && this.#items[place]?.id === id) break;
      place = this.#next(place);
    }
    return place;
  }

  #grow(): void {
    const [hashes, items] = [this.#hashes, this.#items];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#items = new Array(2 * hashes.length);
    for (const [i, hash] of hashes.entries()) {
      if (hash === 0) continue;
      let place = this.#first(hash);
      while (this.#hashes[place] !== 0) place = this.#next(place);
      this.#hashes[place] = hash;
      this.#items[place] = items[i];
    }
  }

  #move(from: number, to: number): void {
    this.#hashes[to] = this.#hashes[from] ?? 0;
    this.#items[to] = this.#items[from];
  }

  #first(hash: number): number {
    return hash & (this.#hashes.length - 1);
  }

  #next(place: number): number {
    return (place + 1) & (this.#hashes.length - 1);
  }

  /** How many steps it is to a place. */
  #distance(from: number, to: number): number {
    return (to - from) & (this.#hashes.length - 1);
  }
}

const least = 16;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, its bits mixed once more because the low ones choose the place; never 0. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}
