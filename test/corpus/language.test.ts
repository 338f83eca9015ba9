import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { repository } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "dossier-language-"));
after(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "a.dossier.yaml"), "events:\n  e1: {date: 2999-05-07, status: occurred, cites: [a9]}\n");

const check = (format: string) => {
  const env = { ...process.env, LANG: "id_ID.UTF-8", LANGUAGE: "id", LC_ALL: "id_ID.UTF-8" };
  const args = [join(repository, "dist/cli.js"), "check", folder, "--today", "2026-11-21", "--format", format];
  return spawnSync(process.execPath, args, { encoding: "utf8", env }).stdout;
};

test("the command line speaks English on every machine, so that what reads it finds the same words", () => {
  const { problems } = JSON.parse(check("json"));
  const messages = problems.map(({ message }: { message: string }) => message);
  assert.ok(messages.includes("No source 'a9'."), messages.join("\n"));
  assert.ok(messages.includes("Event needs 'title'."), messages.join("\n"));
  assert.ok(
    messages.some((message: string) => message.includes("(7 May 2999)")),
    messages.join("\n"),
  );
  assert.match(check("pretty"), /No source 'a9'\..*1 file checked: \d+ errors/s);
});
