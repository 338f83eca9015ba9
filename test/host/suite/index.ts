import { readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import Mocha from "mocha";
import { env, UIKind } from "vscode";

/** Called by VS Code in its extension host (`extensionTestsPath`); rejects where a test fails. */
export async function run(): Promise<void> {
  if (env.uiKind === UIKind.Web) markLines();
  const mocha = new Mocha({ ui: "bdd", color: true, timeout: 60_000, bail: true });
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith(".host-test.cjs")) mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** In the browser the suite's lines arrive among all that VS Code logs: inside.mjs picks those with this mark. */
function markLines(): void {
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log("%s", `[suite] ${format(...args)}`);
}
