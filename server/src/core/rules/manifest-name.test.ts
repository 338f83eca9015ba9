import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { manifestName } from "./manifest-name.ts";

const message = "Nothing is read from this file: the manifest of a dossier is called dossier.yaml. Rename it.";

test("one report, at the first key that a manifest may have", () => {
  checkRule(
    manifestName,
    `\n#- dossier.yml\n# mine\nx: 1\nevents:\n#<^^^^ hint: ${message}\n  a: {date: bad}\nprofile: strict\n`,
  );
  checkRule(manifestName, `\n#- sub/dossier.yml\nprofile: strict\n#<^^^^^ hint: ${message}\n`);
  checkRule(manifestName, "\n#- dossier.yml\nservices: {web: {image: x}}\n");
  checkRule(manifestName, "\n#- my.dossier.yml\ntitle: T\n#- dossier.yaml\ntitle: T\n#- adossier.yml\ntitle: T\n");
});

test("nothing else is said of the file, and its records are not there", () => {
  const files = new Map([
    ["dossier.yml", "sources:\n  s: {title: S}\n  s: {titel: [\nrules: {nothing: off}\n"],
    ["a.dossier.yaml", "claims:\n  - {text: A, cites: s}\n"],
    ["sub/dossier.yml", "a: [\n"],
  ]);
  const problems = dossierOf(files).problems();
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [
      ["a.dossier.yaml", "unknown-source"],
      ["dossier.yml", "manifest-name"],
    ],
  );
});
