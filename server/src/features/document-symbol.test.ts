import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentSymbol } from "vscode-languageserver-protocol";
import { asEdits } from "#testing/as-edit.ts";
import { atCursor } from "#testing/at-cursor.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { documentSymbol, documentSymbolFeature } from "./document-symbol.ts";
import { FeatureMemory } from "./feature-memory.ts";

const tags = { tagSupport: { valueSet: [1 as const] } };
const kinds = { symbolKind: { valueSet: [2, 3, 5, 7, 11, 15, 24] as (2 | 3)[] } };

function outline(picture: string, abilities: object = { ...tags, ...kinds }): DocumentSymbol[] {
  const { dossier, params } = atCursor(picture);
  return documentSymbol(dossier, params, { ...fullClient, client: { textDocument: { documentSymbol: abilities } } });
}

/** A line for each symbol: its name, its detail, and the lines it takes, from 1. */
function drawn(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, detail = "", range: { start, end }, tags: marks, children = [] }) => [
    `${indent}${name} | ${detail} | ${start.line + 1}-${end.line + 1}${marks ? " retracted" : ""}`,
    ...drawn(children, `${indent}  `),
  ]);
}

test("sections, records in the order of the text, and the claims in events", () => {
  const picture = `
title: Talks$0
sources:
  gazette: {title: Official gazette, publisher: press, published: 2021-06-30}
  # About the next one.
  blog:
    url: https://example.org
    retracted: made up
actors:
  press: {type: outlet, name: The Press}
  ana: {name: Ana Gómez, roles: [{title: mayor}, {title: minister, of: port}]}
  port: {type: state, name: Portland}
instruments:
  pact: {title: The Pact, signed: 2001-05}
events:
  later:
    date: 2021-06-21/2021-06-23
    title: A visit
    claims:
      - text: They met
          and talked.
        said-by: ana
        cites: [gazette]
      - {id: c2, text: Nothing was signed., status: refuted}
  earlier: {date: 2001, title: Before}
claims:
- text: It rained.
- id: c4
`;
  assert.deepEqual(drawn(outline(picture)), [
    "title | Talks | 1-1",
    "sources | 2 records | 2-7",
    "  gazette | Official gazette · The Press · 30 June 2021 | 3-3",
    "  blog |  | 5-7 retracted",
    "actors | 3 records | 8-11",
    "  The Press | press · outlet | 9-9",
    "  Ana Gómez | ana · minister of Portland | 10-10",
    "  Portland | port · state | 11-11",
    "instruments | 1 record | 12-13",
    "  The Pact | pact · signed May 2001 | 13-13",
    "events | 2 records | 14-24",
    "  A visit | 21–23 June 2021 · later | 15-23",
    "    They met and talked. | Ana Gómez | 19-22",
    "    Nothing was signed. | c2 | 23-23 retracted",
    "  Before | 2001 · earlier | 24-24",
    "claims | 2 records | 25-27",
    "  It rained. |  | 26-26",
    "  c4 |  | 27-27",
  ]);
});

test("the selected part is the id, of a claim without one its text", () => {
  const picture = "events:\n  e1:\n    date: 2001\n    title: One\n    claims: [{text: They met}]$0\n";
  const [event] = outline(picture)[0]?.children ?? [];
  assert.deepEqual(event?.selectionRange, { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } });
  assert.deepEqual(event?.children?.[0]?.selectionRange, {
    start: { line: 4, character: 20 },
    end: { line: 4, character: 28 },
  });
});

test("records that are half written are shown by what there is", () => {
  const names = (picture: string) => outline(picture)[0]?.children?.map(({ name }) => name);
  assert.deepEqual(names("events:\n  e1\n  e2:\n    title: '  '\n  e3:\n    title: [a\n  e4: {}$0\n"), [
    "e1",
    "e2",
    "e3",
    "e4",
  ]);
  assert.deepEqual(names("events:\n- title: Talks\n- date: 2001\n-$0\n"), [
    "Talks",
    "(event without a title)",
    "(event without a title)",
  ]);
  assert.deepEqual(names("sources: {a: {title: T}, __proto__: {}}$0"), ["a", "__proto__"]);
  assert.deepEqual(outline("$0"), []);
});

test("long and broken names are one line", () => {
  const [section] = outline(`claims:\n- text: |\n    ${"word ".repeat(60)}\n    end$0\n`);
  const name = section?.children?.[0]?.name ?? "";
  assert.ok(name.length <= 120 && name.endsWith("…") && !name.includes("\n"), name);
});

test("an editor that knows less gets kinds it knows, and the older mark of what is withdrawn", () => {
  const [section] = outline("events:\n  e1: {date: 2001, claims: [{text: T, status: retracted}]}$0", {});
  const event = section?.children?.[0];
  assert.equal(event?.kind, 6);
  assert.equal(event?.children?.[0]?.tags, undefined);
  assert.equal(event?.children?.[0]?.deprecated, true);
});

test("an editor that knows no hierarchy gets a list", () => {
  const { dossier, params } = atCursor("events:\n  e1: {date: 2001, title: One, claims: [{text: T}]}$0");
  assert.equal(documentSymbolFeature.scope, "text");
  const list = documentSymbolFeature.scope === "text" && documentSymbolFeature.answer(dossier, params, fullClient);
  assert.deepEqual(
    (list as { name: string; containerName?: string }[]).map(({ name, containerName }) => [name, containerName]),
    [
      ["events", undefined],
      ["One", "events"],
      ["T", "One"],
    ],
  );
});

test("after any edits of any file the outline is the one that is made anew", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const author = new RandomDossier(seed);
    let dossier = dossierOf(author.texts, []);
    const memory = new FeatureMemory();
    for (let edit = 0; edit < 30; edit++) {
      const { name, changes } = author.edit();
      dossier = dossier.update(asEdits(dossier, changes));
      for (const path of dossier.files.keys()) {
        const [kept, fresh] = [memory, new FeatureMemory()].map((one) =>
          documentSymbol(dossier, { textDocument: { uri: path } }, { ...fullClient, memory: one }),
        );
        assert.deepEqual(kept, fresh, `${seed}: ${name}`);
      }
    }
  }
});
