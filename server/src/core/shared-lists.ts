/** One list for all that are equal: there are few. */
export class SharedLists {
  readonly #lists = new Map<string, readonly string[]>();

  same(list: readonly string[]): readonly string[] {
    if (list.length === 0) return none;
    const name = list.join();
    const known = this.#lists.get(name) ?? list;
    this.#lists.set(name, known);
    return known;
  }
}

const none: readonly never[] = [];
