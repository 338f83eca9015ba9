import { recordRule } from "#core/check/rule.ts";
import { meantValues } from "#core/facts/meant-values.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { read } from "#core/model/read.ts";
import { isEmpty } from "#core/syntax/node.ts";
import { isSpellingOf } from "#core/text/spelling.ts";

/** A word outside the vocabulary is not read, so the default counts instead. */
export const invalidEnum = recordRule({
  id: "invalid-enum",
  severity: "error",
  summary: "Where there is a fixed vocabulary, its words are used.",
  messages: {
    nearest: "{name} '{text}' is not known; use '{value}'.",
    any: "{name} '{text}' is not known; use one of {values}.",
  },

  *record(record) {
    for (const { spec, node, key = "" } of record.visits) {
      // Grades of the Admiralty code have a rule of their own.
      if (spec.type !== "enum" || key === "reliability" || node.kind !== "scalar") continue;
      if (isEmpty(node) || read(spec, node)) continue;
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

/** The key as the first word of an English sentence; translations take the key. */
function nameOf(key: string): string {
  if (key === "rules") return "Severity";
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
}
