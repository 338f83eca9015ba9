import type { Span } from "../text/span.ts";
import { MendedText } from "./mended-text.ts";
import { emptyScalar, entryOf, type Node, type ScalarNode } from "./node.ts";
import { readYaml } from "./read-yaml.ts";
import type { RecordForm, RecordSyntax, SectionKey } from "./record-syntax.ts";

/** The record's text is read below a key, as it stands in the file. */
const parent = "x:\n";

/** Parses one record or setting by itself. `undefined` where it needs an anchor from elsewhere in the file. */
export function parsePiece(section: SectionKey | undefined, form: RecordForm, text: string): RecordSyntax | undefined {
  const prefix = section === undefined ? "" : parent;
  const { roots, problems, unknownAliases } = readYaml(MendedText.of(text, prefix));
  if (unknownAliases.size > 0) return undefined;
  const root = section === undefined ? roots[0] : entryOf(roots[0], "x")?.value;
  const inText = problems.map((problem) => ({ ...problem, span: clamp(problem.span, text) }));
  return { section, form, text, problems: inText, indent: text.search(/[^ ]/), ...contentOf(root, form) };
}

/** Key and value of the only entry, or the only item. */
export function contentOf(root: Node | undefined, form: RecordForm): { key: ScalarNode | undefined; value: Node } {
  if (root?.kind === "map" && form === "entry") {
    const [entry] = root.entries;
    if (entry) return entry;
  }
  if (root?.kind === "list" && form === "item") return { key: undefined, value: root.items[0] ?? emptyScalar(root.span.start) };
  return { key: root?.kind === "scalar" && form === "entry" ? root : undefined, value: emptyScalar(root?.span.end ?? 0) };
}

const clamp = ({ start, end }: Span, text: string): Span => {
  const limit = text.trimEnd().length;
  const from = Math.max(0, Math.min(start, limit));
  return { start: from, end: Math.max(from, Math.min(end, limit)) };
};
