import { fileRule } from "#core/check/rule.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { type FixTitle, fix, preferred } from "#core/fixes/fixes.ts";
import { models } from "#core/model/kinds.ts";
import { lineAbove, lineAt } from "#core/syntax/mending/source-line.ts";
import { moveProblem, type SyntaxCode, type SyntaxProblem } from "#core/syntax/syntax-problem.ts";
import { type Span, shift } from "#core/text/span.ts";

const messages = {
  colon: "Quote this text: YAML reads '{text}' as a new key.",
  behindQuotes: "Quote all of this text: for YAML it ends with the second quotation mark.",
  behindBracket: "Quote this text: YAML reads '{text}' at its beginning as a list or a mapping.",
  alias: "Quote this text: YAML reads '*' at its beginning as a reference to something marked with '&'.",
  anchor: "Quote this text: YAML reads '{text}' as a mark to refer to, not as text.",
  tag: "Quote this text: YAML reads '!' at its beginning as a type, not as text.",
  dash: "Quote this text: YAML reads '{text}' at its beginning as the sign of a list item or a key.",
  block: "Quote this text: YAML reads '{text}' at its beginning as the start of a text block.",
  hash: "Quote this text: YAML reads '#' behind a blank as the start of a comment.",
  reserved: "Quote this text: in YAML it may not begin with '{text}'.",
  quoteInside: "A quotation mark inside the text ends it. Put other quotation marks around the text.",
  unclosedQuote: "This quotation mark is not closed.",
  unclosedBracket: "This bracket is not closed.",
  escape: "A backslash in double quotes begins an escape, and '{text}' is none. Write two backslashes.",
  typeTag: "Types such as '{text}' have no use in a dossier; remove it.",
  blank: "Put a blank behind '{text}'.",
  colonMissing: "A key needs a colon: '{text}:'.",
  comma: "A comma is missing here.",
  indent: "This line begins between two levels. Indent it exactly as the keys it belongs to.",
  continuation: "This line has no key. If it goes on with the text above, indent it deeper than the key of that text.",
  keyOrText:
    "This line has no colon. If '{text}' is its key, write '{text}:'; if it goes on with the text above, indent it deeper than the key of that text.",
  otherBlanks: "For YAML this is text: a no-break space, or another that only looks like a blank. Write a blank.",
  tab: "YAML is indented with blanks, not with tabs.",
  document: "A dossier file is one YAML document: remove this line.",
  mapping: "A dossier file begins with a key, such as 'events:'.",
  stray: "This text has no key. Write a key with a colon before it, or remove it.",
  records: "Records stand below the section's name, each on lines of its own.",
  recordIndent: "This record is not indented like those above it. Indent all records of a section alike.",
  depth: "Lists and mappings lie too deep in each other here: what is further in is not read.",
  unreadable: "YAML cannot read this. Compare it with the lines above, or put the text in quotes.",
} as const;

type MessageKey = keyof typeof messages;

/** What YAML cannot read is missing from every check. */
export const yamlSyntax = fileRule({
  id: "yaml-syntax",
  severity: "error",
  summary: "Every file can be read as YAML, and means what it seems to say.",
  messages,

  *file(file) {
    for (const { problem, start, text } of problemsOf(file)) {
      const span = placeOf(text, problem.span);
      const written = text.slice(problem.span.start, Math.max(problem.span.end, span.end));
      const blanks = otherBlanksBefore(text, span);
      const message = blanks ? "otherBlanks" : messageFor(problem.code, written);
      yield {
        span: shift(span, start),
        message,
        args: { text: shown[message]?.exec(written)?.[0] ?? written },
        fixes: () =>
          blanks
            ? [preferred(fix("blanksForTabs", {}, [blanksFor(file.path, shift(blanks, start))]))]
            : [
                ...(message === "keyOrText" ? [colonBehindKey(file.path, written, span.start + start)] : []),
                ...fixesOf(file.path, moveProblem(problem, start), text.slice(problem.span.start, problem.span.end)),
              ],
      };
    }
  },
});

/** A problem of a text, and where in the file that text begins. */
interface Placed {
  readonly problem: SyntaxProblem;
  readonly start: number;
  readonly text: string;
}

function* problemsOf(file: DossierFile): Generator<Placed> {
  for (const problem of file.syntax.problems) yield { problem, start: 0, text: file.text };
  for (const { record, start } of file.notableRecords()) {
    const { problems, text } = record.syntax;
    for (const problem of problems) yield { problem, start, text };
  }
}

/** The first line of a place; where a place has no width, the line it is on, or the one above that says something. */
function placeOf(text: string, { start, end }: Span): Span {
  const line = lineAt(text, start);
  const last = Math.min(end, line.end);
  if (last > start) return trimmed(text, start, last);
  const visible = line.content < line.end ? line : (lineAbove(text, line) ?? line);
  return trimmed(text, visible.content, visible.end);
}

/** White space alone is what is wrong with tabs. */
function trimmed(text: string, start: number, end: number): Span {
  const written = text.slice(start, end);
  const content = written.trim();
  if (content === "") return { start, end };
  const from = start + written.indexOf(content);
  return { start: from, end: from + content.length };
}

function messageFor(code: SyntaxCode, written: string): MessageKey {
  if (code === "CONTINUATION" && keyAtStart(written) !== undefined) return "keyOrText";
  if (code === "QUOTE_NEEDED") return startsOfSyntax.find(([start]) => start.test(written))?.[1] ?? "reserved";
  return messageOfCode[code] ?? "unreadable";
}

/** The first word, where it is a key of some record; a colon that is no ASCII character may stand behind it. */
function keyAtStart(written: string): string | undefined {
  const [, key] = /^([\p{L}-]+)(?:[ \t]|[\uFE55\uFF1A])/u.exec(written) ?? [];
  return key !== undefined && Object.values(models).some(({ keys }) => Object.hasOwn(keys, key)) ? key : undefined;
}

function colonBehindKey(file: string, written: string, start: number): Fix {
  const key = keyAtStart(written) ?? "";
  const [behind = ""] = /^[\s\uFE55\uFF1A]*/.exec(written.slice(key.length)) ?? [];
  const span = { start: start + key.length, end: start + key.length + behind.length };
  return fix("insert", { text: ":" }, [{ file, span, newText: ": " }]);
}

/** Before the place, on its line, only such characters and blanks, and at least one of them. */
function otherBlanksBefore(text: string, { start }: Span): Span | undefined {
  const line = lineAt(text, start);
  const [indent = ""] = otherBlanks.exec(text.slice(line.start, line.end)) ?? [];
  return indent !== "" && line.start + indent.length >= start
    ? { start: line.start, end: line.start + indent.length }
    : undefined;
}

const otherBlanks = /^ *[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]*(?=\S)/;

const blanksFor = (file: string, span: Span) => ({ file, span, newText: " ".repeat(span.end - span.start) });

/** Why a text needs quotes; the first that fits. */
const startsOfSyntax: readonly (readonly [RegExp, MessageKey])[] = [
  [/^["']/, "behindQuotes"],
  [/^\*/, "alias"],
  [/^&/, "anchor"],
  [/^!/, "tag"],
  [/^[-?:]\s/, "dash"],
  [/^[|>]/, "block"],
  [/^[[{]/, "behindBracket"],
  [/^[@`%,\]}]/, "reserved"],
  [/:(?:\s|$)/, "colon"],
  [/\s#/, "hash"],
];

/** The part of the text that a message shows. */
const shown: Partial<Record<MessageKey, RegExp>> = {
  colon: /[^\s].*?:(?=\s|$)/,
  anchor: /^&\S*/,
  dash: /^./,
  block: /^./,
  keyOrText: /^[\p{L}-]+/u,
  reserved: /^./,
  behindBracket: /^(?:\[[^\]]*\]|\{[^}]*\})/,
};

const messageOfCode: Partial<Record<SyntaxCode, MessageKey>> = {
  BAD_ESCAPE: "escape",
  CONTINUATION: "continuation",
  MISSING_BLANK: "blank",
  MISSING_COLON: "colonMissing",
  MISSING_COMMA: "comma",
  OTHER_BLANK: "otherBlanks",
  QUOTE_INSIDE: "quoteInside",
  TAB_INDENT: "tab",
  TAG: "typeTag",
  UNCLOSED_BRACKET: "unclosedBracket",
  UNCLOSED_QUOTE: "unclosedQuote",
  WRONG_INDENT: "indent",
  NOT_A_MAPPING: "mapping",
  STRAY_TEXT: "stray",
  RECORDS_DUE: "records",
  RECORD_INDENT: "recordIndent",
  TEXT_AS_ANCHOR: "anchor",
  TEXT_AS_TAG: "tag",
  UNKNOWN_ALIAS: "alias",
  BAD_DQ_ESCAPE: "escape",
  TAB_AS_INDENT: "tab",
  BAD_INDENT: "indent",
  MULTIPLE_DOCS: "document",
  MULTILINE_IMPLICIT_KEY: "stray",
  RESOURCE_EXHAUSTION: "depth",
};

function fixesOf(path: string, { code, mend }: SyntaxProblem, written: string): Fix[] {
  const [first] = mend;
  const title = titles[code];
  if (first === undefined || title === undefined) return [];
  const args = { text: title === "remove" ? written : first.newText };
  const mended = fix(
    title,
    args,
    mend.map((change) => ({ file: path, ...change })),
  );
  return [uncertain.has(code) ? mended : preferred(mended)];
}

const titles: Partial<Record<SyntaxCode, FixTitle>> = {
  BAD_ESCAPE: "doubleBackslashes",
  CONTINUATION: "indent",
  MISSING_BLANK: "insertBlank",
  MISSING_COLON: "insert",
  MISSING_COMMA: "insert",
  OTHER_BLANK: "insertBlank",
  QUOTE_INSIDE: "otherQuotes",
  QUOTE_NEEDED: "quote",
  TAB_INDENT: "blanksForTabs",
  TAG: "remove",
  UNCLOSED_BRACKET: "insert",
  UNCLOSED_QUOTE: "insert",
  WRONG_INDENT: "indent",
};

/** Where a bracket or a text ends, and to which level a line belongs, its author may see otherwise. */
const uncertain: ReadonlySet<SyntaxCode> = new Set([
  "CONTINUATION",
  "MISSING_COLON",
  "UNCLOSED_BRACKET",
  "UNCLOSED_QUOTE",
  "WRONG_INDENT",
]);
