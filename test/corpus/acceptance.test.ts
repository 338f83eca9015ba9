import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repository } from "./command.ts";

const runner = join(repository, "../shared/acceptance/run.mjs");

test("the acceptance cases come out right", {
  skip: existsSync(runner) ? false : "there is no ../shared/acceptance here",
}, () => {
  const args = [runner, "--", process.execPath, join(repository, "dist/cli.js")];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 0, `${stdout}${stderr}`);
});
