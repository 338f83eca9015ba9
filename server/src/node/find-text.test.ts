import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { URI } from "vscode-uri";
import { findText } from "#workspace/find-text.ts";
import { nodeFiles } from "./node-files.ts";

const base = mkdtempSync(join(tmpdir(), "dossier-texts-"));
after(() => rmSync(base, { recursive: true, force: true }));
const write = (path: string, content: string | Buffer) => {
  mkdirSync(join(base, path, ".."), { recursive: true });
  writeFileSync(join(base, path), content);
};
write("root/texts/a.txt", "one\r\ntwo\r\n");
write("root/texts/bad.txt", Buffer.from([0xff, 0xfe, 0x41]));
write("named/b.txt", "\ufeffin the named folder");
write("secret.txt", "not for us");
symlinkSync(join(base, "secret.txt"), join(base, "root/texts/link.txt"));

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const look = (file: string | undefined, sha256?: string, folder: string | undefined = join(base, "named")) =>
  findText(
    { key: "", file, sha256 },
    {
      root: URI.file(join(base, "root")).toString(),
      snapshots: "texts",
      folder: folder && URI.file(folder).toString(),
    },
    nodeFiles,
  );

test("a text is found in the dossier, then in the named folder, and its bytes are compared with the hash", async () => {
  assert.deepEqual(await look("a.txt"), {
    status: "read",
    uri: URI.file(join(base, "root/texts/a.txt")).toString(),
    text: "one\r\ntwo\r\n",
    name: "a.txt",
    content: hash("one\r\ntwo\r\n"),
    hash: "unpinned",
  });
  assert.equal(((await look("b.txt")) as { text: string }).text, "in the named folder");
  assert.equal(((await look("a.txt", hash("one\r\ntwo\r\n").toUpperCase())) as { hash: string }).hash, "same");
  assert.equal(((await look("a.txt", hash("one\ntwo\n"))) as { hash: string }).hash, "line-ends");
  assert.equal(((await look("a.txt", hash("three"))) as { hash: string }).hash, "changed");
});

test("a text without a path is found by its hash", async () => {
  assert.equal(((await look(undefined, hash("one\r\ntwo\r\n"))) as { name: string }).name, "a.txt");
  assert.equal((await look(undefined, hash("nowhere"))).status, "missing");
});

test("nothing leads out of the folders", async () => {
  for (const file of [
    "../../secret.txt",
    join(base, "secret.txt"),
    "link.txt",
    "x/../../../secret.txt",
    "..\\..\\secret.txt",
  ]) {
    assert.equal((await look(file)).status, "outside", file);
  }
  assert.equal((await look("../secret.txt")).status, "missing", "one level up is still inside the root");
});

test("what is not there, no file or not UTF-8 is said so", async () => {
  assert.equal((await look("none.txt")).status, "missing");
  assert.equal((await look(".")).status, "missing");
  assert.equal((await look("bad.txt")).status, "undecodable");
});
