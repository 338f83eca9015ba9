import { URI, Utils } from "vscode-uri";
import { mediaTypeOf, StoredText } from "#core/evidence/stored-text.ts";
import type { TextAnswer, TextRequest } from "#core/texts/article-texts.ts";
import { folderOf, isTextFile } from "./file-kind.ts";
import { findText } from "./find-text.ts";
import type { FoundText, Host } from "./host.ts";
import { atOnce } from "./load.ts";
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
  #turn: Promise<unknown> = Promise.resolve();

  /** @param folder the folder that the user named for article texts, a URI */
  constructor(host: Host, workspace: Workspace, folder: string | undefined) {
    this.#host = host;
    this.#workspace = workspace;
    this.#folder = folder;
  }

  /**
   * Resolves when every text that was asked for has been looked for, also by somebody else. True when anything was, so that
   * problems may have changed.
   */
  read(): Promise<boolean> {
    return this.#inTurn(() => this.#read());
  }

  /** Looks for every text that a source names before a rule asks, so that no rule runs without it first. */
  readAhead(): Promise<boolean> {
    this.#workspace.askForTexts();
    return this.read();
  }

  /**
   * Looks again for the texts that a change on disk may concern; true when one of them is not what it was.
   * @param changed files and folders; left out: any of them may have changed
   */
  readAgain(changed?: readonly string[]): Promise<boolean> {
    const concerns = changed === undefined ? () => true : concernOf(changed);
    return this.#inTurn(async () => {
      let any = await this.#read();
      for (const { root, snapshots, requests } of this.#workspace.knownTexts()) {
        const due = requests.filter(concerns);
        const now = await this.#lookAll(
          due.map(({ request }) => request),
          root,
          snapshots,
        );
        const news = due.filter(({ request: { key }, answer }) => !isSame(answer, now.get(key) ?? answer));
        const answers = news.map(({ request: { key }, answer }) => [key, now.get(key) ?? answer] as const);
        if (answers.length > 0) this.#workspace.answerTexts(root, new Map(answers));
        any ||= answers.length > 0;
      }
      return (await this.#read()) || any;
    });
  }

  /**
   * Lets go of the texts that were not looked at for the longest time, until those that are left have no more characters than
   * this. To be called when nothing is due: a rule that looks at one of them again asks for it anew.
   */
  release(most = mostCharacters): void {
    let excess = this.#characters() - most;
    for (const { dossier } of this.#workspace.dossiers()) {
      if (excess <= 0) return;
      for (const released of dossier.texts.release(excess)) {
        excess -= released.raw.length;
        for (const [key, text] of this.#byContent) if (text === released) this.#byContent.delete(key);
      }
    }
  }

  #characters(): number {
    return [...this.#byContent.values()].reduce((sum, { raw }) => sum + raw.length, 0);
  }

  #inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => false);
    return turn;
  }

  async #read(): Promise<boolean> {
    let any = false;
    for (
      let wanted = this.#workspace.takeWantedTexts();
      wanted.length > 0;
      wanted = this.#workspace.takeWantedTexts()
    ) {
      any = true;
      for (const { root, snapshots, requests } of wanted)
        this.#workspace.answerTexts(root, await this.#lookAll(requests, root, snapshots));
    }
    return any;
  }

  async #lookAll(
    requests: readonly TextRequest[],
    root: string,
    snapshots: string,
  ): Promise<ReadonlyMap<string, TextAnswer>> {
    const answers = new Map<string, TextAnswer>();
    for (let i = 0; i < requests.length; i += atOnce) {
      const some = requests.slice(i, i + atOnce);
      const found = await Promise.all(some.map((request) => this.#look(request, root, snapshots)));
      for (const [at, answer] of found.entries()) answers.set(some[at]?.key ?? "", answer);
    }
    return answers;
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

/** Characters of texts that are kept while nobody looks at them: 200 MB, or 400 of scripts other than Latin. */
const mostCharacters = 200_000_000;

/** Equal content is the same object, unless it was let go of meanwhile. */
function isSame(a: TextAnswer, b: TextAnswer): boolean {
  if (a.status !== "read" || b.status !== "read") return a.status === b.status;
  return a.hash === b.hash && a.uri === b.uri && a.content === b.content;
}

/** Whether a text may be another one after these files, or all in these folders, came, went or changed. */
function concernOf(changed: readonly string[]): (known: { request: TextRequest; answer: TextAnswer }) => boolean {
  const uris = new Set(changed);
  const names = new Set(changed.map((uri) => Utils.basename(URI.parse(uri))));
  const hasText = changed.some(isTextFile);
  return ({ request: { file }, answer }) => {
    if (answer.status === "read") {
      for (let uri = answer.uri; uri.includes("/"); uri = folderOf(uri)) if (uris.has(uri)) return true;
    } else if (file === undefined) return hasText;
    return file !== undefined && names.has(file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1));
  };
}
