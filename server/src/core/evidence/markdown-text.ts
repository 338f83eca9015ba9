import { MappedText, type OffsetMap } from "./offset-map.ts";

/** What a Markdown file says, and the way back to it. */
export interface MarkdownText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * The text of a Markdown file without what a reader does not see in the midst of a sentence: the brackets and targets of
 * links, images, and references to footnotes. All other marks stay; they are punctuation.
 */
export function textOfMarkdown(markdown: string): MarkdownText {
  const text = new MappedText();
  let end = 0;
  for (const { 0: piece, 1: label = "", index } of markdown.matchAll(PIECES)) {
    text.alongside(markdown.slice(end, index), end);
    text.alongside(label, index + 1);
    end = index + piece.length;
  }
  text.alongside(markdown.slice(end), end);
  return { text: text.text, map: text.map(markdown.length) };
}

const TARGET = String.raw`\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)`;
const LABEL = String.raw`[^[\]\n]{0,99}`;
const PIECES = new RegExp(
  String.raw`!\[[^[\]\n]{0,999}\]${TARGET}|\[\^[^[\]\s]{1,99}\](?!:)|\[([^[\]\n]{1,999})\](?:${TARGET}|\[${LABEL}\](?!:))`,
  "g",
);
