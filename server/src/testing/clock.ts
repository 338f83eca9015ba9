/** A host's clock that is moved by hand. */
export class Clock {
  #time = 0;
  #due: { readonly at: number; readonly work: () => void }[] = [];

  readonly now = (): number => this.#time;

  readonly after = (milliseconds: number, work: () => void): (() => void) => {
    const one = { at: this.#time + milliseconds, work };
    this.#due.push(one);
    return () => this.#remove(one);
  };

  /** Time in which nothing else is run. */
  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }

  /** Runs what comes due meanwhile, each at its time or as soon as there is time. */
  wait(milliseconds: number): void {
    const end = this.#time + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#remove(next);
      this.#time = Math.max(this.#time, next.at);
      next.work();
    }
    this.#time = Math.max(this.#time, end);
  }

  #next(end: number) {
    const [first] = this.#due.toSorted((a, b) => a.at - b.at);
    return first !== undefined && first.at <= end ? first : undefined;
  }

  #remove(one: { readonly at: number }): void {
    this.#due = this.#due.filter((other) => other !== one);
  }
}
