import type { Span } from "../text/span.ts";
import { readFast } from "./fast-reader.ts";
import { readMended } from "./mending/read-mended.ts";
import { entryOf, isEmpty, type Node } from "./node.ts";
import { type RecordForm, RecordSyntax, type SectionKey, treeOf } from "./record-syntax.ts";
import type { SyntaxProblem } from "./syntax-problem.ts";

/** The record's text is read below a key, as it stands in the file. */
const parent = "x:\n";

/**
 * Parses one record or setting by itself.
 * @param isAnchored whether the file has an anchor of that name
 * @returns `undefined` where it needs an anchor that stands elsewhere in the file
 */
export function parsePiece(
  section: SectionKey | undefined,
  form: RecordForm,
  text: string,
  isAnchored: (name: string) => boolean,
): RecordSyntax | undefined {
  const plain = readFast(text, section !== undefined);
  if (plain) return new RecordSyntax({ section, form, text, problems: [], tree: treeOf(plain, form), isPlain: true });
  const reading = readMended(text, section === undefined ? "" : parent, isAnchored);
  if (reading === undefined) return undefined;
  const [first] = reading.roots;
  const root = section === undefined ? first : entryOf(first, "x")?.value;
  const problems = [...reading.problems, ...keyWithoutColon(root, form)].map((problem) => ({
    ...problem,
    span: clamp(problem.span, text),
  }));
  return new RecordSyntax({ section, form, text, problems, tree: treeOf(root, form), isPlain: false });
}

/** A record of one word is a key that is being typed; YAML reads it as the section's text. */
function keyWithoutColon(root: Node | undefined, form: RecordForm): SyntaxProblem[] {
  if (form !== "entry" || root?.kind !== "scalar" || isEmpty(root)) return [];
  const { text, span } = root;
  if (/\s/.test(text)) return [{ code: "STRAY_TEXT", span, detail: "", mend: [] }];
  const colon = { span: { start: span.end, end: span.end }, newText: ":" };
  return [{ code: "MISSING_COLON", span, detail: "", mend: [colon] }];
}

const clamp = ({ start, end }: Span, text: string): Span => {
  const limit = text.trimEnd().length;
  const from = Math.max(0, Math.min(start, limit));
  return { start: from, end: Math.max(from, Math.min(end, limit)) };
};
