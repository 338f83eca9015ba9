import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "#core/rules/registry.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { Severities } from "./severity.ts";

const ruleOf = (id: string) => {
  const rule = rules.find((one) => one.id === id);
  assert.ok(rule, id);
  return rule;
};

/** Of `unknown-source`, an error, and `todo`, a hint, in each of the files. */
function severities(manifest: string, ...files: string[]) {
  const dossier = dossierOf(new Map([["file:///w/dossier.yaml", manifest]]));
  const found = new Severities(dossier.config, dossier.files.keys());
  const of = (file: string) =>
    ["unknown-source", "todo"].map((id) => found.of(ruleOf(id), {}, `file:///w/${file}`)).join(" ");
  return files.map(of);
}

const isSilent = (manifest: string, rule: string): boolean =>
  new Severities(dossierOf(new Map([["dossier.yaml", manifest]])).config, ["dossier.yaml"]).isSilent(ruleOf(rule));

test("an override holds for the files that its globs name, counted from the manifest's folder", () => {
  const manifest = 'overrides: [{files: ["old/**", "x.dossier.yaml"], rules: {unknown-source: hint}}]\n';
  assert.deepEqual(severities(manifest, "old/a.dossier.yaml", "x.dossier.yaml", "deep/x.dossier.yaml"), [
    "hint hint",
    "hint hint",
    "error hint",
  ]);
});

test("of several the last one wins, key by key, and all win over the manifest", () => {
  const manifest = `rules: {unknown-source: hint, todo: hint}
overrides:
  - {files: "**", rules: {unknown-source: warning, todo: warning}}
  - {files: old, rules: {unknown-source: "off"}}
`;
  assert.deepEqual(severities(manifest, "a.dossier.yaml", "old/a.dossier.yaml"), ["warning warning", "off warning"]);
});

test("a profile of an override replaces the manifest's, and a rule that is named is above every profile", () => {
  const manifest = `profile: strict
rules: {unknown-source: information}
overrides:
  - {files: drafts, profile: draft}
  - {files: drafts/new, profile: recommended, rules: {todo: error}}
`;
  assert.deepEqual(severities(manifest, "a.dossier.yaml", "drafts/a.dossier.yaml", "drafts/new/a.dossier.yaml"), [
    "information information",
    "information off",
    "information error",
  ]);
});

test("what cannot be read changes nothing", () => {
  const manifest =
    "overrides: [{rules: {todo: error}}, {files: a, rules: {todo: loud}}, x, {files: [], profile: draft}]\n";
  assert.deepEqual(severities(manifest, "a/b.dossier.yaml"), ["error hint"]);
});

test("a rule is silent only where it is off in every file", () => {
  assert.equal(isSilent("title: T\n", "todo"), false);
  assert.equal(isSilent('rules: {todo: "off"}\n', "todo"), true);
  assert.equal(isSilent('rules: {todo: "off"}\noverrides: {files: a, rules: {todo: hint}}\n', "todo"), false);
  assert.equal(isSilent('rules: {todo: "off"}\noverrides: {files: a, profile: strict}\n', "todo"), true);
  assert.equal(isSilent('overrides: {files: a, rules: {todo: "off"}}\n', "todo"), false);
  const [sleeping] = rules.filter(({ severity }) => severity === "off");
  if (sleeping === undefined) return;
  assert.equal(isSilent("title: T\n", sleeping.id), true);
  assert.equal(isSilent("overrides: {files: a, profile: strict}\n", sleeping.id), false);
  assert.equal(isSilent(`overrides: {files: a, rules: {${sleeping.id}: hint}}\n`, sleeping.id), false);
});

test("changing an override changes what is shown", () => {
  const events = ["old/a.dossier.yaml", "events:\n  e: {date: 2001, title: T, cites: [zz]}\n"] as const;
  const before = dossierOf(new Map([["dossier.yaml", "overrides: {files: old, profile: draft}\n"], events]));
  const shown = () => before.problems().map(({ rule, severity }) => `${rule} ${severity}`);
  assert.ok(shown().includes("unknown-source error"));
  const after = before.update([
    { path: "dossier.yaml", text: 'overrides: {files: old, rules: {unknown-source: "off"}}\n' },
  ]);
  assert.ok(!after.problems().some(({ rule }) => rule === "unknown-source"));
});
