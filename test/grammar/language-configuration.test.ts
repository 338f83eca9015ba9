import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface EnterRule {
  readonly beforeText: string;
  readonly action: { readonly indent: "none" | "indent"; readonly appendText?: string };
}

interface Configuration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly indentationRules: Readonly<Record<"increaseIndentPattern" | "decreaseIndentPattern", string>>;
  readonly onEnterRules: readonly EnterRule[];
}

const source = readFileSync(new URL("../../syntaxes/language-configuration.json", import.meta.url), "utf8");
// VS Code reads JSON with comments; ours stand on lines of their own.
const configuration: Configuration = JSON.parse(source.replace(/^\s*\/\/.*$/gm, ""));

test("folding markers compile", () => {
  assert.match("# region Moscow", new RegExp(configuration.folding.markers.start));
  assert.match("  #endregion", new RegExp(configuration.folding.markers.end));
});

test("what opens closes, and what closes automatically can surround a selection", () => {
  const pairs = configuration.autoClosingPairs.map(({ open, close }) => [open, close]);
  assert.deepEqual(pairs, configuration.surroundingPairs);
  for (const pair of configuration.brackets) assert.ok(pairs.some((each) => each.join() === pair.join()));
});

for (const [line, words] of [
  ["cites: [{source: smith:2020.a, via: antara-2026}]", ["cites", "source", "smith:2020.a", "via", "antara-2026"]],
  ["  флорес: He said so. (Really!)", ["флорес", "He", "said", "so", "Really"]],
  ["date: 2021-06-21/2021-06-23", ["date", "2021-06-21/2021-06-23"]],
  ["published: 2024-07-29T20:15:00+07:00", ["published", "2024-07-29T20:15:00+07:00"]],
  [`date: "[2025-10-21..2025-10-31]"`, ["date", "2025-10-21..2025-10-31"]],
  ["x-note: «Ещё», “yes”; हिन्दी, 5.5e9 %", ["x-note", "Ещё", "yes", "हिन्दी", "5.5e9"]],
  ["# dossier-ignore single-source: why", ["dossier-ignore", "single-source", "why"]],
] as const) {
  test(`the words of: ${line}`, () => {
    const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
    assert.deepEqual(line.match(word), [...words]);
  });
}

test("the word pattern takes linear time", () => {
  const word = new RegExp(configuration.wordPattern.pattern, configuration.wordPattern.flags);
  assert.equal(word.exec("a.".repeat(50_000))?.[0].length, 99_999);
});

// The line before the cursor, and what stands in the next line after Enter; "> " is one level of indentation.
for (const [line, next] of [
  ["events:", "> "],
  ["  visit:", ">   "],
  ["  visit:   # of June", ">   "],
  ["    note: |", ">     "],
  ["    note: >-  # folded", ">     "],
  ["    date: 2021-06-22", undefined],
  ["    title: He said: yes", undefined],
  [`    note: "half a quotation`, ">     "],
  [`    note: "a whole one"`, undefined],
  ["    title: The minister's visit", undefined],
  ["    actors: [lavrov", undefined],
  ["    actors: [", undefined],
  ["    # a comment:", undefined],
  ["      - text: What they said", "        "],
  ["      - text: The minister's visit", "        "],
  ["      - cites:", "          "],
  ["      - quote: |", "          "],
  [`      - quote: "half a quotation`, "          "],
  [`      - quote: "a whole one"`, "        "],
  ["      - {source: gazette, quote: 12}", "      - "],
  [`      - {source: gazette, quote: "no"}`, "      - "],
  ["      - gazette", "      - "],
  ["      - 2021-06-22", "      - "],
  [`      - "O'Brien"`, "      - "],
  [`      - "half a quotation`, "        "],
  ["      - |", "        "],
  ["      - {source: gazette,", undefined],
  ["      - {", undefined],
  ["      - cites: [", undefined],
  ["      - ", undefined],
  ["      -", undefined],
  ["", undefined],
] as const) {
  test(`Enter after: ${line}`, () => {
    assert.equal(afterEnter(line), next);
  });
}

test("indentation rules agree with Enter", () => {
  const deeper = new RegExp(configuration.indentationRules.increaseIndentPattern);
  for (const line of ["events:", "  - cites:", "    note: |", "  a: # c"]) assert.match(line, deeper);
  for (const line of ["title: He said: yes", "  - text: a", "# a:", "  - a"]) assert.doesNotMatch(line, deeper);
  assert.match("    ]", new RegExp(configuration.indentationRules.decreaseIndentPattern));
});

/** What VS Code does with the first rule that fits; `undefined` where none does and the indentation stays. */
function afterEnter(line: string): string | undefined {
  const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  if (rule === undefined) return undefined;
  const indentation = /^\s*/.exec(line)?.[0] ?? "";
  return `${rule.action.indent === "indent" ? "> " : ""}${indentation}${rule.action.appendText ?? ""}`;
}
