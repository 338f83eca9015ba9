import { setTimeout as sleep } from "node:timers/promises";
import type { CompletionItem, CompletionList, Position } from "vscode-languageserver";
import { untilIdle } from "./bench-context.ts";
import { type Editor, NoAnswer } from "./editor.ts";
import type { Measure } from "./measurement.ts";
import type { Places } from "./places.ts";
import { type Figures, figuresOf, type Sample } from "./statistics.ts";

/** Between two steps; nobody types faster. In milliseconds. */
const pause = 20;

/** Somebody at work in an open file: each round is a key and its undoing, completions and a hover at one event. */
export class TypingSession {
  readonly editor: Editor;
  readonly #uri: string;
  readonly #places: Places;
  readonly #samples = new Map<Measure, Sample[]>();
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
      if (this.editor.server.debounce === 0) await this.#idAfterKey(at.cites, counts);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#stopped = error.message;
    }
  }

  figures(measure: Measure): Figures | string {
    const samples = this.#samples.get(measure);
    return this.#stopped ?? (samples === undefined ? "not measured" : figuresOf(samples));
  }

  async #keystrokes(at: Position, counts: boolean): Promise<void> {
    this.#note("keystroke", await this.editor.type(this.#uri, at, 0, "x"), counts);
    await sleep(pause);
    this.#note("keystroke", await this.editor.type(this.#uri, at, 1, ""), counts);
    await sleep(pause);
  }

  async #requests(status: Position, title: Position, counts: boolean): Promise<void> {
    const document = { uri: this.#uri };
    const completed = await this.editor.request("textDocument/completion", {
      textDocument: document,
      position: status,
    });
    requireItems(completed.result, "completion");
    this.#note("completion", completed, counts);
    await this.#afterKey(status, "o", "completion right after a key", counts);
    const key = { line: title.line, character: 5 };
    const shown = await this.editor.request("textDocument/hover", { textDocument: document, position: key });
    if (!shown.result) throw new Error(`${this.editor.server.name} shows nothing on hover`);
    this.#note("hover", shown, counts);
    await sleep(pause);
  }

  /** Ids of sources; a server that knows no ids has nothing to complete here. */
  #idAfterKey(cites: Position, counts: boolean): Promise<void> {
    return this.#afterKey(cites, "s", "completion of an id right after a key", counts);
  }

  async #afterKey(at: Position, key: string, measure: Measure, counts: boolean): Promise<void> {
    const completed = await this.editor.requestAfterKey(this.#uri, at, key, "textDocument/completion");
    requireItems(completed.result, measure);
    this.#note(measure, completed, counts);
    // A server that does not say versions must have said what it has to say of this one before the next.
    if (this.editor.server.debounce > 0) await untilIdle(this.editor);
    await this.editor.type(this.#uri, at, key.length, "");
    await sleep(pause);
  }

  #note(measure: Measure, { wall, cpu }: Sample, counts: boolean): void {
    if (!counts) return;
    const samples = this.#samples.get(measure) ?? [];
    samples.push({ wall, cpu });
    this.#samples.set(measure, samples);
  }
}

function requireItems(result: unknown, what: string): void {
  const list = result as CompletionList | readonly CompletionItem[] | null;
  const items = list === null ? [] : "items" in list ? list.items : list;
  if (items.length === 0) throw new Error(`${what} offers nothing`);
}
