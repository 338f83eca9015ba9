import { CST, Lexer } from "yaml";
import type { Span } from "../text/span.ts";

/** A piece of YAML text as written. Together the lexemes of a text are the text. */
export interface Lexeme extends Span {
  readonly kind: LexemeKind;
}

/** `blank`: blanks and tabs between other lexemes; `block`: the lines of a block scalar; `property`: an anchor or a tag. */
export type LexemeKind =
  | "blank"
  | "newline"
  | "comment"
  | "plain"
  | "single"
  | "double"
  | "block"
  | "alias"
  | "property"
  | "open"
  | "close"
  | "comma"
  | "colon"
  | "dash"
  | "mark"
  | "other";

export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let start = 0;
  let scalar: "plain" | "block" = "plain";
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (isControl(source)) {
      isScalar = source === CST.SCALAR;
      continue;
    }
    const type = CST.tokenType(source) ?? "";
    const kind = isScalar ? scalar : (kinds[type] ?? "other");
    if (type === "block-scalar-header") scalar = "block";
    else if (isScalar) scalar = "plain";
    isScalar = false;
    lexemes.push({ kind, start, end: start + source.length });
    start += source.length;
  }
  return lexemes;
}

/** What the lexer says without taking text. */
const isControl = (source: string): boolean =>
  source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR;

const kinds: Readonly<Record<string, LexemeKind>> = {
  space: "blank",
  newline: "newline",
  comment: "comment",
  "single-quoted-scalar": "single",
  "double-quoted-scalar": "double",
  alias: "alias",
  anchor: "property",
  tag: "property",
  "flow-seq-start": "open",
  "flow-map-start": "open",
  "flow-seq-end": "close",
  "flow-map-end": "close",
  comma: "comma",
  "map-value-ind": "colon",
  "seq-item-ind": "dash",
  "byte-order-mark": "mark",
};
