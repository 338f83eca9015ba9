import { NodeHost } from "#node/node-host.ts";
import { readArguments, UsageError } from "./arguments.ts";
import { check } from "./check.ts";
import { help } from "./help.ts";

declare const packageVersion: string;

/** Exit codes: 0 nothing at or above `--fail-on`, 1 problems, 2 usage or input/output. */
async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (command.name === "help") return print(help, 0);
  if (command.name === "version") return print(packageVersion, 0);
  const host = new NodeHost(new URL("./rules/", import.meta.url).href);
  const { output, failed } = await check(
    command.check,
    host,
    process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  );
  return print(output, failed ? 1 : 0);
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof UsageError;
  process.stderr.write(
    `source-dossier: ${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 2;
}
