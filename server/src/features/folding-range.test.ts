import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { FeatureMemory } from "./feature-memory.ts";
import { foldingRange } from "./folding-range.ts";

function folds(text: string, rangeLimit?: number): string[] {
  const dossier = dossierOf(new Map([["a.dossier.yaml", text]]), []);
  const client = { textDocument: { foldingRange: { lineFoldingOnly: true, ...(rangeLimit ? { rangeLimit } : {}) } } };
  const context = { ...fullClient, client, memory: new FeatureMemory() };
  return foldingRange(dossier, { textDocument: { uri: "a.dossier.yaml" } }, context).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ""}`,
  );
}

const text = `# What it is about,
# in two lines.
title: T
events:
  e1:
    date: 2001
    note: |
      # no comment
      # but a text

    cites: [
      a,
      b
    ]
    claims:
      - text: They met
        cites:
        - a
        - b
      - {text: One line}

      # It was said
      # on the radio.
      - text: "They
          parted"
  # About e2,
  # at length.
  e2: {date: 2001,
    title: Two}

# region Sources of the talks
sources:
  - id: a
    title: A
  - id: b
    title: B
# endregion
`;

test("sections, records, lists, claims, texts over lines, comments and regions", () => {
  assert.deepEqual(folds(text), [
    "1-2 comment",
    "4-29",
    "5-25",
    "7-9",
    "11-13",
    "15-25",
    "16-19",
    "17-19",
    "22-23 comment",
    "24-25",
    "26-27 comment",
    "28-29",
    "31-37 region",
    "32-36",
    "33-34",
    "35-36",
  ]);
});

test("line ends do not matter", () => {
  assert.deepEqual(folds(text.replaceAll("\n", "\r\n")), folds(text));
});

test("where an editor takes only so many, the deepest are left out", () => {
  assert.deepEqual(folds(text, 3), ["4-29", "31-37 region", "32-36"]);
  assert.deepEqual(folds(text, 1), ["4-29"]);
  assert.equal(folds(text, 12).length, 12);
});

test("regions may hold regions; marks without a partner fold nothing", () => {
  assert.deepEqual(folds("#region a\n# region b\ntitle: T\n# endregion\n#endregion\n# endregion\n# regional news\n"), [
    "1-5 region",
    "2-4 region",
  ]);
});

test("a file is folded as far as it can be read", () => {
  assert.deepEqual(folds("events:\n  e1:\n    date: 2001\n    title: 'open\n  e2:\n    date: 2002\n"), [
    "1-6",
    "2-4",
    "5-6",
  ]);
  assert.deepEqual(folds(""), []);
});

test("after an edit above it, a record is folded where it is now", () => {
  const context = { ...fullClient, client: {}, memory: new FeatureMemory() };
  const params = { textDocument: { uri: "a.dossier.yaml" } };
  const before = dossierOf(new Map([["a.dossier.yaml", "events:\n  e1:\n    date: 2001\n"]]), []);
  assert.deepEqual(foldingRange(before, params, context)[1], { startLine: 1, endLine: 2 });
  const after = before.update([{ path: "a.dossier.yaml", text: "title: T\n\nevents:\n  e1:\n    date: 2001\n" }]);
  assert.deepEqual(foldingRange(after, params, context)[1], { startLine: 3, endLine: 4 });
});
