/** What can be let go and made anew when it is asked for again. */
export interface Reading {
  /** When somebody asked for it last, by `RecentReadings.now`. */
  readonly usedAt: number;
  forget(): void;
}

/**
 * The records whose trees and values are at hand. A dossier of 100,000 events would otherwise take twenty times the room of its text,
 * of which hardly anything is looked at twice. When there are too many, the oldest are let go; but what others refer to is
 * asked for again and again, and stays.
 */
export class RecentReadings {
  readonly #limit: number;
  readonly #readings: Entry[] = [];
  #oldest = 0;
  #size = 0;
  /** Counts the readings: the time by which it is told what was used when. */
  now = 0;
  /** Who works on a record may compare what was read of it with what is read of it: it is not let go meanwhile. */
  inWork: unknown;

  /** @param limit in characters of the records' text; the record that was read last is at hand in any case */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param size in characters */
  add(reading: Reading, size: number): void {
    this.#size += size;
    this.#readings.push({ reading, size, since: this.now });
    this.now++;
    for (let i = this.#readings.length - this.#oldest; i > 1 && this.#size > this.#limit; i--) this.#passOldest();
    if (this.#oldest > 1000 && this.#oldest * 2 > this.#readings.length) {
      this.#readings.splice(0, this.#oldest);
      this.#oldest = 0;
    }
  }

  /** What is in work, and whatever was used again later, gets another turn. */
  #passOldest(): void {
    const { reading, size, since } = this.#readings[this.#oldest++] as Entry;
    if (reading === this.inWork || reading.usedAt > since + atOnce) {
      this.#readings.push({ reading, size, since: this.now });
      return;
    }
    reading.forget();
    this.#size -= size;
  }
}

interface Entry {
  readonly reading: Reading;
  readonly size: number;
  readonly since: number;
}

/** Whatever is read is asked for several times until so many others have been read. That is no sign that it will be wanted again. */
const atOnce = 30;
