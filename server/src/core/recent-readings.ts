/** What can be let go and made anew when it is asked for again. */
export interface Reading {
  forget(): void;
}

/**
 * The records whose trees and values are at hand; the oldest are let go when there are too many. A dossier of 100,000 events would
 * otherwise take twenty times the room of its text, of which hardly anything is looked at twice.
 */
export class RecentReadings {
  readonly #limit: number;
  readonly #readings: { readonly reading: Reading; readonly size: number }[] = [];
  #oldest = 0;
  #size = 0;

  /** @param limit in characters of the records' text; the record that was read last is at hand in any case */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param size in characters */
  add(reading: Reading, size: number): void {
    this.#readings.push({ reading, size });
    this.#size += size;
    while (this.#size > this.#limit && this.#oldest < this.#readings.length - 1) this.#forgetOldest();
    if (this.#oldest > 1000 && this.#oldest * 2 > this.#readings.length) {
      this.#readings.splice(0, this.#oldest);
      this.#oldest = 0;
    }
  }

  #forgetOldest(): void {
    const oldest = this.#readings[this.#oldest++];
    oldest?.reading.forget();
    this.#size -= oldest?.size ?? 0;
  }
}
