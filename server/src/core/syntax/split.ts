import { isSectionKey, type RecordForm, type SectionKey } from "./record-syntax.ts";

/**
 * Cuts a dossier file into its records by indentation alone, so that a record is the unit of parsing: damage in one does not
 * reach the next, and an edit concerns the records whose text it changed.
 *
 * This is exact for the block style that people write: whatever belongs to a record (block scalars, flow collections, quoted
 * and plain text over several lines) must be indented deeper than the record's first line. Where it is not exact, `undefined`
 * says so, and the file is parsed as a whole.
 */
export function splitFile(text: string): Piece[] | undefined {
  if (needsWholeFile.test(text)) return undefined;
  const pieces: Piece[] = [];
  let section: OpenSection | undefined;
  for (const line of linesOf(text)) {
    const { start, indent, content } = line;
    if (content === "" || content.startsWith("#") || closesFlow.test(content)) continue;
    const isItem = content === "-" || content.startsWith("- ");
    if (section !== undefined && belongsTo(section, indent, isItem)) {
      section.indent ??= indent;
      section.form ??= isItem ? "item" : "entry";
      if (startsRecord(section, indent, isItem)) pieces.push({ type: "record", section: section.key, form: section.form, start, end: start });
      continue;
    }
    if (indent > 0) continue; // goes on with what is open: a setting, stray text
    section = undefined;
    const header = sectionHeader.exec(content);
    const key = header?.[1];
    if (key !== undefined && isSectionKey(key)) {
      section = { key };
      pieces.push({ type: "header", section: key, start, end: start });
    } else {
      pieces.push({ type: topLevelKey.test(content) ? "setting" : "stray", start, end: start });
    }
  }
  for (const [i, piece] of pieces.entries()) piece.end = pieces[i + 1]?.start ?? text.length;
  return pieces;
}

/** `start` and `end` count from the start of the file; a piece runs to the start of the next one. */
export type Piece = { start: number; end: number } & (
  | { type: "header"; section: SectionKey }
  | { type: "record"; section: SectionKey; form: RecordForm }
  | { type: "setting" }
  | { type: "stray" }
);

interface OpenSection {
  readonly key: SectionKey;
  indent?: number;
  form?: RecordForm;
}

/**
 * What cannot be split by looking at line starts: a second document, directives, a lone CR, and at the first column explicit
 * keys, anchors, tags, quotes and flow collections, also behind a section key.
 */
const needsWholeFile = /^(?:---|\.\.\.|%|\? |[{["'&*!]|(?:sources|actors|instruments|events|claims)\s*:\s+[{[&*!|>"'])|\r(?!\n)/m;

/** A line that only closes a flow collection belongs to the record that opened it. */
const closesFlow = /^[}\]]/;

const sectionHeader = /^([a-z]+):(?:\s|$)/;
const topLevelKey = /^[^\s#][^#]*?:(?:\s|$)/;

function belongsTo(section: OpenSection, indent: number, isItem: boolean): boolean {
  return indent > 0 || (isItem && section.form !== "entry");
}

/** A line less indented than the first record is an error in YAML; read as a record, so that its content is not lost. */
function startsRecord(section: OpenSection, indent: number, isItem: boolean): boolean {
  const isFirstColumn = indent <= (section.indent ?? indent);
  return isFirstColumn && isItem === (section.form === "item");
}

interface Line {
  readonly start: number;
  readonly indent: number;
  /** Without indentation and line break. */
  readonly content: string;
}

function* linesOf(text: string): Generator<Line> {
  let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    let first = start;
    while (first < end && text.charCodeAt(first) === 32) first++;
    yield { start, indent: first - start, content: text.slice(first, end).trimEnd() };
    start = end + 1;
  }
}

const byteOrderMark = 0xfeff;
