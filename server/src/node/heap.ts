import { setFlagsFromString } from "node:v8";

/** Garbage may take up so much room, in percent of what is in use, before it is collected. A V8 that does not know a flag ignores it. */
const setGrowth = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** For as long as nearly all that is made stays: to look for garbage again and again would take a sixth of the time. */
export function growFreely(): void {
  setGrowth(400);
  // Else V8 concludes that what is made then will always stay, and has to look for it among all that is old.
  setFlagsFromString("--no-allocation-site-pretenuring");
}

/**
 * For work that leaves much garbage: left to itself V8 lets a heap of this size grow to four times what is in use. How far it may grow is
 * found out at the end of each collection, so one is begun.
 */
export function growSparingly(): void {
  setGrowth(25);
  setCollectAt(100);
  setTimeout(() => setCollectAt(0), soon).unref();
}

/** A collection is begun when so much is left of the room, in percent; 0: V8 decides. */
const setCollectAt = (percent: number): void => setFlagsFromString(`--incremental-marking-hard-trigger=${percent}`);

/** Milliseconds, in which some memory is taken. */
const soon = 100;
