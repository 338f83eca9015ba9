import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { plainNode, run } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "dossier-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
};

write("dossier.yaml", 'exclude: ["drafts/**"]\n');
write("b.dossier.yaml", "events:\r\n  e1: {date: 2001, title: Ünï 𝒳, cites: [a9]}\r\n");
write("sub/a.dossier.yml", "sources:\n  a1: {title: An article, published: 2002}\n");
write("drafts/c.dossier.yaml", "events:\n  e2: {date: 2001, title: Two, cites: [a9]}\n");
write("nested/dossier.yaml", "title: Another dossier\n");
write("nested/d.dossier.yaml", "events:\n  e3: {date: 2003, title: Three, cites: [a1]}\n");
write("other.yaml", "events: [this is no dossier]\n");

test("json has the documented form, 1-based, relative to the folder, sorted, without excluded files", () => {
  const { stdout, status } = run(["check", folder, "--format", "json", "--today", "2026-11-21"]);
  const { version, problems: all } = JSON.parse(stdout);
  const problems = all.filter(({ severity }: { severity: string }) => severity === "error");
  assert.equal(version, 1);
  assert.deepEqual(
    problems.map(({ file, line, column, endLine, endColumn, rule, severity }: Record<string, unknown>) => [
      file,
      line,
      column,
      endLine,
      endColumn,
      rule,
      severity,
    ]),
    [
      ["b.dossier.yaml", 2, 43, 2, 45, "unknown-source", "error"],
      ["nested/d.dossier.yaml", 2, 42, 2, 44, "unknown-source", "error"],
    ],
  );
  assert.ok(existsSync(fileURLToPath(problems[0].url)), "the url leads to the rule's page");
  assert.equal(status, 1);
});

test("SARIF has the rules that spoke and the places where, in the units that it announces", () => {
  const { stdout, status } = run(["check", folder, "--format", "sarif", "--today", "2026-11-21"]);
  const { version, runs } = JSON.parse(stdout);
  assert.equal(version, "2.1.0");
  const [{ tool, columnKind, results }] = runs;
  assert.equal(columnKind, "utf16CodeUnits");
  const [first] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === "unknown-source");
  assert.deepEqual(first.locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: "b.dossier.yaml" },
        region: { startLine: 2, startColumn: 43, endLine: 2, endColumn: 45 },
      },
    },
  ]);
  assert.equal(first.level, "error");
  const described = tool.driver.rules.map(({ id }: { id: string }) => id);
  assert.deepEqual([...new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId))].sort(), described.sort());
  assert.equal(status, 1);
});

test("a path selects what is reported; the dossier around it is read all the same", () => {
  const { stdout, status } = run(["check", join(folder, "sub")]);
  assert.match(stdout, /^1 file checked: \d+ hints?\.$/m);
  assert.doesNotMatch(stdout, /b\.dossier\.yaml/);
  assert.equal(status, 0);
  assert.match(run(["check", join(folder, "b.dossier.yaml")]).stdout, /No source 'a9'/);
});

test("wrong usage and unreadable input are one clear line and exit code 2", () => {
  for (const args of [
    ["check", join(folder, "nowhere")],
    ["check", join(folder, "other.yaml")],
    ["check", folder, "--format", "xml"],
    ["check", folder, "--today", "tomorrow"],
    ["check", folder, "--fail-on", "never"],
    ["check", folder, "--snapshots", join(folder, "nowhere")],
    ["check", folder, "--colour"],
    ["chek"],
  ]) {
    const { stdout, stderr, status } = run(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  }
});

test("--fail-on decides what counts", () => {
  write("clean/dossier.yaml", "title: Clean\nrules: {unknown-source: information}\n");
  write("clean/a.dossier.yaml", "events:\n  e1: {date: 2001, title: One, cites: [zz]}\n");
  assert.equal(run(["check", join(folder, "clean")]).status, 0);
  assert.equal(run(["check", join(folder, "clean"), "--fail-on", "information"]).status, 1);
});

test("help and version", () => {
  assert.match(run(["--help"]).stdout, /Usage: source-dossier check/);
  assert.match(run(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
});

const other = plainNode();
test("it runs on the Node that the machine has", {
  skip: other ? false : "there is no other Node on this machine",
}, () => {
  const { stdout } = run(["check", folder], other === undefined ? {} : { node: other });
  assert.match(stdout, /files checked/);
});
