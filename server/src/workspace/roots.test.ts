import assert from "node:assert/strict";
import { test } from "node:test";
import { Roots } from "./roots.ts";

function rootsOf(folders: readonly string[], manifests: Readonly<Record<string, string>>): Roots {
  const roots = new Roots(folders);
  for (const [folder, exclude] of Object.entries(manifests))
    roots.learn(`${folder}/dossier.yaml`, `exclude: ${exclude}\n`);
  return roots;
}

test("a file belongs to the nearest manifest, else to the outermost folder, else to its own", () => {
  const roots = rootsOf(["file:///w/sub", "file:///w"], { "file:///w/a": "[]" });
  assert.equal(roots.rootOf("file:///w/a/b/c.dossier.yaml"), "file:///w/a");
  assert.equal(roots.rootOf("file:///w/sub/c.dossier.yaml"), "file:///w");
  assert.equal(roots.rootOf("file:///else/c.dossier.yaml"), "file:///else");
  assert.equal(roots.rootOf("untitled:x"), "untitled:x");
});

test("what a manifest excludes is in no dossier and need not be looked into; the manifest is never excluded", () => {
  const roots = rootsOf(["file:///w"], { "file:///w": '["drafts/**", "*.dossier.yml", dossier.yaml, "a b"]' });
  assert.equal(roots.rootOf("file:///w/dossier.yaml"), "file:///w");
  assert.equal(roots.rootOf("file:///w/a.dossier.yaml"), "file:///w");
  for (const path of ["drafts/a.dossier.yaml", "drafts/b/a.dossier.yaml", "a.dossier.yml", "a%20b/c.dossier.yaml"])
    assert.equal(roots.rootOf(`file:///w/${path}`), undefined, path);
  assert.deepEqual(
    ["drafts", "drafts/b", "a%20b", "kept", "node_modules", "kept/.git", ""].map((path) =>
      roots.leavesOut(path === "" ? "file:///w" : `file:///w/${path}`),
    ),
    [true, true, true, false, true, true, false],
  );
});

test("a dossier inside of what another one excludes is none, unless the user has opened it", () => {
  const manifests = {
    "file:///w": "[old]",
    "file:///w/old/one": "[]",
    "file:///w/new": "[]",
    "file:///w/old/one/two": "[]",
  };
  const roots = rootsOf(["file:///w"], manifests);
  assert.equal(roots.rootOf("file:///w/old/one/a.dossier.yaml"), undefined);
  assert.equal(roots.rootOf("file:///w/old/one/two/a.dossier.yaml"), undefined);
  assert.equal(roots.rootOf("file:///w/new/a.dossier.yaml"), "file:///w/new");
  const opened = roots.copy(["file:///w", "file:///w/old/one"]);
  assert.equal(opened.rootOf("file:///w/old/one/a.dossier.yaml"), "file:///w/old/one");
  assert.equal(opened.rootOf("file:///w/old/b.dossier.yaml"), undefined);
});

test("a nested dossier is not bound by the globs of the outer one", () => {
  const roots = rootsOf(["file:///w"], { "file:///w": '["**/drafts"]', "file:///w/sub": "[]" });
  assert.equal(roots.rootOf("file:///w/sub/drafts/a.dossier.yaml"), "file:///w/sub");
  assert.equal(roots.rootOf("file:///w/drafts/a.dossier.yaml"), undefined);
});

test("only a manifest that comes, goes or excludes something else moves files", () => {
  const roots = rootsOf(["file:///w"], { "file:///w": "[a]" });
  const learn = (text: string | undefined) => roots.learn("file:///w/dossier.yaml", text);
  assert.deepEqual(
    [learn("title: T\nexclude: a\n"), learn("exclude: b\n"), learn(undefined), learn(undefined)],
    [false, true, true, false],
  );
});
