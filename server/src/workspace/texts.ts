import { mediaTypeOf, StoredText } from "#core/evidence/stored-text.ts";
import type { TextAnswer, TextRequest } from "#core/texts/article-texts.ts";
import { findText } from "./find-text.ts";
import type { FoundText, Host } from "./host.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Looks up the texts that the rules asked for, until they ask for no more. A text is decoded and folded once for its content,
 * however many sources and dossiers name it.
 */
export class TextReader {
  readonly #host: Host;
  readonly #workspace: Workspace;
  readonly #folder: string | undefined;
  readonly #byContent = new Map<string, StoredText>();

  /** @param folder the folder that the user named for article texts, a URI */
  constructor(host: Host, workspace: Workspace, folder: string | undefined) {
    this.#host = host;
    this.#workspace = workspace;
    this.#folder = folder;
  }

  /** True when anything was looked up, so that problems may have changed. */
  async read(): Promise<boolean> {
    let any = false;
    for (
      let wanted = this.#workspace.takeWantedTexts();
      wanted.length > 0;
      wanted = this.#workspace.takeWantedTexts()
    ) {
      any = true;
      for (const { root, snapshots, requests } of wanted) {
        const answers = await Promise.all(
          requests.map(async (request) => [request.key, await this.#look(request, root, snapshots)] as const),
        );
        this.#workspace.answerTexts(root, new Map(answers));
      }
    }
    return any;
  }

  /** Looks again for every text that was asked for; true when one of them is not what it was. */
  async readAgain(): Promise<boolean> {
    let any = await this.read();
    for (const { root, snapshots, requests } of this.#workspace.knownTexts()) {
      const changed = new Map<string, TextAnswer>();
      for (const { request, answer } of requests) {
        const now = await this.#look(request, root, snapshots);
        if (!isSame(answer, now)) changed.set(request.key, now);
      }
      if (changed.size > 0) this.#workspace.answerTexts(root, changed);
      any ||= changed.size > 0;
    }
    return (await this.read()) || any;
  }

  async #look(request: TextRequest, root: string, snapshots: string): Promise<TextAnswer> {
    const found = await findText(request, { root, snapshots, folder: this.#folder }, this.#host.texts);
    if (found.status !== "read") return found;
    return { status: "read", uri: found.uri, hash: found.hash, content: found.content, text: this.#stored(found) };
  }

  #stored({ content, name, text }: Extract<FoundText, { status: "read" }>): StoredText {
    const mediaType = mediaTypeOf(name);
    const key = `${mediaType}\0${content}`;
    const stored = this.#byContent.get(key) ?? new StoredText(text, mediaType);
    this.#byContent.set(key, stored);
    return stored;
  }
}

/** Equal content is the same object. */
function isSame(a: TextAnswer, b: TextAnswer): boolean {
  if (a.status !== "read" || b.status !== "read") return a.status === b.status;
  return a.text === b.text && a.hash === b.hash && a.uri === b.uri && a.content === b.content;
}
