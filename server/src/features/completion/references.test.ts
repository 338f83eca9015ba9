import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientCapabilities, CompletionItem } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { completion } from "../completion.ts";
import { FeatureMemory } from "../feature-memory.ts";
import { likeliestOffers } from "./select.ts";

const uri = "events.dossier.yaml";
const text = "events:\n  e: {date: 2020-01-01, title: E, cites: [s]}\n";
const sources = Array.from({ length: 400 }, (_, i) => `  source-${i}: {title: Title ${i}, publisher: press}\n`).join(
  "",
);
const actors = "actors:\n  press: {name: The Press, type: outlet}\n";

const client: ClientCapabilities = {
  textDocument: { completion: { completionItem: { resolveSupport: { properties: ["detail", "documentation"] } } } },
};

function completed(dossier: Dossier, memory: FeatureMemory): readonly CompletionItem[] {
  const line = dossier.files.get(uri)?.text.split("\n")[1] ?? "";
  const position = { line: 1, character: line.indexOf("]") };
  return completion(dossier, { textDocument: { uri }, position }, { ...fullClient, client, memory })?.items ?? [];
}

/** Counts how often the facts of a record are asked for. */
function countReads(dossier: Dossier, path: string): () => number {
  let count = 0;
  for (const record of dossier.files.get(path)?.records ?? []) {
    if (record.kind === "setting") continue;
    const { fields } = record;
    Object.defineProperty(record, "fields", {
      get: () => {
        count++;
        return fields;
      },
    });
  }
  return () => count;
}

const dossier = () =>
  dossierOf(
    new Map([
      [uri, text],
      ["sources.dossier.yaml", `sources:\n${sources}`],
      ["actors.dossier.yaml", actors],
    ]),
    [],
  );

test("after a letter in the text no source is read again to offer its id", () => {
  const first = dossier();
  const memory = new FeatureMemory();
  assert.equal(completed(first, memory).length, likeliestOffers);
  const reads = countReads(first, "sources.dossier.yaml");
  const second = first.update([{ path: uri, text: text.replace("[s]", "[source-39]") }]);
  const offered = completed(second, memory).map(({ label }) => label);
  assert.deepEqual(offered.slice(0, 3), ["source-39", "source-390", "source-391"]);
  assert.equal(reads(), 0);
});

test("a source is found by the name that its outlet has now", () => {
  const memory = new FeatureMemory();
  const first = dossier().update([{ path: uri, text: text.replace("[s]", "[gaz]") }]);
  assert.equal(completed(first, memory).length, 0);
  const second = first.update([{ path: "actors.dossier.yaml", text: actors.replace("Press", "Gazette") }]);
  assert.equal(completed(second, memory).length, likeliestOffers);
});
