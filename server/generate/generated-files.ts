import { readFileSync } from "node:fs";
import { grammarText } from "../../syntaxes/generator/grammar.ts";
import { formatPage } from "./format-page.ts";
import { jsonSchema } from "./json-schema.ts";
import { ruleTable } from "./rule-table.ts";

/** Files made from the table of the format and the list of the rules; paths are relative to the repository. */
export function generatedFiles(): { readonly path: string; readonly text: string }[] {
  return [
    { path: "syntaxes/dossier.schema.json", text: `${JSON.stringify(jsonSchema(), undefined, 2)}\n` },
    { path: "syntaxes/dossier.tmLanguage.json", text: grammarText() },
    { path: "docs/format-keys.md", text: formatPage() },
    { path: "README.md", text: withBlock(read("README.md"), "rules", ruleTable()) },
  ];
}

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function withBlock(page: string, name: string, block: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) throw new Error(`README.md has no block '${name}'`);
  return `${page.slice(0, start + open.length)}\n\n${block}\n\n${page.slice(end)}`;
}
