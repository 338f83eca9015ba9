import { setTimeout as sleep } from "node:timers/promises";
import type { CompletionList, Position } from "vscode-languageserver";
import { untilIdle } from "./bench-context.ts";
import { type Answer, type Editor, NoAnswer } from "./editor.ts";
import type { Measure } from "./measurement.ts";
import type { Places } from "./places.ts";
import { type Figures, figuresOf, type Sample } from "./statistics.ts";

/** Between two steps; nobody types faster. In milliseconds. */
const pause = 20;

/** In which lists come that follow the first one, of rules about several records or files, in milliseconds. */
const afterwards = 100;

/** Somebody at work in an open file: each round is a key and its undoing, completions and a hover at one event. */
export class TypingSession {
  readonly editor: Editor;
  readonly #uri: string;
  readonly #places: Places;
  readonly #samples = new Map<Measure, Sample[]>();
  readonly #failures = new Map<Measure, string>();
  /** Why there is no answer any more. */
  #stopped: string | undefined;

  constructor(editor: Editor, uri: string, places: Places) {
    this.editor = editor;
    this.#uri = uri;
    this.#places = places;
  }

  /** @param counts false for rounds in which a server warms up */
  async round(event: number, counts: boolean): Promise<void> {
    if (this.#stopped !== undefined) return;
    const at = {
      title: this.#places.title[event],
      status: this.#places.status[event],
      cites: this.#places.cites[event],
    };
    if (!at.title || !at.status || !at.cites) throw new Error(`there is no event ${event}`);
    try {
      await this.#keystrokes(at.title, counts);
      if (this.editor.server.pulls) return;
      await this.#requests(at.status, at.title, counts);
      if (!this.#isPeer) await this.#idAfterKey(at.cites, counts);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#stopped = error.message;
    }
  }

  figures(measure: Measure): Figures | string {
    const samples = this.#samples.get(measure);
    return (
      this.#stopped ?? this.#failures.get(measure) ?? (samples === undefined ? "not measured" : figuresOf(samples))
    );
  }

  async #keystrokes(at: Position, counts: boolean): Promise<void> {
    for (const [deleted, text] of [
      [0, "x"],
      [1, ""],
    ] as const) {
      const answer = await this.editor.type(this.#uri, at, deleted, text);
      this.#note("keystroke", answer, counts);
      await sleep(afterwards);
      const last = Math.max(answer.wall, this.editor.lastPublished - answer.begun);
      this.#note("keystroke, until the last list", { wall: last, cpu: Number.NaN }, counts);
    }
  }

  async #requests(status: Position, title: Position, counts: boolean): Promise<void> {
    const textDocument = { uri: this.#uri };
    const ask = (method: string, position: Position) => this.editor.request(method, { textDocument, position });
    await this.#ask("completion", counts, () => ask("textDocument/completion", status));
    await this.#afterKey(status, "o", "completion right after a key", counts);
    await this.#ask("hover", counts, () => ask("textDocument/hover", { line: title.line, character: 5 }));
    await sleep(pause);
  }

  /** Ids of sources; a server that knows no ids has nothing to complete here. */
  #idAfterKey(cites: Position, counts: boolean): Promise<void> {
    return this.#afterKey(cites, "s", "completion of an id right after a key", counts);
  }

  async #afterKey(at: Position, key: string, measure: Measure, counts: boolean): Promise<void> {
    await this.#ask(measure, counts, () => this.editor.requestAfterKey(this.#uri, at, key, "textDocument/completion"));
    // A server that does not say versions must have said what it has to say of this one before the next.
    if (this.#isPeer) await untilIdle(this.editor);
    await this.editor.type(this.#uri, at, key.length, "");
    await sleep(pause);
  }

  /** That the peer cannot answer is a result; that ours cannot is a defect, and nothing is worth measuring. */
  async #ask(measure: Measure, counts: boolean, ask: () => Promise<Answer<unknown>>): Promise<void> {
    const answer = await ask().catch((error: unknown) => {
      if (error instanceof NoAnswer || !this.#isPeer) throw error;
      return `fails: ${error instanceof Error ? error.message.replace(/^.*failed with message: /, "") : error}`;
    });
    const trouble = typeof answer === "string" ? answer : isEmpty(answer.result) ? "gives an empty answer" : undefined;
    if (trouble !== undefined && !this.#isPeer) throw new Error(`${measure}: ${this.editor.server.name} ${trouble}`);
    if (trouble !== undefined) this.#failures.set(measure, trouble);
    if (typeof answer !== "string") this.#note(measure, answer, counts);
  }

  get #isPeer(): boolean {
    return this.editor.server.debounce > 0;
  }

  #note(measure: Measure, { wall, cpu }: Sample, counts: boolean): void {
    if (!counts) return;
    const samples = this.#samples.get(measure) ?? [];
    samples.push({ wall, cpu });
    this.#samples.set(measure, samples);
  }
}

function isEmpty(result: unknown): boolean {
  const items = (result as CompletionList | null)?.items ?? result;
  return items === null || (Array.isArray(items) && items.length === 0);
}
