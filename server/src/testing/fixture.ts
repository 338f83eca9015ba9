import assert from "node:assert/strict";
import { LineIndex } from "#core/text/line-index.ts";
import type { Span } from "#core/text/span.ts";

/** A picture of a dossier: files, article texts, what is expected of them, and a cursor. */
export interface Fixture {
  /** Files of the dossier. */
  readonly files: ReadonlyMap<string, string>;
  /** Article texts and catalogues, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly marks: readonly string[];
  readonly cursor: { readonly file: string; readonly offset: number } | undefined;
}

/**
 * Reads a picture.
 *
 * - `#- name` opens a file; without one there is `events.dossier.yaml`. One that ends in `.txt`, `.md`, `.html` is an article's text, one
 *   in `.json`, `.bib`, `.csl.yaml` a catalogue.
 * - `#  ^^^ warning: What is said.` is a mark: the characters above the carets are reported so. `#<^^` begins at the first column and ends with its last caret.
 * - `$0` is the cursor.
 *
 * Marks are comments and are taken out before the text is parsed, because inside a block scalar they would be text.
 */
export function readFixture(picture: string): Fixture {
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  const marks: string[] = [];
  let name = "events.dossier.yaml";
  let lines: string[] = [];
  let cursor: Fixture["cursor"];
  const close = () => {
    const text = lines.join("\n");
    const at = text.indexOf("$0");
    if (at >= 0) cursor = { file: name, offset: at };
    const target = isArticleText(name) ? texts : files;
    if (lines.length > 0 || files.size === 0) target.set(name, at < 0 ? text : text.replace("$0", ""));
  };
  for (const line of picture.replace(/^\n/, "").split("\n")) {
    const file = /^#- (\S+)$/.exec(line);
    const mark = readMark(line, name, lines.length);
    if (file) {
      if (lines.length > 0) close();
      name = file[1] ?? "";
      lines = [];
    } else if (mark !== undefined) {
      marks.push(mark);
    } else {
      lines.push(line);
    }
  }
  close();
  return { files, texts, marks: marks.sort(), cursor };
}

const isArticleText = (name: string): boolean => /\.(?:txt|md|html|json|bib|csl\.ya?ml)$/.test(name);

function readMark(line: string, file: string, lineAbove: number): string | undefined {
  const mark = /^#(<?)( *)(\^+) (error|warning|information|hint): (.*)$/.exec(line);
  if (!mark) return undefined;
  const [, fromStart = "", blank = "", carets = "", severity = "", message = ""] = mark;
  const start = fromStart ? 0 : 1 + blank.length;
  const end = fromStart ? 2 + carets.length : start + carets.length;
  return markText(file, lineAbove, start, end, severity, message);
}

/** Lines count from 1, columns from 0. */
export const markText = (
  file: string,
  line: number,
  start: number,
  end: number,
  severity: string,
  message: string,
): string => `${file}:${line}:${start}-${end} ${severity}: ${message}`;

/** A span as a mark shows it: on the line where it begins, up to that line's end. */
export function markOf(file: string, text: string, span: Span, severity: string, message: string): string {
  const lines = new LineIndex(text);
  const { line, character } = lines.placeOf(span.start);
  const end = Math.min(span.end, Math.max(lines.endOfLine(line), span.start)) - lines.startOfLine(line);
  return markText(file, line + 1, character, Math.max(end, character), severity, message);
}

export function cursorOf(fixture: Fixture): { file: string; offset: number } {
  assert.ok(fixture.cursor, "the picture has no $0");
  return fixture.cursor;
}
