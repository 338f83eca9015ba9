import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "#core/rules/registry.ts";
import { testDay } from "#testing/dossier-of.ts";
import { CatalogueReader } from "./catalogues.ts";
import type { Host } from "./host.ts";
import { Workspace } from "./workspace.ts";

/** Files in memory; "link" leads out of every folder. */
class MemoryHost {
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  readonly texts = {
    readInside: async (uri: string) => {
      this.asked.push(uri);
      const text = this.files.get(uri);
      return text === "link" ? ("outside" as const) : text === undefined ? undefined : new TextEncoder().encode(text);
    },
    findTexts: async () => [],
    sha256: async (bytes: Uint8Array) => String(bytes.length),
  };
}

const root = "file:///work";

function start(manifest: string) {
  const host = new MemoryHost();
  const workspace = new Workspace(rules, testDay);
  workspace.setFolders([root]);
  workspace.changeOnDisk([
    { path: `${root}/dossier.yaml`, text: manifest },
    { path: `${root}/a.dossier.yaml`, text: "claims:\n  - {text: T, cites: x}\n" },
  ]);
  const reader = new CatalogueReader(host as unknown as Host, workspace);
  const unknown = () =>
    workspace
      .dossiers()
      .flatMap(({ dossier }) => dossier.problems())
      .filter(({ rule }) => rule === "unknown-source").length;
  const status = (name: string) => workspace.dossiers()[0]?.dossier.catalogues.statusOf(name);
  return { host, workspace, reader, unknown, status };
}

test("catalogues are read once, and again when they change on disk", async () => {
  const { host, workspace, reader, unknown } = start("catalogues: [refs/a.bib]\n");
  host.files.set(`${root}/refs/a.bib`, "@misc{y}");
  assert.equal(unknown(), 0);
  assert.deepEqual([await reader.read(), await reader.read(), unknown()], [true, false, 1]);
  assert.equal(await reader.readAgain(), false);
  host.files.set(`${root}/refs/a.bib`, "@misc{y} @misc{x}");
  assert.deepEqual([await reader.readAgain(), unknown()], [true, 0]);
  workspace.changeOnDisk([{ path: `${root}/b.dossier.yaml`, text: "title: T\n" }]);
  assert.equal(unknown(), 0, "a file that comes leaves the catalogue there");
});

test("only what a change on disk may concern is looked at again", async () => {
  const { host, reader } = start("catalogues: [refs/a.bib]\n");
  host.files.set(`${root}/refs/a.bib`, "@misc{y}");
  await reader.read();
  host.asked.length = 0;
  assert.equal(await reader.readAgain([`${root}/a.bib`, `${root}/refs/a.bib.json`]), false);
  assert.deepEqual(host.asked, []);
  host.files.delete(`${root}/refs/a.bib`);
  assert.equal(await reader.readAgain([`${root}/refs`]), true);
});

test("the manifest names others", async () => {
  const { host, workspace, reader, unknown, status } = start("catalogues: [a.bib]\n");
  host.files.set(`${root}/a.bib`, "@misc{x}");
  await reader.read();
  workspace.changeOnDisk([{ path: `${root}/dossier.yaml`, text: "title: T\n" }]);
  assert.deepEqual([await reader.read(), unknown(), status("a.bib")], [true, 1, undefined]);
});

test("nothing outside of the dossier is read", async () => {
  const { host, reader, status } = start("catalogues: [../b.bib, /etc/c.bib, link.bib, gone.bib]\n");
  host.files.set("file:///b.bib", "@misc{x}").set("file:///etc/c.bib", "@misc{x}").set(`${root}/link.bib`, "link");
  await reader.read();
  const names = ["../b.bib", "/etc/c.bib", "link.bib", "gone.bib"];
  assert.deepEqual(names.map(status), ["outside", "outside", "outside", "missing"]);
  assert.ok(host.asked.every((uri) => uri.startsWith(`${root}/`)));
});
