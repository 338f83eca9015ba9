import { fileURLToPath } from "node:url";
import { createRegistry } from "vscode-tmgrammar-test/dist/common/index.js";

/** A piece of a line and what the grammar says it is, outermost scope first. Offsets count from the start of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export const grammarPath = fileURLToPath(new URL("../../syntaxes/dossier.tmLanguage.json", import.meta.url));

const scopeName = "source.dossier";
const registry = createRegistry([{ path: grammarPath, scopeName, language: "dossier" }]);
const grammar = await registry.loadGrammar(scopeName);

/** The tokens of each line, as VS Code's own engine cuts them. */
export function tokensOf(lines: readonly string[]): Token[][] {
  if (grammar === null) throw new Error("no grammar");
  let state: Parameters<typeof grammar.tokenizeLine>[1] = null;
  let start = 0;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    const lineStart = start;
    state = result.ruleStack;
    start += line.length + 1;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: lineStart + startIndex,
      end: lineStart + Math.min(endIndex, line.length),
      scopes: scopes.slice(1),
    }));
  });
}
