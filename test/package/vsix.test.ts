import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { rules } from "#core/rules/registry.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const vsce = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repository, "node_modules/@vscode/vsce/vsce"), ...args, "--no-dependencies"],
    {
      cwd: repository,
      encoding: "utf8",
    },
  );
  assert.equal(status, 0, stderr);
  return stdout;
};

/** Largest size of the package, in bytes. */
const limit = 3_000_000;

test("the package holds the product, its documentation and the examples, and nothing else", () => {
  const files = vsce("ls").trim().split("\n");
  const known =
    /^(?:package(?:\.nls(?:\.[a-z]+)?)?\.json|l10n\/[a-z0-9.]+\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(?:extension|server)\.cjs|dist\/cli\.js|dist\/web\/[a-z-]+\.c?js|dist\/rules\/[a-z-]+\.md|docs\/[a-z-]+\.md|docs\/pictures\/[a-z-]+\.png|syntaxes\/[A-Za-z.-]+\.json|client\/media\/(?:icon\.png|[a-z-]+\.svg)|examples\/.+\.(?:yaml|md|txt))$/;
  assert.deepEqual(
    files.filter((file) => !known.test(file)),
    [],
  );
  for (const needed of [
    "dist/extension.cjs",
    "dist/server.cjs",
    "dist/cli.js",
    "dist/web/timeline.js",
    "dist/web/origin-graph.js",
    "l10n/bundle.l10n.id.json",
    "package.nls.json",
    "package.nls.id.json",
    "syntaxes/dossier.tmLanguage.json",
    "examples/README.md",
    "LICENSE",
  ]) {
    assert.ok(files.includes(needed), needed);
  }
  assert.deepEqual(
    files.filter((file) => file.startsWith("dist/rules/")).sort(),
    rules.map(({ id }) => `dist/rules/${id}.md`).sort(),
  );
});

test("the package can be made, and stays small", () => {
  const folder = mkdtempSync(join(tmpdir(), "dossier-vsix-"));
  try {
    vsce("package", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", folder);
    const [vsix = ""] = readdirSync(folder);
    assert.match(vsix, /^source-dossier-\d+\.\d+\.\d+\.vsix$/);
    const { size } = statSync(join(folder, vsix));
    assert.ok(size < limit, `${size} bytes`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
