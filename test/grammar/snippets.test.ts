import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseDocument } from "yaml";
import { inEnglish } from "#core/messages/english.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { choicesOf, expand, type Snippet } from "./snippet.ts";
import { tokensOf } from "./tokens.ts";

const source = readFileSync(new URL("../../syntaxes/dossier.code-snippets.json", import.meta.url), "utf8");
const snippets = new Map(Object.entries(JSON.parse(source) as Record<string, Snippet>));
const day = { CURRENT_YEAR: "2026", CURRENT_MONTH: "11", CURRENT_DATE: "21" };

// Where each snippet is meant to be written: `$` is its place. What it refers to by its default names is recorded elsewhere.
const places: Readonly<Record<string, readonly string[]>> = {
  $: ["Dossier settings", "Dossier in one file"],
  "sources:\n  $": ["Source: article", "Source with its text"],
  "sources:\n  one:\n    title: One\n    published: 2026\n    $": ["Stored text"],
  "actors:\n  $": ["Actor: person", "Actor: state, organisation or body", "Actor: outlet"],
  "actors:\n  one:\n    name: One\n    roles:\n      $": ["Role"],
  "instruments:\n  $": ["Instrument"],
  "events:\n  $": [
    ...["Event", "Event with claims", "Planned event", "Event without a certain day", "Event that lasted"],
    "Step of an instrument",
  ],
  "events:\n  one:\n    date: 2025\n    title: One\n    claims:\n      $": [
    ...["Claim", "Claim: statement", "Claim: figure", "Claim: governing instrument", "Claim: contradiction"],
  ],
  "events:\n  one:\n    date: 2025\n    title: One\n    cites:\n      $": [
    "Citation of a translation",
    "Citation of a long passage",
  ],
  "events:\n  one:\n    date: 2025\n    title: One\n    cites: [$]": ["Citation with a quotation"],
  "events:\n  one:\n    date: $\n    title: One\n    cites: [source-id]": [
    ...["Date: one unknown day in a range", "Date: from one day to another"],
  ],
  "events:\n  one:\n    date: 2025\n    title: One\n    cites: [source-id]\n    $": ["Accepted problem"],
  "events:\n  $\n  one:\n    date: 2025\n    title: One\n    cites: [source-id]": ["Accepted problem, as a comment"],
  "claims:\n  $": ["Claim outside an event"],
};

const recorded: readonly (readonly [section: string, id: string, record: string])[] = [
  ["sources", "source-id", "{title: A source, published: 2026-06}"],
  ["actors", "actor-id", "{name: An actor}"],
  ["actors", "other-actor-id", "{name: Another}"],
  ["actors", "state-id", "{name: A state, type: state}"],
  ["actors", "outlet-id", "{name: An outlet, type: outlet}"],
  ["actors", "owner-id", "{name: An owner, type: organisation}"],
  ["actors", "agency-id", "{name: An agency, type: outlet}"],
  ["instruments", "instrument-id", "{title: An instrument}"],
  ["events", "event-id", "{date: 2025, title: An event, cites: [source-id]}"],
  ["claims", "claim-id", "{text: A claim, cites: [source-id]}"],
];

test("every snippet has a place here", () => {
  assert.deepEqual(Object.values(places).flat().sort(), [...snippets.keys()].sort());
});

test("no two snippets have a prefix in common", () => {
  const prefixes = [...snippets.values()].flatMap(({ prefix }) => prefix);
  assert.deepEqual(prefixes, [...new Set(prefixes)]);
});

for (const [place, names] of Object.entries(places)) for (const name of names) describe(name, place);

function describe(name: string, place: string): void {
  const snippet = snippets.get(name);
  if (snippet === undefined) return;
  test(`${name}: says what it is, and ends where writing goes on`, () => {
    assert.match(snippet.description, /^[A-Z].*[^.]$/);
    assert.match([snippet.body].flat().at(-1) ?? "", /\$0$/);
  });
  for (let choice = 0; choice < Math.max(1, ...choicesOf(snippet).map((words) => words.length)); choice++) {
    test(`${name}: fits where it is meant to be written, choice ${choice + 1}`, () => {
      const text = insert(expand(snippet, day, choice), place);
      assert.deepEqual(parseDocument(text).errors, [], text);
      assert.doesNotMatch(text, /\$/);
      assert.deepEqual(problemsIn(text), [], text);
      assert.deepEqual(colouredAs("variable.other.key.unknown.dossier", text), [], text);
      const chosen = choicesOf(snippet).map((words) => words[choice] ?? words.at(-1));
      const known = colouredAs("constant.language.vocabulary.dossier", text);
      assert.deepEqual(
        chosen.filter((word) => !known.includes(word ?? "")),
        [],
        text,
      );
    });
  }
}

function colouredAs(scope: string, text: string): string[] {
  const tokens = tokensOf(text.split("\n")).flat();
  return tokens.filter(({ scopes }) => scopes.includes(scope)).map(({ start, end }) => text.slice(start, end));
}

/** As VS Code inserts it: every line as deep as the first. */
function insert(text: string, place: string): string {
  const [before = "", after = ""] = place.split("$");
  const indentation = /[ ]*$/.exec(before)?.[0] ?? "";
  return `${before}${text.replaceAll("\n", `\n${indentation}`)}${after}\n`;
}

/** Whether one source is enough for what is chosen is the author's question, not the snippet's. */
const aboutSupport = new Set(["confidence-exceeds-support", "same-origin-sources"]);

/** What is reported as an error or a warning, with the records that the snippet refers to and does not bring itself. */
function problemsIn(text: string): string[] {
  const others = recorded.filter(([, id]) => !new RegExp(`^ +${id}:`, "m").test(text));
  const sections = [...new Set(others.map(([section]) => section))].map((name) => {
    const records = others.filter(([section]) => section === name);
    return `${name}:\n${records.map(([, id, record]) => `  ${id}: ${record}\n`).join("")}`;
  });
  const files = new Map([
    ["dossier.yaml", text],
    ["rest.dossier.yaml", sections.join("")],
  ]);
  return (
    dossierOf(files)
      .problems()
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .filter(({ rule }) => !aboutSupport.has(rule))
      // What stands for the id of a rule is to be replaced by one.
      .filter(({ rule, message }) => !(rule === "unknown-rule" && message.args.rule === "rule-id"))
      .map(({ file, rule, message }) => `${file}: ${inEnglish(message)} (${rule})`)
  );
}
