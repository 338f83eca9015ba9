import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

interface Violation {
  readonly where: string;
  readonly code: string;
  /** What the tool says of it. */
  readonly says: RegExp;
}

/** Each of these must be refused; otherwise a fence has fallen. */
const forLint: Violation[] = [
  {
    where: "server/src/core",
    code: 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n',
    says: /core is pure/,
  },
  {
    where: "server/src/core",
    code: 'import { hover } from "#features/hover.ts";\nexport const x = hover;\n',
    says: /core is pure/,
  },
  {
    where: "server/src/core",
    code: 'import type { Hover } from "vscode-languageserver";\nexport type X = Hover;\n',
    says: /core is pure/,
  },
  { where: "server/src/core", code: "export const now = () => new Date();\n", says: /core has no clock/ },
  {
    where: "server/src/workspace",
    code: 'import { hover } from "#features/hover.ts";\nexport const x = hover;\n',
    says: /workspace/,
  },
  {
    where: "server/src/features",
    code: 'import { Workspace } from "#workspace/workspace.ts";\nexport const x = Workspace;\n',
    says: /features see core/,
  },
  {
    where: "server/src/server",
    code: 'import { NodeHost } from "#node/node-host.ts";\nexport const x = NodeHost;\n',
    says: /runs in any host/,
  },
  {
    where: "client/src",
    code: 'import { rules } from "../../server/src/core/rules/registry.ts";\nexport const x = rules;\n',
    says: /by the protocol only/,
  },
];

/** What the compiler does not know in the core. */
const forNames = ["console.log(1)", "process.exit()", "setTimeout(() => 1, 1)", "document.title"];

test("what breaks a boundary is refused", () => {
  for (const { where, code, says } of forLint) {
    const output = plant(where, code, ["node_modules/@biomejs/biome/bin/biome", "lint", "--colors=off"]);
    assert.match(output, says, `${where}: ${code}`);
  }
});

test("the core does not compile with names of a host in it", () => {
  const code = forNames.map((name) => `${name};\n`).join("");
  const output = plant("server/src/core", `export {};\n${code}`, [
    "node_modules/typescript/bin/tsc",
    "-p",
    "server/src/core",
    "--noEmit",
    "--composite",
    "false",
    "--emitDeclarationOnly",
    "false",
  ]);
  for (const name of ["console", "process", "setTimeout", "document"])
    assert.match(output, new RegExp(`Cannot find name '${name}'`));
});

/** Runs a tool over the tree with a file planted in it, and takes the file out again. The tool must fail. */
function plant(where: string, code: string, [tool = "", ...args]: string[]): string {
  const path = join(repository, where, "planted-violation.ts");
  writeFileSync(path, code);
  try {
    const isLint = tool.includes("biome");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(repository, tool), ...args, ...(isLint ? [path] : [])],
      { cwd: repository, encoding: "utf8" },
    );
    assert.notEqual(status, 0, `${where}: it was not refused`);
    return `${stdout}${stderr}`;
  } finally {
    rmSync(path);
  }
}
