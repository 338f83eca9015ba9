import type { ArticleText } from "#core/evidence/article-text.ts";
import type { DifferingPart } from "#core/evidence/quotation-result.ts";
import type { DiffPart } from "#core/evidence/word-diff.ts";
import { onOneLine } from "#core/facts/quotation-difference.ts";
import type { Span } from "#core/text/span.ts";
import { escaped } from "./markdown.ts";

/** How much of an article is shown, in UTF-16 code units: enough to judge a passage, too little to stand for the article. */
export const LONGEST_PASSAGE = 400;

/** Passages of an article in bold, with what stands around them as far as there is room: up to a paragraph on either side. */
export function showPassage(article: ArticleText, spans: readonly Span[], quotation: string): string {
  const shown = spans.slice(0, MOST_PARTS);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return "";
  const whole = { start: first.start, end: last.end };
  const share = Math.floor(ROOM_FOR_WORDS / shown.length);
  const runs = shown.flatMap((span, i): Run[] => {
    const before = shown[i - 1];
    const gap = before ? [{ text: slice(article, { start: before.end, end: span.start }, quotation, GAP) }] : [];
    return [...gap, { text: slice(article, span, quotation, share), mark: "**" }];
  });
  const room = Math.floor((LONGEST_PASSAGE - runs.reduce((sum, { text }) => sum + text.length, 0)) / 2);
  const [before, after] = neighbours(article, whole);
  return blockOf([{ text: tailOf(before, room) }, ...runs, { text: headOf(after, room) }]);
}

/** What the source and the quotation have: in bold the words of the quotation alone, struck through those of the source alone. */
export function showDifference(parts: readonly DifferingPart[], quotation: string): string {
  const runs: Run[] = [];
  let room = LONGEST_PASSAGE;
  for (const [i, { diff }] of parts.entries()) {
    if (i > 0) runs.push({ text: "… " });
    for (const part of diff) {
      const text = clipped(onOneLine(part.text, quotation), LONGEST_RUN[part.kind]);
      room -= text.length + 1;
      if (room < 0) return blockOf([...runs, { text: "…" }]);
      runs.push({ text, mark: MARKS[part.kind] }, { text: " " });
    }
  }
  return blockOf(runs);
}

/** How an article begins: its first paragraphs, as far as there is room. */
export function showHead(article: ArticleText): string[] {
  let room = LONGEST_HEAD;
  const shown: string[] = [];
  for (const { start, end } of article.paragraphs) {
    if (room < LONGEST_HEAD / 4) break;
    const paragraph = headOf(article.text.slice(start, end).replaceAll(/\s+/g, " ").trim(), room);
    room -= paragraph.length;
    shown.push(paragraph);
  }
  const block = blockOf([{ text: shown.join(PARAGRAPH) }]);
  return block === "" ? [] : [block];
}

/** Text that is all shown in one way. A paragraph separator (U+2029) begins a paragraph. */
interface Run {
  readonly text: string;
  readonly mark?: Mark;
}

type Mark = "" | "**" | "~~";

const LONGEST_HEAD = 240;
const MOST_PARTS = 4;
const ROOM_FOR_WORDS = 240;
const GAP = 30;
const LONGEST_RUN: Readonly<Record<DiffPart["kind"], number>> = { equal: 90, deleted: 120, inserted: 120 };
const MARKS: Readonly<Record<DiffPart["kind"], Mark>> = { equal: "", deleted: "~~", inserted: "**" };
const PARAGRAPH = "\u2029";

function slice({ text }: ArticleText, { start, end }: Span, quotation: string, limit: number): string {
  return clipped(onOneLine(text.slice(start, end), quotation), limit);
}

/** What stands before a passage and behind it; nothing for one that is not in a paragraph of the body. */
function neighbours(article: ArticleText, passage: Span): readonly [string, string] {
  if (article.paragraphsAround(passage, 0).length === 0) return ["", ""];
  const paragraphs = article.paragraphsAround(passage, 1);
  const read = (start: number, end: number): string => article.text.slice(start, end).replaceAll(/\s+/g, " ");
  const before = paragraphs
    .filter(({ start }) => start < passage.start)
    .map(({ start, end }) => (end <= passage.start ? `${read(start, end)}${PARAGRAPH}` : read(start, passage.start)));
  const after = paragraphs
    .filter(({ end }) => end > passage.end)
    .map(({ start, end }) => (start >= passage.end ? `${PARAGRAPH}${read(start, end)}` : read(passage.end, end)));
  return [before.join(""), after.join("")];
}

function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = headOf(text, Math.floor(limit / 2) - 2);
  return `${head} ${tailOf(text, Math.floor(limit / 2) - 2).slice(1)}`;
}

/** The first words, as many as there is room for, and a sign that more follows. */
function headOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const head = text.slice(0, Math.max(0, room)).replace(/[\uD800-\uDBFF]$/, "");
  return `${head.replace(/(\s)\S*$/, "$1")}…`;
}

function tailOf(text: string, room: number): string {
  if (text.length <= room) return text;
  const tail = room <= 0 ? "" : text.slice(-room).replace(/^[\uDC00-\uDFFF]/, "");
  return `…${tail.replace(/^\S*(\s)/, "$1")}`;
}

function blockOf(runs: readonly Run[]): string {
  const text = runs.map(({ text, mark = "" }) =>
    text
      .split(PARAGRAPH)
      .map((part) => marked(part, mark))
      .join(PARAGRAPH),
  );
  const lines = text
    .join("")
    .split(PARAGRAPH)
    .map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => `> ${line}`)
    .join("\n>\n");
}

function marked(text: string, mark: Mark): string {
  const words = text.trim();
  return words === "" || mark === "" ? escaped(text) : `${mark}${escaped(words)}${mark}`;
}
