import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Problem } from "#core/check/problem.ts";
import type { Rule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { inEnglish } from "#core/messages/english.ts";
import { rules } from "#core/rules/registry.ts";
import { applyFix } from "#testing/check-rule.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { readFixture } from "#testing/fixture.ts";

/** Rules that tell whether a file can be read as it is meant. */
const READING: ReadonlySet<string> = new Set([
  "yaml-syntax",
  "duplicate-key",
  "unknown-key",
  "wrong-type",
  "invalid-enum",
]);
const reading = rules.filter(({ id }) => READING.has(id));

for (const rule of rules) {
  test(`the fixes for the examples of ${rule.id} leave files that can be read`, () => {
    for (const newline of ["\n", "\r\n"]) for (const example of examplesOf(rule)) checkFixes(rule, example, newline);
  });
}

function checkFixes(rule: Rule, example: string, newline: string): void {
  const { files, texts } = readFixture(example);
  const written = new Map([...files].map(([path, text]) => [path, text.replaceAll("\n", newline)]));
  const dossier = dossierWithTexts(written, texts, rules);
  const before = count(dossier);
  for (const problem of dossier.problems().filter((one) => one.rule === rule.id)) {
    for (const fix of problem.fixes?.(dossier) ?? []) {
      const name = `${rule.id}: ${inEnglish(fix.title)}`;
      const fixed = applyFix(dossier, fix);
      assert.ok(
        fix.creates || [...fixed].some(([path, text]) => text !== written.get(path)),
        `${name} changes nothing`,
      );
      assert.ok(
        count(dossierWithTexts(fixed, texts, reading)) <= before,
        `${name} damages the file:\n${[...fixed.values()].join("\n")}`,
      );
      if (newline === "\r\n")
        assert.ok(![...fixed.values()].some((text) => /[^\r]\n/.test(text)), `${name}: line ends`);
    }
  }
}

const count = (dossier: Dossier): number => dossier.problems().filter(({ rule }: Problem) => READING.has(rule)).length;

function examplesOf({ id }: Rule): string[] {
  const page = readFileSync(new URL(`../rules/${id}.md`, import.meta.url), "utf8");
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
}
