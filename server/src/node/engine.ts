import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/**
 * What this kind of program needs of V8 that it does not find out by itself. Told while it runs, because what is told to Node when it
 * starts makes it start later. A V8 that does not know a flag ignores it.
 */
export function startEngine(): void {
  // The middle of three compilers takes 10 MB for functions that most dossiers do not call often enough; it comes in ten times later.
  setFlagsFromString("--invocation-count-for-maglev=4000");
  // Else V8 concludes from a folder that is read that what is made will always stay, and looks for it among all that is old.
  setFlagsFromString("--no-allocation-site-pretenuring");
  // Else a young heap that is nearly full is collected as soon as there is nothing to run, which is when an answer is to be sent.
  setFlagsFromString("--no-minor-gc-task");
  limitYoungHeap();
  growFreely();
}

/** In bytes; V8 keeps two halves. */
const youngHeap = 8 * 1024 * 1024;

/**
 * A larger one, of up to 128 MB, would stay as large for ever and make nothing faster; in a smaller one more gets old that is not needed
 * any more. By now it is that large, because a program of a megabyte was read.
 */
function limitYoungHeap(): void {
  const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
  if ((young?.space_size ?? 0) >= youngHeap) setFlagsFromString("--semi-space-growth-factor=1");
  else setTimeout(limitYoungHeap, soon).unref();
}

/** For as long as nearly all that is made stays: to look for garbage again and again would take a sixth of the time. */
export function growFreely(): void {
  setGrowth(150);
  setYoungCollection("by several threads");
}

/**
 * For work that leaves much garbage: left to itself V8 lets a heap of this size grow to four times what is in use. How far it may grow is
 * found out at the end of each collection, so one is begun.
 */
export function growSparingly(): void {
  setGrowth(25);
  setYoungCollection("by one thread");
  setCollectAt(100);
  setTimeout(() => setCollectAt(0), soon).unref();
}

/** Where little is left to be kept, one thread has done it before others are awake. */
const setYoungCollection = (how: "by several threads" | "by one thread"): void =>
  setFlagsFromString(how === "by one thread" ? "--no-parallel-scavenge" : "--parallel-scavenge");

/** Garbage may take up so much room, in percent of what is in use, before it is collected. */
const setGrowth = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** A collection is begun when so much is left of the room, in percent; 0: V8 decides. */
const setCollectAt = (percent: number): void => setFlagsFromString(`--incremental-marking-hard-trigger=${percent}`);

/** Milliseconds in which some memory is taken. */
const soon = 100;
