import type { Host } from "#workspace/host.ts";

/** Does its work once nothing has begun it anew for a while. */
export class Pause {
  readonly #host: Host;
  readonly #milliseconds: number;
  readonly #work: () => void;
  #cancel: (() => void) | undefined;

  constructor(host: Host, milliseconds: number, work: () => void) {
    this.#host = host;
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  begin(): void {
    this.end();
    this.#cancel = this.#host.after(this.#milliseconds, this.#work);
  }

  end(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
