import type { ClientCapabilities, SemanticTokensLegend } from "vscode-languageserver-protocol";
import type { RecordKind } from "#core/model/spec.ts";

/** What a token can be: the id of a record, a date, a quotation that was looked for in the article that it cites. */
export type TokenType = RecordKind | "date" | "string";

/**
 * `unresolved`: no record has the id. `deprecated`: the source was retracted. `found`, `notFound`: the quoted words stand in the
 * text of the article as they are quoted, or do not.
 */
export type TokenModifier = "declaration" | "deprecated" | "unresolved" | "found" | "notFound";

/** In place of the types that are our own, for clients that do not list them. `event` and `string` are types of the protocol. */
const standardTypes: Readonly<Record<TokenType, string>> = {
  source: "class",
  actor: "variable",
  instrument: "interface",
  event: "event",
  claim: "property",
  date: "number",
  string: "string",
};

const modifiers: readonly TokenModifier[] = ["declaration", "deprecated", "unresolved", "found", "notFound"];

/** Our own types and those that stand for them, so that one legend serves every client. */
export const legend: SemanticTokensLegend = {
  tokenTypes: [...new Set([...Object.keys(standardTypes), ...Object.values(standardTypes)])],
  tokenModifiers: [...modifiers],
};

/** The number of each type for this client. */
export function typeNumbers({ textDocument }: ClientCapabilities): Readonly<Record<TokenType, number>> {
  const known = textDocument?.semanticTokens?.tokenTypes ?? [];
  const numbers = Object.entries(standardTypes).map(([type, standard]) => {
    return [type, legend.tokenTypes.indexOf(known.includes(type) ? type : standard)];
  });
  return Object.fromEntries(numbers) as Record<TokenType, number>;
}

/** The bit of a modifier. */
export const bitOf = (modifier: TokenModifier): number => 1 << modifiers.indexOf(modifier);
