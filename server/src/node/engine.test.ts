import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

test("the V8 that runs this knows every flag, so that nothing is written on its error stream", () => {
  const engine = new URL("engine.ts", import.meta.url).href;
  const program = `const engine = await import(${JSON.stringify(engine)}); engine.startEngine(); engine.growSparingly();`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  assert.deepEqual([status, stderr], [0, ""]);
});
