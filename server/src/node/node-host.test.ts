import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { URI } from "vscode-uri";
import { Roots } from "#workspace/roots.ts";
import { NodeHost } from "./node-host.ts";

const base = mkdtempSync(join(tmpdir(), "dossier-walk-"));
after(() => rmSync(base, { recursive: true, force: true }));
const uriOf = (path: string) => URI.file(join(base, path)).toString();
const write = (path: string, text = "") => {
  mkdirSync(join(base, path, ".."), { recursive: true });
  writeFileSync(join(base, path), text);
};

async function walk(folder: string, mostEntries?: number) {
  const uri = uriOf(folder);
  const found = await new NodeHost("test:/", mostEntries).findFiles(uri, new Roots([uri]));
  const short = (one: string) => one.slice(uri.length + 1);
  return { files: found.files.map(short), folders: (found.folders ?? []).map(short).sort(), isCut: found.isCut };
}

test("what manifests exclude, hidden folders and node_modules are not looked into", async () => {
  write("w/dossier.yaml", 'exclude: [drafts, "**/*.old"]\n');
  for (const path of ["a", "drafts/b", "drafts/deep/c", "x.old/d", "sub/e", "sub/drafts/f", ".git/g", "node_modules/h"])
    write(`w/${path}.dossier.yaml`);
  write("w/nested/dossier.yaml", "exclude: e\n");
  write("w/nested/drafts/i.dossier.yaml");
  write("w/nested/e/j.dossier.yaml");
  write("w/drafts/nested/dossier.yaml");
  write("w/notes.yaml");
  const { files, folders, isCut } = await walk("w");
  const own = ["a.dossier.yaml", "dossier.yaml", "nested/dossier.yaml", "nested/drafts/i.dossier.yaml"];
  assert.deepEqual(files, [...own, "sub/drafts/f.dossier.yaml", "sub/e.dossier.yaml"]);
  assert.deepEqual(folders, ["", "nested", "nested/drafts", "sub", "sub/drafts"]);
  assert.equal(isCut, false);
});

test("a folder with more entries than are looked through is cut, and says so; what is excluded does not count", async () => {
  write("big/dossier.yaml", "exclude: many\n");
  for (let i = 0; i < 60; i++) write(`big/many/${i}.txt`);
  for (let i = 0; i < 5; i++) write(`big/f${i}/a.dossier.yaml`);
  const whole = await walk("big", 20);
  assert.deepEqual([whole.files.length, whole.isCut], [6, false]);
  write("big/dossier.yaml");
  const cut = await walk("big", 20);
  assert.deepEqual([cut.files.length < 6, cut.isCut], [true, true]);
});

test("a stamp changes with the file, a folder's with its names", async () => {
  const host = new NodeHost("test:/");
  write("s/a.txt", "one");
  const [file, folder] = [uriOf("s/a.txt"), uriOf("s")];
  const before = await Promise.all([host.stamp(file), host.stamp(folder)]);
  assert.deepEqual(await Promise.all([host.stamp(file), host.stamp(folder)]), before);
  write("s/a.txt", "three");
  assert.notEqual(await host.stamp(file), before[0]);
  utimesSync(join(base, "s"), 1, 1);
  const old = await host.stamp(folder);
  write("s/b.txt");
  assert.notEqual(await host.stamp(folder), old);
  assert.equal(await host.stamp(uriOf("s/none.txt")), undefined);
});

test("work that is put off for no time lets come first what came in meanwhile", async () => {
  const order: string[] = [];
  const host = new NodeHost("test:/");
  await new Promise<void>((resolve) => {
    host.after(0, () => {
      order.push("work");
      resolve();
    });
    host.after(0, () => order.push("called off"))();
    setImmediate(() => {
      order.push("a message");
      setImmediate(() => order.push("its answer"));
    });
  });
  assert.deepEqual(order, ["a message", "its answer", "work"]);
});
