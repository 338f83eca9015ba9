import assert from "node:assert/strict";
import { test } from "node:test";
import type { WorkspaceEdit } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

test("a source follows its text, and folders are announced beside the features of others", async () => {
  const session = await openSession({
    "dossier.yaml": "snapshots: texts\n",
    "a.dossier.yaml": "sources:\n  a1: {title: An article, snapshot: a.txt}\n",
    "texts/a.txt": "An article.\n",
  });
  const { workspace } = session.initialized.capabilities;
  assert.equal(workspace?.workspaceFolders?.supported, true);
  const kinds = workspace?.fileOperations?.willRename?.filters.map(({ pattern }) => pattern.matches);
  assert.deepEqual(kinds, ["file", "folder"]);
  await session.open("a.dossier.yaml");
  await session.diagnostics("a.dossier.yaml");
  const rename = (oldName: string, newName: string) =>
    session.request<WorkspaceEdit | null>("workspace/willRenameFiles", {
      files: [{ oldUri: uriOf(oldName), newUri: uriOf(newName) }],
    });
  const edit = await rename("texts/a.txt", "texts/2001/a.txt");
  assert.deepEqual(
    edit?.changes?.[uriOf("a.dossier.yaml")]?.map(({ newText }) => newText),
    ["2001/a.txt"],
  );
  assert.equal(await rename("texts/b.txt", "texts/c.txt"), null);
  await session.end();
});
