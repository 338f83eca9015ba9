import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../text/span.ts";
import type { MendedText } from "./mending/mended-text.ts";
import {
  type Entry,
  emptyScalar,
  type ListNode,
  type MapNode,
  type Node,
  type ScalarNode,
  type ScalarStyle,
} from "./node.ts";
import type { SyntaxCode, SyntaxProblem } from "./syntax-problem.ts";

export interface YamlReading {
  /** One for each document. */
  readonly roots: readonly Node[];
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Names of aliases whose anchor is not in this text. */
  readonly unknownAliases: ReadonlySet<string>;
  /** Flow collections that are not closed. */
  readonly openFlows: ReadonlySet<Node>;
}

interface Collected {
  readonly problems: SyntaxProblem[];
  readonly unknownAliases: Set<string>;
  readonly openFlows: Set<Node>;
}

/** Beyond this many nodes an alias is read as empty: a text of a few lines can name billions ("billion laughs"). */
const maxExpandedNodes = 20_000;

/**
 * Collections in collections beyond this are read as empty, so that whoever goes through a tree may do so by recursion. The parser
 * itself goes on until its stack is full.
 */
const maxDepth = 500;

const options = { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;

/**
 * Reads a YAML 1.2 text with the failsafe schema, so that no scalar is coerced. Never throws; what the parser reports is in
 * `problems`, and what it could read around that is in `roots`. All spans are those of the author's text.
 */
export function readYaml(source: MendedText): YamlReading {
  const roots: Node[] = [];
  const collected: Collected = { problems: [], unknownAliases: new Set(), openFlows: new Set() };
  for (const [i, document] of [parseAllDocuments(source.text, options)].flat().entries()) {
    const converter = new Converter(source, collected);
    for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
      converter.report(code, pos[0], Math.max(pos[0], pos[1]), message);
    }
    if (i > 0) reportDocument(document, source, converter);
    const root = converter.convert(document.contents, document.range?.[0] ?? 0);
    converter.reportUnusedAnchors();
    if (document.contents !== null) roots.push(root);
  }
  collected.problems.sort((a, b) => a.span.start - b.span.start);
  return { roots, ...collected };
}

/** At the `---` of every document but the first. */
function reportDocument({ range }: Document, { text }: MendedText, converter: Converter): void {
  const start = range?.[0] ?? 0;
  const [marker = ""] = /^---/.exec(text.slice(start, start + 3)) ?? [];
  converter.report("MULTIPLE_DOCS", start, start + marker.length, "");
}

class Converter {
  readonly #source: MendedText;
  readonly #collected: Collected;
  readonly #anchors = new Map<string, unknown>();
  readonly #unused = new Map<string, Scalar>();
  #expanded = 0;
  /** Of the collections around what is converted. */
  #depth = 0;

  constructor(source: MendedText, collected: Collected) {
    this.#source = source;
    this.#collected = collected;
  }

  report(code: SyntaxCode, start: number, end: number, detail: string): void {
    this.#reportAt(this.#span([start, end]), code, detail);
  }

  #reportAt(span: Span, code: SyntaxCode, detail = ""): void {
    this.#collected.problems.push({ code, span, detail, mend: [] });
  }

  /**
   * @param fallback where an absent node is said to be; counted in the text that was parsed, like all ranges of its nodes
   * @param at the alias in whose place the node stands
   */
  convert(node: unknown, fallback: number, at?: Span): Node {
    if (isAlias(node)) return this.#resolve(node, at);
    if (at !== undefined && ++this.#expanded > maxExpandedNodes) return emptyScalar(at.start);
    if (at === undefined) this.#remember(node);
    const span = at ?? this.#span((node as { range?: readonly number[] } | null)?.range);
    if (isMap(node) || isSeq(node)) return this.#nested(node, span, at);
    if (isScalar(node)) return this.#scalar(node, span, at !== undefined);
    return emptyScalar(at?.start ?? this.#source.place(fallback));
  }

  #nested(node: YAMLMap | YAMLSeq, span: Span, at: Span | undefined): Node {
    if (this.#depth === maxDepth) {
      this.#reportAt(span, "RESOURCE_EXHAUSTION");
      return emptyScalar(span.start);
    }
    this.#depth++;
    const isFlow = node.flow === true;
    const read = isMap(node) ? this.#map(node.items, isFlow, span, at) : this.#list(node.items, isFlow, span, at);
    this.#depth--;
    return this.#collection(node, read);
  }

  #collection(node: YAMLMap | YAMLSeq, read: MapNode | ListNode): MapNode | ListNode {
    const last = this.#source.text.charAt((node.range?.[1] ?? 0) - 1);
    if (read.flow && last !== (read.kind === "map" ? "}" : "]")) this.#collected.openFlows.add(read);
    return read;
  }

  #remember(node: unknown): void {
    const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    if (!isScalar(node) || node.type !== "PLAIN") return;
    if (anchor !== undefined) this.#unused.set(anchor, node);
    if (tag === "!") this.#reportBefore("TEXT_AS_TAG", "!", node);
  }

  /** `title: &Co meets`: nothing refers to the anchor, and several words follow, so the text begins with it. */
  reportUnusedAnchors(): void {
    for (const [anchor, node] of this.#unused) {
      if (/\s/.test(String(node.value).trim())) this.#reportBefore("TEXT_AS_ANCHOR", `&${anchor}`, node);
    }
  }

  #reportBefore(code: SyntaxCode, mark: string, { range }: Scalar): void {
    const end = range?.[0] ?? 0;
    const start = this.#source.text.lastIndexOf(mark, end);
    if (start >= 0) this.report(code, start, start + mark.length, "");
  }

  #resolve(alias: Alias, at: Span | undefined): Node {
    const span = at ?? this.#span(alias.range);
    const target = this.#anchors.get(alias.source);
    this.#unused.delete(alias.source);
    if (target === undefined) {
      this.#collected.unknownAliases.add(alias.source);
      if (at === undefined) this.#reportAt(span, "UNKNOWN_ALIAS");
      return emptyScalar(span.start);
    }
    this.#anchors.delete(alias.source); // an anchor that holds itself is read as empty
    const node = this.convert(target, span.start, span);
    this.#anchors.set(alias.source, target);
    return node;
  }

  /** In block style the parser's range goes on to the next key, over white space and comments. */
  #map(pairs: readonly unknown[], flow: boolean, span: Span, at: Span | undefined): MapNode {
    const entries: Entry[] = [];
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const key = this.#key(pair.key, at);
      entries.push({ key, value: pair.value === null ? emptyScalar(key.span.end) : this.convert(pair.value, 0, at) });
    }
    const last = entries.at(-1);
    const end = last ? Math.max(last.key.span.end, last.value.span.end) : span.end;
    return { kind: "map", span: flow || at ? span : { start: span.start, end }, flow, entries };
  }

  #list(items: readonly unknown[], flow: boolean, span: Span, at: Span | undefined): ListNode {
    const nodes = items.map((item) => this.#item(item, span, at));
    const end = nodes.at(-1)?.span.end ?? span.end;
    return { kind: "list", span: flow || at ? span : { start: span.start, end }, flow, items: nodes };
  }

  /** In a flow list `[a: 1]` the item is a pair: a mapping of one. */
  #item(item: unknown, span: Span, at: Span | undefined): Node {
    if (!isPair(item)) return this.convert(item, 0, at);
    const map = this.#map([item], true, span, at);
    const [entry] = map.entries;
    if (entry === undefined) return map;
    return {
      ...map,
      span: { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) },
    };
  }

  #scalar(node: Scalar, span: Span, alias: boolean): ScalarNode {
    const text = typeof node.value === "string" ? node.value : (node.source ?? String(node.value ?? ""));
    const style = this.#source.styleAt(span.start) ?? styles[node.type ?? "PLAIN"] ?? "plain";
    return alias ? { kind: "scalar", span, text, style, alias } : { kind: "scalar", span, text, style };
  }

  /** A key that is no scalar (`? [a, b]`) is kept as its source text. */
  #key(key: unknown, at: Span | undefined): ScalarNode {
    const node = this.convert(key, 0, at);
    if (node.kind === "scalar") return node;
    const { start, end } = node.span;
    return { kind: "scalar", span: node.span, text: this.#source.original.slice(start, end), style: "plain" };
  }

  #span(range: readonly number[] | null | undefined): Span {
    const [start = 0, end = start] = range ?? [];
    return { start: this.#place(start), end: this.#place(end) };
  }
  /** The parser reports behind the end, too. */
  #place(offset: number): number {
    return Math.min(this.#source.place(offset), this.#source.original.length);
  }
}

const styles: Record<string, ScalarStyle> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};
