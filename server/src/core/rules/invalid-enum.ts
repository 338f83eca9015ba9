import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { meantValues } from "#core/facts/meant-values.ts";
import { isMisread } from "#core/facts/misread.ts";
import { foldName } from "#core/facts/names.ts";
import { visitsOf } from "#core/facts/visits.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { read } from "#core/model/read.ts";
import type { AnyRecord } from "#core/record.ts";
import { isEmpty } from "#core/syntax/node.ts";
import { isSpellingOf, spellingsOf } from "#core/text/spelling.ts";

type Key = "nearest" | "any" | "scope" | "otherScope";

/** A word outside the vocabulary is not read, so the default counts instead. */
export const invalidEnum = recordRule<Key>({
  id: "invalid-enum",
  severity: "error",
  summary: "Where there is a fixed vocabulary, its words are used.",
  messages: {
    nearest: "{name} '{text}' is not known; use '{value}'.",
    any: "{name} '{text}' is not known; use one of {values}.",
    scope: "'{text}' is not one of the dossier's 'scopes'; use '{value}', or add it there.",
    otherScope: "'{text}' is not one of the dossier's 'scopes'; add it there, or use one of {values}.",
  },

  *record(record, context) {
    if (context.config.scopes.length > 0) yield* unknownScopes(record, context);
    for (const { spec, node, key = "" } of visitsOf("enum", record, context)) {
      // Grades of the Admiralty code have a rule of their own.
      if (key === "reliability" || node.kind !== "scalar") continue;
      if (isEmpty(node) || read(spec, node) || isMisread(record, node.span)) continue;
      const meant = meantValues(spec, node.text);
      const [value] = meant;
      const known = Object.keys(spec.values);
      const args = { name: nameOf(key), key, text: node.text };
      yield {
        span: node.span,
        ...(value === undefined
          ? { message: "any", args: { ...args, values: known.map((word) => `'${word}'`).join(", ") } }
          : { message: "nearest", args: { ...args, value } }),
        fixes: (dossier) =>
          (value === undefined ? known : meant).map((text) => {
            const replacement = fix("replace", { text }, [replaceScalar(dossier, record, node.span, text)]);
            return meant.length === 1 && isSpellingOf(node.text, text) ? preferred(replacement) : replacement;
          }),
      };
    }
  },
});

/** The vocabulary of scopes is the author's own, so a word may be missing from it. */
function* unknownScopes(record: AnyRecord, context: RuleContext): Generator<Finding<Key>> {
  const known = context.config.scopes.map(({ value }) => value);
  const folded = new Set(known.map(foldName));
  for (const { node, key } of visitsOf("text", record, context)) {
    if (key !== "scope" || node.kind !== "scalar" || isEmpty(node)) continue;
    const { text, span } = node;
    if (folded.has(foldName(text))) continue;
    const near = spellingsOf(text, known);
    const [value] = near;
    yield {
      span,
      severity: "information",
      ...(value === undefined
        ? { message: "otherScope", args: { text, values: known.map((word) => `'${word}'`).join(", ") } }
        : { message: "scope", args: { text, value } }),
      fixes: (dossier) =>
        (value === undefined ? known : near).map((word) =>
          fix("replace", { text: word }, [replaceScalar(dossier, record, span, word)]),
        ),
    };
  }
}

/** The key as the first word of an English sentence; translations take the key. */
function nameOf(key: string): string {
  if (key === "rules") return "Severity";
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
}
