import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ClientCapabilities } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { atCursor } from "#testing/at-cursor.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { dossierTexts } from "#testing/generated-dossier.ts";
import { codeLenses, resolveCodeLens } from "./code-lens.ts";
import type { FeatureContext } from "./feature.ts";
import { FeatureMemory } from "./feature-memory.ts";
import { defaultSettings } from "./settings.ts";

const uri = "events.dossier.yaml";
const client = { experimental: { commands: { commands: ["dossier.showReferences"] } } } as ClientCapabilities;
const contextOf = (): FeatureContext => ({ ...fullClient, client, memory: new FeatureMemory() });

const dossierIn = (picture: string): Dossier => atCursor(`$0${picture}`).dossier;

/** "id: title" of every lens of the file. */
function titlesIn(dossier: Dossier, file = uri): string[] {
  const lines = dossier.files.get(file)?.text.split(/\r?\n/) ?? [];
  return codeLenses(dossier, { textDocument: { uri: file } }, defaultSettings).map((lens) => {
    const { start, end } = lens.range;
    const id = lines[start.line]?.slice(start.character, end.character);
    return `${id}: ${resolveCodeLens(dossier, lens, contextOf()).command?.title}`;
  });
}

test("a source says how many claims and events rest on it, also by way of others, and how many origins it has", () => {
  const dossier = dossierIn(`
sources:
  wire: {title: Report, publisher: Wire}
  herald: {title: Story, publisher: Herald, via: [wire, other]}
  other: {title: Other, publisher: Other}
  diary: {title: Nobody reads it}
events:
  visit:
    date: 2025-05-07
    title: A visit
    cites: [herald]
    claims:
      - {text: They met., cites: [herald]}
      - {text: They talked., cites: [{source: diary, via: wire}]}
      - {text: They fought., cites: [wire], status: refuted}
instruments:
  treaty: {title: Treaty, cites: [wire]}
`);
  assert.deepEqual(titlesIn(dossier).slice(0, 4), [
    "wire: 2 claims · 1 event · 1 other record · 1 origin",
    "herald: 1 claim · 1 event · 2 origins",
    "other: 1 claim · 1 event · 1 origin",
    "diary: 1 claim · 1 origin",
  ]);
});

test("a retracted source says so, one that nothing cites too, and circles of attribution end", () => {
  const dossier = dossierIn(`
sources:
  a: {title: A, via: b, retracted: 2025-05-07}
  b: {title: B, via: a}
claims:
  c: {text: It is so., cites: [b]}
`);
  assert.deepEqual(titlesIn(dossier), ["a: retracted · 1 claim · no known origin", "b: 1 claim · no known origin"]);
  assert.deepEqual(titlesIn(dossierIn("sources:\n  a: {title: A, retracted: true}\n")), ["a: retracted · not cited"]);
});

test("an event says how many origins support it and how many of its claims nothing does", () => {
  const dossier = dossierIn(`
sources:
  herald: {title: H, publisher: Herald}
  gazette: {title: G, publisher: Gazette}
  withdrawn: {title: W, publisher: W, retracted: true}
events:
  two: {date: 2025-05-07, title: T, cites: [herald, gazette]}
  claims-elsewhere: {date: 2025-05-07, title: T}
  some:
    date: 2025-05-07
    title: T
    claims:
      - {text: a, cites: [herald]}
      - {text: b}
      - {text: c, cites: [withdrawn]}
      - {text: d, status: retracted}
  none: {date: 2025-05-07, title: T}
  unknown: {date: 2025-05-07, title: T, cites: [nothing]}
claims:
  out: {text: o, event: claims-elsewhere, cites: [gazette]}
`);
  assert.deepEqual(titlesIn(dossier).slice(3), [
    "two: supported by 2 origins",
    "claims-elsewhere: supported by 1 origin",
    "some: supported by 1 origin · 2 unsupported claims",
    "none: no supporting source",
    "unknown: no supporting source",
  ]);
});

test("a claim whose quotation is not in the text it cites is unsupported", () => {
  const dossier = dossierIn(`
sources:
  herald: {title: Herald, publisher: H, language: en, snapshot: herald.txt}
events:
  e:
    date: 2025-05-07
    title: T
    claims:
      - {text: a, cites: [{source: herald, quote: "the ministers met in the harbour"}]}
      - {text: b, cites: [{source: herald, quote: "a hundred elephants crossed the frozen river"}]}
#- herald.txt
On Wednesday the ministers met in the harbour and spoke about fish.
`);
  assert.deepEqual(titlesIn(dossier).at(-1), "e: supported by 1 origin · 1 unsupported claim");
});

test("an instrument tells its life, from its own record or from events", () => {
  const dossier = dossierIn(`
instruments:
  treaty: {title: Treaty, signed: 2025-05-07, parties: [a, b], ratified: {a: 2025-06, b: 2025-07}}
  law: {title: Law, in-force: 2001, ended: 2004-02-03, ratified: 2000}
  empty: {title: Empty}
events:
  start: {date: 2025-10-01, title: T, instrument: treaty, phase: in-force}
  plan: {date: 2027-10-01, title: T, instrument: treaty, phase: ended, status: planned}
`);
  assert.deepEqual(titlesIn(dossier).slice(0, 3), [
    "treaty: signed 7 May 2025 · ratified June 2025 and July 2025 · in force 1 October 2025",
    "law: ratified 2000 · in force 2001 · ended 3 February 2004",
    "empty: no date of signature or entry into force",
  ]);
});

test("it opens the references; of an event the citations that support it", () => {
  const dossier = dossierIn(`
sources:
  herald: {title: H}
events:
  e: {date: 2025-05-07, title: T, cites: [herald], claims: [{text: a, cites: herald}]}
`);
  const [source, event] = codeLenses(dossier, { textDocument: { uri } }, defaultSettings).map(
    (lens) => resolveCodeLens(dossier, lens, contextOf()).command,
  );
  assert.equal(source?.command, "dossier.showReferences");
  assert.deepEqual(source?.arguments, [uri, { line: 2, character: 2 }]);
  assert.equal(source?.tooltip, "Origins: herald.");
  const line = dossier.files.get(uri)?.text.split("\n")[4] ?? "";
  const places = event?.arguments?.[2] as { range: { start: { character: number } } }[];
  assert.deepEqual(
    places.map(({ range }) => range.start.character),
    [line.indexOf("herald]"), line.indexOf("herald}")],
  );
});

test("a client that does not know the command gets the words alone", () => {
  const dossier = dossierIn("sources:\n  herald: {title: H}\n");
  const [lens] = codeLenses(dossier, { textDocument: { uri } }, defaultSettings);
  for (const experimental of [undefined, null, {}, { commands: { commands: "dossier.showReferences" } }]) {
    const { command } = resolveCodeLens(dossier, lens!, { ...contextOf(), client: { experimental } });
    assert.deepEqual(command, { title: "not cited", command: "" });
  }
});

test("each kind can be switched off", () => {
  const dossier = dossierIn(
    "sources:\n  s: {title: S}\nevents:\n  e: {date: 2025, title: E}\ninstruments:\n  i: {title: I}\nactors:\n  a: {name: A}\n",
  );
  for (const [kind, line] of [
    ["sources", 1],
    ["events", 3],
    ["instruments", 5],
  ] as const) {
    const codeLens = { sources: false, events: false, instruments: false, [kind]: true };
    const lenses = codeLenses(dossier, { textDocument: { uri } }, { ...defaultSettings, codeLens });
    assert.deepEqual(
      lenses.map(({ range }) => range.start.line),
      [line],
    );
  }
});

test("nothing makes it fail: records without an id, ids that stand twice, half-typed records, lenses of another text", () => {
  const dossier = dossierIn(`
sources:
  - {title: No id}
  - id: __proto__
    via: [__proto__, constructor]
  - id: twice
  - id: twice
events:
  - date: 2025
    claims: [{text: }, x, {cites: __proto__}]
  -
instruments:
  constructor:
  twice: {signed: 2025-99}
`);
  assert.equal(titlesIn(dossier).length, 8);
  const range = { start: { line: 99, character: 9 }, end: { line: 99, character: 9 } };
  for (const data of [undefined, null, 1, {}, { uri: 1 }, { uri: "x" }, { uri }]) {
    assert.ok(resolveCodeLens(dossier, { range, data }, contextOf()).command);
  }
  assert.deepEqual(codeLenses(dossier, { textDocument: { uri: "unknown" } }, defaultSettings), []);
});

test("whatever is written, each lens says something of its record", () => {
  fc.assert(
    fc.property(dossierTexts(), fc.nat(), fc.nat(9), (text, cut, length) => {
      const from = cut % (text.length + 1);
      const dossier = dossierOf(new Map([[uri, text.slice(0, from) + text.slice(from + length)]]), []);
      assert.deepEqual(
        titlesIn(dossier).filter((title) => title.endsWith(": ")),
        [],
      );
    }),
    { numRuns: 100 },
  );
});
