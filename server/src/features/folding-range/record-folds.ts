import type { AnyRecord } from "#core/record.ts";
import type { Node } from "#core/syntax/node.ts";
import { LineIndex } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";
import { dashBefore } from "../layout/dash.ts";
import { extentOf } from "../layout/extent.ts";
import { commentsIn } from "./comments.ts";
import { type Fold, onePerLine, type TextFolds } from "./fold.ts";

/** What can be folded in the records of a file, of each looked for once. */
export class RecordFolds {
  readonly #known = new WeakMap<AnyRecord, TextFolds>();

  of(record: AnyRecord): TextFolds {
    const found = this.#known.get(record) ?? foldsIn(record);
    this.#known.set(record, found);
    return found;
  }
}

function foldsIn(record: AnyRecord): TextFolds {
  const { text } = record.syntax;
  const { value } = record;
  const search = new FoldSearch(text);
  const extent = extentOf(record);
  search.addSpan(extent.start, extent, 1);
  search.enter(value, 2);
  const { folds, marks } = commentsIn(text, search.lines, search.scalars);
  return { folds: onePerLine([...search.folds, ...folds]), marks };
}

class FoldSearch {
  readonly folds: Fold[] = [];
  /** Those over several lines. */
  readonly scalars: Span[] = [];
  readonly lines: LineIndex;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.lines = new LineIndex(text);
  }

  enter(node: Node, depth: number): void {
    if (node.kind === "scalar") this.#noteScalar(node.span);
    if (node.kind === "map") {
      for (const { key, value } of node.entries) this.#add(key.span.start, value, depth);
    }
    if (node.kind === "list") {
      for (const item of node.items)
        this.#add(node.flow ? item.span.start : dashBefore(this.#text, item.span.start), item, depth);
    }
  }

  addSpan(from: number, { start, end }: Span, depth: number): void {
    const written = this.#text.slice(start, end).trimEnd();
    const first = this.lines.placeOf(from).line;
    const last = this.lines.placeOf(start + written.length).line;
    if (last > first) this.folds.push({ first, last, depth });
  }

  #add(from: number, node: Node, depth: number): void {
    this.addSpan(from, this.#withoutBracket(node), depth);
    this.enter(node, depth + 1);
  }

  /** A bracket that stands alone at the beginning of the last line stays in sight. */
  #withoutBracket(node: Node): Span {
    const { start, end } = node.span;
    if (node.kind === "scalar" || !node.flow) return node.span;
    const line = this.lines.startOfLine(this.lines.placeOf(end).line);
    return /^[ \t]*[\]}]$/.test(this.#text.slice(line, end)) ? { start, end: Math.max(start, line) } : node.span;
  }

  #noteScalar(span: Span): void {
    const newline = this.#text.indexOf("\n", span.start);
    if (newline >= 0 && newline < span.end) this.scalars.push(span);
  }
}
