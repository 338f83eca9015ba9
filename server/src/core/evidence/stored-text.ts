import { LineIndex, type Lines } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";
import { GramFilter } from "./gram-filter.ts";
import { textOfHtml } from "./html-text.ts";
import { textOfMarkdown } from "./markdown-text.ts";
import type { OffsetMap } from "./offset-map.ts";
import { type TokenSequence, tokenize } from "./tokens.ts";

/**
 * The stored text of an article, as it is on disk: what depends on the file alone, so that sources that share a file, and
 * edits of a source record, share the work. Every part is made when it is first asked for.
 *
 * Offsets count in `text`, what a reader sees: the file itself, or what an HTML page or a Markdown file says. `fileSpan` leads
 * to the file.
 */
export class StoredText {
  /** The decoded file, without a byte order mark. */
  readonly raw: string;
  readonly #mediaType: string | undefined;
  #page: { readonly text: string; readonly map: OffsetMap } | undefined;
  #tokens: TokenSequence | undefined;
  #lines: LineIndex | undefined;
  #grams: GramFilter | undefined;

  /** The media type decides how the file is read: HTML and Markdown for what they say, everything else as it stands. */
  constructor(raw: string, mediaType: string | undefined) {
    this.raw = raw;
    this.#mediaType = mediaType;
  }

  get text(): string {
    return this.#read()?.text ?? this.raw;
  }

  get tokens(): TokenSequence {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }

  /** Tells without a search that a sequence of words is not in this text. */
  get grams(): GramFilter {
    this.#grams ??= new GramFilter(this.tokens);
    return this.#grams;
  }

  /** Of the file. */
  get lines(): Lines {
    this.#lines ??= new LineIndex(this.raw);
    return this.#lines;
  }

  /** The place in the file of a part of `text`. */
  fileSpan(span: Span): Span {
    return this.#read()?.map.originalSpan(span) ?? span;
  }

  /** The line of the file, counted from 1, that holds this place of `text`. */
  lineAt(offset: number): number {
    return this.lines.placeOf(this.fileSpan({ start: offset, end: offset }).start).line + 1;
  }

  #read(): { readonly text: string; readonly map: OffsetMap } | undefined {
    const read = readerOf(this.#mediaType);
    if (read !== undefined) this.#page ??= read(this.raw);
    return this.#page;
  }
}

function readerOf(mediaType = ""): typeof textOfHtml | undefined {
  if (/\bx?html\b/i.test(mediaType)) return textOfHtml;
  return /\bmarkdown\b/i.test(mediaType) ? textOfMarkdown : undefined;
}

/** The media type that the name of a file stands for, where nobody says it. */
export function mediaTypeOf(fileName: string): "text/html" | "text/markdown" | "text/plain" {
  if (/\.x?html?$/i.test(fileName)) return "text/html";
  return /\.(?:md|markdown)$/i.test(fileName) ? "text/markdown" : "text/plain";
}
