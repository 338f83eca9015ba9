import assert from "node:assert/strict";
import { test } from "node:test";
import { quoted } from "#core/syntax/quote.ts";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { snapshotOutside } from "./snapshot-outside.ts";

const keysFor = (path: string, snapshots = ""): string[] => {
  const files = new Map([
    ["dossier.yaml", snapshots && `snapshots: ${snapshots}\n`],
    ["a.dossier.yaml", `sources:\n  a: {title: A, snapshot: ${quoted(path)}}\n`],
  ]);
  return dossierOf(files, [snapshotOutside])
    .problemsIn("a.dossier.yaml")
    .map(({ message }) => message.id.replace("snapshot-outside.", ""));
};

for (const path of [
  "a.txt",
  "2021/a.txt",
  "./a.txt",
  "a/../b.txt",
  "a//b.txt",
  "...",
  "..a/b",
  "a..",
  "ab:c.txt",
  "https.txt",
  "~a.txt",
  "",
]) {
  test(`'${path}' stays inside`, () => assert.deepEqual(keysFor(path), []));
}

for (const path of [
  "..",
  "../a.txt",
  "a/../../b.txt",
  "./../a",
  "..\\a.txt",
  "a\\..\\..\\b",
  "../dossier/a.txt",
  " ../a",
  "a/.. /../b",
]) {
  test(`'${path}' leaves by its parent`, () => assert.deepEqual(keysFor(path), ["parent"]));
}

for (const path of [
  "/etc/passwd",
  "//host/share",
  "\\\\host\\share\\a.txt",
  "\\a.txt",
  "C:\\a.txt",
  "c:/a.txt",
  "C:a.txt",
  "~/a.txt",
  " /a",
]) {
  test(`'${path}' is absolute`, () => assert.deepEqual(keysFor(path), ["absolute"]));
}

for (const path of [
  "file:///etc/passwd",
  "FILE:/a",
  "file:a.txt",
  "https://a.example/b",
  "smb://host/a",
  "vscode-remote://a/b",
]) {
  test(`'${path}' is a URL`, () => assert.deepEqual(keysFor(path), ["url"]));
}

test("a path counts from the folder of the snapshots, as long as that is inside itself", () => {
  assert.deepEqual(keysFor("../a.txt", "texts"), []);
  assert.deepEqual(keysFor("../../a.txt", "texts"), ["parent"]);
  assert.deepEqual(keysFor("../a.txt", "./"), ["parent"]);
  assert.deepEqual(keysFor("../a.txt", "/x/y"), ["parent"]);
});

test("settings count in the manifest alone, and other paths in it are patterns", () => {
  checkRule(
    snapshotOutside,
    `
#- dossier.yaml
snapshots: ../texts
#          ^^^^^^^^ warning: '../texts' is outside the dossier and is not read. Write a path that stays below the folder of dossier.yaml.
catalogues: ../refs.bib
#           ^^^^^^^^^^^ warning: '../refs.bib' is outside the dossier and is not read. Write a path that stays below the folder of dossier.yaml.
exclude: ["../drafts/**"]
#- other.dossier.yaml
snapshots: /texts
sources:
  a: {title: A, url: /relative/address}
`,
  );
});

const messagesFor = (path: string): string[] => {
  const files = new Map([["a.dossier.yaml", `sources:\n  a: {title: A, snapshot: ${path}}\n`]]);
  const texts = new Map([[path, { status: "outside" as const }]]);
  return dossierWithTexts(files, texts, [snapshotOutside])
    .problems()
    .map(({ message }) => message.id);
};

test("a link that leads out is reported where its name looks harmless, and no path twice", () => {
  assert.deepEqual(messagesFor("link.txt"), ["snapshot-outside.link"]);
  assert.deepEqual(messagesFor("../link.txt"), ["snapshot-outside.parent"]);
});
