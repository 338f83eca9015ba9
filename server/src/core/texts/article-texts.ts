import { type ArticleExtra, type ArticleLayout, ArticleText } from "#core/evidence/article-text.ts";
import { StoredText } from "#core/evidence/stored-text.ts";
import type { SourceFields, SourceRecord } from "#core/record.ts";

/** A text that a record names and that the host is asked for. */
export interface TextRequest {
  readonly key: string;
  /** Path as written in the record; without one the text is looked for by its hash. */
  readonly file: string | undefined;
  /** SHA-256 of the bytes, hexadecimal, as written. */
  readonly sha256: string | undefined;
}

/** What the host found. Only a text that is `read` and not `changed` is evidence. */
export type TextAnswer =
  | { readonly status: "missing" | "outside" | "undecodable" }
  | {
      readonly status: "read";
      /** Where an editor can open it. */
      readonly uri: string;
      /** Empty where it was let go of; whoever needs it asks for the article (`RuleContext.articleOf`). */
      readonly text: StoredText;
      /** SHA-256 of its bytes as they are, hexadecimal. */
      readonly content: string;
      readonly hash: "unpinned" | "same" | "line-ends" | "changed";
    };

/**
 * The article texts of a dossier, as far as they were asked for. The analysis is synchronous and only asks: a text that is not
 * there yet is as good as missing, and whoever asked is run again when the host has brought it.
 */
export class ArticleTexts {
  readonly #answers = new Map<string, { readonly request: TextRequest; readonly answer: TextAnswer }>();
  readonly #asked = new Map<string, TextRequest>();
  readonly #wanted = new Map<string, TextRequest>();
  /** Keys of requests, by the URI of the text that was read for them. */
  readonly #keysOf = new Map<string, Set<string>>();
  #articles = new WeakMap<SourceRecord, { readonly text: StoredText; readonly article: ArticleText }>();
  /** The texts that were looked at, those of the longest time ago first. */
  readonly #lookedAt = new Set<StoredText>();

  /** How often something was asked for that is not at hand: more than before, and an answer may be another one later. */
  misses = 0;

  /** `undefined` until the host has answered. */
  ask(request: TextRequest): TextAnswer | undefined {
    const known = this.#answers.get(request.key);
    if (known !== undefined) return known.answer;
    this.misses++;
    if (this.#asked.has(request.key)) return undefined;
    this.#wanted.set(request.key, request);
    this.#asked.set(request.key, request);
    return undefined;
  }

  /** What the host should look for now; each request is handed out once. */
  takeWanted(): TextRequest[] {
    const wanted = [...this.#wanted.values()];
    this.#wanted.clear();
    return wanted;
  }

  answer(key: string, answer: TextAnswer): void {
    const request = this.#asked.get(key);
    this.#wanted.delete(key);
    if (request === undefined) return;
    const before = this.#answers.get(key)?.answer;
    if (before?.status === "read") this.#keysOf.get(before.uri)?.delete(key);
    this.#answers.set(key, { request, answer });
    if (answer.status === "read") this.#keysOf.set(answer.uri, (this.#keysOf.get(answer.uri) ?? new Set()).add(key));
  }

  /** The requests for which the text at this URI was read (`TextRequest.key`); records that made them may be gone. */
  keysOf(uri: string): Iterable<string> {
    return this.#keysOf.get(uri) ?? [];
  }

  /** Where the texts are that were read, each once; records that named them may be gone. */
  uris(): Iterable<string> {
    return this.#keysOf.keys();
  }

  /** What the host found, where it has been asked. */
  answerOf(key: string): TextAnswer | undefined {
    return this.#answers.get(key)?.answer;
  }

  /** Everything that was asked for and answered. */
  known(): readonly { readonly request: TextRequest; readonly answer: TextAnswer }[] {
    return [...this.#answers.values()];
  }

  /**
   * Lets go of texts of at least so many characters, if there are as many: those first that nobody has looked at for the longest
   * time. What was found of them stays known.
   * @returns the texts that are gone
   */
  release(characters: number): StoredText[] {
    const gone = new Set<StoredText>();
    const held = [...this.#answers.values()].flatMap(({ answer }) => (answer.status === "read" ? [answer.text] : []));
    const unused = held.filter((text) => !this.#lookedAt.has(text));
    let left = characters;
    for (const text of [...unused, ...this.#lookedAt]) {
      if (left <= 0) break;
      if (text === released || gone.has(text)) continue;
      gone.add(text);
      left -= text.raw.length;
    }
    for (const [key, { request, answer }] of this.#answers) {
      if (answer.status !== "read" || !gone.has(answer.text)) continue;
      this.#answers.set(key, { request, answer: { ...answer, text: released } });
    }
    for (const text of gone) this.#lookedAt.delete(text);
    if (gone.size > 0) this.#articles = new WeakMap();
    return [...gone];
  }

  /** The text as the source describes it; the same object as long as neither changes. `undefined` until it is read again. */
  articleOf(source: SourceRecord, text: StoredText): ArticleText | undefined {
    if (text === released) {
      const request = requestOf(source);
      if (request) this.#wanted.set(request.key, request);
      this.misses++;
      return undefined;
    }
    this.#lookedAt.delete(text);
    this.#lookedAt.add(text);
    const known = this.#articles.get(source);
    if (known?.text === text) return known.article;
    const article = new ArticleText(text, layoutOf(source.fields));
    this.#articles.set(source, { text, article });
    return article;
  }
}

/** Stands for a text that is known and not at hand. */
const released = new StoredText("", undefined);

/** `undefined` for a source without a stored text. */
export function requestOf({ fields }: SourceRecord): TextRequest | undefined {
  const file = fields.snapshot?.file?.value;
  const sha256 = fields.snapshot?.sha256?.value;
  if (file === undefined && sha256 === undefined) return undefined;
  return { key: `${file ?? ""}\0${sha256 ?? ""}`, file, sha256 };
}

function layoutOf({ snapshot, title }: SourceFields): ArticleLayout {
  const excerpt = snapshot?.excerpt?.value;
  return {
    ...(snapshot?.body ? { body: anchors(snapshot.body) } : {}),
    extras: (snapshot?.extra ?? []).map(
      (extra): ArticleExtra => ({ kind: extra.kind?.value ?? "sidebar", ...anchors(extra) }),
    ),
    ...(title ? { title: title.value } : {}),
    excerpt: excerpt !== undefined && excerpt !== false,
  };
}

const anchors = ({ from, to }: Pick<NonNullable<NonNullable<SourceFields["snapshot"]>["body"]>, "from" | "to">) => ({
  ...(from ? { from: from.value } : {}),
  ...(to ? { to: to.value } : {}),
});
