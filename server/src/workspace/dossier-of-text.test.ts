import assert from "node:assert/strict";
import { test } from "node:test";
import { StoredText } from "#core/evidence/stored-text.ts";
import { rules } from "#core/rules/registry.ts";
import type { TextAnswer } from "#core/texts/article-texts.ts";
import { testDay } from "#testing/dossier-of.ts";
import { Workspace } from "./workspace.ts";

const source = (file: string) => `language: en\nsources:\n  s: {title: S, language: en, snapshot: ${file}}\n`;

/** Two dossiers, one inside the other; both name the inner one's text. */
function nested() {
  const workspace = new Workspace(rules, testDay);
  workspace.setFolders(["file:///w"]);
  workspace.changeOnDisk([
    { path: "file:///w/dossier.yaml", text: source("sub/a.txt") },
    { path: "file:///w/sub/dossier.yaml", text: source("a.txt") },
  ]);
  const answer = (uri: string): TextAnswer => ({
    status: "read",
    uri,
    content: uri,
    text: new StoredText("A text.", undefined),
    hash: "unpinned",
  });
  for (const { root, requests } of workspace.takeWantedTexts()) {
    workspace.answerTexts(root, new Map(requests.map(({ key }) => [key, answer("file:///w/sub/a.txt")])));
  }
  return workspace;
}

const rootOf = (workspace: Workspace, uri: string) =>
  workspace.dossiers().find(({ dossier }) => dossier === workspace.dossierOf(uri))?.root;

test("a text belongs to the dossier that names it, of several to the innermost", () => {
  const workspace = nested();
  assert.equal(rootOf(workspace, "file:///w/sub/a.txt"), "file:///w/sub");
  assert.equal(rootOf(workspace, "file:///w/b.txt"), undefined);
  workspace.changeOnDisk([{ path: "file:///w/sub/dossier.yaml", text: "language: en\n" }]);
  assert.equal(rootOf(workspace, "file:///w/sub/a.txt"), "file:///w");
});

test("a file of a dossier belongs to that dossier", () => {
  assert.equal(rootOf(nested(), "file:///w/dossier.yaml"), "file:///w");
});
