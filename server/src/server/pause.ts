import type { Host } from "#workspace/host.ts";

/** Does its work once nothing has begun it anew for a while, and at the latest when it was put off for so long. */
export class Pause {
  readonly #host: Pick<Host, "now" | "after">;
  readonly #milliseconds: number;
  readonly #work: () => void;
  readonly #longest: number;
  #cancel: (() => void) | undefined;
  #began: number | undefined;

  constructor(
    host: Pick<Host, "now" | "after">,
    milliseconds: number,
    work: () => void,
    longest = Number.POSITIVE_INFINITY,
  ) {
    this.#host = host;
    this.#milliseconds = milliseconds;
    this.#work = work;
    this.#longest = longest;
  }

  begin(): void {
    const now = this.#host.now();
    this.#cancel?.();
    this.#began ??= now;
    const wait = Math.max(0, Math.min(this.#milliseconds, this.#began + this.#longest - now));
    this.#cancel = this.#host.after(wait, () => {
      this.end();
      this.#work();
    });
  }

  end(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#began = undefined;
  }
}
