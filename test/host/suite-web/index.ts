import "mocha/mocha.js";
import { Lines } from "./lines.ts";

/** Called by VS Code in its web worker host (`extensionTestsPath`); rejects where a test fails. */
export async function run(): Promise<void> {
  const runner = new Mocha({
    ui: "bdd",
    timeout: 60_000,
    bail: true,
    reporter: Lines as unknown as typeof Mocha.reporters.Base,
  });
  runner.suite.emit("pre-require", globalThis, "", runner); // defines `describe` and `it`
  await import("./web-host.host-test.ts");
  const failures = await new Promise<number>((resolve) => runner.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
