import type { Progress } from "#core/check/check.ts";
import type { Host } from "#workspace/host.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { onceSilent } from "./once-silent.ts";

type SettlingHost = Pick<Host, "now" | "after" | "giveWay" | "heard">;

/** Milliseconds of rules at a stretch: what comes in meanwhile waits no longer. */
const stretch = 15;

/** Milliseconds after which a dossier that was just opened shows what is known so far. */
const patience = 25;

/** Milliseconds that an answer is given to go out, and the editor to read it. */
const respite = 2;

/** Who asks without end holds the rules up by no more than so many milliseconds at a time. */
const longestRespite = 10;

/** Milliseconds of work, from which on it pays to let the editor go first. */
const long = 2;

/**
 * Runs the rules that changes made due, a stretch at a time, so that an edit or a request never waits for the rest of a large
 * dossier. What came in together with a change is answered first: with a key comes the question what may be written there.
 */
export class Settling {
  readonly #host: SettlingHost;
  readonly #workspace: Pick<Workspace, "work">;
  readonly #told: (isDone: boolean) => void;
  #cancel: (() => void) | undefined;
  /** When the next stretch was due at first. */
  #due = 0;
  /** How long the last one took until what it found had been sent, in milliseconds. */
  #took = 0;
  #progress: Progress = "done";
  #began = 0;
  #isHeld = false;
  #isOver = false;
  /** Nothing was complete yet. Later on, old problems stay until new ones are ready. */
  #isFirst = true;
  #waiting: { readonly forAll: boolean; readonly resolve: () => void }[] = [];

  /** @param told when the problems of open files are complete, or some of them are late, and when all are */
  constructor(host: SettlingHost, workspace: Pick<Workspace, "work">, told: (isDone: boolean) => void) {
    this.#host = host;
    this.#workspace = workspace;
    this.#told = told;
  }

  /** Something changed. */
  changed(): void {
    if (this.#isOver) return;
    this.#progress = "busy";
    this.#began = this.#host.now();
    this.#soon(this.#took < long ? () => this.#go() : () => this.#goLast());
  }

  /** An answer goes out first, because whoever goes on at once may keep the editor from reading it (`Host.giveWay`). */
  answered(): void {
    if (this.#cancel !== undefined && this.#host.now() - this.#due < longestRespite)
      this.#after(respite, () => this.#go());
  }

  /** Until it is to go on, only open files are checked: what the rules need for the others is on its way. */
  hold(): void {
    this.#isHeld = true;
  }

  goOn(): void {
    this.#isHeld = false;
    this.changed();
  }

  /** Resolves when nothing is due in open files any more; `undefined` where that is so. */
  checked(): Promise<void> | undefined {
    return this.#isSettled(false) ? undefined : this.settled("open files");
  }

  /** Resolves when nothing is due any more, in open files or at all. */
  settled(where: "open files" | "everywhere"): Promise<void> {
    const forAll = where === "everywhere";
    if (this.#isSettled(forAll)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ forAll, resolve }));
  }

  end(): void {
    this.#isOver = true;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#progress = "done";
    this.#resolve();
  }

  /** What was about to be sent together with the change is looked for once more. */
  #goLast(): void {
    this.#host.giveWay?.();
    this.#soon(() => this.#go());
  }

  #later(): void {
    this.#due = this.#host.now();
    this.#cancel = onceSilent(this.#host, () => this.#go());
  }

  #soon(step: () => void): void {
    this.#due = this.#host.now();
    this.#after(0, step);
  }

  #after(milliseconds: number, step: () => void): void {
    this.#cancel?.();
    this.#cancel = this.#host.after(milliseconds, step);
  }

  #go(): void {
    const began = this.#host.now();
    this.#work(began + stretch);
    this.#host.after(0, () => {
      this.#took = this.#host.now() - began;
    });
  }

  /** @param end until when, more or less */
  #work(end: number): void {
    this.#cancel = undefined;
    const before = this.#progress;
    const isHeld = this.#isHeld;
    const found = this.#workspace.work(() => this.#host.now() < end, isHeld ? "urgent" : "everything");
    // Who brings the files that are missing says when they are there.
    const isWaiting = found === "held";
    const now = isWaiting || (isHeld && found === "done") ? "urgent done" : found;
    const isLate = this.#isFirst && end - this.#began > patience;
    this.#progress = now !== "busy" ? now : isLate ? "urgent done" : before;
    if (this.#progress === "done") this.#isFirst = false;
    const isRest = isWaiting || (isHeld && now !== "busy");
    if (this.#progress !== "done" && !isRest) this.#later();
    if (this.#progress === before) return;
    this.#told(this.#progress === "done");
    this.#resolve();
  }

  #isSettled(forAll: boolean): boolean {
    return forAll ? this.#progress === "done" : this.#progress !== "busy";
  }

  #resolve(): void {
    const served = this.#waiting.filter(({ forAll }) => this.#isSettled(forAll));
    this.#waiting = this.#waiting.filter((one) => !served.includes(one));
    for (const { resolve } of served) resolve();
  }
}
