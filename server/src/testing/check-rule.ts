import assert from "node:assert/strict";
import { type Rule, templatesOf } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { englishTemplates, inEnglish } from "#core/messages/english.ts";
import { formatMessage } from "#core/messages/format-message.ts";
import { rules as allRules } from "#core/rules/registry.ts";
import { applyEdits } from "#core/text/edit.ts";
import { dossierWithTexts } from "./dossier-with-texts.ts";
import { markOf, readFixture } from "./fixture.ts";

/**
 * What the rule reports must be exactly what is marked; article texts of the picture are at hand, all others are missing. Rules
 * it yields to run too, and count only by silencing it.
 */
export function checkRule(rule: Rule, picture: string): void {
  const { files, texts, marks } = readFixture(picture);
  const dossier = dossierWithTexts(files, texts, withBetterRules(rule));
  assert.deepEqual(marksOf(dossier, rule), marks);
}

/**
 * Applies a quick fix of the only problem the rule has in `before`; the result must be `after`, and the problem gone.
 * @param title which fix, by its English title; the first one where left out
 */
export function checkFix(rule: Rule, before: string, after: string, title?: string): void {
  const { files, texts } = readFixture(before);
  const dossier = dossierWithTexts(files, texts, withBetterRules(rule));
  const problems = dossier.problems().filter((problem) => problem.rule === rule.id);
  assert.ok(problems[0], "the rule reports nothing to fix");
  const fixes = problems[0].fixes?.(dossier) ?? [];
  const fix = title === undefined ? fixes[0] : fixes.find((candidate) => inEnglish(candidate.title) === title);
  assert.ok(fix, `no such fix among: ${fixes.map((candidate) => inEnglish(candidate.title)).join("; ")}`);
  const fixed = applyFix(dossier, fix);
  assert.deepEqual(Object.fromEntries(fixed), Object.fromEntries(readFixture(after).files));
  const left = dossierWithTexts(fixed, texts, withBetterRules(rule))
    .problems()
    .filter((one) => one.rule === rule.id).length;
  assert.ok(left < problems.length, "the problem is still there");
}

export function applyFix(dossier: Dossier, fix: Fix): Map<string, string> {
  const texts = new Map([...dossier.files].map(([path, file]) => [path, file.text]));
  for (const path of new Set(fix.edits.map(({ file }) => file))) {
    texts.set(
      path,
      applyEdits(
        texts.get(path) ?? "",
        fix.edits.filter((edit) => edit.file === path),
      ),
    );
  }
  return texts;
}

export function marksOf(dossier: Dossier, rule: Rule): string[] {
  const templates = { ...englishTemplates, ...templatesOf([rule]) };
  const own = dossier.problems().filter((problem) => problem.rule === rule.id);
  return own
    .map(({ file, span, severity, message }) =>
      markOf(file, dossier.files.get(file)?.text ?? "", span, severity, formatMessage(message, templates, "en")),
    )
    .sort();
}

/** What is said of rules and of their suppressions depends on all of them. */
const withBetterRules = (rule: Rule): readonly Rule[] =>
  rule.shape === "suppression" || rule.id === "unknown-rule"
    ? allRules
    : [rule, ...allRules.filter(({ id }) => rule.yieldsTo?.includes(id) && id !== rule.id)];
