import type { SemanticTokensEdit } from "vscode-languageserver-protocol";
import type { Place } from "#core/text/line-index.ts";
import { difference } from "./difference.ts";

/**
 * The tokens of one record as the protocol sends them: five numbers each, of which the first two count from the token before; of the
 * first token from where the record begins.
 */
export interface TokenRun {
  readonly data: readonly number[];
  /** Where the last token begins, from the start of the record. */
  readonly last: Place;
}

/** The tokens of a text, run by run: what two versions have in common is found without looking into the runs, which are mostly the same. */
export class TokenRuns {
  readonly #runs: TokenRun[] = [];
  /** Two numbers for each run: where its first token begins, from the last token before it. */
  readonly #leads: number[] = [];
  #line = 0;
  #character = 0;

  /** Runs come in the order of the text. @param start of the record */
  add(run: TokenRun, start: Place): void {
    if (run.data.length === 0) return;
    const line = run.data[0] ?? 0;
    const lines = start.line + line - this.#line;
    const character = characterFrom(start, line, run.data[1] ?? 0);
    this.#runs.push(run);
    this.#leads.push(lines, lines === 0 ? character - this.#character : character);
    this.#line = start.line + run.last.line;
    this.#character = characterFrom(start, run.last.line, run.last.character);
  }

  /** As the protocol sends them, of all runs or of some. */
  data(first = 0, end = this.#runs.length): number[] {
    const data: number[] = [];
    for (let i = first; i < end; i++) {
      data.push(this.#leads[2 * i] ?? 0, this.#leads[2 * i + 1] ?? 0);
      const numbers = this.#runs[i]?.data ?? [];
      for (let at = 2; at < numbers.length; at++) data.push(numbers[at] ?? 0);
    }
    return data;
  }

  /** What makes these tokens of those. */
  editsOf(before: TokenRuns): SemanticTokensEdit[] {
    const [old, now] = [before.#runs.length, this.#runs.length];
    const shorter = Math.min(old, now);
    let head = 0;
    let start = 0;
    for (; head < shorter && this.#isSame(head, before, head); head++) start += this.#runs[head]?.data.length ?? 0;
    let tail = 0;
    while (tail < shorter - head && this.#isSame(now - 1 - tail, before, old - 1 - tail)) tail++;
    const edits = difference(before.data(head, old - tail), this.data(head, now - tail));
    return edits.map((edit) => ({ ...edit, start: edit.start + start }));
  }

  #isSame(i: number, other: TokenRuns, j: number): boolean {
    return (
      this.#leads[2 * i] === other.#leads[2 * j] &&
      this.#leads[2 * i + 1] === other.#leads[2 * j + 1] &&
      isSameRun(this.#runs[i], other.#runs[j])
    );
  }
}

/** An edited record may have the tokens that it had. */
function isSameRun(a: TokenRun | undefined, b: TokenRun | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b;
  return a.data.length === b.data.length && a.data.every((number, i) => number === b.data[i]);
}

/** On the line on which a record begins, characters count from its start. */
const characterFrom = (start: Place, line: number, character: number): number =>
  line === 0 ? start.character + character : character;
